/// What bounds the rows of violations, whoever calls.
public enum SanctionLimits {
    /// Kinds of violations of a policy.
    public static let kinds = 128
    /// Nodes of a tally.
    public static let nodes = 16
    /// Bytes of the name of a kind, a tally, or a reason.
    public static let name = 32
    /// Points of one violation.
    public static let points = 1_000
    /// Days that a measure may run.
    public static let days = 3_650
    /// Violations of an account in one role and tally.
    public static let violations = 1_000
    /// Unicode scalars of a statement of reasons, or of what is said against it.
    public static let statement = 4_000
}
