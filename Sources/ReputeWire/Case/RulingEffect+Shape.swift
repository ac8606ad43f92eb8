import ReputeJSON
import ReputeModel

extension Shape where Value == RulingEffect {
    /// What a ruling makes of a rating.
    static var rulingEffect: Shape<RulingEffect> {
        let scored = Field("scored", Shape<Bool>.bool, "Whether it counts from then on.")
        return .object([RatingFields.rating.required, scored.required], .lenient) { (reader) throws(Refusal) in
            RulingEffect(
                rating: try reader.required(RatingFields.rating), isScored: try reader.required(scored))
        } write: { effect, json in
            json.member(RatingFields.rating, effect.rating)
            json.member(scored, effect.isScored)
        }
    }
}
