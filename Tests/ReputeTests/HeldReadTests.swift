import Repute
import ReputeTestSupport
import Testing

@Suite("Reads that share a snapshot")
struct HeldReadTests {
    private func orders(_ reader: EngineReader) throws -> Int64? {
        try reader.credits(of: ["s-1"], role: .seller).first?.orders
    }

    @Test("answer alike until it is let go of, whatever is written meanwhile; then they see it")
    func alike() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        let reader = try engine.makeReader()
        reader.hold()
        #expect(try orders(reader) == 1)
        try await engine.complete("o-2")
        #expect(try orders(reader) == 1)
        reader.release()
        #expect(try orders(reader) == 2)
        // Nothing is held that was not begun again.
        try await engine.complete("o-3")
        #expect(try orders(reader) == 3)
    }

    @Test("are begun anew by each hold, and by the first read in it")
    func anew() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        for n in 1...3 as ClosedRange<Int64> {
            reader.hold()
            try await engine.complete(ID("o-\(n)") ?? "o")
            #expect(try orders(reader) == n)
            reader.release()
        }
    }

    @Test("do not keep what must be new from being so")
    func new() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        let reader = try engine.makeReader()
        reader.hold()
        defer { reader.release() }
        #expect(try orders(reader) == 1)
        try await engine.complete("o-2")
        for by in Party.allCases { try await engine.rate("o-2", by) }
        #expect(try reader.ratings(ofOrder: "o-2", for: Viewer(roles: [.admin], speaker: nil)).count == 2)
    }
}
