import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute membership")
struct MembershipCommandTests {
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    private static let memberships = """
        {"memberships":[{"account":"b-7","known":true,"points":1240,"tier":"silver",\
        "next":{"tier":"gold","from":5000,"missing":3760},\
        "expiring":{"points":240,"at":"2026-12-22T00:00:00.000Z","tier":"none"}},\
        {"account":"b-8","known":true,"points":0,"tier":"none","next":{"tier":"silver","from":1000,"missing":1000}},\
        {"account":"b-9","known":false,"points":0,"tier":"none"}]}
        """

    @Test("show says points, tier, how far the next is and what expires")
    func show() throws {
        let server = try server(["membership.get": Self.memberships])
        let words = ["membership", "show", "b-7", "b-8", "b-9", "--socket", server.path]
        let run = try Program.run(words)
        #expect(
            run.output == """
                b-7  silver  1 240 points
                  next    gold from 5 000, 3 760 more  ██░░░░░░░░
                  expires 240 points at 2026-12-22 00:00 UTC, no tier then
                b-8  no tier  0 points
                  next    silver from 1 000, 1 000 more  ░░░░░░░░░░
                b-9  never heard of

                """)
        #expect(try Program.run(words + ["--json"]).output == Self.memberships + "\n")
        #expect(try Program.run(["membership", "show"]).code == 64)
    }

    private static let entries = """
        {"entries":[{"seq":80,"kind":"expired","at":"2027-11-25T00:00:00.000Z","points":-1240,\
        "due":"2027-11-22T00:00:00.000Z","tier":"none"},{"seq":70,"kind":"granted","at":"2026-11-25T10:15:30.000Z",\
        "points":200,"day":"2026-11-25","expires":"2027-11-25","reason":"goodwill"},{"seq":60,"kind":"taken",\
        "at":"2026-11-24T10:15:30.000Z","points":-120,"order":"o-17","reason":"refund"},{"seq":52,"kind":"earned",\
        "at":"2026-11-22T10:15:30.000Z","points":120,"order":"o-17","gross":150,"cut":"day","day":"2026-11-02",\
        "expires":"2027-11-02","tier":"silver","taken":60}],"next":52}
        """

    @Test("list says of each order what it earned, and which cap kept it from more")
    func list() throws {
        let some = try server(["membership.list": Self.entries])
        let run = try Program.run(["membership", "list", "b-7", "--socket", some.path])
        #expect(
            run.output == """
                FACT  DATE        POINTS  WHAT
                  80  2027-11-22  -1 240  expired; no tier from then on
                  70  2026-11-25    +200  given: goodwill; until 2027-11-25
                  60  2026-11-24    -120  taken back of order o-17: refund
                  52  2026-11-22    +120  order o-17; completed on 2026-11-02; 150 but for the
                                          most of a day; until 2027-11-02; silver from then on;
                                          taken back by fact 60
                more: --before 52

                """)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let none = try server(["membership.list": #"{"entries":[]}"#])
        #expect(
            try Program.run(["membership", "list", "b-7", "--socket", none.path]).output
                == "nothing is on record of points of b-7\n")
        #expect(try Program.run(["membership", "list", "b-7", "--limit", "0"]).code == 64)
        #expect(try Program.run(["membership", "list", "b-7", "--before", "-1"]).code == 64)
    }

    @Test("every cap has words of its own", arguments: ["order", "category", "day", "month", "full", "expired"])
    func cuts(cut: String) throws {
        let entry =
            #"{"entries":[{"seq":5,"kind":"earned","at":"2026-11-22T10:15:30.000Z","points":0,"gross":9,"cut":"\#(cut)"}]}"#
        let server = try server(["membership.list": entry])
        let run = try Program.run(["membership", "list", "b-7", "--socket", server.path])
        #expect(run.code == 0 && run.output.contains("   5  2026-11-22       0  an order; 9 "))
    }

    @Test("adjust says what it did and what there is now")
    func adjust() throws {
        let answer = #"{"seq":60,"points":-120,"total":1120,"tier":"silver"}"#
        let taking = try server(["membership.adjust": answer])
        let words = ["membership", "adjust", "--order", "o-17", "--reason", "refund", "--socket", taking.path]
        #expect(
            try Program.run(words).output == "120 points taken back, fact 60\n  now     1 120 points, silver\n")
        #expect(try Program.run(words + ["--json"]).output == answer + "\n")
        let giving = try server(["membership.adjust": #"{"seq":61,"points":1,"total":1,"tier":"none","repeated":true}"#]
        )
        let grant = ["membership", "adjust", "--account", "b-7", "--points", "1", "--reason", "goodwill"]
        #expect(
            try Program.run(grant + ["--socket", giving.path]).output
                == "1 point given, as was done before, fact 61\n  now     1 point, no tier\n")
        for wrong in [
            [], ["--order", "o", "--account", "b"], ["--account", "b"], ["--order", "o", "--points", "0"],
        ] {
            #expect(try Program.run(["membership", "adjust", "--reason", "x"] + wrong).code == 64)
        }
    }
}
