import ReputeModel
import Testing

@testable import ReputeServer

@Suite("The role file")
struct RoleTableTests {
    private func peer(_ uid: UInt32, _ text: String) throws -> Peer {
        try RoleTable(parsing: text, path: "roles").peer(PeerCredentials(uid: uid, gid: 5, groups: [7]))
    }

    private static let text = """
        # who may do what
        1000 storefront
          1001\tauditor,officer  a-7   # speaks for itself

        1002 admin\r
        """

    @Test("gives each user its roles and account, and everybody else none")
    func roles() throws {
        #expect(try peer(1_000, Self.text).roles == [.storefront])
        let officer = try peer(1_001, Self.text)
        #expect(officer.roles == [.auditor, .officer])
        #expect(officer.account == "a-7")
        #expect(officer.gid == 5 && officer.groups == [7])
        #expect(try peer(1_003, Self.text).roles == [])
        #expect(try peer(0, Self.text).roles == [])
    }

    @Test("makes admin everything but the clock")
    func admin() throws {
        #expect(try peer(1_002, Self.text).roles == [.storefront, .arbitrator, .officer, .auditor, .admin])
        #expect(try peer(1_002, Self.text).acting(for: .storefront) == .admin)
        #expect(try peer(1_000, Self.text).acting(for: .storefront) == .storefront)
    }

    @Test("says of whom a case is handed to whether that is an arbitrator, and which account is its own")
    func receivers() throws {
        let table = try RoleTable(parsing: Self.text + "\n1004 auditor,arbitrator a-8", path: "roles")
        #expect(table.receiver(1_004) == CaseReceiver(isArbitrator: true, account: "a-8"))
        #expect(table.receiver(1_002) == CaseReceiver(isArbitrator: true, account: nil))
        #expect(table.receiver(1_001) == CaseReceiver(isArbitrator: false, account: "a-7"))
        #expect(table.receiver(1_003) == CaseReceiver(isArbitrator: false, account: nil))
    }

    @Test("without one, who started the service is admin and nobody else anything")
    func none() {
        let table = RoleTable(admin: 9)
        #expect(table.peer(PeerCredentials(uid: 9, gid: 9, groups: [])).roles.contains(.admin))
        #expect(table.peer(PeerCredentials(uid: 8, gid: 9, groups: [])).roles.isEmpty)
    }

    @Test(
        "is refused with the number of the line at fault",
        arguments: [
            ("1000 storefront\n1001", "roles, line 2: expected"), ("x storefront", "roles, line 1: `x` is not"),
            ("1 boss", "`boss` is no role"), ("1 clock", "`clock` is no role"), ("1 storefront,", "`` is no role"),
            ("-1 admin", "`-1` is not"), ("1 admin a b", "expected"),
            ("1 admin\n\n1 auditor", "line 3: user id 1 stands on line 1"),
        ])
    func faults(_ text: String, _ message: String) {
        let error = #expect(throws: ServerError.self) { try RoleTable(parsing: text, path: "roles") }
        #expect(error?.code == "roles.line")
        #expect(error?.description.contains(message) == true)
    }
}
