import Foundation
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Synchronization
import Testing

@testable import repute

/// `repute follow`, by running it against a service that says what a test wants.
@Suite struct FollowCommandTests {
    private static let head =
        #"{"size":4,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","checkpoint":"x"}"#

    private static func line(_ seq: Int64) -> String {
        #"{"body":{"order":\#(seq)},"kind":"order.opened","seq":\#(seq)}"#
    }

    private static func notification(_ seq: Int64) -> [UInt8] {
        var json = JSONWriter(ordered: false)
        FeedNotice.writeFact(
            seq: seq, at: Instant(milliseconds: 1_795_342_530_000), kind: "order.opened", line: Array(line(seq).utf8),
            to: &json)
        return json.bytes
    }

    /// A service with four facts that sends so many of them for each follow and ends it; it may hang up instead of
    /// answering every second one.
    private func server(_ portion: Int64, hangsUp: Bool = false, asked: Asked = Asked()) throws -> FakeServer {
        try FakeServer { request in
            if request["method"]?.string == "ledger.head" { return FakeServer.result(Self.head, to: request) }
            guard request["method"]?.string == "feed.follow", let after = request["params"]?["after"]?.integer else {
                return nil
            }
            asked.after.withLock { $0.append(after) }
            if hangsUp, asked.after.withLock({ $0.count }) % 2 == 0 { return nil }
            var bytes = FakeServer.result(#"{"after":\#(after)}"#, to: request)
            let last = min(4, after + portion)
            for seq in after + 1..<last + 1 { bytes += Self.notification(seq) }
            var json = JSONWriter(ordered: false)
            FeedNotice.writeEnded(reason: FeedNotice.tooSlow, after: last, to: &json)
            return bytes + json.bytes
        }
    }

    private final class Asked: Sendable {
        let after = Mutex<[Int64]>([])
    }

    private let all = (1...4).map { line($0) + "\n" }.joined()

    @Test("--json prints the ledger's lines as they stand, and ends at the head when told to")
    func json() throws {
        let server = try server(4)
        let run = try Program.run(["follow", "--json", "--until-head", "--socket", server.path])
        #expect(run.code == 0)
        #expect(run.output == all)
        #expect(run.errors.isEmpty)
    }

    @Test("1: told to follow to the head from behind it, it says how long the ledger is", arguments: [5, 900])
    func ahead(after: Int) throws {
        let server = try server(4)
        let arguments = ["follow", "--until-head", "--after", "\(after)", "--socket", server.path]
        let run = try Program.run(arguments)
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("The ledger holds 4 facts; there is nothing after \(after)"))
        #expect(try Program.run(arguments + ["--json"]).errors.contains(#""reason":"ledger.cursor-ahead""#))
        let end = try Program.run(["follow", "--until-head", "--after", "4", "--socket", server.path])
        #expect(end.code == 0 && end.errors.isEmpty)
    }

    @Test("goes on by itself where it was when the service ends it as too slow")
    func tooSlow() throws {
        let asked = Asked()
        let server = try server(1, asked: asked)
        let run = try Program.run(["follow", "--json", "--until-head", "--socket", server.path])
        #expect(run.code == 0)
        #expect(run.output == all)
        #expect(asked.after.withLock { $0 } == [0, 1, 2, 3])
    }

    @Test("goes on by itself where it was when the connection is lost, and says so")
    func lost() throws {
        let asked = Asked()
        let server = try server(1, hangsUp: true, asked: asked)
        let run = try Program.run(["follow", "--json", "--until-head", "--socket", server.path])
        #expect(run.code == 0)
        #expect(run.output == all)
        #expect(asked.after.withLock { $0 } == [0, 1, 1, 2, 2, 3, 3])
        #expect(run.errors.contains(#""reason":"client.lost""#))
        let other = try self.server(1, hangsUp: true)
        let people = try Program.run(["follow", "--until-head", "--socket", other.path])
        #expect(people.errors.contains("connection lost") && people.errors.contains("trying again"))
    }

    @Test("for people: time, seq, kind and a few words, one line a fact")
    func people() throws {
        let server = try server(4)
        let run = try Program.run(["follow", "--after", "2", "--until-head", "--socket", server.path])
        #expect(
            run.output == """
                2026-11-22 10:15:30         3  order.opened              order 3
                2026-11-22 10:15:30         4  order.opened              order 4

                """)
    }

    @Test("a service that leaves a fact out is found out")
    func gap() throws {
        let server = try FakeServer { request in
            FakeServer.result(#"{"after":0}"#, to: request) + Self.notification(1) + Self.notification(3)
        }
        let run = try Program.run(["follow", "--json", "--socket", server.path])
        #expect(run.code == 65)
        #expect(run.errors.contains("after fact 1 the service sent fact 3"))
    }

    @Test("Ctrl-C and SIGTERM end it as done", arguments: [SIGINT, SIGTERM])
    func signals(_ number: Int32) throws {
        let server = try FakeServer { request in
            FakeServer.result(#"{"after":0}"#, to: request) + Self.notification(1)
        }
        let process = Process()
        process.executableURL = Program.url
        process.arguments = ["follow", "--json", "--socket", server.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = try #require(try output.fileHandleForReading.read(upToCount: Self.line(1).utf8.count + 1))
        #expect(String(decoding: printed, as: UTF8.self) == Self.line(1) + "\n")
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
    }

    @Test("what is refused for good, and a service that is not there at first, end it")
    func ends() throws {
        let server = try FakeServer {
            FakeServer.error(
                #"{"code":1007,"message":"no","data":{"reason":"ledger.cursor-ahead","retry":"never"}}"#, to: $0)
        }
        #expect(try Program.run(["follow", "--after", "9", "--socket", server.path]).code == 1)
        #expect(try Program.run(["follow", "--socket", "/nonexistent/repute.sock"]).code == 2)
        #expect(try Program.run(["follow", "--after", "1", "--new"]).code == 64)
        #expect(try Program.run(["follow", "--after", "-1"]).code == 64)
    }

    @Test("the words tell what a fact holds, and nothing a terminal would obey")
    func words() {
        func words(_ kind: String, _ body: String) -> String {
            let fact = FeedNotice.Fact(
                seq: 9, at: Instant(milliseconds: 0), kind: kind, fact: #"{"body":\#(body),"kind":"\#(kind)","seq":9}"#)
            return FactText.line(fact, .plain).dropFirst(57).description
        }
        #expect(
            words("order.completed", #"{"amount":{"currency":"CNY","minor":5},"category":"tea"}"#)
                == "order 9, 0.05 CNY, tea")
        #expect(words("order.opened", #"{"amount":{"currency":"JPY","minor":500}}"#) == "order 9, 500 JPY")
        #expect(words("order.delivered", #"{"late":1,"order":3}"#) == "order 3, late")
        #expect(
            words("order.cancelled", #"{"by":"seller","order":3,"why":"gone\u001b[31m"}"#)
                == "order 3, by the seller, gone?[31m")
        #expect(
            words("rating.shown", #"{"by":"buyer","opens":[{"value":"negative"}],"order":3,"value":"positive"}"#)
                == "order 3, by the buyer, + positive, opens - negative")
        #expect(words("rating.revealed", #"{"opens":[{"value":"neutral"}],"order":3}"#) == "order 3, opens = neutral")
        #expect(words("policy.adopted", #"{"policy":{"name":"neutral","version":2}}"#) == "neutral@2")
        let midnight = #"{"from":1765036800000,"policy":{"name":"classic","version":3,"zoneMinutes":480}}"#
        #expect(words("policy.adopted", midnight) == "classic@3 from 2025-12-07")
        #expect(words("qualification.drafted", #"{"type":"identity"}"#) == "record q9, identity")
        #expect(
            words("qualification.verified", #"{"qualification":4,"supersedes":2}"#) == "record q4, in place of q2")
        #expect(words("qualification.noticed", #"{"days":7,"qualification":4}"#) == "record q4, 7 days before its end")
        #expect(
            words("deposit.paid", #"{"account":"x","currency":"CNY","free":60000,"name":"y"}"#)
                == "deposit d9, +600.00 CNY")
        #expect(
            words("deposit.held", #"{"deposit":4,"free":-100,"held":100,"reason":"open-case"}"#)
                == "deposit d4, 100, open-case")
        #expect(
            words("deposit.drawn", #"{"deposit":4,"held":-90,"leaving":-10,"owed":300,"reason":"fine","short":7}"#)
                == "deposit d4, -100, fine, short 7, owed 300")
        #expect(
            words("deposit.overdue", #"{"deposit":4,"due":-90000000,"overdue":1,"owed":300}"#)
                == "deposit d4, owed 300, due 1969-12-30")
        #expect(
            words("training.attempted", #"{"account":"x","course":"basics","score":40}"#)
                == "attempt t9, basics, 40 of 100, failed")
        #expect(
            words(
                "training.attempted",
                #"{"certificate":{"supersedes":3,"type":"exam"},"course":"basics","passed":1,"score":90,"until":20454}"#
            )
                == "attempt t9, basics, 90 of 100, passed, record q9 exam, in place of q3, holds until 2026-01-01")
        #expect(
            words(
                "training.attempted",
                #"{"course":"basics","passed":1,"returns":[{"violation":4}],"score":90,"stands":3,"until":99999999}"#)
                == "attempt t9, basics, 90 of 100, passed, record q3 stays, for the sanction of v4")
        #expect(
            words(
                "sanction.recorded",
                #"{"code":"fakes","points":12,"sum":24,"measures":["closed"],"terms":{"days":7,"measures":["closed"]}}"#
            )
                == "violation v9, fakes, 12 points, 24 in all, closed for 7 days")
        #expect(
            words(
                "sanction.withdrawn",
                #"{"changes":[{"violation":4},{"of":5,"violation":7},{"terms":{"measures":["sealed"]},"violation":8}],"ends":[8],"measures":[],"reason":"mistaken","sum":0,"violation":4}"#
            )
                == "violation v4, 0 in all, mistaken, the sanction of v4 taken back, the sanction of v5 goes on as that of v7, "
                + "the sanction of v8 is sealed for good now, the sanction of v8 ends, now nothing runs")
        #expect(
            words("sanction.corrected", #"{"measures":["demoted","unprivileged"],"over":1,"violation":4}"#)
                == "violation v4, its sanction ends, now demoted+unprivileged")
        #expect(
            words("membership.granted", #"{"account":"x","points":5,"reason":"goodwill","tier":"silver"}"#)
                == "+5 points, goodwill, silver now")
        #expect(
            words("membership.taken", #"{"order":3,"points":1,"reason":"refund"}"#)
                == "order 3, -1 point, refund")
        #expect(
            words("membership.expired", #"{"days":[20454],"due":5,"membership":4,"points":7,"tier":"none"}"#)
                == "-7 points, membership 4, no tier now")
        #expect(
            words("order.completed", #"{"member":{"cut":"day","expires":20454,"gross":9,"points":7,"tier":"gold"}}"#)
                == "order 9, the buyer earns 7 of 9 points (day), gold now")
        #expect(words("sanction.lifted", #"{"due":5,"violation":4}"#) == "violation v4")
        #expect(words("commitment.taken", #"{"account":"x","code":"warranty"}"#) == "commitment k9, warranty")
        #expect(
            words("commitment.dropped", #"{"commitment":4,"ends":86400000}"#) == "commitment k4, until 1970-01-02")
        #expect(
            words(
                "commitment.breached",
                #"{"by":3,"commitment":4,"compensation":{"currency":"CNY","minor":500},"due":5,"order":7,"step":"dispatch"}"#
            )
                == "order 7, breach b9, commitment k4, no dispatch was told, owed 5.00 CNY")
        #expect(
            words("commitment.excused", #"{"breach":5,"order":7,"reason":"mistake"}"#)
                == "order 7, breach b5, mistake")
        #expect(words("order.dispatched", #"{"excused":[5],"order":7}"#) == "order 7, breach b5 is excused")
        let evaluated =
            #"{"after":"top","before":"standard","defects":1,"granted":["badge"],"orders":300,"shown":"top"}"#
        #expect(
            words("standing.evaluated", evaluated)
                == "a seller is top, and was standard, 1 defect to 300 orders, shown as top, gets badge")
        #expect(
            words("standing.guaranteed", #"{"ends":86400000,"reason":"flood","sales":1,"standing":"standard"}"#)
                == "guaranteed standard, flood, until 1970-01-02, for 1 sale")
        #expect(
            words("standing.guarantee-ended", #"{"shown":"below","why":"time","withdrawn":["badge","chat"]}"#)
                == "shown as below, loses badge+chat, time")
        #expect(words("moon.landed", "{}") == "")
        #expect(words("moon.landed", "7") == "")
    }
}
