import Glibc
import Repute
import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import ReputeWire
import Testing

@Suite("Arbitrators' keys over the socket")
struct ArbitratorTests {
    private func register(_ peer: TestPeer, _ number: UInt8, key: ID) throws -> ArbitratorReply {
        try peer.call(
            ArbitratorRegister.self, RegisterArbitrator(publicKey: RulingSigner(number).line, key: key))
    }

    private func reason<M: Method>(_ peer: TestPeer, _: M.Type, _ params: M.Params) -> String? {
        let error = #expect(throws: ErrorObject.self) { try peer.call(M.self, params) }
        return error?.reason
    }

    @Test("a key is registered, shown, replaced and retired; what there was stays on record")
    func life() throws {
        let server = try TestServer(roles: "\(getuid()) arbitrator")
        let peer = try server.connect()
        #expect(reason(peer, ArbitratorGet.self, .init()) == "arbitrator.unknown")
        #expect(reason(peer, ArbitratorRetire.self, RetireArbitrator(key: "x")) == "arbitrator.unknown")
        let first = try register(peer, 1, key: "one")
        #expect(first.officer == Int64(getuid()) && first.publicKey == RulingSigner(1).publicKey.line)
        let second = try register(peer, 2, key: "two")
        #expect(try register(peer, 1, key: "one").publicKey == RulingSigner(2).publicKey.line)
        let same = RegisterArbitrator(publicKey: RulingSigner(2).line, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, same) == "arbitrator.key-in-force")
        let before = RegisterArbitrator(publicKey: RulingSigner(1).line, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, before) == "arbitrator.key-ended")
        let nothing = RegisterArbitrator(publicKey: "ssh-ed25519", key: "x")
        #expect(reason(peer, ArbitratorRegister.self, nothing) == "arbitrator.key-malformed")
        let view = try peer.call(ArbitratorGet.self, .init(getuid()))
        #expect(view.publicKey == RulingSigner(2).publicKey.line && view.since == TestServer.start)
        #expect(view.keys.map(\.seq) == [first.seq, second.seq] && view.keys.map(\.until) == [TestServer.start, nil])
        let retired = try peer.call(ArbitratorRetire.self, RetireArbitrator(reason: .stolen, key: "r"))
        #expect(retired.publicKey == nil)
        #expect(reason(peer, ArbitratorRetire.self, RetireArbitrator(key: "x")) == "arbitrator.retired")
        let after = try peer.call(ArbitratorGet.self, .init())
        #expect(after.publicKey == nil && after.since == nil && after.keys.map(\.reason) == [nil, .stolen])
        #expect(try server.engine.verify().isSound)
    }

    @Test("they are listed by user id, page by page; another's is retired by the operator only")
    func pages() async throws {
        let server = try TestServer()
        let engine = server.engine
        let others = (1...5).map { getuid() &+ $0 }
        for (n, uid) in others.enumerated() {
            let command = RegisterArbitrator(publicKey: RulingSigner(UInt8(n + 1)).line, key: ID("k-\(n)") ?? "k")
            _ = try await engine.submit(command, as: Actor(role: .arbitrator, uid: uid))
        }
        let peer = try server.connect()
        let taken = RegisterArbitrator(publicKey: RulingSigner(1).line, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, taken) == "arbitrator.key-taken")
        var all: [ArbitratorView] = []
        var after: UInt32?
        repeat {
            let page = try peer.call(ArbitratorList.self, .init(after: after, limit: 2))
            all += page.arbitrators
            after = page.next.flatMap { UInt32(exactly: $0) }
        } while after != nil
        #expect(all.map(\.officer) == others.map { Int64($0) }.sorted())
        let retire = RetireArbitrator(officer: others[0], reason: .left, key: "r")
        #expect(try peer.call(ArbitratorRetire.self, retire).officer == Int64(others[0]))
        let colleague = Actor(role: .arbitrator, uid: others[2])
        let error = await #expect(throws: Refusal.self) {
            try await engine.submit(RetireArbitrator(officer: others[1], key: "x"), as: colleague)
        }
        #expect(error?.reason == "arbitrator.other" && error?.code == .notAllowed)
        let tooMany = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"arbitrator.list","params":{"limit":101}}"#)
        #expect(tooMany.code == -32_602)
        #expect(try engine.verify().isSound)
    }

    @Test("the feed tells of them, by their kinds")
    func followed() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let follower = try server.connect()
        try follower.follow(after: 1)
        _ = try register(peer, 1, key: "one")
        _ = try peer.call(ArbitratorRetire.self, RetireArbitrator(key: "r"))
        #expect(try follower.facts(2).map(\.kind) == ["arbitrator.registered", "arbitrator.retired"])
    }
}
