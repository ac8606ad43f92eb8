/// What bounds the rows of cases, whatever the policy says.
public enum CaseLimits {
    /// Kinds of claims of a policy.
    public static let claims = 64
    /// Bytes of a cause, or of the ground of a pause.
    public static let name = 32
    /// Holidays, or days worked although their weekday is free, of a policy's calendar.
    public static let days = 512
    /// Categories of goods that are not sent.
    public static let virtuals = 256
    /// Cases of an order.
    public static let ofOrder = 64
    /// What was said with steps, of that which stands nowhere else in the row.
    public static let notes = 64
    /// What happened since a case was read, of which a refusal tells.
    public static let changes = 8
    /// Arbitrators of whom it is kept for how long they had a case.
    public static let tenures = 16
    /// Offers of each side in a case.
    public static let offers = 32
    /// How often a ruling may be sent back in a case.
    public static let sentBack = 16
    /// How often the clocks of a case may be stopped.
    public static let pauses = 64
    /// How often another body may have a case.
    public static let referrals = 16
    /// What a row is read with, of what is counted in it: the first versions let clocks be stopped, and other bodies have a
    /// case, as often as anybody liked.
    public static let counted = Int(Int32.max)
    /// Unicode scalars of a text.
    public static let text = 4_000
    /// Hours of a clock: ten years.
    public static let hours: Int64 = 87_600
    /// Working days of a clock.
    public static let workingDays: Int64 = 60
    /// How often the house may miss a clock of its own in one case, and look at one that is elsewhere.
    public static let rounds: Int64 = 120
    /// The most that may be claimed, in millionths of what was paid.
    public static let share: Int64 = 100_000_000
}
