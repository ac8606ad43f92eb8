import Repute
import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("Policies over the wire")
struct PolicyTests {
    /// The example's document with the member at a path set, or taken out with nil.
    private func document(_ path: String = "version", _ value: JSONValue? = 2) -> JSONValue {
        replace(PolicyAdopt.example.params["policy"] ?? .null, path.split(separator: "/").map(String.init)[...], value)
    }

    private func replace(_ whole: JSONValue, _ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
        guard let first = path.first else { return value ?? .null }
        var members = whole.objectValue ?? [:]
        members[first] = path.count == 1 ? value : replace(members[first] ?? .object([:]), path.dropFirst(), value)
        return .object(members)
    }

    private func adopt(_ peer: TestPeer, _ document: JSONValue, from: JSONValue = "2026-12-01") throws -> JSONValue {
        let line: JSONValue = [
            "jsonrpc": "2.0", "id": 1, "method": "policy.adopt",
            "params": ["policy": document, "from": from, "key": "k-1"],
        ]
        return try peer.ask(String(decoding: line.canonical, as: UTF8.self))
    }

    @Test("a policy is adopted once, and is found by name, by day, by time and in the list")
    func adopted() throws {
        let peer = try TestServer().connect()
        let first = try adopt(peer, document())
        #expect(first["result"] == ["policy": "short@2", "seq": 2, "from": "2026-12-01"])
        let again = try adopt(peer, document())
        #expect(again["result"] == ["policy": "short@2", "seq": 2, "from": "2026-12-01", "repeated": true])
        #expect(try adopt(peer, document("noticeDays", 8)).reason == "request.differs")

        let now = try peer.call(PolicyGet.self, .now)
        #expect(now.view.policy == "neutral@1" && now.view.until?.text == "2026-12-01")
        #expect(now.adopted.map(\.policy) == ["neutral@1", "short@2"] && now.earliest.text == "2026-12-02")
        let day = try #require(CivilDate(text: "2026-12-01".utf8))
        for key in [PolicyKey.label("short@2"), .day(day), .moment("2026-12-01T00:00:00Z")] {
            let answer = try peer.call(PolicyGet.self, key)
            #expect(answer.view.policy == "short@2" && answer.document == document())
            #expect(answer.view.state == .pending && answer.view.from == day && answer.view.until == nil)
        }
        #expect(try peer.call(PolicyGet.self, .moment("2026-11-30T23:59:59.999Z")).view.policy == "neutral@1")

        #expect(try peer.call(ServerInfo.self, NoParams()).policy == ServerInfo.Policy(name: "neutral", version: 1))
        _ = try peer.call(AdminClock.self, "2026-12-01T00:00:00Z")
        #expect(try peer.call(ServerInfo.self, NoParams()).policy == ServerInfo.Policy(name: "short", version: 2))
        let credits = try peer.call(CreditGet.self, CreditGet.Params(subjects: ["nobody"], role: .seller))
        #expect(credits[0].policy == "short@2" && credits[0].windows.map(\.days) == [30, 180, nil])
    }

    @Test(
        "a document is pointed at where it is wrong, from the parameters on",
        arguments: [
            ("rating/textLength", true, "/rating/textLength"),
            ("rating/windowDays", .number("1.5"), "/rating/windowDays"),
            ("noticeDays", 0, "/noticeDays"), ("rating/cap", ["net": .null], "/rating/cap/net"),
            ("credit/halfLifeDays", .null, "/credit/halfLifeDays"), ("rating/extra", 1, "/rating/extra"),
            ("credit/windowDays", [30, false], "/credit/windowDays/1"), ("rating", nil, "/rating"),
        ] as [(String, JSONValue?, String)])
    func invalid(path: String, value: JSONValue?, pointer: String) throws {
        let server = try TestServer()
        let answer = try adopt(server.connect(), document(path, value))
        #expect(answer.code == -32_602 && answer.reason == "policy.invalid")
        #expect(answer["error"]?["data"]?["pointer"]?.stringValue == "/params/policy\(pointer)")
        #expect(server.engine.status.size == 1)
    }

    @Test(
        "a day is a day of the calendar, written in full",
        arguments: ["2026-12-1", "2026-02-30", "2026-12-01T00:00:00Z", "+026-12-01", 20_261_201] as [JSONValue])
    func day(_ from: JSONValue) throws {
        let answer = try adopt(TestServer().connect(), document(), from: from)
        #expect(answer.code == -32_602)
        #expect(answer["error"]?["data"]?["pointer"]?.stringValue == "/params/from")
    }

    @Test(
        "what makes no sense of policy.get is refused",
        arguments: [
            (#"{"policy":"neutral@2"}"#, 1_002, "policy.unknown", "/params/policy"),
            (#"{"policy":"neutral"}"#, 1_002, "policy.unknown", "/params/policy"),
            (#"{"policy":"neutral@1","at":"2026-12-01"}"#, -32_602, "params.exclusive", "/params/at"),
            (#"{"at":"tomorrow"}"#, -32_602, "params.time", "/params/at"),
            (#"{"at":"1969-12-31T00:00:00Z"}"#, -32_602, "params.time", "/params/at"),
        ] as [(String, Int64, String, String)])
    func senseless(params: String, code: Int64, reason: String, pointer: String) throws {
        let answer = try TestServer().connect().ask(
            #"{"jsonrpc":"2.0","id":1,"method":"policy.get","params":\#(params)}"#)
        #expect(answer.code == code && answer.reason == reason)
        #expect(answer["error"]?["data"]?["pointer"]?.stringValue == pointer)
    }

    @Test("a follower is told of an adoption")
    func followed() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.follow(after: 1)
        #expect(try adopt(server.connect(), document())["result"] != nil)
        let told = try peer.facts(1)
        #expect(told.map(\.kind) == ["policy.adopted"] && told.map(\.seq) == [2])
    }
}
