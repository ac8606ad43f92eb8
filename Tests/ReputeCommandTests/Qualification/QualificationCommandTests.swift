import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute qualification")
struct QualificationCommandTests {
    /// A service that answers each method with the result given for it, and says the parameters it was sent last.
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    private static let record = """
        {"qualification":"q31","account":"s-1","type":"category-permit","state":"expiring","categories":["food","tea"],\
        "issuer":"cn-samr","jurisdiction":"CN","number":"JY-1","issued":"2021-12-01","expires":"2026-11-30",\
        "ends":"2026-12-01T00:00:00.000Z","draftedAt":"2026-03-01T09:00:00.000Z",\
        "submittedAt":"2026-03-01T09:05:00.000Z","verified":{"at":"2026-03-02T08:00:00.000Z",\
        "method":"document","officer":2004,"review":"2027-03-02"},"noticedDays":1}
        """

    @Test("check says what a buyer gets, where that is asked")
    func protection() throws {
        let server = try FakeServer { request in
            #expect(request["params"]?["protection"]?.bool == true)
            return FakeServer.result(
                #"""
                {"checks":[{"seller":"s-1","known":true,"allowed":true,"lacks":[],"expiring":[],"protection":{"commitments":\#
                [{"commitment":"k12","name":"dispatch-48h","terms":{"dispatchHours":48,"share":0.1,\#
                "least":{"currency":"CNY","minor":500}}}],"deposits":[{"currency":"CNY","minor":100000}]}},\#
                {"seller":"s-2","known":false,"allowed":true,"lacks":[],"expiring":[],\#
                "protection":{"commitments":[],"deposits":[]}}]}
                """#, to: request)
        }
        let run = try Program.run([
            "qualification", "check", "s-1", "s-2", "--category", "tea", "--protection", "--socket", server.path,
        ])
        #expect(
            run.output == """
                s-1  ✓ may sell tea
                  a buyer gets
                    dispatch-48h
                      dispatched within 48 hours; a breach costs 10.0 % of the amount, at least 5.00 CNY
                    a deposit of 1000.00 CNY to draw from
                s-2  ✓ may sell tea  never heard of
                  a buyer gets nothing beyond the law: no commitment, no deposit that counts

                """)
    }

    @Test("check says who may sell and why not, and ends with 1 when one may not")
    func check() throws {
        let server = try server([
            "qualification.check": """
            {"checks":[{"seller":"s-1","known":true,"allowed":true,"lacks":[],"expiring":[{"type":"permit",\
            "qualification":"q31","ends":"2026-12-01T00:00:00.000Z"}],"until":"2026-12-01T00:00:00.000Z"},\
            {"seller":"s-2","known":false,"allowed":false,"lacks":[{"type":"permit","why":"missing"},\
            {"type":"identity","why":"suspended","qualification":"q9"},{"why":"account-too-young"},\
            {"why":"deposit-too-small"},{"why":"deposit-overdue"}],"expiring":[]}]}
            """
        ])
        let run = try Program.run([
            "qualification", "check", "s-1", "s-2", "--category", "food", "--socket", server.path,
        ])
        #expect(run.code == 1)
        #expect(
            run.output == """
                s-1  ✓ may sell food  until 2026-12-01 00:00 UTC
                  permit q31 ends 2026-12-01 00:00 UTC
                s-2  ✗ may not sell food  never heard of
                  has no permit
                  identity q9 is suspended
                  the account is not known for long enough
                  there is too little in its deposit, or none
                  its deposit was not replenished in time

                """)
        #expect(run.errors.contains("1 of 2 sellers may not sell food."))
    }

    @Test("show is a page a record, list a line")
    func show() throws {
        let server = try server([
            "qualification.get": #"{"qualifications":[\#(Self.record)]}"#,
            "qualification.list": #"{"qualifications":[\#(Self.record)],"next":"7-31"}"#,
        ])
        let page = try Program.run(["qualification", "show", "s-1", "--socket", server.path])
        #expect(page.code == 0)
        #expect(
            page.output == """
                q31  category-permit for food, tea  expiring
                  account     s-1
                  number      JY-1
                  issued      2021-12-01 by cn-samr for CN
                  holds until 2026-11-30
                  drafted     2026-03-01 09:00 UTC
                  submitted   2026-03-01 09:05 UTC
                  verified    2026-03-02 08:00 UTC by officer 2004, document; to be looked at again on 2027-03-02
                  notice      given 1 day before the end

                """)
        let list = try Program.run(["qualification", "list", "ending", "--limit", "1", "--socket", server.path])
        #expect(list.output.hasPrefix("q31        until 2026-11-30            category-permit       s-1  food, tea\n"))
        #expect(list.output.hasSuffix("more: --after 7-31\n"))
        let empty = try self.server(["qualification.get": #"{"qualifications":[]}"#])
        #expect(try Program.run(["qualification", "show", "s", "--socket", empty.path]).output == "no records\n")
    }

    @Test(
        "each step is a command of its own",
        arguments: [
            (["draft", "s-1", "--type", "identity"], "qualification.draft", "draft"),
            (["submit", "q31"], "qualification.submit", "submitted"),
            (["verify", "q31", "--method", "document"], "qualification.verify", "verified"),
            (["return", "q31", "--reason", "unreadable"], "qualification.return", "draft"),
            (["suspend", "q31", "--reason", "authority-request"], "qualification.suspend", "suspended"),
            (["resume", "q31", "--reason", "cleared"], "qualification.resume", "verified"),
            (["revoke", "q31", "--reason", "forged"], "qualification.revoke", "revoked"),
        ])
    func steps(_ words: [String], _ method: String, _ state: String) throws {
        let server = try server([method: #"{"qualification":"q31","seq":34,"state":"\#(state)"}"#])
        let run = try Program.run(["qualification"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.output.hasPrefix("record q31 is \(state), fact 34\n"))
        let json = try Program.run(["qualification"] + words + ["--json", "--socket", server.path])
        #expect(json.output == #"{"qualification":"q31","seq":34,"state":"\#(state)"}"# + "\n")
    }

    @Test("what makes no sense is told before anything is sent")
    func usage() throws {
        for words in [
            ["check", "--category", "food"], ["check", "s-1"], ["show"], ["show", "s-1", "--record", "q3"],
            ["list", "everything"], ["list", "ending", "--days", "0"], ["list", "submitted", "--limit", "101"],
            ["submit", "r31"], ["draft", "s-1", "--type", "identity", "--evidence", "abc"], ["suspend", "q31"],
        ] {
            #expect(try Program.run(["qualification"] + words).code == 64, "\(words)")
        }
    }
}
