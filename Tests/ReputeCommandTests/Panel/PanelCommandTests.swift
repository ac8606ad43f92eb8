import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute panel")
struct PanelCommandTests {
    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    @Test("enlist and leave say which juror an account is")
    func numbers() throws {
        let reply = #"{"account":"b-7","juror":12,"seq":40}"#
        #expect(try output(["panel", "enlist", "b-7"], reply) == "b-7, juror 12, enlisted  fact 40\n")
        let again = #"{"account":"b-7","juror":12,"seq":40,"repeated":true}"#
        #expect(
            try output(["panel", "leave", "b-7", "--key", "k"], again) == "b-7, juror 12, left  fact 40  done before\n")
        #expect(try output(["panel", "leave", "b-7", "--json"], reply) == reply + "\n")
    }

    @Test("show tells how often a juror voted, and how often as was finally decided")
    func juror() throws {
        let view = """
            {"juror":{"account":"b-7","juror":12,"enlisted":"2026-08-01T10:15:30.000Z","drawn":9,"voted":8,\
            "abstained":1,"agreed":6,"differed":2,"waiting":1}}
            """
        #expect(
            try output(["panel", "show", "b-7"], view) == """
                b-7  juror 12, since 2026-08-01 10:15 UTC
                  drawn 9 times, voted 8 times, abstained 1 time
                  as was finally decided: 6 of 8, 75.0 %
                  is to vote in 1 case

                """)
        let left = """
            {"juror":{"juror":12,"enlisted":"2026-08-01T10:15:30.000Z","left":"2026-11-01T10:15:30.000Z","drawn":0,\
            "voted":0,"abstained":0,"agreed":0,"differed":0,"waiting":0}}
            """
        #expect(
            try output(["panel", "show", "b-7"], left) == """
                somebody erased  juror 12, left 2026-11-01 10:15 UTC
                  drawn 0 times, voted 0 times, abstained 0 times
                  votes on nothing now

                """)
    }

    @Test("cases are listed with what to paste, and a vote is told to be one")
    func cases() throws {
        let seats = """
            {"cases":[{"case":"c31","cause":"not-as-described","drawn":"2026-11-26T10:15:30.000Z",\
            "ends":"2026-12-03T10:15:30.000Z"}]}
            """
        #expect(
            try output(["panel", "cases", "b-7"], seats) == """
                c31  not-as-described
                  until 2026-12-03 10:15 UTC
                  repute case show c31 --as b-7
                  repute case vote c31 --as b-7 --for …

                """)
        #expect(try output(["panel", "cases", "b-7"], #"{"cases":[]}"#) == "no case waits for this vote\n")
        let reply = #"{"case":"c31","seq":60,"state":"jury-decision"}"#
        let voted = try output(["case", "vote", "c31", "--for", "abstain", "--as", "b-7"], reply)
        #expect(voted.contains("c31") && voted.contains("was voted on") && !voted.contains("abstain"))
        let wrong = try Program.run(["case", "vote", "c31", "--for", "nobody", "--as", "b-7"])
        #expect(wrong.code == 64)
    }

    @Test("a case is shown with its panels, and after the verdict with what the votes came to")
    func panels() throws {
        let result = """
            {"cases":[{"case":"c31","order":"o-17","cause":"not-received","by":"buyer","claimant":"b-1",\
            "respondent":"s-1","goods":"sent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":12900}},\
            "text":"It never came.","opened":"2026-11-22T10:15:30.000Z","state":"appeal","offers":[],\
            "clocks":[{"clock":"hard","waitsFor":"the panel","starts":"2026-12-02T10:15:30.000Z",\
            "ends":"2026-12-09T10:15:30.000Z"}],"panels":[\
            {"asked":"2026-11-25T10:15:30.000Z","size":3,"drawn":"2026-11-26T10:15:30.000Z","members":[3,0,11],\
            "voted":3,"needed":2,"ended":"2026-11-27T10:15:30.000Z","for":"claimant",\
            "tally":{"claimant":2,"respondent":1,"abstained":0}},\
            {"asked":"2026-12-01T10:15:30.000Z","size":5,"drawn":"2026-12-02T10:15:30.000Z","voted":1,"needed":3,\
            "ends":"2026-12-09T10:15:30.000Z"}],"steps":[{"step":"vote","by":"juror"}]}]}
            """
        let page = try output(["case", "show", "c31"], result)
        #expect(
            page.contains(
                """
                panels
                of 3, drawn 2026-11-26 10:15 UTC
                  jurors 3, 0, 11
                  3 voted, 2 of one side decide
                  2 for the claimant, 1 for the respondent, 0 abstained
                  decided for the claimant 2026-11-27 10:15 UTC
                of 5, drawn 2026-12-02 10:15 UTC
                  1 voted, 3 of one side decide
                  until 2026-12-09 10:15 UTC
                """))
        #expect(page.contains("until 2026-12-09 10:15 UTC  the panel's votes; then an arbitrator rules"))
        #expect(page.contains(#"repute case vote c31 --as "..." --for "...""#))
    }
}
