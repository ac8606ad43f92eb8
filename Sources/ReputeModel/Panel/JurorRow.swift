/// Somebody who sits on panels, or did.
package struct JurorRow: Hashable, Sendable {
    /// 0, 1, 2 and so on, in the order in which they first enlisted. Whoever comes back has the same.
    package let number: Int64
    /// The account's number.
    package let account: Int64
    /// When it enlisted, or did again.
    package var enlisted: StepTaken
    /// When it left; nil: it did not.
    package var left: StepTaken?
    /// The day on which it was drawn last, and how often then.
    package var drawnOn: Day?
    package var drawnThen = 0
    /// How often it was drawn.
    package var drawn = 0
    /// How often it voted, abstentions included.
    package var voted = 0
    /// How often it abstained, in panels that are over.
    package var abstained = 0
    /// How often it voted as was finally decided.
    package var agreed = 0
    /// How often it voted for the other side.
    package var differed = 0
    /// The cases in which it is to vote, in the order in which it was drawn.
    package var waiting: [Int64] = []

    package init(number: Int64, account: Int64, enlisted: StepTaken) {
        self.number = number
        self.account = account
        self.enlisted = enlisted
    }

    /// Whether it may be drawn on a day of a policy that lets that be so often.
    func isFree(on day: Day, _ policy: CasePolicy.Jury) -> Bool { drawnOn != day || drawnThen < policy.perDay }

    /// Is on a panel of a case, drawn on a day.
    mutating func draw(for number: Int64, on day: Day) {
        drawnThen = drawnOn == day ? drawnThen + 1 : 1
        drawnOn = day
        drawn += 1
        waiting.append(number)
    }

    /// Has nothing to say in a case any more.
    mutating func dismiss(from number: Int64) { waiting.removeAll { $0 == number } }
}

/// The orders that one account bought of another.
package struct TradeKey: Hashable, Comparable, Sendable {
    /// The buyer's account number.
    package let buyer: Int64
    /// The seller's account number.
    package let seller: Int64

    package init(buyer: Int64, seller: Int64) {
        self.buyer = buyer
        self.seller = seller
    }

    package static func < (a: TradeKey, b: TradeKey) -> Bool { (a.buyer, a.seller) < (b.buyer, b.seller) }

    /// So many of the newest orders are looked at.
    package static let looked = 32

    /// The newest of orders, by their numbers, the newest last.
    static func newest(of orders: [Int64]) -> [Int64] { Array(orders.sorted().suffix(looked)) }
}
