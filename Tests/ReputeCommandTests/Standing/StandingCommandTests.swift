import ReputeJSON
import ReputeTestSupport
import Testing

@testable import repute

@Suite("repute standing")
struct StandingCommandTests {
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    private static let numbers = """
        {"window":90,"orders":500,"late":5,"defects":12,"buyers":5,"age":400,"defectRate":0.024,"lateRate":0.01}
        """

    private static let view = """
        {"seller":"s-1","known":true,"shown":"standard","real":"below","since":"2026-11-20T00:00:00.000Z",\
        "privileges":["badge"],"withheld":["higher-limits"],"last":{"seq":31,"due":"2026-11-20T00:00:00.000Z",\
        "numbers":\(numbers)},"next":"2026-12-20T00:00:00.000Z","guarantee":{"standing":"standard",\
        "reason":"force-majeure","since":"2026-11-22T10:15:30.000Z","until":"2027-01-22T00:00:00.000Z","sales":100,\
        "left":97},"preview":{"standing":"below","numbers":\(numbers),"bounds":[\
        {"name":"below-defects","value":24000,"bound":15000,"met":true,"off":9000},\
        {"name":"below-buyers","value":5,"bound":3,"met":true,"off":2},\
        {"name":"top-defects","bound":5000,"met":false},{"name":"top-orders","value":500,"bound":100,"met":true,"off":400}],\
        "at":"2026-12-20T00:00:00.000Z"}}
        """

    @Test("show says how a seller stands, why, and how far off each bound is")
    func show() throws {
        let answer =
            "{\"standings\":[\(Self.view),{\"seller\":\"s-2\",\"known\":false,\"shown\":\"standard\","
            + "\"real\":\"standard\",\"privileges\":[],\"withheld\":[]}]}"
        let server = try server(["standing.get": answer])
        let words = ["standing", "show", "s-1", "s-2", "--socket", server.path]
        let run = try Program.run(words)
        #expect(
            run.output == """
                s-1  standard, by its numbers below  since 2026-11-20 00:00 UTC
                  standard is guaranteed until 2027-01-22 00:00 UTC or for 97 sales more
                  because of force-majeure
                  privileges: badge
                  withheld by a sanction: higher-limits
                  evaluated 2026-11-20 00:00 UTC by fact 31
                    in 90 days: 500 orders, 5 late (1.0 %)
                    12 defects (2.4 %) of 5 buyers
                  to be evaluated 2026-12-20 00:00 UTC
                  evaluated now it would be below:
                    in 90 days: 500 orders, 5 late (1.0 %)
                    12 defects (2.4 %) of 5 buyers
                    ! below: more defects than 1.5 %; it has 2.4 %, 0.9 % off
                    ! below: and of more buyers than 3; it has 5, 2 off
                    · top: at most 0.5 % defects; there are no orders
                    ✓ top: at least 100 orders; it has 500, 400 off

                s-2  never heard of

                """)
        #expect(try Program.run(words + ["--json"]).output == answer + "\n")
        #expect(run.output.split(separator: "\n").allSatisfy { Text.width(String($0)) <= 80 })
    }

    @Test("list says what happened, the newest first, and that there is more")
    func list() throws {
        let answer = """
            {"events":[{"seq":60,"at":"2026-12-01T00:00:00.000Z","kind":"guarantee-ended","why":"sales","shown":"below",\
            "granted":[],"withdrawn":["badge"]},{"seq":50,"at":"2026-11-22T10:15:30.000Z","kind":"guaranteed",\
            "standing":"standard","reason":"force-majeure","until":"2027-01-22T00:00:00.000Z","sales":1,"granted":[],\
            "withdrawn":[]},{"seq":40,"at":"2026-11-20T00:00:00.000Z","kind":"evaluated","before":"top","after":"below",\
            "numbers":\(Self.numbers),"shown":"below","granted":[],"withdrawn":[]}],"next":40}
            """
        let server = try server(["standing.list": answer])
        let run = try Program.run(["standing", "list", "s-1", "--socket", server.path])
        #expect(
            run.output == """
                2026-12-01 00:00 UTC  guarantee ended: its sales were made
                  shown as below
                  withdrawn: badge
                2026-11-22 10:15 UTC  guaranteed standard because of force-majeure
                  until 2027-01-22 00:00 UTC or for 1 sale
                2026-11-20 00:00 UTC  evaluated: top to below
                  in 90 days: 500 orders, 5 late (1.0 %)
                  12 defects (2.4 %) of 5 buyers
                  shown as below
                more: --before 40

                """)
        let none = try self.server(["standing.list": #"{"events":[]}"#])
        #expect(
            try Program.run(["standing", "list", "s-1", "--socket", none.path]).output
                == "nothing is on record of the standing of s-1\n")
    }

    @Test("guarantee and its end say what is shown")
    func guarantee() throws {
        let given = """
            {"seq":31,"shown":"standard","real":"below","guarantee":{"standing":"standard","reason":"force-majeure",\
            "since":"2026-11-22T10:15:30.000Z","until":"2027-01-22T00:00:00.000Z","sales":100,"left":97},"repeated":true}
            """
        let ended = #"{"seq":32,"shown":"below","real":"below"}"#
        let server = try server(["standing.guarantee": given, "standing.end-guarantee": ended])
        let words = ["standing", "guarantee", "s-1", "standard", "--days", "60", "--sales", "100", "--reason", "x"]
        #expect(
            try Program.run(words + ["--socket", server.path]).output == """
                shown as standard, by its numbers below (done before)
                  guaranteed until 2027-01-22 00:00 UTC or for 97 sales more

                """)
        #expect(
            try Program.run(["standing", "end-guarantee", "s-1", "--socket", server.path]).output
                == "shown as below, by its numbers below\n  nothing is guaranteed\n")
    }

    @Test(
        "what makes no sense is not sent",
        arguments: [
            ["list", "s-1", "--limit", "0"],
            ["guarantee", "s-1", "great", "--days", "1", "--sales", "1", "--reason", "x"],
            ["guarantee", "s-1", "top", "--days", "0", "--sales", "1", "--reason", "x"],
            ["guarantee", "s-1", "top", "--days", "1", "--sales", "0", "--reason", "x"],
        ])
    func usage(_ words: [String]) throws {
        #expect(try Program.run(["standing"] + words).code == 64)
    }
}
