/// An amount of money in the minor units of a currency: 129.00 CNY is `Money(currency: "CNY", minor: 12_900)`.
public struct Money: Hashable, Sendable {
    /// An ISO 4217 code: three capital letters.
    public let currency: String
    /// Minor units, 0...2^53-1.
    public let minor: Int64

    /// The greatest amount, 2^53-1 minor units.
    public static let most: Int64 = 9_007_199_254_740_991

    /// An amount; nil when the code is not three capital letters or the amount is out of range.
    public init?(currency: String, minor: Int64) {
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
            minor >= 0, minor <= Money.most
        else { return nil }
        self.currency = currency
        self.minor = minor
    }
}
