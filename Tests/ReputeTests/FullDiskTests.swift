import Foundation
import Repute
import ReputeTestSupport
import Testing

@Suite("A disk that fills up", .enabled(if: SmallDisk.isAllowed))
struct FullDiskTests {
    @Test("commands are refused without effect, and taken again when there is room")
    func recovers() async throws {
        let directory = try TemporaryDirectory()
        let disk = try #require(SmallDisk(directory, options: "size=3m"))
        let filler = disk.path + "/filler"
        let engine = try Engine.open(EngineConfiguration(directory: disk.path + "/data", clock: .manual(newYear)))
        defer { engine.drain() }
        try await engine.complete("o-before")
        #expect(FileManager.default.createFile(atPath: filler, contents: nil))
        let file = try #require(FileHandle(forWritingAtPath: filler))
        while (try? file.write(contentsOf: Data(repeating: 1, count: 4_096))) != nil {}
        try file.close()

        var refusal: Refusal?
        var done: [ID] = ["o-before"]
        for i in 1...200 where refusal == nil {
            let order = try #require(ID("o-\(i)"))
            do {
                try await engine.complete(order)
                done.append(order)
            } catch let error as Refusal {
                refusal = error
            }
        }
        #expect(refusal?.code == .unavailable)
        #expect(refusal?.reason == "store.full")
        #expect(refusal?.retry == .later)

        try FileManager.default.removeItem(atPath: filler)
        try await engine.complete("o-after")
        for order in done { #expect(try await engine.complete(order).isRepeated) }
        #expect(try engine.verify().isSound)
    }
}
