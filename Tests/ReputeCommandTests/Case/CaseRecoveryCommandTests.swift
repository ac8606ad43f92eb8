import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Testing

@testable import repute

@Suite("What is not done in cases, as people read it")
struct CaseRecoveryCommandTests {
    private func page(_ recovery: String, _ words: [String] = ["show", "c31"]) throws -> String {
        let result = """
            {"cases":[{"case":"c31","order":"o-17","cause":"not-received","by":"buyer","claimant":"b-1",\
            "respondent":"s-1","goods":"unsent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":12900}},\
            "text":"It never came.","opened":"2026-11-22T10:15:30.000Z","state":"closed","clocks":[],"offers":[],\
            "closed":"2026-12-07T00:00:00.000Z","outcome":"recovered"\(recovery)}]}
            """
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["case"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    @Test("show tells how much was drawn, from where, how much was not there, and which violation it is")
    func shown() throws {
        let amounts = """
            "drawn":{"currency":"CNY","minor":10000},"short":{"currency":"CNY","minor":2900}
            """
        let whole = try page(#","recovery":{\#(amounts),"deposit":"d7","entry":"e61","violation":"v61"}"#)
        #expect(
            whole.contains(
                """
                closed 2026-12-07 00:00 UTC
                  drawn for the claimant 100.00 CNY, from deposit d7, entry e61
                  not there to be drawn 29.00 CNY
                  recorded as violation v61

                """), "\(whole)")
        #expect(whole.contains("  over: what was to be done was not done in time\n"))
        let own = try page(#","recovery":{\#(amounts)}"#, ["show", "c31", "--as", "b-1"])
        #expect(own.contains("  drawn for the claimant 100.00 CNY, from the deposit\n"))
        #expect(own.contains("  not there to be drawn 29.00 CNY\n") && !own.contains("violation"))
        #expect(try page("").contains("closed 2026-12-07 00:00 UTC\n"))
    }

    @Test("a fact says what was drawn, what is short, and what it is recorded as")
    func fact() {
        let body = """
            {"case":4,"due":5,"outcome":"recovered","recovery":{"drawn":{"case":4,"deposit":7,"due":5,"free":-60,\
            "leaving":-40,"owed":100},"short":29,"violation":{"case":4,"code":"decision-ignored","due":5,\
            "party":"seller","points":6,"sum":12,"tally":"general"}},"state":"closed"}
            """
        let fact = FeedNotice.Fact(
            seq: 9, at: Instant(milliseconds: 0), kind: "case.recovered",
            fact: #"{"body":\#(body),"kind":"case.recovered","seq":9}"#)
        let told =
            "case c4, recovered, 100 from deposit d7, short 29, violation v9, decision-ignored, 6 points, 12 in all, "
            + "now closed"
        #expect(FactText.line(fact, .plain).dropFirst(57).description == told)
    }

    @Test("the entry in a deposit's books and the violation say in which case it was")
    func named() throws {
        let deposit = """
            {"deposits":[{"deposit":"d7","account":"s-1","currency":"CNY","openedAt":"2026-11-01T10:15:30.000Z",\
            "books":{"free":0,"held":0,"leaving":0,"paid":10000,"drawn":10000,"released":0}}]}
            """
        let entries = """
            {"entries":[{"entry":"e61","deposit":"d7","kind":"drawn","at":"2026-12-07T00:00:00.000Z",\
            "moved":{"free":-10000},"to":"b-1","short":2900,"due":"2026-12-07T00:00:00.000Z","case":"c31",\
            "left":10000}]}
            """
        let books = try FakeServer { request in
            FakeServer.result(request["method"]?.string == "deposit.get" ? deposit : entries, to: request)
        }
        let shown = try Program.run(["deposit", "show", "s-1", "--socket", books.path])
        #expect(shown.output.contains("case c31, to b-1, short 29.00"), "\(shown.output)\(shown.errors)")
        let violations = """
            {"violations":[{"violation":"v61","account":"s-1","party":"seller","kind":"decision-ignored",\
            "tally":"general","points":6,"at":"2026-12-07T00:00:00.000Z","state":"stands","case":"c31"}]}
            """
        let server = try FakeServer { FakeServer.result(violations, to: $0) }
        let listed = try Program.run(["sanction", "reviews", "--socket", server.path])
        #expect(listed.output.contains("s-1 as seller, not done in case c31"), "\(listed.output)\(listed.errors)")
    }
}
