import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute case")
struct CaseCommandTests {
    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["case"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    private static let head = """
        {"case":"c31","order":"o-17","item":"sku-1","cause":"not-as-described","by":"buyer","claimant":"b-1",\
        "respondent":"s-1","goods":"sent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":12900}},\
        "text":"The teapot has a crack.\\n\\nThe lid does not close.","opened":"2026-11-22T10:15:30.000Z",\
        "admitted":"2026-11-23T10:15:30.000Z"
        """

    private static let openCase = """
        \(head),"state":"negotiation","clocks":[{"clock":"escalation","waitsFor":"the parties to agree",\
        "starts":"2026-11-23T10:15:30.000Z","ends":"2026-12-08T10:15:30.000Z"}],"due":"2026-12-08T10:15:30.000Z",\
        "escalateFrom":"2026-11-26T10:15:30.000Z","answer":{"seq":38,"at":"2026-11-24T10:15:30.000Z",\
        "text":"It left whole."},\
        "offers":[{"offer":"o36","by":"claimant","remedy":"none","at":"2026-11-22T11:15:30.000Z",\
        "until":"2026-11-25T11:15:30.000Z"},{"offer":"o40","by":"respondent","remedy":"refund",\
        "amount":{"currency":"CNY","minor":6000},"at":"2026-11-24T11:15:30.000Z",\
        "until":"2026-11-27T11:15:30.000Z","standing":true,"text":"Half of it, and keep the pot."}],\
        "steps":[{"step":"withdraw","by":"claimant"},{"step":"accept","by":"claimant","offer":"o40"},\
        \(steps)]}
        """

    /// Those of the respondent.
    private static let steps = """
        {"step":"offer","by":"respondent"},{"step":"accept","by":"respondent"},{"step":"ask-time","by":"respondent"},\
        {"step":"opt-out","by":"respondent"},{"step":"escalate","by":"respondent"}
        """

    @Test(
        "show is a page: sides and claim, what was said and offered, clocks, and what can be done, to be pasted")
    func show() throws {
        let result = #"{"cases":[\#(Self.openCase)]}"#
        #expect(
            try output(["show", "c31"], result) == """
                c31  not-as-described  order o-17, item sku-1
                  open: the sides may agree
                  claimant    b-1, the buyer
                  respondent  s-1, the seller
                  claim       refund 129.00 CNY
                  opened      2026-11-22 10:15 UTC, taken on 2026-11-23 10:15 UTC

                31  the claimant, 2026-11-22 10:15 UTC
                  The teapot has a crack.
                  The lid does not close.
                38  the respondent, 2026-11-24 10:15 UTC
                  It left whole.

                o36  the claimant offers nothing
                  stood until 2026-11-25 11:15 UTC
                o40  the respondent offers refund 60.00 CNY
                  until 2026-11-27 11:15 UTC
                  Half of it, and keep the pot.

                until 2026-12-08 10:15 UTC  the parties to agree; then an arbitrator is called
                from  2026-11-26 10:15 UTC  a side may call an arbitrator

                may be done now
                  claimant    repute case withdraw c31
                              repute case accept c31 --by claimant --offer o40
                  respondent  repute case offer c31 refund --by respondent --amount 129.00CNY
                              repute case accept c31 --by respondent
                              repute case ask-time c31 --by respondent
                              repute case opt-out c31 --by respondent
                              repute case escalate c31 --by respondent

                """)
        let own = #"{"cases":[\#(Self.head),"state":"negotiation","clocks":[],"offers":[],"steps":[\#(Self.steps)]}]}"#
        let page = try output(["show", "--order", "o-17", "--as", "s-1"], own)
        #expect(page.contains("  respondent  repute case offer") && !page.contains("--by claimant"))
        #expect(try output(["show", "c31", "--json"], result) == result + "\n")
        #expect(try output(["show", "--order", "o-17"], #"{"cases":[]}"#) == "no cases\n")
    }

    private static let pausedCase = """
        \(head),"state":"staff-decision","clocks":[{"clock":"decision","waitsFor":"the arbitrator's ruling",\
        "starts":"2026-11-26T10:15:30.000Z","ends":"2026-12-03T00:00:00.000Z"}],"offers":[],"rounds":1,\
        "pause":{"ground":"expert-heard","at":"2026-11-27T10:15:30.000Z","until":"2026-12-27T10:15:30.000Z"},\
        "holder":{"officer":1000,"since":"2026-11-26T10:15:30.000Z","until":"2026-11-26T14:15:30.000Z"},\
        "decision":{"at":"2026-11-26T12:15:30.000Z","by":"staff","for":"claimant","remedy":"refund",\
        "amount":{"currency":"CNY","minor":12900}}}
        """

    @Test("show says why clocks stand, who has it, and what was decided; nobody may do anything then")
    func paused() throws {
        let page = try output(["show", "c31"], #"{"cases":[\#(Self.pausedCase)]}"#)
        #expect(
            page.hasSuffix(
                """
                  The lid does not close.

                decided 2026-11-26 12:15 UTC for the claimant, by an arbitrator
                  refund 129.00 CNY

                clocks stand since 2026-11-27 10:15 UTC: expert-heard
                  they go on 2026-12-27 10:15 UTC at the latest
                until 2026-12-03 00:00 UTC  the arbitrator's ruling; then another is to rule
                until 2026-11-26 14:15 UTC  user id 1000 has it, unless renewed
                the marketplace missed its own clock: 1 time

                """))
    }

    private static let appealedCase = """
        \(head),"state":"appeal","clocks":[],"offers":[],\
        "evidence":[{"seq":45,"by":"claimant","at":"2026-11-26T11:15:30.000Z","text":"A photograph of the crack.",\
        "file":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},\
        {"seq":48,"by":"respondent","at":"2026-11-27T11:15:30.000Z","rebuttal":true}],\
        "rulings":[{"seq":50,"at":"2026-11-28T11:15:30.000Z","for":"respondent","remedy":"none","state":"sent-back",\
        "reasons":"The pot is whole.","officer":1000,"second":1001},\
        {"seq":53,"at":"2026-11-29T11:15:30.000Z","for":"claimant","remedy":"refund",\
        "amount":{"currency":"CNY","minor":12900},"state":"standing","approved":"2026-11-29T12:15:30.000Z",\
        "reasons":"The photographs show the crack, which goes from the rim of the pot to its foot, and none is old.",\
        "clauses":["as-described","burden"],"rests":[31,45],"officer":1001,"second":1002}],\
        "appeal":{"at":"2026-11-30T11:15:30.000Z","by":"respondent","ground":"new-evidence",\
        "text":"The carrier found it."}}
        """

    @Test("show tells what was shown, by the number that a ruling rests on, what was ruled and why, and the appeal")
    func arbitrated() throws {
        let page = try output(["show", "c31"], #"{"cases":[\#(Self.appealedCase)]}"#)
        #expect(
            page.hasSuffix(
                """
                  The lid does not close.

                shown, by the number that --rests takes
                45  the claimant shows, 2026-11-26 11:15 UTC
                  A photograph of the crack.
                  file 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                48  the respondent answers what was shown, 2026-11-27 11:15 UTC
                  (erased)

                ruled
                50  2026-11-28 11:15 UTC for the respondent
                  nothing
                  The pot is whole.
                  another arbitrator sent it back; by user id 1000; looked at by user id 1001
                53  2026-11-29 11:15 UTC for the claimant
                  refund 129.00 CNY
                  The photographs show the crack, which goes from the rim of the pot to its
                  foot, and none is old.
                  by as-described, burden
                  rests on 31, 45
                  it stands; another arbitrator agreed 2026-11-29 12:15 UTC; by user id 1001;
                  looked at by user id 1002

                appealed 2026-11-30 11:15 UTC by the respondent
                  new-evidence
                  The carrier found it.

                """), "\(page)")
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    private static let toldCase = """
        \(head),"state":"external","clocks":[],"offers":[],\
        "notes":[{"at":"2026-11-24T10:15:30.000Z","kind":"handed-on","text":"I am away."},\
        {"at":"2026-11-24T11:15:30.000Z","kind":"given-back"},\
        {"at":"2026-11-25T10:15:30.000Z","kind":"sent-back","text":"Look at the file."},\
        {"at":"2026-11-26T10:15:30.000Z","kind":"returned","by":"respondent","reference":"parcel-1"},\
        {"at":"2026-11-27T10:15:30.000Z","kind":"performed","reference":"refund-17"},\
        {"at":"2026-11-28T10:15:30.000Z","kind":"reopened","by":"claimant","text":"No money came."},\
        {"at":"2026-11-29T10:15:30.000Z","kind":"referred","text":"Hangzhou Internet Court","reference":"2026-117"},\
        {"at":"2026-11-30T10:15:30.000Z","kind":"concluded","text":"The buyer gets it back."},\
        {"at":"2026-11-30T11:15:30.000Z","kind":"rejected","ground":"no-claim"}]}
        """

    @Test("show tells what was said with steps and what they name, and that something was said which was erased")
    func told() throws {
        let page = try output(["show", "c31"], #"{"cases":[\#(Self.toldCase)]}"#)
        #expect(
            page.hasSuffix(
                """
                  The lid does not close.

                handed on 2026-11-24 10:15 UTC
                  I am away.
                given back 2026-11-24 11:15 UTC
                  (erased)
                ruling sent back 2026-11-25 10:15 UTC
                  Look at the file.
                goods back 2026-11-26 10:15 UTC, says the respondent
                  reference parcel-1
                done 2026-11-27 10:15 UTC, says the storefront
                  reference refund-17
                opened again 2026-11-28 10:15 UTC, says the claimant
                  No money came.
                given to another body 2026-11-29 10:15 UTC
                  Hangzhou Internet Court
                  reference 2026-117
                decided by another body 2026-11-30 10:15 UTC
                  The buyer gets it back.
                not taken on 2026-11-30 11:15 UTC
                  no-claim

                """), "\(page)")
    }

    private static let houseCase = """
        {"case":"c9","order":"o-1","cause":"sanction-review","by":"seller","claimant":"s-1","house":true,\
        "goods":"sent","claim":{"remedy":"sanction-withdrawn"},"opened":"2026-11-22T10:15:30.000Z",\
        "state":"closed","clocks":[],"offers":[],"closed":"2026-11-24T10:15:30.000Z","outcome":"undecided"}
        """

    @Test("list and queue tell each case in a few lines, and how to see more")
    func lists() throws {
        let list = #"{"cases":[\#(Self.openCase),\#(Self.houseCase)],"next":"c9"}"#
        #expect(
            try output(["list", "s-1"], list) == """
                c31  2026-11-22 10:15 UTC  not-as-described  order o-17, item sku-1
                  b-1 against s-1: refund 129.00 CNY
                  open: the sides may agree
                  until 2026-12-08 10:15 UTC for the parties to agree

                c9  2026-11-22 10:15 UTC  sanction-review  order o-1
                  s-1 against the marketplace: sanction-withdrawn
                  over: nobody decided it in time
                more: --before c9

                """)
        let queue = #"{"cases":[\#(Self.pausedCase)],"next":"5-31"}"#
        #expect(
            try output(["queue"], queue) == """
                c31  2026-11-22 10:15 UTC  not-as-described  order o-17, item sku-1
                  b-1 against s-1: refund 129.00 CNY
                  before an arbitrator, who is to rule
                  clocks stand until 2026-12-27 10:15 UTC: expert-heard
                  user id 1000 has it until 2026-11-26 14:15 UTC
                more: --after 5-31

                """)
        #expect(try output(["list", "s-1"], #"{"cases":[]}"#) == "no cases\n")
        #expect(try output(["queue"], #"{"cases":[]}"#) == "no case waits for an arbitrator\n")
    }

    @Test("queue lists what is in a state, such as what is to be taken on")
    func queue() throws {
        func output(_ words: [String], _ state: String?) throws -> String {
            let server = try FakeServer { request in
                #expect(request["method"]?.string == "case.queue")
                #expect(request["params"]?["state"]?.string == state)
                return FakeServer.result(#"{"cases":[]}"#, to: request)
            }
            let run = try Program.run(["case", "queue"] + words + ["--socket", server.path])
            #expect(run.code == 0, "\(run.errors)")
            return run.output
        }
        #expect(try output([], nil) == "no case waits for an arbitrator\n")
        #expect(try output(["--state", "filed"], "filed") == "no case waits to be taken on\n")
        let waiting = try output(["--state", "staff-decision"], "staff-decision")
        #expect(waiting == "no case waits for an arbitrator\n")
        #expect(try Program.run(["case", "queue", "--state", "closed"]).code == 64)
    }

    @Test(
        "what is done is said, with how far the case is then",
        arguments: [
            (["open", "o-17", "not-received", "--text", "It never came."], "opened"),
            (["answer", "c31", "--text", "It was sent."], "answered"), (["withdraw", "c31"], "withdrawn"),
            (["accept", "c31", "--by", "claimant", "--offer", "o40"], "settled"),
            (["escalate", "c31", "--by", "claimant"], "escalated"),
            (["close", "c31", "--text", "The buyer gets the money back."], "closed"),
        ])
    func done(words: [String], done: String) throws {
        let server = try FakeServer { request in
            #expect(request["method"]?.string == "case.\(words[0])")
            let hasKey = request["params"]?["key"] != nil
            #expect(hasKey == (words[0] != "open"))
            return FakeServer.result(
                #"{"case":"c31","seq":40,"state":"escalated","due":"2026-12-08T10:15:30.000Z","repeated":true}"#,
                to: request)
        }
        let run = try Program.run(["case"] + words + ["--socket", server.path])
        #expect(
            run.output == """
                case c31 was \(done) before
                  waits for an arbitrator
                  the clock acts on 2026-12-08 10:15 UTC

                """, "\(run.errors)")
    }

    @Test("claim takes the next case, or one by its number, and says which", arguments: [nil, "c31"] as [String?])
    func claim(id: String?) throws {
        let server = try FakeServer { request in
            #expect(request["method"]?.string == "case.claim")
            #expect(request["params"]?["case"]?.string == id && request["params"]?["key"] != nil)
            return FakeServer.result(#"{"case":"c31","seq":40,"state":"evidence"}"#, to: request)
        }
        let run = try Program.run(["case", "claim"] + [id].compactMap { $0 } + ["--socket", server.path])
        #expect(run.code == 0 && run.output.hasPrefix("case c31 was claimed\n"), "\(run.errors)")
    }

    @Test("an offer says how the other side accepts it")
    func offer() throws {
        let words = ["offer", "c31", "refund", "--by", "respondent", "--amount", "60.00CNY"]
        #expect(
            try output(words, #"{"case":"c31","offer":"o40","seq":40,"state":"negotiation"}"#) == """
                offer o40 was made in case c31; to accept it:
                  repute case accept c31 --by claimant --offer o40
                  open: the sides may agree

                """)
    }

    @Test("what cannot be is told before anything is sent")
    func wrong() throws {
        for words in [
            ["show"], ["show", "c31", "--order", "o-1"], ["show", "31"], ["open", "o-1", "not-received"],
            ["offer", "c31", "money", "--by", "claimant"], ["accept", "c31"], ["list", "s-1", "--limit", "101"],
            ["queue", "--limit", "0"],
        ] { #expect(try Program.run(["case"] + words).code == 64, "\(words)") }
    }
}
