import ReputeStore
import ReputeTestSupport
import Testing

@testable import Repute

@Suite("Short reads that share a snapshot")
struct HeldReadTests {
    private func orders(_ reader: EngineReader) throws -> Int64? {
        try reader.credits(of: ["s-1"], role: .seller).first?.orders
    }

    @Test("hold it until they are let go of")
    func held() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        _ = try orders(reader)
        #expect(!reader.db.isInTransaction)
        reader.hold()
        #expect(!reader.db.isInTransaction)
        _ = try orders(reader)
        #expect(reader.db.isInTransaction)
        reader.release()
        #expect(!reader.db.isInTransaction)
    }

    @Test("see what was answered before each of them, also one that was not remembered")
    func new() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        reader.hold()
        defer { reader.release() }
        for n in 1...5 as ClosedRange<Int64> {
            // Nothing of it is remembered, so the snapshot is taken before the write.
            #expect(try reader.credits(of: ["nobody"], role: .seller).first?.isKnown == false)
            try await engine.complete(ID("o-\(n)") ?? "o", buyer: ID("b-\(n)") ?? "b")
            #expect(try reader.credits(of: [ID("b-\(n)") ?? "b"], role: .buyer).first?.orders == 1)
            #expect(try orders(reader) == n)
        }
    }

    @Test("do not keep longer reads from seeing what is new")
    func longer() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        let reader = try engine.makeReader()
        reader.hold()
        defer { reader.release() }
        _ = try reader.credits(of: ["nobody"], role: .seller)
        for by in Party.allCases { try await engine.rate("o-1", by) }
        #expect(try reader.ratings(ofOrder: "o-1", for: Viewer(roles: [.admin], speaker: nil)).count == 2)
    }
}
