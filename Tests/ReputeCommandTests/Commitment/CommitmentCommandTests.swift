import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute commitment and repute carrier")
struct CommitmentCommandTests {
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    private func output(_ arguments: [String], _ method: String, _ result: String) throws -> String {
        let server = try server([method: result])
        let run = try Program.run(arguments + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    @Test("taking on and giving up say what, by whom, and until when it holds")
    func moves() throws {
        let taken = try output(
            ["commitment", "take", "s-1", "warranty"], "commitment.take", #"{"commitment":"k12","seq":12}"#)
        #expect(taken == "s-1 took on warranty, commitment k12\n")
        let dropped = try output(
            ["commitment", "drop", "s-1", "warranty"], "commitment.drop",
            #"{"commitment":"k12","seq":40,"ends":"2026-11-29T10:15:30.000Z","repeated":true}"#)
        #expect(
            dropped == """
                s-1 gave up warranty, as was said before, commitment k12
                  it holds for orders created before 2026-11-29 10:15 UTC

                """)
    }

    @Test("a breach says what is owed and how to take it; taken back, nothing is")
    func breaches() throws {
        let owed = #","compensation":{"currency":"CNY","minor":38700}"#
        let found = try output(
            ["commitment", "breach", "o-1", "genuine", "--reason", "counterfeit"], "commitment.breach",
            #"{"breach":"b31","seq":31\#(owed)}"#)
        #expect(
            found == """
                breach b31 was recorded
                  387.00 CNY is owed to the buyer; to take it from the deposit:
                  repute deposit draw … --ruling b31

                """)
        let excused = try output(
            ["commitment", "excuse", "b31", "--reason", "mistake"], "commitment.excuse",
            #"{"breach":"b31","seq":40\#(owed),"excused":true}"#)
        #expect(excused == "breach b31 was taken back\n  nothing is owed for it any more\n")
    }

    @Test("show is a page for each seller: what it took on, on what terms, and how it keeps it")
    func show() throws {
        let page = try output(
            ["commitment", "show", "s-1", "s-2"], "commitment.get",
            """
            {"sellers":[{"seller":"s-1","commitments":[{"commitment":"k12","name":"dispatch-48h","state":"in-force",\
            "since":"2026-01-05T08:00:00.000Z","terms":{"dispatchHours":48},"orders":160,"breached":4,"keptRate":0.975,\
            "allOrders":912,"allBreached":17},{"commitment":"k13","name":"genuine","state":"ending",\
            "since":"2026-01-05T08:00:00.000Z","ends":"2026-02-05T08:00:00.000Z","terms":{"days":30,"share":3},\
            "orders":1,"breached":1,"allOrders":1,"allBreached":1},{"commitment":"k14","name":"old",\
            "state":"not-offered","since":"2026-01-05T08:00:00.000Z","orders":0,"breached":0,"allOrders":0,\
            "allBreached":0}]},{"seller":"s-2","commitments":[]}]}
            """)
        #expect(
            page == """
                s-1
                  dispatch-48h              since 2026-01-05 08:00 UTC
                    dispatched within 48 hours
                    █████████░ kept in 97.5 % of 160 orders, broken in 4, 912 in all
                  genuine                   until 2026-02-05 08:00 UTC
                    for 30 days; a breach costs 300.0 % of the amount
                    1 order of late, broken in 1
                  old                       no longer offered
                    0 orders of late

                s-2  took on nothing

                """)
    }

    @Test("order says what holds for one, until when, and what was broken, found and drawn")
    func order() throws {
        let page = try output(
            ["commitment", "order", "o-17"], "commitment.order",
            """
            {"commitments":[{"commitment":"k12","name":"dispatch-48h","terms":{"dispatchHours":48},\
            "by":"2026-11-22T08:00:00.000Z","due":"2026-11-23T08:00:00.000Z"},{"commitment":"k13","name":"genuine",\
            "terms":{"days":30,"share":3},"until":"2026-12-22T08:00:00.000Z",\
            "compensation":{"currency":"CNY","minor":38700}}],"breaches":[{"breach":"b31","order":"o-17",\
            "seller":"s-1","buyer":"b-1","commitment":"k13","name":"genuine","at":"2026-11-22T10:15:30.000Z",\
            "reason":"counterfeit","ruling":"case-17","compensation":{"currency":"CNY","minor":38700},"drawn":"e40"},\
            {"breach":"b32","order":"o-17","commitment":"k12","name":"dispatch-48h","at":"2026-11-22T10:15:30.000Z",\
            "step":"dispatch","by":"2026-11-20T10:15:30.000Z","excused":"2026-11-23T10:15:30.000Z",\
            "excuse":"told-late"}]}
            """)
        #expect(
            page == """
                dispatch-48h  dispatched within 48 hours
                  promised by 2026-11-22 08:00 UTC, taken for broken 2026-11-23 08:00 UTC unless told
                genuine  for 30 days; a breach costs 300.0 % of the amount
                  the buyer may call on it until 2026-12-22 08:00 UTC
                  a breach costs 387.00 CNY

                b31  2026-11-22 10:15 UTC  genuine  order o-17
                  found by case-17: counterfeit
                  387.00 CNY to b-1 drawn from the deposit, entry e40

                b32  2026-11-22 10:15 UTC  dispatch-48h  order o-17
                  its dispatch was promised by 2026-11-20 10:15 UTC, and nothing was told in time
                  taken back 2026-11-23 10:15 UTC (told-late)

                """)
        let none = try output(
            ["commitment", "order", "o-1"], "commitment.order", #"{"commitments":[],"breaches":[]}"#)
        #expect(none == "nothing beyond what a seller must\n")
    }

    @Test("breaches are listed with a way to more, and their limit is held")
    func list() throws {
        let some = try output(
            ["commitment", "breaches", "s-1"], "commitment.breaches",
            """
            {"breaches":[{"breach":"b31","order":"o-17","commitment":"k13","name":"genuine",\
            "at":"2026-11-22T10:15:30.000Z","reason":"counterfeit","compensation":{"currency":"CNY","minor":38700},\
            "buyer":"b-1"}],"next":"b31"}
            """)
        #expect(
            some == """
                b31  2026-11-22 10:15 UTC  genuine  order o-17
                  found: counterfeit
                  387.00 CNY is owed to b-1
                more: --before b31

                """)
        let none = try output(["commitment", "breaches", "s-1"], "commitment.breaches", #"{"breaches":[]}"#)
        #expect(none == "no breaches\n")
        #expect(try Program.run(["commitment", "breaches", "s-1", "--limit", "101"]).code == 64)
        #expect(try Program.run(["carrier", "list", "--limit", "0"]).code == 64)
    }

    @Test("a carrier is a page of windows, and a line of a list")
    func carriers() throws {
        let windows = """
            [{"days":30,"delivered":80,"timed":71,"late":2,"onTime":0.971831,"meanHours":43.5},\
            {"delivered":3,"timed":2,"late":1,"meanHours":47.25}]
            """
        let page = try output(
            ["carrier", "show", "dhl", "ups"], "carrier.get",
            """
            {"carriers":[{"carrier":"dhl","known":true,"dispatched":912,"delivered":905,"windows":\(windows)},\
            {"carrier":"ups","known":false,"dispatched":0,"delivered":0,"windows":[]}]}
            """)
        #expect(
            page == """
                dhl  912 orders handed over, 905 brought
                     30 d  80 arrived, █████████░ 97.1 % in time, 43.5 h on the way
                      all  3 arrived, 1 of 2 late, 47.2 h on the way

                ups  never heard of

                """)
        let list = try output(
            ["carrier", "list"], "carrier.list",
            """
            {"carriers":[{"carrier":"dhl","known":true,"dispatched":1,"delivered":0,"windows":\
            [{"delivered":0,"timed":0,"late":0}]}],"next":7}
            """)
        #expect(
            list == """
                dhl                       all  nothing arrived
                more: --after 7

                """)
    }
}
