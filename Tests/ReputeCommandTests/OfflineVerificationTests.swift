import Foundation
import ReputeCrypto
import ReputeLedger
import Testing

@testable import repute

/// An exported ledger, checked without the service.
@Suite struct OfflineVerificationTests {
    private let folder: ScratchFolder
    private let lines: [String]
    private let export: String
    private let vkey: String

    init() throws {
        folder = try ScratchFolder()
        lines = (1...300).map { #"{"body":{"n":"\#($0 * $0)"},"seq":\#($0),"v":1}"# }
        let seed = try #require(SigningKey(seed: (0..<32).map { UInt8($0) }))
        let signer = try NoteSigner(name: "test.example/log", key: seed)
        vkey = signer.verifierKey
        let root = Merkle.root(of: lines.map { Merkle.leaf(Array($0.utf8)) })
        let checkpoint = try Checkpoint(origin: "test.example/log", size: 300, root: root)
        export = try folder.write("l.ndjson", lines.map { $0 + "\n" }.joined())
        _ = try folder.write("l.ndjson.checkpoint", try signer.sign(checkpoint.text).encoded)
    }

    private func verify(_ arguments: [String] = []) throws -> Program.Outcome {
        try Program.run(["ledger", "verify", "--file", export] + arguments)
    }

    @Test("an export that is whole hashes to the root and is signed")
    func whole() throws {
        let run = try verify(["--key", vkey])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("verified: 300 facts of test.example/log\n"))
        #expect(run.output.contains("signed by test.example/log"))
    }

    @Test("without a key the signature is said to be unchecked")
    func withoutKey() throws {
        let run = try verify()
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("consistent, not proved: 300 facts of test.example/log\n"))
        #expect(run.output.contains("signature not checked"))
    }

    @Test("the key may stand in a file, and --json says what was found")
    func json() throws {
        let run = try verify(["--key", try folder.write("log.vkey", vkey + "\n"), "--json"])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix(#"{"facts":300,"origin":"test.example/log","root":""#))
        #expect(run.output.hasSuffix("\"signature\":true,\"sound\":true}\n"))
    }

    @Test("a changed, missing, added, moved or cut line is found")
    func damaged() throws {
        var changed = lines
        changed[149] = changed[149].replacing("\"n\":\"", with: "\"n\":\"1")
        var moved = lines
        moved.swapAt(10, 11)
        let texts =
            [
                changed, moved, Array(lines.dropLast()), Array(lines.dropFirst()),
                lines + [#"{"body":{},"seq":301,"v":1}"#],
            ].map { $0.map { $0 + "\n" }.joined() } + [String(lines.map { $0 + "\n" }.joined().dropLast())]
        for text in texts {
            _ = try folder.write("l.ndjson", text)
            #expect(try verify(["--key", vkey]).code == 65)
        }
    }

    @Test("another's key, another's checkpoint and no checkpoint are not accepted")
    func signature() throws {
        let other = try NoteSigner(name: "test.example/log", key: SigningKey.random())
        #expect(try verify(["--key", other.verifierKey]).code == 65)
        #expect(try verify(["--key", "nonsense"]).code == 64)
        let bad = try folder.write("bad.checkpoint", "test.example/log\n300\nAAAA\n")
        #expect(try verify(["--checkpoint", bad]).code == 65)
        #expect(try verify(["--checkpoint", "\(folder.path)/none"]).code == 64)
    }
}
