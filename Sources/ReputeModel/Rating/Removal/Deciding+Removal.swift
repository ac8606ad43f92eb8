extension Deciding {
    /// A rating that a command is about, whoever asks.
    mutating func rating(_ id: RatingID) throws(Stop) -> FoundRating {
        try rating(id, speaker: nil, isRater: true)
    }

    /// Refuses a reason that the policy in force does not list.
    func check(_ reason: String, _ list: KeyPath<RemovalPolicy, [String]>) throws(Stop) {
        let known = policyInForce.removal[keyPath: list]
        guard known.contains(reason) else { throw .refused(.reasonUnknown(reason, known)) }
    }

    /// What changes in the group of a rating when its order's row is changed so, by the next fact, now
    /// or as of another moment.
    mutating func refolded(
        _ found: FoundRating, at moment: Instant? = nil,
        _ change: (inout OrderRow, _ seq: Int64, _ at: Instant) -> Void
    ) throws(Stop) -> [RatingEffect] {
        guard let pair = found.row.pair else { preconditionFailure("a rated order has a group") }
        let group = try group(pair)
        try loadGroup(group, and: found.row, for: [found.by])
        try gathered()
        var after = found.row
        let moment = moment ?? now
        change(&after, nextSeq, moment)
        return try effects(of: [found.by], in: group, with: after, at: moment, found.policy)
    }
}

extension OrderRow {
    /// Changes what came after a side's rating.
    mutating func follow(_ by: Party, _ change: (inout RatingSequel) -> Void) {
        var sequel = self[by: by]?.sequel ?? RatingSequel()
        change(&sequel)
        self[by: by]?.sequel = sequel
    }
}
