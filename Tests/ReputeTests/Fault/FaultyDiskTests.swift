import Testing

/// One disk fails at a time: the tests of these suites run one after another.
@Suite("A disk that fails", .serialized)
struct FaultyDiskTests {}
