/// What bounds an account's membership, whoever calls.
public enum MembershipLimits {
    /// Days that points may hold.
    public static let days = 3_650
    /// Points that one order, one grant or one cap may come to.
    public static let points: Int64 = 1_000_000_000
    /// Currencies that a policy says something of.
    public static let currencies = 64
    /// Categories that a policy caps.
    public static let categories = 64
    /// Tiers of a policy.
    public static let tiers = 32
    /// Bytes of a tier's name or a reason.
    public static let name = 32
    /// Points of an account in all, in one day and in one month.
    static let most = Money.most
}
