import ReputeModel
import ReputeTwin

/// Raters add to what they said, the rated reply, and ask for another verdict.
struct Remarks: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        guard let rating = town.anyRating()?.id else { return nil }
        let number = town.number()
        switch town.below(4) {
        case 0:
            return Request(
                number, AppendRating(rating: rating, text: "And \(number)."), as: Town.stranger,
                "append to \(rating.seq)", .unknown)
        case 1, 2:
            let part: RatingPart = town.pick([.rating, .append])
            return Request(
                number, ReplyRating(rating: rating, to: part, text: "But \(number)."), as: Town.stranger,
                "reply to \(part) of \(rating.seq)", .unknown)
        default:
            return Request(
                number, RequestRevision(rating: rating, key: ID("k", number)), as: Town.stranger,
                "ask for a revision of \(rating.seq)", isKeyed: true, .unknown)
        }
    }
}
