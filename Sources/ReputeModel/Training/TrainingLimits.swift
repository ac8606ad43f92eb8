/// What bounds the rows of courses, whoever calls.
public enum TrainingLimits {
    /// Courses of a policy.
    public static let courses = 64
    /// Bytes of a course's name.
    public static let name = 32
    /// The highest score.
    public static let score = 100
    /// Failures that a policy may allow at most.
    public static let failures = 32

    /// The newest attempts at a course that a decision looks at: more than may fail without a pass.
    package static let looked = 64
    /// How a record was verified that a pass gave.
    package static let method = "exam"
}
