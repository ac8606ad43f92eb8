import ReputeModel
import ReputeTwin
import Testing

@testable import Repute

/// An engine in which cases of every kind are played.
struct EngineHall: CaseHall {
    let engine: Engine

    var newest: Policy {
        get async throws { try #require(try engine.makeReader().policies().book.entries.last).policy }
    }

    var now: Instant { engine.status.now }

    var log: String {
        get async throws { try #require(try engine.makeReader().policies().book.origin) }
    }

    func run<C: Command & Sendable>(_ command: C, as actor: Actor) async throws -> C.Reply {
        try await engine.submit(command, as: actor)
    }

    func pass(_ milliseconds: Int64) async throws { _ = try await engine.setClock(to: now + milliseconds) }
}
