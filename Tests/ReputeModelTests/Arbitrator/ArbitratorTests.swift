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
        try market.staff(RegisterArbitrator(publicKey: RulingSigner(number).line, key: key ?? market.key()), uid)
    }

    private func refused(_ line: String, by uid: UInt32 = 7) -> String? {
        market.reason(RegisterArbitrator(publicKey: line, key: "x"), uid)
    }

    @Test("is registered by itself, without its comment, and takes the place of the one before")
    func registered() throws {
        let first = try register(1)
        #expect(first.officer == 7 && first.publicKey == RulingSigner(1).publicKey.line && !first.isRepeated)
        #expect(
            market.last == [
                "officer": 7, "publicKey": .string(Base64.encode(RulingSigner(1).publicKey.bytes)),
            ])
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
        #expect(market.reason(RegisterArbitrator(publicKey: RulingSigner(3).line, key: "k")) == "request.differs")
        // Nor from somebody else.
        #expect(market.reason(RegisterArbitrator(publicKey: RulingSigner(1).line, key: "k"), 8) == "request.differs")
    }

    @Test("is one of Ed25519 that nobody else can sign by")
    func kinds() throws {
        let line = RulingSigner(1).publicKey.line
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
        #expect(refused(RulingSigner(1).line) == "arbitrator.key-in-force")
        #expect(refused(RulingSigner(1).line, by: 8) == "arbitrator.key-taken")
        try register(2)
        #expect(refused(RulingSigner(1).line) == "arbitrator.key-ended")
        #expect(refused(RulingSigner(1).line, by: 8) == "arbitrator.key-taken")
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
        #expect(refused(RulingSigner(200).line) == "arbitrator.keys-full")
        try register(200, by: 8)
        try market.replays()
    }

    @Test("is retired by itself, or by the operator, and another can be registered then")
    func retired() throws {
        #expect(market.reason(RetireArbitrator(key: "x")) == "arbitrator.unknown")
        try register(1)
        #expect(market.reason(RetireArbitrator(officer: 7, key: "x"), 8) == "arbitrator.other")
        let retire = RetireArbitrator(reason: .lost, key: "r")
        let reply = try market.staff(retire)
        #expect(reply.officer == 7 && reply.publicKey == nil)
        #expect(market.last["reason"] == "lost" && market.store.arbitrators[7]?.current == nil)
        #expect(market.store.arbitrators[7]?.keys.first?.reason == .lost)
        #expect(try market.staff(retire).isRepeated)
        #expect(market.reason(RetireArbitrator(key: "x")) == "arbitrator.retired")
        #expect(refused(RulingSigner(1).line) == "arbitrator.key-ended")
        try register(2)
        #expect(market.last["replaces"] == nil)
        let stolen = RetireArbitrator(officer: 7, reason: .stolen, key: "s")
        #expect(try market.run(stolen, as: Market.admin).officer == 7)
        #expect(market.store.arbitrators[7]?.keys.map(\.reason) == [.lost, .stolen])
        try market.replays()
    }

    @Test("in a fact is of whoever wrote it, of nobody else before, and takes the right one's place")
    func forged() throws {
        try register(1)
        try register(2, by: 8)
        try register(3)
        let other = JSONValue.string(Base64.encode(RulingSigner(2).publicKey.bytes))
        for (path, value) in [("officer", 8), ("publicKey", other), ("replaces", nil), ("replaces", 3)]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("arbitrator.registered") { $0[path: path] = value } != [], "\(path)")
        }
        try market.staff(RetireArbitrator(key: "r"))
        let own = JSONValue.string(Base64.encode(RulingSigner(1).publicKey.bytes))
        for (path, value) in [("officer", 8), ("publicKey", own)] as [(String, JSONValue)] {
            #expect(try market.forged("arbitrator.retired") { $0[path: path] = value } != [], "\(path)")
        }
    }
}
