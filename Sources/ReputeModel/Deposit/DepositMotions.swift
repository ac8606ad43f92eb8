/// The payment system took money for it.
package enum DepositPaying: DepositMotion {
    package static let kind: StaticString = "deposit.paid"
    package static let entry = DepositEntryKind.paid
}

/// Some of it is kept for what is not decided yet.
package enum DepositHolding: DepositMotion {
    package static let kind: StaticString = "deposit.held"
    package static let entry = DepositEntryKind.held
}

/// What was kept is at hand again.
package enum DepositUnholding: DepositMotion {
    package static let kind: StaticString = "deposit.unheld"
    package static let entry = DepositEntryKind.unheld
}

/// A ruling takes from it.
package enum DepositDrawing: DepositMotion {
    package static let kind: StaticString = "deposit.drawn"
    package static let entry = DepositEntryKind.drawn
}

/// What a ruling took comes back.
package enum DepositReturning: DepositMotion {
    package static let kind: StaticString = "deposit.returned"
    package static let entry = DepositEntryKind.returned
}

/// The seller asks for it.
package enum DepositAsking: DepositMotion {
    package static let kind: StaticString = "deposit.asked"
    package static let entry = DepositEntryKind.asked
}

/// The seller lets it stay.
package enum DepositKeeping: DepositMotion {
    package static let kind: StaticString = "deposit.kept"
    package static let entry = DepositEntryKind.kept
}

/// It is given back to the seller.
package enum DepositReleasing: DepositMotion {
    package static let kind: StaticString = "deposit.released"
    package static let entry = DepositEntryKind.released
}

/// The time to replenish it is over.
package enum DepositLapsing: DepositMotion {
    package static let kind: StaticString = "deposit.overdue"
    package static let entry = DepositEntryKind.overdue
}

package typealias DepositPaid = DepositMoved<DepositPaying>
package typealias DepositHeld = DepositMoved<DepositHolding>
package typealias DepositUnheld = DepositMoved<DepositUnholding>
package typealias DepositDrawn = DepositMoved<DepositDrawing>
package typealias DepositReturned = DepositMoved<DepositReturning>
package typealias DepositAsked = DepositMoved<DepositAsking>
package typealias DepositKept = DepositMoved<DepositKeeping>
package typealias DepositReleased = DepositMoved<DepositReleasing>
package typealias DepositOverdue = DepositMoved<DepositLapsing>
