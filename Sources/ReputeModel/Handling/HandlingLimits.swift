/// What bounds what is asked of handlings.
public enum HandlingLimits {
    /// Days of what arbitrators did, today included.
    public static let days: ClosedRange<Int> = 1...3_660
    /// Days of the score of waits, today included: all that left the queue in them is kept in mind until it is scored.
    public static let waitDays: ClosedRange<Int> = 1...366
    /// Days of one where none are said: of arbitrators, and of the score of waits.
    public static let usualDays = (arbitrators: 90, waits: 28)
}
