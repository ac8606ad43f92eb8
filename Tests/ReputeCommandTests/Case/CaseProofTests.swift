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

/// A ruling that is signed, and shown to others.
@Suite("repute case rule --sign, case proof and case verify")
struct CaseProofTests {
    /// A log with the fact of a key at 3 and that of a ruling at 5.
    private struct Log {
        let lines: [String]
        let checkpoint: String
        let root: Digest
        let vkey: String

        /// `change`: of the body of the ruling; `registered`: of that of the key, and who wrote it.
        init(
            _ signer: RulingSigner, _ change: (inout [String: JSONValue]) -> Void = { _ in },
            registered: (inout [String: JSONValue], inout Int64) -> Void = { _, _ in }
        ) throws {
            let statement = RulingStatement(
                CaseID(seq: 2), at: 4, for: .claimant, CaseTerms(.refund, Money(currency: "CNY", minor: 900)),
                reasons: "So.", in: "repute.example/1f")
            var body: [String: JSONValue] = [
                "amount": ["currency": "CNY", "minor": 900], "case": 2, "for": "claimant", "officer": 1_001,
                "remedy": "refund", "state": "decided", "signer": 3,
                "signature": .string(Base64.encode(signer.sign(statement.bytes).blob)),
                "statement": .string(String(decoding: statement.bytes, as: UTF8.self)),
                "text": .string(Base64.encode(statement.reasons.bytes)),
            ]
            change(&body)
            let owned = RegistrationStatement(log: "repute.example/1f", officer: 1_001, key: signer.publicKey)
            var key: [String: JSONValue] = [
                "officer": 1_001, "publicKey": .string(Base64.encode(signer.publicKey.bytes)),
                "signature": .string(
                    Base64.encode(signer.sign(owned.bytes, namespace: RegistrationStatement.namespace).blob)),
            ]
            var writer: Int64 = 1_001
            registered(&key, &writer)
            let facts: [(kind: String, uid: Int64, body: JSONValue)] = [
                ("policy.adopted", 0, [:]), ("case.opened", 0, [:]), ("arbitrator.registered", writer, .object(key)),
                ("case.answered", 0, [:]), ("case.ruled", 1_001, .object(body)), ("case.enforced", 0, [:]),
            ]
            lines = facts.enumerated().map { n, fact in
                let line: JSONValue = [
                    "actor": ["role": "arbitrator", "uid": .integer(fact.uid)], "body": fact.body,
                    "kind": .string(fact.kind), "seq": .integer(Int64(n + 1)), "v": 1,
                ]
                return String(decoding: line.canonical, as: UTF8.self)
            }
            let seed = try #require(SigningKey(seed: (0..<32).map { UInt8($0) }))
            let signing = try NoteSigner(name: "repute.example/1f", key: seed)
            vkey = signing.verifierKey
            root = Merkle.root(of: lines.map { Merkle.leaf(Array($0.utf8)) })
            let head = try Checkpoint(origin: "repute.example/1f", size: UInt64(lines.count), root: root)
            checkpoint = try signing.sign(head.text).encoded
        }

        /// What the service answers; nil: nothing.
        func answer(_ request: JSONNode) -> [UInt8]? {
            switch request["method"]?.string {
            case "case.get": return FakeServer.result(Log.view, to: request)
            case "ledger.head":
                let head: JSONValue = [
                    "checkpoint": .string(checkpoint), "root": .string(Base64.encode(root.bytes)),
                    "size": .integer(Int64(lines.count)),
                ]
                return FakeServer.result(String(decoding: head.canonical, as: UTF8.self), to: request)
            case "ledger.inclusion":
                guard let seq = request["params"]?["seq"]?.integer else { return nil }
                let leaves = lines.map { Merkle.leaf(Array($0.utf8)) }
                let path = Log.path(Int(seq) - 1, leaves[...]).map { JSONValue.string(Base64.encode($0.bytes)) }
                let proof: JSONValue = [
                    "fact": .string(lines[Int(seq) - 1]), "proof": .array(path), "seq": .integer(seq),
                    "size": .integer(Int64(lines.count)),
                ]
                return FakeServer.result(String(decoding: proof.canonical, as: UTF8.self), to: request)
            default: return nil
            }
        }

        /// RFC 6962, 2.1.1.
        private static func path(_ place: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
            if leaves.count == 1 { return [] }
            var half = 1
            while half * 2 < leaves.count { half *= 2 }
            let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
            return place < half
                ? path(place, left) + [Merkle.root(of: right)] : path(place - half, right) + [Merkle.root(of: left)]
        }

        static let view = """
            {"cases":[{"case":"c2","cause":"not-received","by":"buyer","claimant":"b-1","respondent":"s-1",\
            "goods":"sent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":900}},"text":"No.",\
            "opened":"2026-11-22T10:15:30.000Z","state":"decided","clocks":[],"offers":[],"rulings":[\
            {"seq":4,"at":"2026-11-23T10:15:30.000Z","for":"claimant","remedy":"none","state":"overridden"},\
            {"seq":5,"at":"2026-11-24T10:15:30.000Z","for":"claimant","remedy":"refund",\
            "amount":{"currency":"CNY","minor":900},"reasons":"So.","state":"standing","signed":true}],\
            "version":5}]}
            """
    }

    private let signer = RulingSigner(1)
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func prove(_ log: Log, _ more: [String] = []) throws -> Program.Outcome {
        let server = try FakeServer { log.answer($0) }
        return try Program.run(["case", "proof", "c2", "--out", folder.path, "--socket", server.path] + more)
    }

    private func verify(_ log: Log, _ more: [String] = []) throws -> Program.Outcome {
        try Program.run(["case", "verify", folder.path, "--key", log.vkey] + more)
    }

    @Test(
        "what is written is good for ssh-keygen, without the service; with any byte changed it is not",
        .enabled(if: OpenSSH.isInstalled, "/usr/bin/ssh-keygen is missing"))
    func shown() throws {
        let log = try Log(signer)
        let run = try prove(log)
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        let line = try #require(run.output.split(separator: "\n").last.map { String($0) })
        #expect(
            line == "ssh-keygen -Y verify -f allowed_signers -I arbitrator-1001@repute.example-1f -n ruling@repute "
                + "-s statement.json.sig < statement.json")
        #expect(folder.read("VERIFY.txt")?.contains("\n\(line)\n") == true)
        let keygen = try OpenSSH()
        func outcome() throws -> OpenSSH.Outcome { try keygen.paste(line, in: folder.path) }
        let good = try outcome()
        #expect(good.code == 0 && good.output.hasPrefix("Good \"ruling@repute\" signature for arbitrator-1001@"))
        let statement = Array(try #require(folder.read("statement.json")).utf8)
        for place in statement.indices {
            var other = statement
            other[place] ^= 1
            try Data(other).write(to: URL(fileURLWithPath: "\(folder.path)/statement.json"))
            if place % 16 == 0 { #expect(try outcome().code != 0, "byte \(place)") }
            if place % 64 == 0 { #expect(try verify(log).code == 65, "byte \(place)") }
        }
        try Data(statement).write(to: URL(fileURLWithPath: "\(folder.path)/statement.json"))
        let signature = try #require(folder.read("statement.json.sig"))
        // In its last line but one: the signature proper.
        var other = Array(signature.utf8)
        let place = other.count - 45
        other[place] = other[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        _ = try folder.write("statement.json.sig", String(decoding: other, as: UTF8.self))
        #expect(try outcome().code != 0)
        #expect(try verify(log).code == 65)
        _ = try folder.write("statement.json.sig", signature)
        #expect(try outcome().code == 0)
        #expect(try verify(log).code == 0)
    }

    @Test("all that is written is checked against the log: each file, the statement, the key and the checkpoint")
    func checked() throws {
        let log = try Log(signer)
        #expect(try prove(log).code == 0)
        let whole = try verify(log)
        #expect(
            whole.code == 0
                && whole.output.hasPrefix(
                    "verified: c2 was ruled on by user id 1001, signed by \(signer.publicKey.fingerprint)\n")
        )
        #expect(whole.output.contains("fact 5 of repute.example/1f, the key by fact 3"))
        let bare = try Program.run(["case", "verify", folder.path])
        #expect(bare.code == 0 && bare.output.hasPrefix("consistent, not proved: "))
        let json = try verify(log, ["--json"])
        #expect(
            json.output == """
                {"case":"c2","officer":1001,"origin":"repute.example/1f","ruling":5,"signature":true,"sound":true}

                """)
        for file in CaseProofTests.files {
            let text = try #require(folder.read(file))
            for other in [text + " x", String(text.dropLast(3)), ""] {
                _ = try folder.write(file, other)
                #expect(try verify(log).code == 65, "\(file): \(other.suffix(20))")
            }
            _ = try folder.write(file, text)
        }
        let stranger = try NoteSigner(name: "repute.example/1f", key: SigningKey.random())
        #expect(try Program.run(["case", "verify", folder.path, "--key", stranger.verifierKey]).code == 65)
        #expect(try verify(log).code == 0)
    }

    private static let files = [
        "statement.json", "statement.json.sig", "allowed_signers", "inclusion.json", "registration.json", "checkpoint",
    ]

    @Test("a service whose ruling is not what was signed, by whom, or at all, proves nothing")
    func lying() throws {
        let others: [(inout [String: JSONValue]) -> Void] = [
            { $0["amount"] = ["currency": "CNY", "minor": 901] }, { $0["for"] = "respondent" }, { $0["case"] = 3 },
            { $0["remedy"] = "compensation" }, { $0["rests"] = [1] }, { $0["clauses"] = ["x"] },
            { $0["text"] = "AA==" }, { $0["officer"] = 1_002 }, { $0["signer"] = 2 }, { $0["statement"] = "{}" },
            { $0["signature"] = "AA==" }, { $0["signature"] = nil },
            // A rating that nobody signed about.
            { $0["rating"] = ["effects": [], "order": 1, "rating": 9] },
        ]
        for (n, change) in others.enumerated() {
            #expect(try prove(try Log(signer, change)).code == 65, "\(n)")
        }
        #expect(try prove(try Log(signer)).code == 0)
    }

    @Test("a key is the arbitrator's by its own signature, or, in a fact of before, as that one registered it itself")
    func registered() throws {
        let signer = signer
        func prove(_ change: (inout [String: JSONValue], inout Int64) -> Void) throws -> (code: Int32, words: String) {
            let log = try Log(signer, registered: change)
            let code = try self.prove(log).code
            return (code, code == 0 ? try verify(log).output : "")
        }
        let plain = try prove { _, _ in }
        #expect(plain.code == 0 && plain.words.contains("the key by fact 3\n"))
        #expect(folder.read("VERIFY.txt")?.contains("register@repute") == true)
        #expect(try prove { _, writer in writer = 0 }.code == 0, "the operator registered it")
        let before = try prove { body, _ in body["signature"] = nil }
        #expect(before.code == 0 && before.words.contains("the key by fact 3, which the key itself did not sign\n"))
        #expect(folder.read("VERIFY.txt")?.contains("register@repute") == false)
        let other = try prove { body, writer in
            body["signature"] = nil
            writer = 0
        }
        #expect(other.code == 65)
        // What another key signed, what this one signed for another, and what is no signature.
        let owned = RegistrationStatement(log: "repute.example/1f", officer: 1_002, key: signer.publicKey)
        let right = RegistrationStatement(log: "repute.example/1f", officer: 1_001, key: signer.publicKey)
        for bad in [
            RulingSigner(2).sign(right.bytes, namespace: RegistrationStatement.namespace).blob,
            signer.sign(owned.bytes, namespace: RegistrationStatement.namespace).blob,
            signer.sign(right.bytes).blob, [],
        ] {
            #expect(try prove { body, _ in body["signature"] = .string(Base64.encode(bad)) }.code == 65)
        }
    }

    @Test("what is not signed cannot be proved so")
    func unsigned() throws {
        let log = try Log(signer)
        let run = try prove(log, ["--ruling", "4"])
        #expect(run.code == 64 && run.errors.contains("ruling 4 in c2 is not signed"))
        #expect(try prove(log, ["--ruling", "5"]).code == 0)
    }

    @Test(
        "rule signs what it sends, in the case as it was read, with ssh-keygen",
        .enabled(if: OpenSSH.isInstalled, "/usr/bin/ssh-keygen is missing"))
    func signing() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        let log = try Log(signer)
        let server = try FakeServer { request in
            guard request["method"]?.string == "case.rule" else { return log.answer(request) }
            guard let params = request["params"], let text = params["signature"]?.string,
                let signature = try? SSHSignature(armored: text), let version = params["version"]?.integer,
                let salt = (params["salt"]?.string).flatMap({ Base64.decode($0) }).flatMap({ Digest($0) }),
                let reasons = params["reasons"]?.string
            else { return nil }
            let statement = RulingStatement(
                log: "repute.example/1f", case: CaseID(seq: 2), version: version, side: .claimant,
                terms: CaseTerms(.refund, Money(currency: "CNY", minor: 900)),
                reasons: RulingStatement.digest(ofReasons: reasons, salt: salt), clauses: ["goods-1"], rests: [2],
                effects: [])
            let isGood = signature.isValid(for: statement.bytes, by: key, namespace: "ruling@repute")
            let reply = #"{"case":"c2","seq":\#(isGood ? 10 + version : 0),"state":"decided"}"#
            return FakeServer.result(reply, to: request)
        }
        func rule(_ sign: String, read: String = "5") throws -> Program.Outcome {
            try Program.run([
                "case", "rule", "c2", "refund", "--for", "claimant", "--amount", "9.00CNY", "--reasons", "It was lost.",
                "--clause", "goods-1", "--rests", "2", "--sign", sign, "--read", read, "--json", "--socket",
                server.path,
            ])
        }
        for path in [file.path, file.path + ".pub"] {
            let run = try rule(path)
            #expect(run.code == 0 && run.output.contains(#""seq":15"#), "\(run)")
        }
        // As it was read, and not as it is now: whether that is still so, the service says.
        let before = try rule(file.path, read: "4")
        #expect(before.code == 0 && before.output.contains(#""seq":14"#), "\(before)")
        let missing = try rule(folder.path + "/nothing")
        #expect(missing.code == 64 && missing.errors.contains("ssh-keygen did not sign with"))
        #expect(missing.errors.contains("No such file or directory"))
        let left = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        #expect(!left.contains { $0.hasPrefix("repute-") && $0.count == 13 }, "nothing is left behind")
    }

    @Test("rule says at which version the case was read, where that is said, and what changed since")
    func read() throws {
        let asked = Mutex<[Int64?]>([])
        let server = try FakeServer { request in
            let version = request["params"]?["version"]?.integer
            asked.withLock { $0.append(version) }
            if version == 5 { return FakeServer.result(#"{"case":"c2","seq":6,"state":"decided"}"#, to: request) }
            let error = """
                {"code":1003,"message":"Case c2 changed since: it was read at version 4 and is at 5 (5 shown).",\
                "data":{"reason":"case.version-moved","pointer":"/params/version","retry":"never",\
                "details":{"case":"c2","version":5,"changes":[{"seq":5,"what":"shown"}]}}}
                """
            return FakeServer.error(error, to: request)
        }
        func rule(_ more: String...) throws -> Program.Outcome {
            let words = ["case", "rule", "c2", "none", "--for", "respondent", "--reasons", "So."]
            return try Program.run(words + more + ["--socket", server.path])
        }
        #expect(try rule("--read", "5").code == 0)
        let moved = try rule("--read", "4")
        #expect(moved.code == 1 && moved.errors.contains("case.version-moved"))
        #expect(moved.errors.contains("(5 shown)"))
        #expect(try rule().code == 1)
        #expect(asked.withLock { $0 } == [5, 4, nil])
        let show = try FakeServer { FakeServer.result(Log.view, to: $0) }
        let page = try Program.run(["case", "show", "c2", "--socket", show.path]).output
        #expect(page.contains("\n  version     5, which case rule takes as --read\n"))
    }

    @Test("rule does not sign where it is not told how far the case is, or where there is no ssh-keygen")
    func unable() throws {
        let plain = Log.view.replacing(#","version":5"#, with: "")
        let log = try Log(signer)
        let server = try FakeServer { request in
            request["method"]?.string == "case.get" ? FakeServer.result(plain, to: request) : log.answer(request)
        }
        let words = [
            "case", "rule", "c2", "refund", "--for", "claimant", "--amount", "9.00CNY", "--reasons", "So.", "--sign",
            "k", "--read", "5",
        ]
        let unread = try Program.run(words.dropLast(2) + ["--socket", server.path])
        #expect(unread.code == 64 && unread.errors.contains("--sign takes --read VERSION"))
        let run = try Program.run(words + ["--socket", server.path])
        #expect(run.code == 64 && run.errors.contains("only arbitrators are told"))
        let other = try FakeServer { log.answer($0) }
        let bare = try Program.run(
            words + ["--socket", other.path], environment: ["LANG": "C.UTF-8", "PATH": folder.path])
        #expect(bare.code == 64 && bare.errors.contains("ssh-keygen is not there"))
    }
}
