/// What a decision can make of the rating that a case is about, as things are now: of one that is seen and counts, that it
/// counts no more; of one that an earlier decision of the case took out of scoring, that it counts again.
struct CaseRatingOutlook {
    let found: FoundRating
    /// The seq of the decision that holds no more for it; nil: it would be taken out of scoring.
    let restores: Int64?

    /// Nil: nothing. One that nobody sees yet, or that is out of scoring for another reason, stays as it is.
    init?(_ row: CaseRow, in order: OrderRow, _ policies: PolicyBook) {
        guard let slot = order[by: row.by.other], slot.shown != nil,
            let found = FoundRating(RatingID(seq: slot.seq), in: order, policies)
        else { return nil }
        self.found = found
        guard slot.sequel?.isUnscored == true else {
            restores = nil
            return
        }
        guard let decided = row.decision, decided.terms.remedy == .ratingUnscored,
            slot.sequel?.unscored?.seq == decided.step.seq
        else { return nil }
        restores = decided.step.seq
    }

    /// The same as it is signed.
    var effect: RulingEffect { RulingEffect(rating: found.id, isScored: restores != nil) }
}

extension CaseRow {
    /// Whether a ruling in it can be about a rating.
    package var canBeAboutRating: Bool {
        claim.remedy == .ratingUnscored || decision?.terms.remedy == .ratingUnscored
    }
}
