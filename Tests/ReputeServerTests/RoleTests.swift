import Glibc
import Repute
import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("Who may call what")
struct RoleTests {
    /// A call of each method of the catalogue, as its example shows it.
    private static let calls: [(method: MethodDescription, line: String)] = Catalogue.descriptions.map { method in
        let line: JSONValue = [
            "jsonrpc": "2.0", "id": 1, "method": .string("\(method.name)"), "params": method.example.params,
        ]
        return (method, String(decoding: line.canonical, as: UTF8.self))
    }

    @Test(
        "is what the catalogue says, for every method and role",
        arguments: [nil, .storefront, .arbitrator, .officer, .auditor, .admin] as [Role?])
    func roles(_ role: Role?) throws {
        let server = try TestServer(roles: role.map { "\(getuid()) \($0.rawValue)" } ?? "")
        let peer = try server.connect()
        for (method, line) in Self.calls {
            let answer = try peer.ask(line)
            let isAllowed = method.roles.map { role.map($0.contains) ?? false } ?? true
            #expect((answer.code == 1_004) == !isAllowed, "\(method.name)")
            if !isAllowed { #expect(answer.reason == "role.missing") }
        }
    }

    @Test(
        "is refused with no effect: alone, in a batch, and as a notification, which is not answered",
        arguments: [nil, .storefront, .arbitrator, .officer, .auditor] as [Role?])
    func withoutEffect(_ role: Role?) async throws {
        let server = try TestServer(roles: role.map { "\(getuid()) \($0.rawValue)" } ?? "")
        // What the examples speak of, so that they would change something if they were let.
        let storefront = Actor(role: .storefront, uid: 1)
        _ = try await server.engine.submit(order("o-1", buyer: "b-1", seller: "s-1"), as: storefront)
        let rating = SubmitRating(order: "o-1", by: .buyer, value: .positive)
        _ = try await server.engine.submit(rating, as: storefront)
        let before = try server.engine.makeReader().head()
        let peer = try server.connect()
        for (method, line) in Self.calls {
            let isAllowed = method.roles.map { role.map($0.contains) ?? false } ?? true
            if isAllowed { continue }
            // The same call twice in a batch, once as a notification; then what shows that nothing is out of step.
            let notification = line.replacing(#""id":1,"#, with: "")
            try peer.send("\(notification)\n")
            let batch = try peer.ask("[\(line),\(notification)]")
            #expect(batch.arrayValue?.count == 1, "\(method.name)")
            #expect(batch.arrayValue?.first?.reason == "role.missing", "\(method.name)")
            let alone = try peer.ask(line)
            #expect(alone.code == 1_004, "\(method.name)")
            // The role is looked at before anything that is asked, so the refusal says nothing of it.
            let nonsense = #"{"jsonrpc":"2.0","id":1,"method":"\#(method.name)","params":{"order":7,"x":[]}}"#
            #expect(try peer.ask(nonsense) == alone, "\(method.name)")
            let readOnly = try server.connect(readOnly: true)
            #expect(try readOnly.ask(line) == alone, "\(method.name)")
            #expect(try peer.ask(#"{"jsonrpc":"2.0","id":"step","method":"server.info"}"#)["id"] == "step")
        }
        let after = try server.engine.makeReader().head()
        #expect(after.size == before.size && after.root == before.root)
        // Every row is what the facts make it, and there is no other fact.
        #expect(try server.engine.verify().isSound)
    }

    @Test("is only reads on the read-only socket, whatever the role")
    func readOnly() throws {
        let server = try TestServer()
        let peer = try server.connect(readOnly: true)
        for (method, line) in Self.calls {
            let answer = try peer.ask(line)
            let isRefused = method.effect == .write || method.roles == [.admin]
            #expect((answer.reason == "server.read-only") == isRefused, "\(method.name)")
            if isRefused {
                #expect(answer.code == 1_006)
                try peer.send(line.replacing(#""id":1,"#, with: "") + "\n")
                #expect(try peer.ask("[\(line)]").arrayValue?.first?.reason == "server.read-only", "\(method.name)")
            }
        }
        #expect(server.engine.status.size == 1)
    }

    @Test("is decided by what the kernel says of the peer")
    func kernel() throws {
        let server = try TestServer(roles: "\(getuid()) storefront,auditor")
        let info = try server.connect().call(ServerInfo.self, NoParams())
        #expect(info.peer == ServerInfo.Peer(uid: Int64(getuid()), gid: Int64(getgid())))
        #expect(info.roles == ["auditor", "storefront"])
    }
}
