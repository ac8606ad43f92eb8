import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Testing

@testable import repute

/// What a case has to do with other things: windows it holds, sanctions it is about, cases that go on in it.
@Suite("Cases and what goes with them, as people read them")
struct CaseTogetherCommandTests {
    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        if words.contains("--json") { return run.output }
        for line in run.output.split(separator: "\n") { #expect(Text.width(String(line)) <= 80, "\(line)") }
        return run.output
    }

    private func page(_ more: String, state: String = "staff-decision") throws -> String {
        let result = """
            {"cases":[{"case":"c31","order":"o-17","cause":"not-received","by":"buyer","claimant":"b-1",\
            "respondent":"s-1","goods":"unsent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":12900}},\
            "text":"It never came.","opened":"2026-11-22T10:15:30.000Z","state":"\(state)","clocks":[],\
            "offers":[]\(more)}]}
            """
        return try output(["case", "show", "c31"], result)
    }

    private func told(_ kind: String, _ body: String) -> String {
        let fact = FeedNotice.Fact(
            seq: 9, at: Instant(milliseconds: 0), kind: kind, fact: #"{"body":\#(body),"kind":"\#(kind)","seq":9}"#)
        return FactText.line(fact, .plain).dropFirst(57).description
    }

    @Test("show says that the case holds the time to rate, until when, and whether others do")
    func window() throws {
        let held = try page(
            """
            ,"window":{"closes":"2027-01-06T10:15:30.000Z","since":"2026-11-22T10:15:30.000Z",\
            "until":"2026-12-22T10:15:30.000Z","others":2}
            """)
        #expect(
            held.contains(
                """
                the time to rate the order stands still since 2026-11-22 10:15 UTC
                  as long as this case is not over, and 2 other holds on it
                  it runs on by itself 2026-12-22 10:15 UTC
                  it is over 2027-01-06 10:15 UTC at the latest

                """), "\(held)")
        let early = try page(#","window":{}"#)
        #expect(early.contains("once it is completed the order can be rated for longer by this case\n"))
        #expect(try !page("").contains("rate"))
    }

    @Test("order show says how far an order is, until when it may be rated, and what holds that")
    func order() throws {
        let head = """
            {"order":"o-1","seq":12,"buyer":"b-1","seller":"s-1","createdAt":"2026-11-20T10:15:30.000Z"
            """
        let held = """
            \(head),"state":"completed","completedAt":"2026-11-22T10:15:30.000Z","window":{"opens":\
            "2026-11-22T10:15:30.000Z","closes":"2027-01-06T10:15:30.000Z"},"hold":{"since":"2026-11-23T10:15:30.000Z",\
            "until":"2026-12-23T10:15:30.000Z","cases":["c31"],"pauses":[40]}}
            """
        #expect(
            try output(["order", "show", "o-1"], held) == """
                order o-1  completed
                  buyer b-1, seller s-1
                  created 2026-11-20 10:15 UTC
                  completed 2026-11-22 10:15 UTC
                  it may be rated until 2027-01-06 10:15 UTC at the latest
                  that stands still since 2026-11-23 10:15 UTC
                    as long as case c31 is not over
                    until an arbitrator ends the hold of fact 40
                  it runs on by itself 2026-12-23 10:15 UTC

                """)
        let open = try output(["order", "show", "o-1"], #"\#(head),"state":"open","hold":{"cases":[],"pauses":[]}}"#)
        let why = "  the time to rate it will stand still\n    as long as a case of the other side is not over\n"
        #expect(open.hasSuffix(why))
        #expect(try output(["order", "show", "o-1", "--json"], held) == held + "\n")
    }

    @Test("show says which violation it is about, and what goes on in it with what was said and shown there")
    func merged() throws {
        let about = try page(#","sanction":{"violation":"v12","withdrawn":true}"#)
        #expect(about.contains("  sanction    v12, which is withdrawn\n"))
        let merged = try page(
            """
            ,"merged":[{"case":"c40","by":"claimant","cause":"defective","claim":{"remedy":"replacement"},\
            "opened":"2026-11-23T09:00:00.000Z","text":"It leaks.","answer":{"seq":44,"at":"2026-11-24T10:15:30.000Z",\
            "text":"It does not."},"evidence":[{"seq":45,"by":"respondent","at":"2026-11-25T10:15:30.000Z",\
            "text":"See.","file":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}]}]
            """)
        #expect(
            merged.contains(
                """
                c40 goes on here: defective, of the claimant
                  replacement
                40  the claimant, 2026-11-23 09:00 UTC
                  It leaks.
                44  the respondent, 2026-11-24 10:15 UTC
                  It does not.
                45  the respondent showed, 2026-11-25 10:15 UTC
                  See.
                  file 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

                """), "\(merged)")
        let gone = try page(#","closed":"2026-11-26T10:15:30.000Z","outcome":"merged","into":"c52""#, state: "closed")
        #expect(gone.contains("closed 2026-11-26 10:15 UTC\n  it goes on in c52\n"))
        #expect(gone.contains("  over: it goes on in another case\n"))
    }

    @Test("merge says in which case it goes on")
    func merge() throws {
        let reply = #"{"case":"c40","seq":60,"state":"closed"}"#
        #expect(
            try output(["case", "merge", "c40", "--into", "c31", "--reason", "One parcel."], reply)
                == "case c40 goes on in c31\n  over\n")
    }

    @Test("facts say what becomes of windows, violations and cases")
    func facts() {
        let opened = """
            {"by":"buyer","cause":"late","order":3,"remedy":"refund","window":{"closes":86400000,"order":3}}
            """
        let held = "the rating window is held, to 1970-01-02 at the latest"
        #expect(told("case.opened", opened) == "order 3, case c9, late, refund, \(held), by the buyer")
        let early = #"{"by":"buyer","cause":"late","order":3,"window":{"order":3}}"#
        #expect(told("case.opened", early) == "order 3, case c9, late, it will hold the rating window, by the buyer")
        let ended = """
            {"case":4,"outcome":"withdrawn","state":"closed","window":{"closes":86400000,"order":3,"used":5}}
            """
        #expect(
            told("case.withdrawn", ended)
                == "case c4, withdrawn, the rating window closes 1970-01-02, now closed")
        let before = #"{"case":4,"state":"closed","window":{"order":3,"used":0}}"#
        #expect(told("case.withdrawn", before) == "case c4, now closed")
        let completed = #"{"order":3,"window":{"cases":[4,5],"closes":1}}"#
        #expect(told("order.completed", completed) == "order 3, the rating window is held by c4+c5")
        let review = """
            {"by":"seller","cause":"review","house":1,"order":3,"remedy":"sanction-withdrawn","violation":7}
            """
        #expect(
            told("case.opened", review)
                == "order 3, case c9, review, against the marketplace, violation v7, sanction-withdrawn, by the seller")
        let withdrawn = """
            {"case":4,"sanction":{"withdrawn":{"measures":[],"reason":"review","sum":0,"violation":7}},\
            "state":"decided"}
            """
        #expect(told("case.ruled", withdrawn) == "case c4, violation v7 withdrawn, now nothing runs, now decided")
        let restored = """
            {"case":4,"sanction":{"restored":{"measures":["closed"],"overrides":8,"sum":12,"terms":{"ends":86400000},\
            "violation":7}},"state":"closed"}
            """
        #expect(
            told("case.ruled", restored)
                == "case c4, violation v7 stands again, its sanction until 1970-01-02, now closed, now closed")
        let merged = #"{"case":4,"into":5,"officer":7,"outcome":"merged","state":"closed"}"#
        #expect(told("case.merged", merged) == "case c4, merged, into c5, by user id 7, now closed")
    }
}
