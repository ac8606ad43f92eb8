/// What bounds the rows of commitments, whoever calls.
public enum CommitmentLimits {
    /// Commitments of a policy, so also those that hold for an order.
    public static let kinds = 32
    /// Bytes of the name of a commitment or a reason.
    public static let name = 32
    /// Commitments that a seller ever took on, of all policies.
    public static let ofSeller = 128
    /// How often a seller may take on the same.
    public static let periods = 100
    /// The greatest part of an order's amount that is owed for a breach, in millionths: a hundred times as much.
    public static let share: Int64 = 100_000_000
}
