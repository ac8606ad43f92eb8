import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute sanction")
struct SanctionCommandTests {
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    @Test(
        "record says what it led to",
        arguments: [
            (
                #"{"violation":"v31","seq":31,"sum":12,"sanction":{"points":12,"measures":["closed"],"ends":"2026-11-29T10:15:30.000Z","exam":"rules-exam"},"reviewUntil":"2026-11-29T10:15:30.000Z"}"#,
                """
                violation v31 was recorded; its tally has 12 points
                  closed at 12 points, until 2026-11-29 10:15 UTC
                  and until what was wrong is put right and rules-exam is passed
                  a review may be asked for until 2026-11-29 10:15 UTC

                """
            ),
            (
                #"{"violation":"v31","seq":31,"sum":3,"repeated":true}"#,
                "violation v31 was recorded before; its tally has 3 points\n"
            ),
            (
                #"{"violation":"v31","seq":31,"sum":12,"sanction":{"points":12,"measures":["closed"],"ends":"2026-11-29T10:15:30.000Z","under":"v12"}}"#,
                """
                violation v31 was recorded; its tally has 12 points
                  closed at 12 points, until 2026-11-29 10:15 UTC, behind the heavier one of v12
                  and until what was wrong is put right

                """
            ),
            (
                #"{"violation":"v31","seq":31,"sum":48,"sanction":{"points":48,"measures":["sealed"]}}"#,
                """
                violation v31 was recorded; its tally has 48 points
                  sealed at 48 points, for good

                """
            ),
        ])
    func record(_ answer: String, _ expected: String) throws {
        let server = try server(["sanction.record": answer])
        let words = ["sanction", "record", "s-1", "fake-trade", "--statement", "So.", "--socket", server.path]
        let run = try Program.run(words)
        #expect(run.code == 0 && run.output == expected)
        #expect(try Program.run(words + ["--json"]).output == answer + "\n")
    }

    @Test("each other command says what it did")
    func others() throws {
        let answer = #"{"violation":"v31","seq":40,"sum":1,"sanction":{"measures":[]}}"#
        let server = try server([
            "sanction.contest": answer, "sanction.uphold": answer, "sanction.withdraw": answer,
            "sanction.correct": answer,
        ])
        for (words, done) in [
            (["contest", "v31", "Not so."], "put up for review"), (["uphold", "v31", "--reason", "x"], "upheld"),
            (["withdraw", "v31", "--reason", "x"], "withdrawn"), (["correct", "v31"], "marked as put right"),
        ] {
            let run = try Program.run(["sanction"] + words + ["--socket", server.path])
            #expect(run.output == "violation v31 was \(done); its tally has 1 point\n  its sanction was taken back\n")
        }
    }

    private static let standings = """
        {"standings":[{"party":"buyer","tallies":[{"tally":"general","points":0,"next":12,"measures":["demoted"]}]},\
        {"party":"seller","tallies":[{"tally":"counterfeit","points":24,"carried":12,"next":36,"measures":["closed"],\
        "forgets":"2027-11-22T10:15:30.000Z"},{"tally":"general","points":3,"measures":[]}],"running":\
        {"violation":"v31","party":"seller","kind":"fakes","tally":"counterfeit","points":24,\
        "at":"2026-11-22T10:15:30.000Z","state":"stands","sanction":{"state":"running","points":24,\
        "measures":["closed"],"ends":"2026-12-06T10:15:30.000Z","exam":"rules-exam"}}}]}
        """

    private static let violations = """
        {"violations":[{"violation":"v31","account":"s-1","party":"seller","kind":"fakes","tally":"counterfeit","points":24,\
        "at":"2026-11-22T10:15:30.000Z","state":"contested","statement":"The watch is no Seagull.\\n\\nIt is a Sea-Gull.","about":"o-17",\
        "contest":"It came from the maker.","sanction":{"state":"behind","under":"v30","points":24,\
        "measures":["closed"],"ends":"2026-12-06T10:15:30.000Z","exam":"rules-exam","corrected":"2026-11-23T10:15:30.000Z"}},\
        {"violation":"v20","party":"seller","kind":"late","tally":"general","points":3,"at":"2026-10-22T10:15:30.000Z",\
        "state":"withdrawn","forgotten":true,"reason":"mistaken","sanction":{"state":"void","points":12,\
        "measures":["demoted"]}},{"violation":"v19","party":"seller","kind":"late","tally":"general","points":3,\
        "at":"2026-10-22T10:15:30.000Z","state":"stands","reviewUntil":"2026-10-29T10:15:30.000Z",\
        "sanction":{"state":"running","points":48,"measures":["sealed"]}}],\
        "next":"v20"}
        """

    @Test("show is a page: points by role and tally, what runs, then the last violations with what was said")
    func show() throws {
        let server = try server(["sanction.get": Self.standings, "sanction.list": Self.violations])
        let run = try Program.run(["sanction", "show", "s-1", "--socket", server.path])
        #expect(
            run.output == """
                as buyer
                  general     0  demoted at 12
                  no sanction runs

                as seller
                  counterfeit    24  12 carried from years before  closed at 36
                                   fewer from 2027-11-22 10:15 UTC
                  general         3
                  closed by v31 until 2026-12-06 10:15 UTC
                  and until what was wrong is put right and rules-exam is passed

                v31  2026-11-22 10:15 UTC  fakes  24 points counterfeit
                  as seller, about o-17, a review was asked for
                    The watch is no Seagull.
                    It is a Sea-Gull.
                  against it:
                    It came from the maker.
                  closed until 2026-12-06 10:15 UTC, behind the heavier one of v30
                  and until rules-exam is passed

                v20  2026-10-22 10:15 UTC  late  3 points general, forgotten
                  as seller, withdrawn (mistaken)
                  demoted, taken back

                v19  2026-10-22 10:15 UTC  late  3 points general
                  as seller, a review may be asked for until 2026-10-29 10:15 UTC
                  sealed for good
                more: --before v20

                """)
        let json = try Program.run(["sanction", "show", "s-1", "--json", "--socket", server.path])
        #expect(json.output == Self.standings + "\n" + Self.violations + "\n")
    }

    @Test("reviews lists what waits, and says when nothing does")
    func reviews() throws {
        let some = try server(["sanction.reviews": Self.violations.replacing(#""next":"v20""#, with: #""next":52"#)])
        let run = try Program.run(["sanction", "reviews", "--socket", some.path])
        #expect(
            run.output.hasPrefix("v31  2026-11-22 10:15 UTC  fakes  24 points counterfeit\n  s-1 as seller, about")
                && run.output.hasSuffix("more: --after 52\n"))
        let none = try server(["sanction.reviews": #"{"violations":[]}"#])
        #expect(try Program.run(["sanction", "reviews", "--socket", none.path]).output == "no reviews are waiting\n")
        #expect(try Program.run(["sanction", "reviews", "--limit", "0"]).code == 64)
        #expect(try Program.run(["sanction", "show", "s-1", "--violations", "101"]).code == 64)
    }
}
