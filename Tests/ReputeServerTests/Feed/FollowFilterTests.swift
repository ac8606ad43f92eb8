import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("A follower that chooses")
struct FollowFilterTests {
    @Test("by kinds gets those kinds, old and new, and no others")
    func kinds() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try writer.trade("o1")
        try follower.follow(after: 0, kinds: ["order.completed", "rating.shown"])
        #expect(try follower.facts(2).map(\.seq) == [2, 4])
        try writer.trade("o2")
        let new = try follower.facts(2)
        #expect(new.map(\.seq) == [5, 7])
        #expect(new.map(\.kind) == ["order.completed", "rating.shown"])
    }

    @Test("by accounts gets the facts of orders whose buyer or seller they are, old and new")
    func subjects() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try writer.trade("o1", buyer: "b1", seller: "s1")
        try writer.trade("o2", buyer: "b2", seller: "s2")
        try writer.trade("o3", buyer: "b3", seller: "s1")
        try follower.follow(after: 0, subjects: ["s1", "b2"])
        #expect(try follower.facts(9).map(\.seq) == Array(2...10))
        try writer.trade("o4", buyer: "b4", seller: "s4")
        try writer.trade("o5", buyer: "b1", seller: "s4")
        try writer.trade("o6", buyer: "b2", seller: "s4")
        #expect(try follower.facts(3).map(\.seq) == [17, 18, 19])
        let other = try server.connect()
        try other.follow(after: 0, subjects: ["s4"])
        #expect(try other.facts(9).map(\.seq) == Array(11...19))
    }

    @Test("by accounts gets every step of an order, and its window's end")
    func steps() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try follower.follow(after: 1, subjects: ["b"])
        let at = TestServer.start
        _ = try writer.call(
            OrderOpen.self, OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s", created: at)))
        for line in [
            #"{"jsonrpc":"2.0","id":1,"method":"order.dispatch","params":{"order":"o"}}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"order.deliver","params":{"order":"o"}}"#,
        ] {
            #expect(try writer.ask(line)["result"] != nil)
        }
        _ = try writer.call(OrderComplete.self, CompleteOrder(order: "o", completed: at))
        _ = try writer.call(RatingSubmit.self, SubmitRating(order: "o", by: .seller, value: .neutral))
        _ = try writer.call(AdminClock.self, at + 20 * Instant.day)
        #expect(
            try follower.facts(6).map(\.kind) == [
                "order.opened", "order.dispatched", "order.delivered", "order.completed", "rating.sealed",
                "rating.revealed",
            ])
    }

    @Test("by accounts and kinds gets what passes both")
    func both() throws {
        let server = try TestServer()
        let (follower, writer) = (try server.connect(), try server.connect())
        try follower.follow(after: 0, kinds: ["rating.shown"], subjects: ["s1"])
        try writer.trade("o1", buyer: "b1", seller: "s1")
        try writer.trade("o2", buyer: "b1", seller: "s2")
        try writer.trade("o3", buyer: "b2", seller: "s1")
        #expect(try follower.facts(2).map(\.seq) == [4, 10])
    }

    @Test("may choose accounts that nobody has heard of yet, while it keeps up and while it is behind")
    func unheardOf() throws {
        let server = try TestServer()
        let (writer, follower) = (try server.connect(), try server.connect())
        try follower.follow(after: 0, subjects: ["new-buyer", "new-seller"])
        try writer.trade("o1", buyer: "old-buyer", seller: "old-seller")
        try writer.trade("o2", buyer: "new-buyer", seller: "old-seller")
        #expect(try follower.facts(3).map(\.seq) == [5, 6, 7])
        try writer.trade("o3", buyer: "old-buyer", seller: "new-seller")
        #expect(try follower.facts(3).map(\.seq) == [8, 9, 10])
        let late = try server.connect()
        try late.follow(after: 0, subjects: ["new-seller"])
        #expect(try late.facts(3).map(\.seq) == [8, 9, 10])
    }

    @Test("knows an account that a vote named first, when it trades later")
    func voter() throws {
        let server = try TestServer()
        let (writer, follower) = (try server.connect(), try server.connect())
        try follower.follow(after: 0, subjects: ["stranger"])
        try writer.trade("o1")
        let vote = VoteRating(rating: RatingID(seq: 3), voter: "stranger", isHelpful: true, key: "k")
        #expect(try writer.call(RatingVote.self, vote).seq == 5)
        try writer.trade("o2", buyer: "stranger")
        #expect(try follower.facts(3).map(\.seq) == [6, 7, 8])
    }

    @Test("by accounts may come when facts that were not looked at for accounts are kept already")
    func mixed() throws {
        let server = try TestServer()
        let (writer, plain, chooser) = (try server.connect(), try server.connect(), try server.connect())
        try plain.follow(after: 0)
        for n in 1...10 { try writer.trade(ID("o\(n)") ?? "o", seller: n % 2 == 0 ? "even" : "odd") }
        #expect(try plain.facts(31).count == 31)
        try chooser.follow(after: 16, subjects: ["even"])
        #expect(try chooser.facts(9).map(\.seq) == [17, 18, 19, 23, 24, 25, 29, 30, 31])
        try writer.trade("o11", seller: "even")
        #expect(try chooser.facts(3).map(\.seq) == [32, 33, 34])
        #expect(try plain.facts(3).map(\.seq) == [32, 33, 34])
    }

    @Test("is told each second how far it is, also while nothing passes; one that does not choose is not")
    func marks() throws {
        let server = try TestServer()
        let (follower, writer, plain) = (try server.connect(), try server.connect(), try server.connect())
        try follower.follow(after: 0, kinds: ["order.cancelled"])
        try plain.follow(after: 1)
        #expect(try follower.notice() == .mark(1))
        let began = ContinuousClock.now
        try writer.trade("o1")
        var last: Int64 = 1
        while last < 4 {
            guard case .mark(let after) = try follower.notice() else { throw TestFailure("not a mark") }
            #expect(after >= last)
            last = after
        }
        #expect(try follower.notice() == .mark(4))
        #expect(ContinuousClock.now - began > .milliseconds(900))
        try writer.trade("o2")
        for seq in 2...7 as ClosedRange<Int64> {
            guard case .fact(let fact) = try plain.notice() else { throw TestFailure("not a fact") }
            #expect(fact.seq == seq)
        }
    }

    @Test("is refused kinds there are not, and empty or too long lists")
    func refused() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let many = (1...501).map { #""s\#($0)""# }.joined(separator: ",")
        for (params, reason, pointer) in [
            (#"{"after":0,"kinds":["rating.shown","rating.liked"]}"#, "params.kind", "/params/kinds/1"),
            (#"{"after":0,"kinds":[7]}"#, "params.type", "/params/kinds/0"),
            (#"{"after":0,"kinds":[]}"#, "params.range", "/params/kinds"),
            (#"{"after":0,"subjects":[]}"#, "params.range", "/params/subjects"),
            (#"{"after":0,"subjects":[\#(many)]}"#, "params.range", "/params/subjects"),
            (#"{"after":0,"subjects":[""]}"#, "params.id", "/params/subjects/0"),
            (#"{"after":-1}"#, "params.range", "/params/after"), ("{}", "params.missing", "/params/after"),
            (#"{"after":0,"kind":["rating.shown"]}"#, "params.unknown", "/params/kind"),
        ] {
            let answer = try peer.ask(#"{"jsonrpc":"2.0","id":1,"method":"feed.follow","params":\#(params)}"#)
            #expect(answer.code == -32_602)
            #expect(answer.reason == reason)
            #expect(answer["error"]?["data"]?["pointer"]?.stringValue == pointer)
        }
        // Nothing of that began a follow.
        try peer.follow(after: 0)
    }
}
