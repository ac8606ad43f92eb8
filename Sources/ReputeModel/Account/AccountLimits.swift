/// Bounds of what happens to accounts.
package enum AccountLimits {
    /// The most accounts that may be merged into one.
    package static let members = 100
    /// The most times an account may come to another owner.
    package static let transfers = 1_000
}
