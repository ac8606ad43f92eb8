import Glibc
import Repute
import ReputeModel
import ReputeWire
import Testing

/// How arbitrators worked, and how right it was what was told of waits, over the socket.
@Suite("Statistics over the socket")
struct StatsTests {
    private static let storefront = Actor(role: .storefront, uid: 1)
    private static func arbitrator(_ uid: UInt32) -> Actor { Actor(role: .arbitrator, uid: uid) }
    /// An arbitrator who is not who runs the tests.
    private static let other = getuid() &+ 1

    /// A case against the marketplace that an arbitrator was called in.
    private func call(_ server: TestServer, _ n: Int) async throws -> CaseID {
        let engine = server.engine
        let order = try #require(ID("o-\(n)"))
        let given = OrderGiven(buyer: "b-1", seller: "s-1")
        _ = try await engine.submit(OpenOrder(order: order, given: given), as: Self.storefront)
        let open = OpenCase(order: order, cause: "sanction-review", by: .seller, text: "It was not I.")
        let id = try await engine.submit(open, as: Self.storefront).case
        _ = try await engine.submit(AdmitCase(case: id, key: order), as: Self.arbitrator(Self.other))
        return id
    }

    /// Cases that are taken an hour after they were called, one each two hours, by two arbitrators in turn.
    private func play(_ server: TestServer, _ count: Int) async throws {
        for n in 0..<count {
            let id = try await call(server, n)
            _ = try await server.engine.setClock(to: server.engine.status.now + Instant.hour)
            let claim = AssignCase(case: id, key: try #require(ID("claim-\(n)")))
            _ = try await server.engine.submit(claim, as: Self.arbitrator(n % 2 == 0 ? getuid() : Self.other))
            _ = try await server.engine.setClock(to: server.engine.status.now + Instant.hour)
        }
    }

    @Test(
        "officers, auditors and the operator see all arbitrators, an arbitrator the own line only",
        arguments: [.arbitrator, .officer, .auditor, .admin] as [Role])
    func arbitrators(_ role: Role) async throws {
        let server = try TestServer(roles: "\(getuid()) \(role.rawValue)")
        try await play(server, 5)
        let peer = try server.connect()
        let all = try peer.call(StatsArbitrators.self, .init())
        let seen = Set(all.arbitrators.map(\.officer))
        let (own, other) = (Int64(getuid()), Int64(Self.other))
        #expect(seen == (role == .arbitrator ? [own] : [own, other]))
        let line = try #require(all.arbitrators.first { $0.officer == own })
        #expect(line.cases == 3 && line.times == 3 && line.ruled == 0 && line.ruling == nil)
        #expect(all.to == server.engine.status.now && all.from < all.to)
        #expect(try peer.call(StatsArbitrators.self, .init(officer: getuid())).arbitrators == [line])
        let others = try peer.call(StatsArbitrators.self, .init(officer: Self.other)).arbitrators
        #expect(others.map(\.officer) == (role == .arbitrator ? [] : [other]))
        #expect(try peer.call(StatsArbitrators.self, .init(days: 1)).from == server.engine.status.now.startOfDay)
    }

    @Test("a storefront sees no arbitrator, but how right it was what parties are told, and tells them so itself")
    func waits() async throws {
        let server = try TestServer(roles: "\(getuid()) storefront")
        try await play(server, 8)
        let peer = try server.connect()
        let refused = #expect(throws: ErrorObject.self) { try peer.call(StatsArbitrators.self, .init()) }
        #expect(refused?.reason == "role.missing")
        let score = try peer.call(StatsWaits.self, 28).score
        #expect(score.taken == 8 && score.told == 2 && score.left == 0 && score.overdue == 0)
        #expect(score.inside + score.sooner + score.later == 2 && score.medianError != nil)
        let id = try await call(server, 100)
        let view = try #require(try peer.call(CaseGet.self, .init(.id(id), as: "s-1")).first)
        let wait = try #require(view.wait)
        #expect(wait.place == 1 && wait.basis == 7 && wait.confidence == .low && wait.expected != nil)
        let viewer = Viewer(roles: [.storefront], speaker: "s-1")
        let own = try server.engine.makeReader().case(id, for: viewer)
        #expect(own.wait == wait)
    }

    @Test("days are 1 to 3660, and of waits, which are kept in mind until they are scored, 1 to 366")
    func days() throws {
        let peer = try TestServer().connect()
        for (method, most) in [("stats.arbitrators", 3_660), ("stats.waits", 366)] {
            for days in ["0", "\(most + 1)", "\"7\""] {
                let line = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"days":\#(days)}}"#
                let answer = try peer.ask(line)
                #expect(answer.code == -32_602, "\(method) \(days)")
                let reason = days.hasPrefix("\"") ? "params.type" : "params.range"
                #expect(answer.reason == reason, "\(method) \(days)")
            }
        }
        #expect(try peer.call(StatsWaits.self, 366).score.taken == 0)
        #expect(try peer.call(StatsArbitrators.self, .init(days: 3_660)).arbitrators.isEmpty)
    }
}
