import Foundation
import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import ReputeWire
import Synchronization
import Testing

@testable import repute

@Suite("repute arbitrator")
struct ArbitratorCommandTests {
    private let signer = RulingSigner(1)

    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["arbitrator"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    @Test("register sends the line of a .pub file, and says which key it is")
    func register() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("key.pub", signer.line + "\n")
        let asked = Mutex<String?>(nil)
        let reply = #"{"officer":1001,"seq":31,"publicKey":"\#(signer.publicKey.line)"}"#
        let server = try FakeServer { request in
            asked.withLock { $0 = request["params"]?["publicKey"]?.string }
            return FakeServer.result(reply, to: request)
        }
        let run = try Program.run(["arbitrator", "register", file, "--socket", server.path])
        #expect(run.code == 0 && run.output == "user id 1001 signs by \(signer.publicKey.fingerprint)\n")
        #expect(asked.withLock { $0 } == signer.line + "\n")
        let again = reply.dropLast() + #","repeated":true}"#
        #expect(
            try output(["register", file], String(again))
                == "user id 1001 signs by \(signer.publicKey.fingerprint), as was said before\n")
    }

    @Test("what is no public key is sent nowhere", arguments: ["-----BEGIN OPENSSH PRIVATE KEY-----\nx\n", "hello\n"])
    func secret(text: String) throws {
        let folder = try ScratchFolder()
        let file = try folder.write("key", text)
        let isAsked = Mutex(false)
        let server = try FakeServer { request in
            isAsked.withLock { $0 = true }
            return FakeServer.result("{}", to: request)
        }
        let run = try Program.run(["arbitrator", "register", file, "--socket", server.path])
        #expect(run.code == 64 && run.errors.contains(text.hasPrefix("-") ? "private key" : "not one line"))
        #expect(!isAsked.withLock { $0 })
    }

    @Test("show has the key to be pasted, and all that there were; list has one a line")
    func show() throws {
        let old = RulingSigner(2).publicKey
        let view = """
            {"officer":1001,"publicKey":"\(signer.publicKey.line)","since":"2026-11-22T10:15:30.000Z","keys":[\
            {"publicKey":"\(old.line)","seq":12,"since":"2026-05-22T10:15:30.000Z",\
            "until":"2026-11-20T10:15:30.000Z","reason":"lost"},\
            {"publicKey":"\(signer.publicKey.line)","seq":31,"since":"2026-11-22T10:15:30.000Z"}]}
            """
        #expect(
            try output(["show", "1001"], view) == """
                user id 1001  \(signer.publicKey.fingerprint)
                \(signer.publicKey.line)
                  \(old.fingerprint)  since 2026-05-22 until 2026-11-20 (lost)
                  \(signer.publicKey.fingerprint)  since 2026-11-22

                """)
        let gone = #"{"officer":1002,"keys":[]}"#
        #expect(
            try output(["list"], #"{"arbitrators":[\#(view),\#(gone)],"next":1002}"#) == """
                user id 1001  \(signer.publicKey.fingerprint)
                user id 1002  no key in force
                more: --after 1002

                """)
        #expect(try output(["list"], #"{"arbitrators":[]}"#) == "nobody registered a key\n")
        #expect(
            try output(["retire", "--reason", "lost"], #"{"officer":1001,"seq":40}"#)
                == "user id 1001 has no key in force now\n")
    }

    @Test("a fact about a key says whose it is, and which")
    func facts() {
        func words(_ kind: String, _ body: String) -> String {
            let fact = FeedNotice.Fact(
                seq: 9, at: Instant(milliseconds: 0), kind: kind, fact: #"{"body":\#(body)}"#)
            return FactText.line(fact, .plain).dropFirst(57).description
        }
        let key = Base64.encode(signer.publicKey.bytes)
        #expect(
            words("arbitrator.registered", #"{"officer":7,"publicKey":"\#(key)","replaces":4}"#)
                == "user id 7, key \(signer.publicKey.fingerprint), in place of that of fact 4")
        #expect(
            words("arbitrator.retired", #"{"officer":7,"publicKey":"AA==","reason":"lost"}"#) == "user id 7, lost")
        #expect(
            words("case.ruled", #"{"case":4,"officer":7,"signature":"x"}"#) == "case c4, by user id 7, signed")
    }
}
