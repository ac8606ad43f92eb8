/// What bounds the rows of standings, whoever calls.
public enum StandingLimits {
    /// Privileges of one standing.
    public static let privileges = 16
    /// Bytes of a privilege's name, or a reason's.
    public static let name = 32
    /// Buyers that a bound may name: that many and one more are counted.
    public static let buyers = 1_000
    /// Days of a window.
    public static let days = 3_650
    /// Sales that a guarantee may last.
    public static let sales = 1_000_000
}
