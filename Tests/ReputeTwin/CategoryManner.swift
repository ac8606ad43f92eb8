package import ReputeModel

/// What it takes to sell in a category, by hand.
package struct CategoryManner: Sendable {
    package let name: String
    /// The types of records that must count.
    package var requires: [String]
    /// For how many days the account must be known.
    package var accountDays: Int64
    /// What must lie in its deposit.
    package var deposit: Money?
    /// As what it must be shown, where there are standings.
    package var standing: SellerStanding?

    package init(
        _ name: String, requires: [String] = [], accountDays: Int64 = 0, deposit: Money? = nil,
        standing: SellerStanding? = nil
    ) {
        self.name = name
        self.requires = requires
        self.accountDays = accountDays
        self.deposit = deposit
        self.standing = standing
    }
}
