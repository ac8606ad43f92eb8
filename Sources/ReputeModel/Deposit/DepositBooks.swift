/// Where the money of a deposit stands, in minor units of its currency. What is in it came from outside, and what left
/// it went there, so that all books with the outside's add up to nothing at any time.
public struct DepositBooks: Hashable, Sendable {
    /// At hand: what a ruling is drawn from and what can be asked back.
    public var free: Int64 = 0
    /// Kept for what is not decided yet.
    public var held: Int64 = 0
    /// Asked back by the seller; leaves when the claim period is over, and can be drawn until then.
    public var leaving: Int64 = 0
    /// Everything that ever came in.
    public var paid: Int64 = 0
    /// What rulings drew, less what was returned of it.
    public var drawn: Int64 = 0
    /// What was given back to the seller.
    public var released: Int64 = 0

    /// Books of nothing.
    public init() {}

    /// What is in the deposit.
    public var balance: Int64 { free + held + leaving }
    /// What counts towards what a category asks for: what leaves does not.
    public var counted: Int64 { free + held }

    /// Whether nothing is below zero and everything adds up.
    package var isSound: Bool {
        [free, held, leaving, paid, drawn, released].allSatisfy { (0...Money.most).contains($0) }
            && paid - drawn - released == balance
    }

    /// The books after an entry of a kind that moves so much; nil: it takes more than there is, or is none.
    package func after(_ move: DepositMove, _ kind: DepositEntryKind) -> DepositBooks? {
        guard move.isSane else { return nil }
        var next = self
        next.free += move.free
        next.held += move.held
        next.leaving += move.leaving
        // What the three gain comes from outside, what they lose goes there.
        switch kind {
        case .paid: next.paid += move.sum
        case .drawn, .returned: next.drawn -= move.sum
        case .released: next.released -= move.sum
        case .held, .unheld, .asked, .kept, .overdue: if move.sum != 0 { return nil }
        }
        return next.isSound ? next : nil
    }
}

/// What an entry adds to each book; below zero: takes from it.
public struct DepositMove: Hashable, Sendable {
    /// At hand.
    public var free: Int64
    /// Kept for what is not decided yet.
    public var held: Int64
    /// Asked back.
    public var leaving: Int64

    /// A move.
    public init(free: Int64 = 0, held: Int64 = 0, leaving: Int64 = 0) {
        self.free = free
        self.held = held
        self.leaving = leaving
    }

    /// What comes in from outside; below zero: goes out.
    public var sum: Int64 { free + held + leaving }

    /// Whether each is an amount of money, so that sums of a few of them do not overflow.
    var isSane: Bool { [free, held, leaving].allSatisfy { (-Money.most...Money.most).contains($0) } }
}

/// What an entry is.
public enum DepositEntryKind: String, Sendable, CaseIterable, Hashable {
    /// The payment system took money for it.
    case paid
    /// Some of it is kept for what is not decided yet.
    case held
    /// What was kept is at hand again.
    case unheld
    /// A ruling took from it.
    case drawn
    /// What a ruling took came back, for the ruling was overturned.
    case returned
    /// The seller asked for it.
    case asked
    /// The seller let it stay.
    case kept
    /// It was given back to the seller: the clock's.
    case released
    /// The time to replenish it is over: the clock's.
    case overdue
}
