import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeWire
import Testing

@Suite("Points over the socket")
struct MembershipTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    /// The neutral policy with points.
    private func adopt() throws {
        let bytes = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: bytes).root).objectValue ?? [:]
        members["version"] = 2
        members["membership"] = [
            "caps": ["day": 50], "earn": ["CNY": ["per": 100, "points": 1]], "expiryDays": 20,
            "reasons": ["granted": ["goodwill"], "taken": ["refund"]], "tiers": [["from": 40, "name": "silver"]],
        ]
        let from = CivilDate(day: server.engine.status.now.day(zoneMinutes: 0) + 7)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        _ = try peer.call(PolicyAdopt.self, AdoptPolicy(document: text, from: from, key: "points"))
        try wait(8 * Instant.day)
    }

    private func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }

    private func buy(_ order: ID, _ yuan: Int64, buyer: ID = "b-1") throws {
        let given = OrderGiven(buyer: buyer, seller: "s-1", amount: Money(currency: "CNY", minor: yuan * 100))
        _ = try peer.call(
            OrderComplete.self,
            CompleteOrder(order: order, completed: server.engine.status.now, given: given))
    }

    @Test("orders earn, officers take back, the clock lets expire, and the list says why of each")
    func life() throws {
        try adopt()
        try buy("o-1", 45)
        try buy("o-2", 45)
        let view = try #require(try peer.call(MembershipGet.self, .init(["b-1"], as: "b-1")).first)
        #expect(view.points == 50 && view.tier == "silver" && view.next == nil && view.expiring?.tier == "none")
        let take = AdjustMembership(.take(order: "o-1", nil), reason: "refund", key: "t-1")
        let reply = try peer.call(MembershipAdjust.self, take)
        #expect(reply.points == -45 && reply.total == 5 && reply.tier == "none")
        #expect(try peer.call(MembershipAdjust.self, take).isRepeated)
        let grant = AdjustMembership(.grant("b-1", 9), reason: "goodwill", key: "g-1")
        #expect(try peer.call(MembershipAdjust.self, grant).total == 14)
        try wait(20 * Instant.day)
        let page = try peer.call(MembershipList.self, .init("b-1", limit: 3))
        #expect(page.entries.map(\.points) == [-14, 9, -45])
        let rest = try peer.call(MembershipList.self, .init("b-1", before: page.next))
        #expect(rest.entries.map(\.points) == [5, 45] && rest.next == nil)
        #expect(rest.entries.first?.cut == .day && rest.entries.first?.gross == 45)
        #expect(try server.engine.verify().isSound)
    }

    @Test("nobody is shown another's points, and nobody but officers changes them")
    func rights() throws {
        for method in ["membership.get", "membership.list"] {
            let whose = method == "membership.get" ? #""accounts":["b-1"]"# : #""account":"b-1""#
            let answer = try peer.ask(
                #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(whose),"as":"b-2"}}"#)
            #expect(answer.code == 1_004 && answer.reason == "party.mismatch")
        }
        for params in [
            #"{"reason":"refund","key":"k"}"#, #"{"account":"b","reason":"refund","key":"k"}"#,
            #"{"account":"b","order":"o","points":1,"reason":"refund","key":"k"}"#,
            #"{"order":"o","points":0,"reason":"refund","key":"k"}"#,
        ] {
            let answer = try peer.ask(
                #"{"jsonrpc":"2.0","id":1,"method":"membership.adjust","params":\#(params)}"#)
            #expect(answer.code == -32_602)
        }
        #expect(MembershipAdjust.roles == [.officer])
        #expect(MembershipGet.roles == [.storefront, .arbitrator, .officer, .auditor])
    }

    @Test("followers of a buyer are told of its points, those of the seller are not")
    func followed() throws {
        try adopt()
        let (buyer, seller) = (try server.connect(), try server.connect())
        let size = server.engine.status.size
        try buyer.follow(after: size, subjects: ["b-1"])
        try seller.follow(after: size, subjects: ["s-1"])
        try buy("o-1", 45)
        let take = AdjustMembership(.take(order: "o-1", 5), reason: "refund", key: "t-1")
        _ = try peer.call(MembershipAdjust.self, take)
        let grant = AdjustMembership(.grant("b-1", 9), reason: "goodwill", key: "g-1")
        _ = try peer.call(MembershipAdjust.self, grant)
        try wait(21 * Instant.day)
        try buy("o-2", 45)
        #expect(
            try buyer.facts(5).map(\.kind) == [
                "order.completed", "membership.taken", "membership.granted", "membership.expired", "order.completed",
            ])
        #expect(try seller.facts(3).map(\.kind) == ["order.completed", "standing.evaluated", "order.completed"])
    }

    @Test("a new account that is given points is followed from its first fact on")
    func arrival() throws {
        try adopt()
        let follower = try server.connect()
        try follower.follow(after: server.engine.status.size, subjects: ["b-new"])
        _ = try peer.call(
            MembershipAdjust.self, AdjustMembership(.grant("b-new", 9), reason: "goodwill", key: "g-1"))
        #expect(try follower.facts(1).map(\.kind) == ["membership.granted"])
    }
}
