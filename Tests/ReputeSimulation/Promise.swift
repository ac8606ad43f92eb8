/// What holds at every step, whatever goes wrong.
package enum Promise: String, Sendable, CaseIterable {
    /// What was acknowledged is in the ledger, for good.
    case acknowledged
    /// Every request is answered as a naive computation of the same rules says.
    case answers
    /// The same request again changes nothing and answers the same.
    case repeats
    /// What was refused, or answered as not done, changed nothing; what was answered as done is one fact.
    case effects
    /// Every credit is what a naive computation says.
    case totals
    /// Every record is what a naive computation says, and so is who may sell what.
    case rights
    /// Every deposit is what a naive computation says and what its entries add up to, and nothing was paid, drawn or
    /// returned twice.
    case balances
    /// What sellers committed themselves to, where it was kept and where not, and how carriers brought what they were
    /// handed, is what a naive computation says.
    case commitments
    /// Every seller stands as a naive computation says, month by month.
    case standings
    /// Everybody's points are what a naive computation says and what their entries add up to.
    case points
    /// Which accounts are closed, sold and of one person is what a naive computation says.
    case lives
    /// Every case is where a naive computation says, none waits for nothing, and all end when nobody acts any more.
    case cases
    /// Nobody sees a rating before its time.
    case blindness
    /// The ledger only grows, without a gap, and its root is the one that is signed.
    case growth
    /// The facts alone make the same rows, by the same rules.
    case replay
    /// What is due is done before anything else.
    case deadlines
}

/// A promise that was not kept.
package struct Breach: Sendable, CustomStringConvertible {
    package let promise: Promise
    package let text: String

    package var description: String { "\(promise.rawValue): \(text)" }
}
