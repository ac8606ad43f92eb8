/// The rating that a claim for `rating-unscored` is about: the one that the other side of the order gave the claimant.
struct ClaimedRating {
    let id: RatingID
    /// When it was shown.
    let shown: Instant

    /// The rating that a side of an order claims should not count. Refuses one that nobody sees yet in the words for
    /// one that there is not, or whoever asks would learn that it is there; one that a live case is about; and one that
    /// does not count anyway. `cases` are those of the order.
    init(
        of row: OrderRow, by side: Party, _ given: CaseGiven, among cases: [CaseRow], named order: ID
    ) throws(Stop) {
        if given.item != nil { throw .refused(.caseItemUnfit) }
        guard let slot = row[by: side.other], let shown = slot.shown else {
            throw .refused(.caseRatingUnseen(order, side))
        }
        id = RatingID(seq: slot.seq)
        self.shown = shown.at
        if let live = cases.first(where: { $0.state.isLive && $0.isAboutRating(of: side) }) {
            throw .refused(.caseRatingLive(id, live.id))
        }
        if let revision = slot.sequel?.revision, revision.to == nil { throw .refused(.caseRatingWithdrawn(id)) }
        if slot.sequel?.isUnscored == true { throw .refused(.caseRatingUnscored(id)) }
    }
}

extension CaseRow {
    /// Whether it is about the rating that this side of the order was given.
    fileprivate func isAboutRating(of side: Party) -> Bool { claim.remedy == .ratingUnscored && by == side }
}

extension CasePolicy {
    /// Until when a case of an order may be opened; nil: the order is not over. The days count from its end, from when
    /// the rating was shown or the violation recorded that the case is to be about, or from when the last case about the
    /// same was closed because nobody decided it in time: from what was last.
    func filingEnds(
        for row: OrderRow, about rating: ClaimedRating?, _ violation: ViolationRow?, after before: CaseRow?
    ) -> Instant? {
        guard let over = row.completed?.at ?? row.cancelled?.at else { return nil }
        var start = over
        if let rating { start = max(start, rating.shown) }
        if let violation { start = max(start, violation.at) }
        if let closed = before?.closed, closed.outcome == .undecided { start = max(start, closed.step.at) }
        return start + Int64(fileDays) * Instant.day
    }
}

extension Deciding {
    /// The case in which a rating was decided not to count, by the decision that stands; nil: there is none. One that
    /// another body has for good keeps nobody from what that body decides.
    mutating func caseAgainst(_ found: FoundRating) throws(Stop) -> CaseID? {
        rows.casesOf.want(found.row.seq)
        // What is needed next is loaded with them.
        if let pair = found.row.pair { rows.pairs.want(pair) }
        let cases = try rows.cases(of: found.row.seq)
        let standing = cases.last { row in
            row.by == found.by.other && row.decision?.terms.remedy == .ratingUnscored
                && row.closed?.outcome != .elsewhere
        }
        return standing?.id
    }
}
