import Foundation

/// SplitMix64: the same seed gives the same test.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A seed from `REPUTE_SEED` or at random, printed, so that a failure can be had again.
    package static func announcedSeed(_ purpose: String) -> UInt64 {
        let seed = ProcessInfo.processInfo.environment["REPUTE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...(.max))
        print("\(purpose): REPUTE_SEED=\(seed)")
        return seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
