internal import ReputeJSON

/// What a case can lead to.
public enum CaseRemedy: String, Sendable, CaseIterable, Hashable {
    /// What was paid is given back, in whole or in part.
    case refund
    /// The goods go back, then what was paid.
    case returnRefund = "return-refund"
    /// The goods come once more, or are put right.
    case replacement
    /// An amount that is owed for what was not kept.
    case compensation
    /// A rating does not count.
    case ratingUnscored = "rating-unscored"
    /// A sanction is taken back.
    case sanctionWithdrawn = "sanction-withdrawn"
    /// Nothing has to be done.
    case none

    /// Whether it is an amount of money.
    public var isMoney: Bool { self == .refund || self == .returnRefund || self == .compensation }

    /// Whether a side has to do something for it. What the house does is done with the decision.
    public var isPerformed: Bool { isMoney || self == .replacement }

    /// Whether the parties may agree on it.
    public var isOffered: Bool { isPerformed || self == .none }

    /// Whether the claimant has to give the goods back first.
    public var needsReturn: Bool { self == .returnRefund }
}

/// A remedy and how much it is.
package struct CaseTerms: Hashable, Sendable {
    package let remedy: CaseRemedy
    /// Of remedies that are money.
    package let amount: Money?

    package init(_ remedy: CaseRemedy, _ amount: Money? = nil) {
        self.remedy = remedy
        self.amount = amount
    }

    package static let nothing = CaseTerms(.none)

    /// Reads the members `amount` and `remedy` of an object.
    init(reading json: JSONNode) throws(FactError) {
        remedy = try json.choice("remedy")
        amount = try json.optionalMoney("amount")
        guard remedy.isMoney == (amount != nil) else { throw FactError("amount does not go with the remedy") }
    }
}
