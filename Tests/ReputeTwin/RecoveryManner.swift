/// What a policy has follow when what was decided in a case is not done, by hand.
package struct RecoveryManner: Sendable {
    /// Whether what is owed is drawn.
    package let draws: Bool
    /// The violation of a seller who did not do it.
    package let seller: String?
    /// The violation of a buyer who did not.
    package let buyer: String?

    package init(draws: Bool, seller: String? = nil, buyer: String? = nil) {
        self.draws = draws
        self.seller = seller
        self.buyer = buyer
    }
}
