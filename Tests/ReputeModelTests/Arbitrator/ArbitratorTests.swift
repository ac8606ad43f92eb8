import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The keys that arbitrators sign rulings by.
@Suite("an arbitrator's key")
struct ArbitratorTests {
    private let market = Market()

    @discardableResult
    private func register(_ number: UInt8, by uid: UInt32 = 7, key: ID? = nil) throws -> ArbitratorReply {
        try market.staff(RulingSigner(number).registered(of: uid, key: key ?? market.key()), uid)
    }

    private func refused(_ number: UInt8, by uid: UInt32 = 7, key: ID = "x") -> String? {
        market.reason(RulingSigner(number).registered(of: uid, key: key), uid)
    }

    @Test("is registered by itself, without its comment, and takes the place of the one before")
    func registered() throws {
        let first = try register(1)
        #expect(first.officer == 7 && first.publicKey == RulingSigner(1).publicKey.line && !first.isRepeated)
        let blob = try #require(market.last["signature"]?.stringValue.flatMap { Base64.decode($0) })
        #expect(
            market.last == [
                "officer": 7, "publicKey": .string(Base64.encode(RulingSigner(1).publicKey.bytes)),
                "signature": .string(Base64.encode(blob)),
            ])
        let encoded = Base64.encode(RulingSigner(1).publicKey.bytes)
        let text = #"{"log":"repute.test/log","officer":7,"publicKey":"\#(encoded)"}"#
        let signature = try SSHSignature(blob: blob)
        #expect(signature.isValid(for: Array(text.utf8), by: RulingSigner(1).publicKey, namespace: "register@repute"))
        market.advance(1.days)
        let second = try register(2)
        #expect(market.last["replaces"] == .integer(first.seq))
        let row = try #require(market.store.arbitrators[7])
        #expect(row.current?.key == RulingSigner(2).publicKey && row.current?.registered.seq == second.seq)
        #expect(row.keys.map(\.registered.seq) == [first.seq, second.seq])
        #expect(row.keys[0].ended == StepTaken(seq: second.seq, at: market.now) && row.keys[0].reason == nil)
        let view = ArbitratorView(row)
        #expect(view.publicKey == RulingSigner(2).publicKey.line && view.since == market.now)
        #expect(view.keys.map(\.until) == [market.now, nil])
        try market.replays()
    }

    @Test("sent again is the same, with what is in force now, and another under the same name is not taken")
    func repeated() throws {
        let first = try register(1, key: "k")
        try register(2)
        let before = market.lines.count
        let again = try register(1, key: "k")
        #expect(again.isRepeated && again.seq == first.seq && again.publicKey == RulingSigner(2).publicKey.line)
        #expect(market.lines.count == before)
        #expect(refused(3, key: "k") == "request.differs")
        // Nor from somebody else.
        #expect(refused(1, by: 8, key: "k") == "request.differs")
        // Signed otherwise it is the same.
        let signer = RulingSigner(1)
        let statement = RegistrationStatement(log: "repute.test/log", officer: 7, key: signer.publicKey)
        let text = signer.sign(statement.bytes, namespace: "register@repute", hash: .sha256).armored
        let other = RegisterArbitrator(publicKey: signer.line, signature: text, officer: 7, key: "k")
        #expect(try market.staff(other).seq == first.seq)
    }

    @Test("is one of Ed25519 that nobody else can sign by")
    func kinds() throws {
        let line = RulingSigner(1).publicKey.line
        let text = RulingSigner(1).registered(of: 7, key: "x").signature
        func refused(_ line: String) -> String? {
            market.reason(RegisterArbitrator(publicKey: line, signature: text, key: "x"))
        }
        #expect(refused("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCw") == "arbitrator.key-type")
        for bad in ["", "ssh-ed25519", String(line.dropLast(3)), line + "AA==", "-----BEGIN OPENSSH PRIVATE KEY-----"] {
            #expect(refused(bad) == "arbitrator.key-malformed", "\(bad)")
        }
        // The neutral point, and y = p + 2, which is y = 2 written otherwise.
        var neutral = [UInt8](repeating: 0, count: 32)
        neutral[0] = 1
        var beyond = [UInt8](repeating: 0xff, count: 32)
        (beyond[0], beyond[31]) = (0xef, 0x7f)
        for weak in [neutral, beyond] {
            var blob = SSHWriter()
            blob.string("ssh-ed25519".utf8)
            blob.string(weak)
            #expect(refused("ssh-ed25519 \(Base64.encode(blob.bytes))") == "arbitrator.key-weak")
        }
    }

    @Test("is registered once, by one arbitrator")
    func once() throws {
        try register(1)
        #expect(refused(1) == "arbitrator.key-in-force")
        #expect(refused(1, by: 8) == "arbitrator.key-taken")
        try register(2)
        #expect(refused(1) == "arbitrator.key-ended")
        #expect(refused(1, by: 8) == "arbitrator.key-taken")
        // Also among the requests of one batch.
        try market.batch {
            try register(3, by: 9)
            #expect(throws: Refusal.self) { try register(3, by: 10) }
        }
        try market.replays()
    }

    @Test("is one of at most as many as there may be")
    func full() throws {
        for number in 1...ArbitratorLimits.keys { try register(UInt8(number)) }
        #expect(refused(200) == "arbitrator.keys-full")
        try register(200, by: 8)
        try market.replays()
    }

    @Test("is signed by itself, for this log, this arbitrator and nothing else")
    func possession() throws {
        let (signer, other) = (RulingSigner(1), RulingSigner(2))
        func statement(
            _ log: String = "repute.test/log", _ officer: UInt32 = 7, _ key: SSHPublicKey? = nil
        ) -> [UInt8] {
            RegistrationStatement(log: log, officer: officer, key: key ?? signer.publicKey).bytes
        }
        func reason(_ text: String) -> String? {
            market.reason(RegisterArbitrator(publicKey: signer.line, signature: text, key: "x"))
        }
        func reason(_ bytes: [UInt8], by signer: RulingSigner, for namespace: String = "register@repute") -> String? {
            reason(signer.sign(bytes, namespace: namespace).armored)
        }
        // Whoever has only seen the public half, and what was signed for something else.
        #expect(reason(statement(), by: other) == "arbitrator.signature-key")
        #expect(reason(statement("repute.test/log", 7, other.publicKey), by: other) == "arbitrator.signature-key")
        #expect(reason(statement(), by: signer, for: "ruling@repute") == "arbitrator.signature-namespace")
        for bytes in [
            statement("repute.test/staging"), statement("repute.test/log", 8),
            statement("repute.test/log", 7, other.publicKey), statement() + [10], [],
        ] as [[UInt8]] {
            #expect(reason(bytes, by: signer) == "arbitrator.signature-bad")
        }
        let good = signer.sign(statement(), namespace: "register@repute")
        let reserved = signer.sign(statement(), namespace: "register@repute", reserved: [1])
        for text in ["", signer.line, good.armored + "x", reserved.armored] {
            #expect(reason(text) == "arbitrator.signature-malformed", "\(text)")
        }
        do throws(Refusal) {
            try market.staff(
                RegisterArbitrator(
                    publicKey: signer.line, signature: signer.sign([], namespace: "register@repute").armored, key: "x"))
            Issue.record("not refused")
        } catch {
            let text = String(decoding: statement(), as: UTF8.self)
            #expect(error.details["statement"]?.stringValue == text && error.pointer == "/params/signature")
        }
        try market.staff(RegisterArbitrator(publicKey: signer.line, signature: good.armored, key: "x"))
        try market.replays()
    }

    @Test("is registered for another by the operator only, with what that one signed")
    func operated() throws {
        let signer = RulingSigner(1)
        #expect(market.reason(signer.registered(of: 7, isNamed: true, key: "x"), 8) == "arbitrator.other")
        let reply = try market.run(signer.registered(of: 7, isNamed: true, key: "x"), as: Market.admin)
        #expect(reply.officer == 7 && market.last["officer"] == 7)
        #expect(market.lines.last?.actor == Market.admin)
        #expect(market.store.arbitrators[7]?.current?.key == signer.publicKey && market.store.arbitrators.count == 1)
        // What the operator signs is not what that one does.
        let own = RulingSigner(2).registered(of: Market.admin.uid, key: "y")
        let command = RegisterArbitrator(
            publicKey: own.publicKey, signature: own.signature, officer: 7, key: "y")
        let refusal = #expect(throws: Refusal.self) { try market.run(command, as: Market.admin) }
        #expect(refusal?.reason == "arbitrator.signature-bad")
        // The same request of the arbitrator's own is another.
        #expect(market.reason(signer.registered(of: 7, key: "x")) == "request.differs")
        try market.replays()
    }

    @Test("of a fact from before it was to be signed holds, where whoever registered it did so for itself")
    func before() throws {
        try register(1)
        #expect(try market.forged("arbitrator.registered") { $0[path: "signature"] = nil } == [])
        let problems = try market.forged("arbitrator.registered") { body in
            body[path: "signature"] = nil
            body[path: "officer"] = 8
        }
        #expect(problems != [])
        try market.run(RulingSigner(2).registered(of: 8, isNamed: true, key: "o"), as: Market.admin)
        #expect(try market.forged("arbitrator.registered") { $0[path: "signature"] = nil } != [])
    }

    @Test("is retired by itself, or by the operator, and another can be registered then")
    func retired() throws {
        let line = RulingSigner(1).line
        #expect(market.reason(RetireArbitrator(publicKey: line, key: "x")) == "arbitrator.unknown")
        try register(1)
        #expect(market.reason(RetireArbitrator(publicKey: line, officer: 7, key: "x"), 8) == "arbitrator.other")
        let retire = RetireArbitrator(publicKey: line, reason: .lost, key: "r")
        let reply = try market.staff(retire)
        #expect(reply.officer == 7 && reply.publicKey == nil)
        #expect(market.last["reason"] == "lost" && market.store.arbitrators[7]?.current == nil)
        #expect(market.store.arbitrators[7]?.keys.first?.reason == .lost)
        #expect(try market.staff(retire).isRepeated)
        // Named by its fingerprint it is the same key.
        let fingerprint = RulingSigner(1).publicKey.fingerprint
        #expect(try market.staff(RetireArbitrator(publicKey: fingerprint, reason: .lost, key: "r")).isRepeated)
        let other = RetireArbitrator(publicKey: RulingSigner(2).line, reason: .lost, key: "r")
        #expect(market.reason(other) == "request.differs")
        #expect(market.reason(RetireArbitrator(publicKey: line, key: "x")) == "arbitrator.retired")
        #expect(refused(1) == "arbitrator.key-ended")
        try register(2)
        #expect(market.last["replaces"] == nil)
        let stolen = RetireArbitrator(publicKey: RulingSigner(2).line, officer: 7, reason: .stolen, key: "s")
        #expect(try market.run(stolen, as: Market.admin).officer == 7)
        #expect(market.store.arbitrators[7]?.keys.map(\.reason) == [.lost, .stolen])
        try market.replays()
    }

    @Test("is retired where it is the one that is meant: another that was registered in between stays")
    func named() throws {
        try register(1)
        try register(2)
        let signer = RulingSigner(1)
        for name in [signer.line, signer.publicKey.line, signer.publicKey.fingerprint, RulingSigner(3).line] {
            do throws(Refusal) {
                try market.staff(RetireArbitrator(publicKey: name, key: "x"))
                Issue.record("not refused: \(name)")
            } catch {
                #expect(error.reason == "arbitrator.key-other" && error.code == .conflict)
                #expect(error.details["fingerprint"]?.stringValue == RulingSigner(2).publicKey.fingerprint)
            }
            #expect(market.reason(RetireArbitrator(publicKey: name, key: "x")) == "arbitrator.key-other")
        }
        for name in [
            "", "SHA256:", "sha256:" + signer.publicKey.fingerprint.dropFirst(7), signer.publicKey.fingerprint + "=",
            String(signer.publicKey.fingerprint.dropLast()), "MD5:00:11", "-----BEGIN OPENSSH PRIVATE KEY-----",
        ] as [String] {
            let command = RetireArbitrator(publicKey: name, key: "x")
            #expect(market.reason(command) == "arbitrator.key-malformed", "\(name)")
        }
        #expect(market.reason(RetireArbitrator(publicKey: "ssh-rsa AAAA", key: "x")) == "arbitrator.key-type")
        try market.staff(RetireArbitrator(publicKey: RulingSigner(2).publicKey.fingerprint, key: "x"))
        #expect(market.store.arbitrators[7]?.current == nil)
        try market.replays()
    }

    @Test("in a fact is of whoever wrote it, of nobody else before, and takes the right one's place")
    func forged() throws {
        try register(1)
        try register(2, by: 8)
        try register(3)
        let other = JSONValue.string(Base64.encode(RulingSigner(2).publicKey.bytes))
        let statement = RegistrationStatement(log: "repute.test/log", officer: 7, key: RulingSigner(3).publicKey)
        func signed(_ number: UInt8, _ reserved: [UInt8] = []) -> JSONValue {
            let own = RulingSigner(number).sign(statement.bytes, namespace: "register@repute", reserved: reserved)
            return .string(Base64.encode(own.blob))
        }
        for (path, value) in [
            ("officer", 8), ("publicKey", other), ("replaces", nil), ("replaces", 3), ("signature", signed(2)),
            ("signature", signed(3, [1])),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("arbitrator.registered") { $0[path: path] = value } != [], "\(path)")
        }
        try market.staff(RetireArbitrator(publicKey: RulingSigner(3).line, key: "r"))
        let own = JSONValue.string(Base64.encode(RulingSigner(1).publicKey.bytes))
        for (path, value) in [("officer", 8), ("publicKey", own)] as [(String, JSONValue)] {
            #expect(try market.forged("arbitrator.retired") { $0[path: path] = value } != [], "\(path)")
        }
    }
}
