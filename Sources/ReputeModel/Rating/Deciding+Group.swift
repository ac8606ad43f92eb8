extension Deciding {
    /// The rated orders that share a key with a pair and month, whatever their parties.
    mutating func group(_ pair: PairKey) throws(Stop) -> [Int64] {
        guard let members = try rows.pairs.get(pair) else { return [] }
        try rows.settle()
        return members
    }

    /// Loads the orders of a group, and the credits that effects on it change.
    mutating func loadGroup(_ group: [Int64], and row: OrderRow) throws(Stop) {
        for member in group { rows.orders.want(member) }
        wantCredits(of: row)
        try rows.settle()
    }

    /// Notes both sides' credits.
    mutating func wantCredits(of row: OrderRow) {
        for party in Party.allCases {
            rows.credits.want(CreditKey(account: row.account(of: party), role: party))
        }
    }

    /// Folds the ratings one side gave in a group, with `after` in place of that order's row, and answers where a
    /// contribution is new or changed.
    func effects(of by: Party, in group: [Int64], with after: OrderRow, _ policy: RatingPolicy) -> [RatingEffect] {
        var shown: [(order: Int64, slot: RatingSlot)] = []
        var members: [FoldMember] = []
        for seq in group.contains(after.seq) ? group : group + [after.seq] {
            guard let row = seq == after.seq ? after : rows.orders.loaded(seq), row.isSameGroup(as: after),
                let slot = row[by: by], let rating = slot.shown
            else { continue }
            shown.append((seq, slot))
            members.append(
                FoldMember(
                    rating: slot.seq, submitted: slot.submitted, order: row.seq, created: row.created,
                    value: rating.value, hasDetails: rating.details != nil, amount: row.scoredAmount,
                    items: row.items.map(\.token)))
        }
        return zip(shown, Fold.contributions(of: members, under: policy)).compactMap { entry, contribution in
            guard entry.slot.shown?.contribution != contribution else { return nil }
            return RatingEffect(order: entry.order, rating: entry.slot.seq, contribution: contribution)
        }
    }
}

extension OrderRow {
    /// Whether both orders' ratings share a clamp and a dedupe.
    func isSameGroup(as other: OrderRow) -> Bool {
        pair == other.pair && buyer == other.buyer && seller == other.seller && policy == other.policy
    }
}
