import ReputeJSON
import ReputeTestSupport
import Synchronization
import Testing

@Suite("repute deposit")
struct DepositCommandTests {
    private final class Asked: Sendable {
        let requests = Mutex<[JSONValue]>([])

        /// The parameters of the last request.
        var last: JSONValue? { requests.withLock { $0.last?["params"] } }
    }

    /// A service that answers each method with the result given for it, and keeps what it was asked.
    private func server(_ results: [String: String], _ asked: Asked = Asked()) throws -> FakeServer {
        try FakeServer { request in
            asked.requests.withLock { $0.append(JSONValue(request)) }
            return results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    private static func reply(_ moved: String, _ more: String = "") -> String {
        """
        {"deposit":"d31","entry":"e52","seq":52,"currency":"CNY","moved":\(moved),"books":{"free":40000,"held":10000,\
        "leaving":5000,"paid":70000,"drawn":10000,"released":5000}\(more)}
        """
    }

    private static let now = "  now     at hand 400.00, held 100.00, leaving 50.00 CNY\n"

    @Test(
        "each move says what it moved and what stands in each book now",
        arguments: [
            (
                ["pay", "s-1", "600.00CNY", "--reference", "p-1"], "deposit.pay", #"{"free":60000}"#,
                "600.00 CNY paid into deposit d31, entry e52\n" + now
            ),
            (
                ["hold", "s-1", "100CNY", "--about", "case-17", "--reason", "open-case"], "deposit.hold",
                #"{"free":-10000,"held":10000}"#,
                "100.00 CNY held in deposit d31, entry e52\n" + now
                    + "end it with: repute deposit unhold e52 --reason CODE\n"
            ),
            (
                ["unhold", "e41", "--reason", "case-closed"], "deposit.unhold", #"{"free":10000,"held":-10000}"#,
                "100.00 CNY at hand again in deposit d31, entry e52\n" + now
            ),
            (
                ["return", "e41", "--reason", "overturned"], "deposit.return", #"{"free":12500}"#,
                "125.00 CNY came back into deposit d31, entry e52\n" + now
            ),
            (
                ["release", "s-1", "50.00 CNY"], "deposit.release", #"{"free":-5000,"leaving":5000}"#,
                "50.00 CNY asked of deposit d31, entry e52\n" + now + "let it stay with: repute deposit keep s-1 CNY\n"
            ),
            (
                ["keep", "s-1", "CNY"], "deposit.keep", #"{"free":5000,"leaving":-5000}"#,
                "50.00 CNY stays in deposit d31, entry e52\n" + now
            ),
        ] as [([String], String, String, String)])
    func moves(_ words: [String], _ method: String, _ moved: String, _ expected: String) throws {
        let answer = Self.reply(moved)
        let server = try server([method: answer])
        let run = try Program.run(["deposit"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.output == expected)
        let json = try Program.run(["deposit"] + words + ["--json", "--socket", server.path])
        #expect(json.output == answer + "\n")
    }

    @Test("a draw says which books it took from, what is short, and what is owed until when")
    func draw() throws {
        let owed = #","owed":12500,"owedBy":"2026-12-22T10:15:30.000Z""#
        let words = ["deposit", "draw", "s-1", "150.00CNY", "--ruling", "r", "--reason", "refund", "--socket"]
        let all = try server([
            "deposit.draw": Self.reply(#"{"free":-500,"held":-10000,"leaving":-2000}"#, #","short":2500"# + owed)
        ])
        #expect(
            try Program.run(words + [all.path]).output == """
                125.00 CNY drawn from deposit d31, entry e52
                  from    100.00 held, 20.00 leaving, 5.00 at hand
                  short   25.00 CNY, for there was no more
                \(Self.now)  owed    125.00 CNY until 2026-12-22 10:15 UTC

                """)
        let stays = try server(["deposit.draw": Self.reply(#"{"free":1500,"leaving":-2000}"#)])
        #expect(
            try Program.run(words + [stays.path]).output == """
                5.00 CNY drawn from deposit d31, entry e52
                  from    5.00 leaving; 15.00 that was leaving stays
                \(Self.now)
                """)
    }

    @Test("what leaves is told, and a request that had come before is said to be one")
    func repeated() throws {
        let more = #","leaves":"2026-12-22T10:15:30.000Z","repeated":true"#
        let server = try server(["deposit.release": Self.reply(#"{"free":-5000,"leaving":5000}"#, more)])
        let run = try Program.run(["deposit", "release", "s-1", "50CNY", "--key", "k", "--socket", server.path])
        #expect(
            run.output == """
                50.00 CNY asked of deposit d31, as was said before, entry e52
                \(Self.now)  leaves  50.00 CNY at 2026-12-22 10:15 UTC, unless a ruling draws it

                """)
    }

    @Test("all that is given is sent, in minor units, and a key is made when none is given")
    func sent() throws {
        let asked = Asked()
        let draw = Self.reply(#"{"free":-500}"#)
        let server = try server(["deposit.draw": draw, "deposit.pay": Self.reply(#"{"free":5}"#)], asked)
        _ = try Program.run([
            "deposit", "draw", "s-1", "1.5 CNY", "--ruling", "r-1", "--reason", "refund", "--to", "b-7", "--hold",
            "e41",
            "--key", "k-1", "--socket", server.path,
        ])
        #expect(
            asked.last == [
                "account": "s-1", "amount": ["currency": "CNY", "minor": 150], "ruling": "r-1", "reason": "refund",
                "to": "b-7", "hold": "e41", "key": "k-1",
            ])
        let pay = ["deposit", "pay", "s-1", "500JPY", "--reference", "p-1", "--socket", server.path]
        _ = try Program.run(pay)
        let first = asked.last
        #expect(first?["amount"] == ["currency": "JPY", "minor": 500] && first?["reference"] == "p-1")
        _ = try Program.run(pay)
        #expect(first?["key"] != asked.last?["key"])
    }

    private static let yuan = """
        {"deposit":"d31","account":"s-1","currency":"CNY","openedAt":"2026-11-01T10:15:30.000Z",\
        "books":{"free":40000,"held":10000,"leaving":10000,"paid":80000,"drawn":15000,"released":5000},\
        "leaves":"2026-12-22T10:15:30.000Z"}
        """

    private static let yen = """
        {"deposit":"d40","currency":"JPY","openedAt":"2026-11-02T10:15:30.000Z",\
        "books":{"free":0,"held":0,"leaving":0,"paid":500,"drawn":500,"released":0},"owed":500,\
        "owedBy":"2026-12-22T10:15:30.000Z","overdue":true}
        """

    private static let deposits = #"{"deposits":[\#(yuan),\#(yen)]}"#

    private static let entries = """
        {"entries":[{"entry":"e62","deposit":"d31","kind":"asked","at":"2026-11-22T10:15:30.000Z","moved":{"free":-10000,\
        "leaving":10000}},{"entry":"e52","deposit":"d31","kind":"drawn","at":"2026-11-22T10:15:30.000Z",\
        "moved":{"held":-10000},"name":"case-17/ruling","of":"e41","reason":"refund","to":"b-7","short":2500,"left":10000},\
        {"entry":"e41","deposit":"d31","kind":"held","at":"2026-11-21T10:15:30.000Z","moved":{"free":-20000,"held":20000},\
        "name":"c","reason":"open","left":10000},{"entry":"e31","deposit":"d31","kind":"paid",\
        "at":"2026-11-01T10:15:30.000Z","moved":{"free":80000},"name":"pay-1"},\
        {"entry":"e30","deposit":"d31","kind":"drawn","at":"2026-10-31T10:15:30.000Z","moved":{"free":-5000},"name":"r",\
        "reason":"fine"}],"next":"e30"}
        """

    @Test("show is a page: the books, what leaves, what is owed, and the last entries")
    func show() throws {
        let asked = Asked()
        let server = try server(["deposit.get": Self.deposits, "deposit.entries": Self.entries], asked)
        let run = try Program.run(["deposit", "show", "s-1", "--socket", server.path])
        #expect(run.code == 0)
        let table = """

              ENTRY  DATE        KIND   AT HAND     HELD  LEAVING
              e62    2026-11-22  asked  -100.00           +100.00
              e52    2026-11-22  drawn           -100.00
                     refund, case-17/ruling, to b-7, from e41, short 25.00
              e41    2026-11-21  held   -200.00  +200.00
                     open, c, still held 100.00
              e31    2026-11-01  paid   +800.00                    pay-1
              e30    2026-10-31  drawn   -50.00                    fine, r, returned since
              more: --before e30

            """
        #expect(
            run.output.hasPrefix(
                """
                d31  s-1  CNY  opened 2026-11-01 10:15 UTC
                  at hand   400.00  ████████████████████
                  held      100.00  ▒▒▒▒▒
                  leaving   100.00  ░░░░░
                  in it     600.00  paid in 800.00, drawn 150.00, given back 50.00
                  leaves    100.00  2026-12-22 10:15 UTC, unless a ruling draws it

                """ + table))
        let other = try Program.run(["deposit", "show", "s-1", "--entries", "0", "--socket", server.path])
        #expect(
            other.output.hasSuffix(
                """

                d40  erased  JPY  opened 2026-11-02 10:15 UTC
                  at hand     0
                  held        0
                  leaving     0
                  in it       0  paid in 500, drawn 500
                  owed      500  until 2026-12-22 10:15 UTC, overdue

                """))
        for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        _ = try Program.run([
            "deposit", "show", "s-1", "--entries", "3", "--before", "e60", "--socket", server.path,
        ])
        #expect(asked.last == ["deposit": "d40", "before": "e60", "limit": 3])
    }

    @Test("a book that no entry shown moves has no column, and words stand behind the numbers where they fit")
    func narrow() throws {
        let entries = """
            {"entries":[{"entry":"e9","deposit":"d9","kind":"paid","at":"2026-11-22T10:15:30.000Z","moved":{"free":500},\
            "name":"pay-the-first-of-a-name-of-some-length"},{"entry":"e8","deposit":"d9","kind":"overdue",\
            "at":"2026-11-22T10:15:30.000Z","moved":{}}]}
            """
        let server = try server(["deposit.get": #"{"deposits":[\#(Self.yuan)]}"#, "deposit.entries": entries])
        let run = try Program.run(["deposit", "show", "s-1", "--socket", server.path])
        #expect(
            run.output.hasSuffix(
                """

                  ENTRY  DATE        KIND     AT HAND
                  e9     2026-11-22  paid       +5.00  pay-the-first-of-a-name-of-some-length
                  e8     2026-11-22  overdue

                """))
    }

    @Test("show --json prints the deposits, then the entries of each, as they came")
    func showForPrograms() throws {
        let server = try server(["deposit.get": Self.deposits, "deposit.entries": #"{"entries":[]}"#])
        let run = try Program.run(["deposit", "show", "s-1", "--json", "--socket", server.path])
        #expect(run.output == Self.deposits + "\n" + #"{"entries":[]}"# + "\n" + #"{"entries":[]}"# + "\n")
        let none = try self.server(["deposit.get": #"{"deposits":[]}"#])
        #expect(try Program.run(["deposit", "show", "s-1", "--socket", none.path]).output == "no deposits\n")
    }

    @Test("list is a line a deposit")
    func list() throws {
        let page = String(Self.deposits.dropLast()) + #","next":"7-31"}"#
        let asked = Asked()
        let server = try server(["deposit.list": page], asked)
        let owed = try Program.run([
            "deposit", "list", "owed", "--limit", "2", "--after", "5-3", "--socket", server.path,
        ])
        #expect(asked.last == ["work": "owed", "limit": 2, "after": "5-3"])
        #expect(owed.output.contains("d40        until 2026-12-22 10:15 UTC   500 JPY  erased  overdue\n"))
        #expect(owed.output.hasSuffix("more: --after 7-31\n"))
        let leaving = try Program.run(["deposit", "list", "leaving", "--socket", server.path])
        #expect(leaving.output.hasPrefix("d31        at 2026-12-22 10:15 UTC     100.00 CNY  s-1\n"))
        let empty = try self.server(["deposit.list": #"{"deposits":[]}"#])
        #expect(try Program.run(["deposit", "list", "owed", "--socket", empty.path]).output == "nothing is owed\n")
        #expect(try Program.run(["deposit", "list", "leaving", "--socket", empty.path]).output == "nothing leaves\n")
    }

    @Test("a refusal is told with its reason, and ends with 1")
    func refused() throws {
        let server = try FakeServer {
            FakeServer.error(
                #"{"code":1001,"message":"Less.","data":{"reason":"deposit.short","retry":"never"}}"#, to: $0)
        }
        let run = try Program.run(["deposit", "release", "s-1", "50CNY", "--socket", server.path])
        #expect(run.code == 1 && run.output.isEmpty && run.errors.contains("deposit.short (1001)"))
    }

    @Test("what makes no sense is told before anything is sent")
    func usage() throws {
        for words in [
            ["pay", "s-1", "600.00CNY"], ["pay", "s-1", "600.00", "CNY", "--reference", "p"],
            ["pay", "s-1", "600.001CNY", "--reference", "p"], ["pay", "s-1", "600", "--reference", "p"],
            ["hold", "s-1", "1CNY", "--about", "c"], ["hold", "s-1", "1CNY", "--reason", "open-case"],
            ["unhold", "d41", "--reason", "cleared"], ["unhold", "e41"], ["return", "e0", "--reason", "mistake"],
            ["draw", "s-1", "1CNY", "--reason", "fine"], ["draw", "s-1", "1CNY", "--ruling", "r"],
            ["draw", "s-1", "1CNY", "--ruling", "r", "--reason", "fine", "--hold", "41"], ["release", "s-1"],
            ["keep", "s-1"], ["keep", "s-1", "cny"], ["keep", "s-1", "YUAN"], ["show"],
            ["show", "s-1", "--entries", "101"], ["show", "s-1", "--entries", "-1"], ["show", "s-1", "--before", "7"],
            ["list"], ["list", "everything"], ["list", "owed", "--limit", "0"], ["list", "leaving", "--limit", "101"],
        ] {
            #expect(try Program.run(["deposit"] + words).code == 64, "\(words)")
        }
    }
}
