import Foundation
import ReputeCrypto
import ReputeJSON
import ReputeLedger
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

    /// What a service answers whose log has this name, and which says that the user id is 1001.
    private static func answer(_ request: JSONNode, _ reply: String) -> [UInt8]? {
        switch request["method"]?.string {
        case "ledger.head":
            guard let signing = try? NoteSigner(name: "repute.example/1f", key: SigningKey.random()),
                let head = try? Checkpoint(origin: "repute.example/1f", size: 1, root: .zero),
                let note = try? signing.sign(head.text).encoded
            else { return nil }
            let result: JSONValue = [
                "checkpoint": .string(note), "root": .string(Base64.encode(Digest.zero.bytes)), "size": 1,
            ]
            return FakeServer.result(String(decoding: result.canonical, as: UTF8.self), to: request)
        case "server.info":
            var info = ServerInfo.example.result.objectValue ?? [:]
            info["peer"] = ["uid": 1_001, "gid": 1_001]
            return FakeServer.result(String(decoding: JSONValue.object(info).canonical, as: UTF8.self), to: request)
        default: return FakeServer.result(reply, to: request)
        }
    }

    /// The bytes that a key signs.
    private func statement(_ key: SSHPublicKey, _ officer: UInt32 = 1_001) -> [UInt8] {
        RegistrationStatement(log: "repute.example/1f", officer: officer, key: key).bytes
    }

    @Test("register sends the line of a .pub file with what the key signed, and says which key it is")
    func register() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("key.pub", signer.line + "\n")
        let proof = signer.sign(statement(signer.publicKey), namespace: "register@repute").armored
        let signed = try folder.write("key.sig", proof)
        let asked = Mutex<[JSONValue]>([])
        let reply = #"{"officer":1001,"seq":31,"publicKey":"\#(signer.publicKey.line)"}"#
        let server = try FakeServer { request in
            asked.withLock { $0.append(request["params"].map { JSONValue($0) } ?? .null) }
            return FakeServer.result(reply, to: request)
        }
        let words = ["arbitrator", "register", file, "--signature", signed, "--key", "k", "--socket", server.path]
        for more in [[], ["--for", "1001"]] {
            let run = try Program.run(words + more)
            #expect(run.code == 0 && run.output == "user id 1001 signs by \(signer.publicKey.fingerprint)\n")
        }
        let own: JSONValue = [
            "publicKey": .string(signer.line + "\n"), "signature": .string(proof), "key": "k",
        ]
        let named: JSONValue = [
            "publicKey": .string(signer.line + "\n"), "signature": .string(proof), "officer": 1_001, "key": "k",
        ]
        #expect(asked.withLock { $0 } == [own, named])
        let again = reply.dropLast() + #","repeated":true}"#
        #expect(
            try output(["register", file, "--signature", signed], String(again))
                == "user id 1001 signs by \(signer.publicKey.fingerprint), as was said before\n")
        let missing = try Program.run(["arbitrator", "register", file, "--for", "1001", "--socket", server.path])
        #expect(missing.code == 64 && missing.errors.contains("--for needs --signature, what user id 1001 signed"))
        #expect(asked.withLock { $0.count } == 2)
    }

    @Test(
        "register has ssh-keygen sign that the key is one's own; what statement writes can be signed elsewhere",
        .enabled(if: OpenSSH.isInstalled, "/usr/bin/ssh-keygen is missing"))
    func signing() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        let sent = Mutex<String?>(nil)
        let reply = #"{"officer":1001,"seq":31,"publicKey":"\#(key.line)"}"#
        let server = try FakeServer { request in
            if request["method"]?.string == "arbitrator.register" {
                sent.withLock { $0 = request["params"]?["signature"]?.string }
            }
            return ArbitratorCommandTests.answer(request, reply)
        }
        func isSigned(_ officer: UInt32) throws -> Bool {
            let text = try #require(sent.withLock { $0 })
            return try SSHSignature(armored: text).isValid(
                for: statement(key, officer), by: key, namespace: "register@repute")
        }
        let run = try Program.run(["arbitrator", "register", file.path + ".pub", "--socket", server.path])
        #expect(run.code == 0 && run.output == "user id 1001 signs by \(key.fingerprint)\n", "\(run.errors)")
        #expect(try isSigned(1_001))

        let folder = try ScratchFolder()
        let public1 = try folder.write("theirs.pub", line)
        let words = ["--for", "1002", "--socket", server.path]
        let out = "\(folder.path)/statement.json"
        let written = try Program.run(["arbitrator", "statement", public1, "--out", out] + words)
        #expect(written.code == 0 && folder.read("statement.json").map { Array($0.utf8) } == statement(key, 1_002))
        let paste = try #require(written.output.split(separator: "\n").first { $0.hasPrefix("ssh-keygen ") })
        #expect(paste == "ssh-keygen -Y sign -f KEYFILE -n register@repute \(out)")
        let line1 = String(paste).replacing("KEYFILE", with: "'\(file.path)'")
        let signed = try keygen.paste(line1, in: folder.path)
        #expect(signed.code == 0, "\(signed.errors)")
        let next = "\nrepute arbitrator register \(public1) --for 1002 \\\n  --signature \(out).sig"
        #expect(written.output.contains(next))
        let brought = try Program.run(["arbitrator", "register", public1, "--signature", out + ".sig"] + words)
        #expect(brought.code == 0)
        #expect(try isSigned(1_002))
        let json = try Program.run(["arbitrator", "statement", public1, "--out", out, "--json"] + words)
        let text = String(decoding: statement(key, 1_002), as: UTF8.self)
        let answer = JSONValue(try JSONDocument(parsing: Array(json.output.utf8.dropLast())).root)
        #expect(answer == ["file": .string(out), "namespace": "register@repute", "statement": .string(text)])
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
    }

    @Test("retire names the key in force, and asks about it where it is not said which")
    func retire() throws {
        let view = """
            {"officer":1001,"publicKey":"\(signer.publicKey.line)","since":"2026-11-22T10:15:30.000Z","keys":[]}
            """
        let asked = Mutex<[JSONValue]>([])
        let server = try FakeServer { request in
            if request["method"]?.string == "arbitrator.get" { return FakeServer.result(view, to: request) }
            asked.withLock { $0.append(request["params"].map { JSONValue($0) } ?? .null) }
            return FakeServer.result(#"{"officer":1001,"seq":40}"#, to: request)
        }
        func run(_ more: [String]) throws -> Program.Outcome {
            try Program.run(
                ["arbitrator", "retire", "--reason", "lost", "--key", "k", "--socket", server.path] + more)
        }
        let fingerprint = signer.publicKey.fingerprint
        let nobody = try run([])
        #expect(nobody.code == 64 && nobody.errors.contains("say --public-key \(fingerprint), or --yes"))
        #expect(asked.withLock { $0.isEmpty })
        let folder = try ScratchFolder()
        let file = try folder.write("key.pub", signer.line + "\n")
        for more in [["--yes"], ["--public-key", fingerprint], ["--public-key", file]] {
            let done = try run(more)
            #expect(done.code == 0 && done.output == "user id 1001 has no key in force now\n", "\(done.errors)")
        }
        let sent: JSONValue = ["key": "k", "publicKey": .string(fingerprint), "reason": "lost"]
        #expect(asked.withLock { $0 } == [sent, sent, sent])
        let secret = try folder.write("key", "-----BEGIN OPENSSH PRIVATE KEY-----\nx\n")
        let refused = try run(["--public-key", secret])
        #expect(refused.code == 64 && refused.errors.contains("private key"))
        let none = try FakeServer { FakeServer.result(#"{"officer":1001,"keys":[]}"#, to: $0) }
        let nothing = try Program.run(["arbitrator", "retire", "--socket", none.path])
        #expect(nothing.code == 64 && nothing.errors.contains("there is nothing to retire"))
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
            words("arbitrator.registered", #"{"officer":7,"publicKey":"\#(key)","signature":"x"}"#)
                == "user id 7, key \(signer.publicKey.fingerprint), signed by it")
        #expect(
            words("arbitrator.retired", #"{"officer":7,"publicKey":"AA==","reason":"lost"}"#) == "user id 7, lost")
        #expect(
            words("case.ruled", #"{"case":4,"officer":7,"signature":"x"}"#) == "case c4, by user id 7, signed")
    }
}
