import Repute
import ReputeModel
import ReputeTestSupport
import Synchronization
import Testing

/// A verification that is under way when the service stops.
@Suite("A verification amid which the service stops")
struct GivenUpTests {
    @Test("ends early and says so, in every pass", arguments: ["hashes", "sums", "vault"])
    func ends(_ wanted: String) async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        // More than a pass reads at once.
        for first in stride(from: 0, to: 5_000, by: 500) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for n in first..<first + 500 {
                    let order = try #require(ID("o-\(n)"))
                    group.addTask { try await engine.complete(order) }
                }
                try await group.waitForAll()
            }
        }
        let passes = Mutex<Set<String>>([])
        let refusal = #expect(throws: Refusal.self) {
            try engine.verify { pass, _, _ in
                passes.withLock { _ = $0.insert(pass) }
                if pass == wanted { engine.drain() }
            }
        }
        #expect(refusal?.reason == "engine.stopping" && refusal?.code == .unavailable)
        #expect(passes.withLock { $0.contains(wanted) })
        // It left nothing behind, and the next one finds everything sound.
        let reopened = try openEngine(directory)
        defer { reopened.drain() }
        #expect(try reopened.verify().isSound)
    }
}
