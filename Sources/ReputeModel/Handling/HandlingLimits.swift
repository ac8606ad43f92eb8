/// What bounds what is asked of handlings.
public enum HandlingLimits {
    /// Days of a statistic, today included.
    public static let days: ClosedRange<Int> = 1...3_660
    /// Days of one where none are said: of arbitrators, and of the score of waits.
    public static let usualDays = (arbitrators: 90, waits: 28)
}
