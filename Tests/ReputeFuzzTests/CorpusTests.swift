import Foundation
import ReputeFuzz
import ReputeTwin
import Testing

/// What a fuzzer was given and what it once found, and ledgers forged at random.
@Suite("bytes of others")
struct CorpusTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Corpus")

    /// The inputs of a target, by name. One that once was a finding is called `found-…`.
    private static func inputs(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let own = folder.appendingPathComponent(target.name)
        return try FileManager.default.contentsOfDirectory(atPath: own.path).sorted().map { name in
            (name, [UInt8](try Data(contentsOf: own.appendingPathComponent(name))))
        }
    }

    @Test("hold no surprise in any target", arguments: FuzzTarget.all.map(\.name))
    func corpus(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let inputs = try Self.inputs(target)
        #expect(!inputs.isEmpty, "a target has a corpus")
        for input in inputs {
            #expect(throws: Never.self, "\(name)/\(input.name)") { try target.check(input.bytes) }
        }
    }

    @Test("that are no JSON, or a little otherwise, hold none either", arguments: FuzzTarget.all.map(\.name))
    func mutated(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("bytes for \(name)"))
        let rounds = ProcessInfo.processInfo.environment["REPUTE_BYTES"].flatMap { Int($0) } ?? 60
        let inputs = try Self.inputs(target)
        for _ in 0..<rounds {
            guard var bytes = inputs.randomElement(using: &random)?.bytes else { return }
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(.random(in: 0...255, using: &random), at: place)
                case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &random)
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + 3))
                default: bytes += bytes[place...].prefix(16)
                }
            }
            #expect(throws: Never.self, "\(name) \(bytes)") { try target.check(bytes) }
        }
    }

    @Test("a ledger forged in any member is found to be so or not, and traps nothing")
    func forged() throws {
        let target = try #require(FuzzTarget.named("ledger"))
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("forged ledgers"))
        let rounds = ProcessInfo.processInfo.environment["REPUTE_FORGERIES"].flatMap { Int($0) } ?? 60
        for _ in 0..<rounds {
            let count = Int.random(in: 9...25, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(throws: Never.self, "\(bytes)") { try target.check(bytes) }
        }
    }
}
