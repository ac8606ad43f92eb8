/// What holds for deposits: of the policy in force at the entry.
package struct DepositPolicy: Hashable, Sendable {
    /// Days from a seller's asking until what was asked for has left.
    package let claimDays: Int
    /// Days in which what rulings drew is to be paid in again; nil: it need not be.
    package let replenishDays: Int?
    /// Why something is held, unheld, drawn or returned.
    package let reasons: [DepositEntryKind: [String]]

    /// The kinds of entries that have a reason.
    static let reasoned: [DepositEntryKind] = [.drawn, .held, .returned, .unheld]
}

extension DepositPolicy {
    init(_ r: PolicyReader) throws(Refusal) {
        try r.only(["claimDays", "reasons", "replenishDays"])
        claimDays = Int(try r.integer("claimDays", 1...3_650))
        replenishDays = try r.optionalInteger("replenishDays", 1...3_650).map(Int.init)
        let lists = try r.object("reasons")
        try lists.only(Set(DepositPolicy.reasoned.map(\.rawValue)))
        var reasons: [DepositEntryKind: [String]] = [:]
        for kind in DepositPolicy.reasoned { reasons[kind] = try lists.names(kind.rawValue, most: 32) }
        self.reasons = reasons
    }
}
