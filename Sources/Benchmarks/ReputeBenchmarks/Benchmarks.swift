import Benchmark
import ReputeSchema

/// What a request is made of, piece by piece, each in one thread and without a disk. What they come to together is
/// `scripts/bench`'s to say.
///
/// What one needs and has not ends the program: a figure of something that was not done would be believed.
let benchmarks: @Sendable () -> Void = {
    // The kernel counts CPU in steps of 10 ms: a sample has to take long enough for those not to matter.
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuUser], timeUnits: .nanoseconds, warmupIterations: 0, scalingFactor: .mega,
        maxDuration: .seconds(5), maxIterations: 5, thresholds: [.cpuUser: .init(relative: [.p50: 40.0])])
    jsonBenchmarks()
    ledgerBenchmarks()
    vaultBenchmarks()
    creditBenchmarks()
    ratingBenchmarks()
}

/// The neutral policy's document.
func neutralDocument() -> [UInt8] {
    guard let bytes = Schema.policies["neutral"] else {
        // It is in the binary, or the figure of its work would be believed.
        fatalError("there is no neutral policy")
    }
    return bytes
}
