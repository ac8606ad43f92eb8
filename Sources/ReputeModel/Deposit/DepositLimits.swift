/// What bounds an account's deposits, whoever calls.
public enum DepositLimits {
    /// Currencies, that is deposits, of an account.
    public static let currencies = 8
}
