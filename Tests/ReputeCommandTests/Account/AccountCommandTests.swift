import Foundation
import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute account")
struct AccountCommandTests {
    private static func credit(_ role: String, _ known: String) -> String {
        """
        {"subject":"s-1","role":"\(role)","known":\(known),"points":0,"level":{"tier":"none","grade":0,"next":4,"confidence":null},\
        "scored":{"positive":0,"neutral":0,"negative":0},"positiveRate":null,"wilsonLow":null,"betaMean":null,\
        "positiveOfOrders":null,"windows":{"7d":{"positive":0,"neutral":0,"negative":0},\
        "older":{"positive":0,"neutral":0,"negative":0}},"details":{},"standing":"standard","sanctions":[],\
        "orders":0,"day":"2026-11-22","version":0,"policy":"neutral@1"}
        """
    }

    private static func report(_ opened: String, _ more: String, given: String = #"{"ratings":[]}"#) -> String {
        """
        {"account":"s-1"\(opened),"events":{"events":[]},"credits":[\(credit("buyer", "true")),\(credit("seller", "true"))],\
        "evaluations":{"events":[]},"points":{"entries":[]},"asSeller":{"ratings":[]},"asBuyer":{"ratings":[]},\
        "givenAsSeller":{"ratings":[]},"givenAsBuyer":\(given),"qualifications":[],"records":0,"deposits":[],\
        "entries":[],"courses":[],\
        "attempts":{"attempts":[]},"sanctions":[],"violations":{"violations":[]},\(more)}
        """
    }

    private func output(_ report: String, _ more: [String] = []) throws -> String {
        let server = try FakeServer { FakeServer.result(report, to: $0) }
        let run = try Program.run(["account", "show", "s-1", "--socket", server.path] + more)
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    private static let opened = #","opened":"2026-01-05T08:00:00.000Z""#
    private static let commitments = """
        "commitments":[{"commitment":"k12","name":"warranty","state":"in-force","since":"2026-01-05T08:00:00.000Z",\
        "terms":{},"orders":1,"breached":1,"allOrders":1,"allBreached":1}],"breaches":{"breaches":[{"breach":"b31",\
        "order":"o-17","commitment":"k12","name":"warranty","at":"2026-11-22T10:15:30.000Z",\
        "reason":"repair-refused"}],"next":"b31"}
        """

    @Test("shows what there is, how to see more, and what there is nothing of in one line")
    func page() throws {
        #expect(
            try output(Self.report(Self.opened, Self.commitments)) == """
                s-1  on record since 2026-01-05 08:00 UTC

                Commitments

                  warranty                  since 2026-01-05 08:00 UTC
                    as the marketplace describes it
                    1 order of late, broken in 1

                b31  2026-11-22 10:15 UTC  warranty  order o-17
                  found: repair-refused
                more: repute commitment breaches s-1

                nothing on record: as a seller, as a buyer, given as a seller, given as a buyer,
                sanctions, records, deposits, training, standing, membership, history

                """)
    }

    @Test("shows the ratings it gave, as others may see them, and how to see more")
    func given() throws {
        let given = """
            {"ratings":[{"rating":"r17","order":"o-1","by":"buyer","rater":"s-1","ratee":"s-2","state":"visible",\
            "value":"negative","text":"Broken.","submittedAt":"2026-11-22T11:00:00.000Z",\
            "revealedAt":"2026-11-23T08:00:00.000Z","votes":{"helpful":0,"unhelpful":0}}],"next":"17"}
            """
        let text = try output(Self.report(Self.opened, Self.commitments, given: given))
        let part = text.components(separatedBy: "\n\n").first { $0.hasPrefix("r17") } ?? text
        #expect(
            part == """
                r17  s-1 → s-2  order o-1
                  ▼ negative  2026-11-22 11:00 UTC
                  Broken.
                more: repute ratings --role buyer --given s-1
                """)
    }

    private static let events = """
        {"events":[{"seq":90,"at":"2026-11-04T10:15:30.000Z","kind":"separated","account":"s-2","reason":"mistake",\
        "other":"s-1"},{"seq":83,"at":"2026-11-03T10:15:30.000Z","kind":"merged","account":"s-2","reason":"proven",\
        "other":"s-1"},{"seq":82,"at":"2026-11-02T10:15:30.000Z","kind":"transferred","account":"s-1","reason":"sold"},\
        {"seq":81,"at":"2026-11-01T10:15:30.000Z","kind":"closed","account":"s-1","role":"seller","reason":"asked"},\
        {"seq":80,"at":"2026-10-01T10:15:30.000Z","kind":"opened","role":"seller"}],"next":80}
        """

    @Test("history says what happened, when, and why, and how to see more")
    func history() throws {
        let server = try FakeServer { FakeServer.result(Self.events, to: $0) }
        let run = try Program.run(["account", "history", "s-1", "--socket", server.path])
        #expect(
            run.output == """
                2026-11-04 10:15 UTC  s-2 separated from s-1  mistake  fact 90
                2026-11-03 10:15 UTC  s-2 merged into s-1  proven  fact 83
                2026-11-02 10:15 UTC  s-1 came to another owner  sold  fact 82
                2026-11-01 10:15 UTC  s-1 closed as a seller  asked  fact 81
                2026-10-01 10:15 UTC  an account without a name opened as a seller  fact 80
                more: --before 80

                """)
    }

    @Test("show says first since when it is closed, whose it is, and which other accounts are of its person")
    func life() throws {
        let life =
            #","life":{"sellerClosed":"2026-11-01T10:15:30.000Z","transfers":2,"#
            + #""transferred":"2026-08-01T10:15:30.000Z","main":"s-9","merged":"2026-09-01T10:15:30.000Z","#
            + #""members":["s-2","s-3"]}"#
        let lines = try output(Self.report(Self.opened + life, Self.commitments)).split(separator: "\n").prefix(5)
        #expect(
            lines.joined(separator: "\n") == """
                s-1  on record since 2026-01-05 08:00 UTC
                closed as a seller since 2026-11-01 10:15 UTC
                came to another owner 2 times, last on 2026-08-01 10:15 UTC
                of one person with s-9 since 2026-09-01 10:15 UTC
                stands for its person, who also has s-2, s-3
                """)
    }

    @Test(
        "what is done is said in one line, with its fact",
        arguments: [
            (["open", "s-1", "--role", "seller"], "s-1 was opened as a seller  fact 7\n"),
            (["close", "s-1", "--role", "buyer", "--reason", "idle"], "s-1 was closed as a buyer  fact 7\n"),
            (["transfer", "s-1", "--reason", "sold"], "s-1 came to another owner  fact 7\n"),
            (["merge", "s-1", "s-2", "--reason", "proven"], "s-1 was merged into s-2  fact 7\n"),
            (["separate", "s-1"], "s-1 was separated  fact 7\n"),
        ])
    func done(words: [String], line: String) throws {
        let server = try FakeServer { request in
            #expect(request["method"]?.string == "account.\(words[0])")
            return FakeServer.result(#"{"account":"s-1","seq":7}"#, to: request)
        }
        let run = try Program.run(["account"] + words + ["--socket", server.path])
        #expect(run.output == line && run.code == 0, "\(run.errors)")
    }

    @Test("what cannot be is told before anything is sent")
    func wrong() throws {
        for words in [
            ["close", "s-1", "--role", "seller"], ["open", "s-1", "--role", "owner"], ["merge", "s-1"],
            ["transfer", "s-1", "--reason", "whim"], ["history", "s-1", "--limit", "101"],
        ] { #expect(try Program.run(["account"] + words).code == 64, "\(words)") }
    }

    @Test("says so of one never heard of, and prints what came as it came")
    func others() throws {
        let none = Self.report("", #""commitments":[],"breaches":{"breaches":[]}"#)
        #expect(try output(none) == "s-1  never heard of\n")
        #expect(try output(none, ["--json"]) == none + "\n")
        #expect(try Program.run(["account", "show", "s-1", "--limit", "21"]).code == 64)
    }
}
