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

    @Test("is only reads on the read-only socket, whatever the role")
    func readOnly() throws {
        let server = try TestServer()
        let peer = try server.connect(readOnly: true)
        for (method, line) in Self.calls {
            let answer = try peer.ask(line)
            let isRefused = method.effect == .write || method.roles == [.admin]
            #expect((answer.reason == "server.read-only") == isRefused, "\(method.name)")
            if isRefused { #expect(answer.code == 1_006) }
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
