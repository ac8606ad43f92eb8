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
    private func registered(_ server: TestServer, _ number: UInt8, key: ID) throws -> RegisterArbitrator {
        RulingSigner(number).registered(of: getuid(), in: try server.engine.log, key: key)
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
        let retire = RetireArbitrator(publicKey: RulingSigner(2).publicKey.fingerprint, reason: .stolen, key: "r")
        #expect(reason(peer, ArbitratorRetire.self, retire) == "arbitrator.unknown")
        let first = try peer.call(ArbitratorRegister.self, registered(server, 1, key: "one"))
        #expect(first.officer == Int64(getuid()) && first.publicKey == RulingSigner(1).publicKey.line)
        let second = try peer.call(ArbitratorRegister.self, registered(server, 2, key: "two"))
        let again = try peer.call(ArbitratorRegister.self, registered(server, 1, key: "one"))
        #expect(again.publicKey == RulingSigner(2).publicKey.line)
        let same = try registered(server, 2, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, same) == "arbitrator.key-in-force")
        let before = try registered(server, 1, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, before) == "arbitrator.key-ended")
        let nothing = RegisterArbitrator(publicKey: "ssh-ed25519", signature: same.signature, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, nothing) == "arbitrator.key-malformed")
        let view = try peer.call(ArbitratorGet.self, .init(getuid()))
        #expect(view.publicKey == RulingSigner(2).publicKey.line && view.since == TestServer.start)
        #expect(view.keys.map(\.seq) == [first.seq, second.seq] && view.keys.map(\.until) == [TestServer.start, nil])
        let old = RetireArbitrator(publicKey: RulingSigner(1).line, key: "x")
        #expect(reason(peer, ArbitratorRetire.self, old) == "arbitrator.key-other")
        let retired = try peer.call(ArbitratorRetire.self, retire)
        #expect(retired.publicKey == nil)
        #expect(reason(peer, ArbitratorRetire.self, old) == "arbitrator.retired")
        let bare = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"arbitrator.retire","params":{"key":"y"}}"#)
        #expect(bare.reason == "params.missing")
        let after = try peer.call(ArbitratorGet.self, .init())
        #expect(after.publicKey == nil && after.since == nil && after.keys.map(\.reason) == [nil, .stolen])
        #expect(try server.engine.verify().isSound)
    }

    @Test("a key that does not say itself whose it is, in this log, is refused without effect")
    func possession() throws {
        let server = try TestServer(roles: "\(getuid()) arbitrator")
        let peer = try server.connect()
        let (signer, log) = (RulingSigner(1), try server.engine.log)
        func reason(_ bytes: [UInt8], _ own: RulingSigner, _ namespace: String = "register@repute") -> String? {
            let text = own.sign(bytes, namespace: namespace).armored
            let command = RegisterArbitrator(publicKey: signer.line, signature: text, key: "x")
            return self.reason(peer, ArbitratorRegister.self, command)
        }
        let good = RegistrationStatement(log: log, officer: getuid(), key: signer.publicKey).bytes
        #expect(reason(good, RulingSigner(2)) == "arbitrator.signature-key")
        #expect(reason(good, signer, "ruling@repute") == "arbitrator.signature-namespace")
        let elsewhere = RegistrationStatement(log: "repute.test/log", officer: getuid(), key: signer.publicKey)
        #expect(reason(elsewhere.bytes, signer) == "arbitrator.signature-bad")
        let none = RegisterArbitrator(publicKey: signer.line, signature: signer.line, key: "x")
        #expect(self.reason(peer, ArbitratorRegister.self, none) == "arbitrator.signature-malformed")
        let theirs = signer.registered(of: getuid() &+ 1, in: log, isNamed: true, key: "x")
        #expect(self.reason(peer, ArbitratorRegister.self, theirs) == "arbitrator.other")
        let params = #"{"publicKey":"\#(signer.line)","key":"x"}"#
        let bare = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"arbitrator.register","params":\#(params)}"#)
        #expect(bare.reason == "params.missing")
        #expect(server.engine.status.size == 1)
    }

    @Test("the operator registers the key of another with what that one signed elsewhere")
    func operated() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let theirs = RulingSigner(1).registered(of: 1_001, in: try server.engine.log, isNamed: true, key: "k")
        let reply = try peer.call(ArbitratorRegister.self, theirs)
        #expect(reply.officer == 1_001 && reply.publicKey == RulingSigner(1).publicKey.line)
        #expect(try peer.call(ArbitratorGet.self, .init(1_001)).publicKey == reply.publicKey)
        #expect(reason(peer, ArbitratorGet.self, .init()) == "arbitrator.unknown")
        #expect(try server.engine.verify().isSound)
    }

    @Test("they are listed by user id, page by page; another's is retired by the operator only")
    func pages() async throws {
        let server = try TestServer()
        let engine = server.engine
        let others = (1...5).map { getuid() &+ $0 }
        let log = try engine.log
        for (n, uid) in others.enumerated() {
            let command = RulingSigner(UInt8(n + 1)).registered(of: uid, in: log, key: ID("k-\(n)") ?? "k")
            _ = try await engine.submit(command, as: Actor(role: .arbitrator, uid: uid))
        }
        let peer = try server.connect()
        let taken = try registered(server, 1, key: "x")
        #expect(reason(peer, ArbitratorRegister.self, taken) == "arbitrator.key-taken")
        var all: [ArbitratorView] = []
        var after: UInt32?
        repeat {
            let page = try peer.call(ArbitratorList.self, .init(after: after, limit: 2))
            all += page.arbitrators
            after = page.next.flatMap { UInt32(exactly: $0) }
        } while after != nil
        #expect(all.map(\.officer) == others.map { Int64($0) }.sorted())
        let retire = RetireArbitrator(publicKey: RulingSigner(1).line, officer: others[0], reason: .left, key: "r")
        #expect(try peer.call(ArbitratorRetire.self, retire).officer == Int64(others[0]))
        let colleague = Actor(role: .arbitrator, uid: others[2])
        let theirs = RetireArbitrator(publicKey: RulingSigner(2).line, officer: others[1], key: "x")
        let error = await #expect(throws: Refusal.self) {
            try await engine.submit(theirs, as: colleague)
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
        _ = try peer.call(ArbitratorRegister.self, registered(server, 1, key: "one"))
        _ = try peer.call(ArbitratorRetire.self, RetireArbitrator(publicKey: RulingSigner(1).line, key: "r"))
        #expect(try follower.facts(2).map(\.kind) == ["arbitrator.registered", "arbitrator.retired"])
    }
}
