internal import ReputeCrypto

extension RatingShown {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try Instant.check([("submittedAt", imported?.submitted)])
        let row = try d.rows.existing(order: order)
        let policy = row.policy.flatMap(d.rows.policies.adopted(by:))
        let given = GivenRating(
            order: .number(order), by: by, value: value, details: details, isAnonymous: isAnonymous,
            hasText: text != nil, imported: imported)
        if let policy { try given.check(policy.rating, text: nil) }
        try d.see(reveal.opens, of: row)
        let judged = try d.judge(given, of: row, under: policy)
        d.record(judged.fact(of: given, text: text, commitment: .zero))
    }
}

extension RatingSealed {
    /// What it says is not in it. Most often that makes no difference, and then nobody has to know.
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try Instant.check([("submittedAt", imported?.submitted)])
        let row = try d.rows.existing(order: order)
        try d.see(reveal?.opens ?? [], of: row)
        let policy = row.policy.flatMap(d.rows.policies.adopted(by:))
        var given = given(.positive)
        var judged = try d.judge(given, of: row, under: policy)
        let others = [
            try d.judge(self.given(.neutral), of: row, under: policy),
            try d.judge(self.given(.negative), of: row, under: policy),
        ]
        let maySeal = !judged.isShown || others.contains { !$0.isShown }
        if maySeal, others.contains(where: { $0 != judged }) {
            guard let opening = try d.rows.openings.get(d.nextSeq) else {
                throw .refused(.sealLost(RatingID(seq: d.nextSeq)))
            }
            given = self.given(opening.value)
            judged = try d.judge(given, of: row, under: policy)
        }
        d.record(judged.fact(of: given, text: text, commitment: commitment))
    }

    private func given(_ value: RatingValue) -> GivenRating {
        GivenRating(
            order: .number(order), by: by, value: value, details: nil, isAnonymous: isAnonymous, hasText: text != nil,
            imported: imported)
    }
}

extension RatingRevealed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(order: order)
        try d.see(reveal.opens, of: row)
        if try !RevealRating(order: order).decide(&d) { throw .refused(.nothingDue(.number(order), row.due)) }
    }
}

extension Deciding {
    /// Takes openings from a fact that publishes them. What they say must be what the policy takes: a sealed rating is
    /// judged by it only here.
    fileprivate mutating func see(_ opens: [OpenedRating], of row: OrderRow) throws(Stop) {
        for opened in opens {
            let opening = opened.opening
            guard let by = row.side(of: opened.rating) else {
                throw .refused(.brokenLedger("rating r\(opened.rating) of order \(row.seq), which has none such"))
            }
            let given = GivenRating(
                order: .number(row.seq), by: by, value: opening.value, details: opening.details, isAnonymous: false,
                hasText: false, imported: nil)
            if let policy = row.policy.flatMap(rows.policies.adopted(by:)) {
                try given.check(policy.rating, text: nil)
            }
            rows.openings.learn(opened.rating, opening)
        }
    }
}
