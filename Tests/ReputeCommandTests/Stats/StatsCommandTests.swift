import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute stats")
struct StatsCommandTests {
    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["stats"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    private static let arbitrators = """
        {"arbitrators":[{"officer":1000,"cases":41,"times":44,"ruled":38,"firstAction":{"p50":9000000,"p90":86400000},\
        "ruling":{"p50":79200000,"p90":345600000},"broken":0,"expired":2,"handedOn":1,"released":0,\
        "held":{"approved":5,"sentBack":1},"appealed":6,"reversed":1,"reversalRate":0.2},\
        {"officer":1001,"cases":2,"times":2,"ruled":0,"broken":1,"expired":0,"handedOn":0,"released":0,\
        "held":{"approved":0,"sentBack":0},"appealed":0,"reversed":0}],\
        "from":"2026-08-25T00:00:00.000Z","to":"2026-11-22T10:15:30.000Z"}
        """

    @Test("arbitrators is a table of 80 columns, with what its columns mean")
    func table() throws {
        let page = try output(["arbitrators"], Self.arbitrators)
        #expect(
            page == """
                90 days, from 2026-08-25 00:00 UTC

                 UID  CASES  RULED     FIRST    RULING  LATE  LET GO    BACK  REVERSED
                1000     41     38  2.5h/24h  22h/4.0d     0       3  1 of 6    1 of 6
                1001      2      0         -         -     1       0       -         -

                FIRST, RULING: from having a case to the first thing done and to the ruling,
                half of them / nine of ten. LATE: clocks for a ruling that ran out, of which one
                had the case longest. LET GO: not renewed, handed on or given back. BACK: of the
                rulings that another looked at, those sent back. REVERSED: of those appealed.

                """, "\(page)")
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try output(["arbitrators", "--json"], Self.arbitrators) == Self.arbitrators + "\n")
        let none = #"{"arbitrators":[],"from":"2026-08-25T00:00:00.000Z","to":"2026-11-22T10:15:30.000Z"}"#
        #expect(try output(["arbitrators", "--days", "1"], none) == "no arbitrator had a case in 1 day\n")
    }

    @Test("arbitrators has a column on panels where there were any")
    func panels() throws {
        let reply = Self.arbitrators.replacing(
            #""reversalRate":0.2}"#,
            with: #""reversalRate":0.2,"panels":{"rulings":4,"agreed":3,"agreementRate":0.75}}"#)
        let page = try output(["arbitrators"], reply)
        #expect(page.contains("BACK  REVERSED  PANELS\n"), "\(page)")
        #expect(page.contains("1 of 6    1 of 6  3 of 4\n") && page.contains("-         -       -\n"), "\(page)")
        #expect(page.hasSuffix("as well, those for the same side.\n"), "\(page)")
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("waits says how right it was what was told")
    func waits() throws {
        let times = #""from":"2026-10-26T00:00:00.000Z","to":"2026-11-22T10:15:30.000Z""#
        let score = """
            {"taken":70,"told":64,"inside":52,"sooner":7,"later":5,"overdue":1,"left":9,"medianError":10800000,\
            "p90Error":41000000,\(times)}
            """
        #expect(
            try output(["waits"], score) == """
                28 days, from 2026-10-26 00:00 UTC
                  cases   70 cases taken, 9 left the queue before
                  told    of 64 of them
                  right   ████████████████░░░░ 81.2 %, and 80 % should be
                  sooner  7
                  later   5; 1 more waits longer than told
                  off by  3.0h at most for half of them, 11h for nine of ten

                """)
        let untold = #"{"taken":4,"told":0,"inside":0,"sooner":0,"later":0,"overdue":0,"left":0,\#(times)}"#
        #expect(
            try output(["waits", "--days", "7"], untold) == """
                7 days, from 2026-10-26 00:00 UTC
                  cases   4 cases taken, 0 left the queue before
                  told    of none of them, for too few were taken before

                """)
    }

    @Test("what is asked for is sent, and what cannot be is told before that")
    func sent() throws {
        let server = try FakeServer { request in
            #expect(request["params"]?["days"]?.integer == 30 && request["params"]?["officer"]?.integer == 1_001)
            return FakeServer.result(Self.arbitrators, to: request)
        }
        let words = ["stats", "arbitrators", "--days", "30", "--officer", "1001", "--socket", server.path]
        #expect(try Program.run(words).code == 0)
        for words in [
            ["arbitrators", "--days", "0"], ["waits", "--days", "367"], ["arbitrators", "--days", "3661"],
            ["arbitrators", "--officer", "x"],
        ] {
            #expect(try Program.run(["stats"] + words).code == 64, "\(words)")
        }
    }

    private static func waiting(_ wait: String) -> String {
        """
        {"cases":[{"case":"c31","order":"o-17","cause":"not-received","by":"buyer","claimant":"b-1","respondent":"s-1",\
        "goods":"sent","claim":{"remedy":"replacement"},"opened":"2026-11-22T10:15:30.000Z","state":"escalated",\
        "clocks":[],"offers":[],"wait":\(wait)}]}
        """
    }

    @Test("a case that waits for an arbitrator says its place, and when one is expected")
    func told() throws {
        let server = try FakeServer { request in
            FakeServer.result(
                Self.waiting(
                    """
                    {"since":"2026-11-26T10:15:30.000Z","place":3,"expected":{"from":"2026-11-26T14:02:11.000Z",\
                    "to":"2026-11-27T09:40:00.000Z"},"confidence":"medium","basis":64}
                    """), to: request)
        }
        let page = try Program.run(["case", "show", "c31", "--socket", server.path]).output
        #expect(page.contains("place 3 in the queue, since 2026-11-26 10:15 UTC\n"))
        #expect(page.contains("an arbitrator is expected 2026-11-26 14:02 UTC to 2026-11-27 09:40 UTC\n"))
        #expect(page.contains("going by 64 cases taken of late: medium confidence\n"))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let silent = try FakeServer { request in
            FakeServer.result(
                Self.waiting(#"{"since":"2026-11-26T10:15:30.000Z","place":1,"basis":2}"#), to: request)
        }
        let queue = try Program.run(["case", "queue", "--socket", silent.path]).output
        #expect(queue.contains("  place 1 in the queue, since 2026-11-26 10:15 UTC\n"))
        #expect(queue.contains("too few cases were taken of late to say when an arbitrator comes\n"))
    }
}
