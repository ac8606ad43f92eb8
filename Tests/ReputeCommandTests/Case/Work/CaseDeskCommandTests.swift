import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute case mine and similar")
struct CaseDeskCommandTests {
    private func output(_ words: [String], _ result: String) throws -> String {
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["case"] + words + ["--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output
    }

    @Test("mine lists what the arbitrator has, and how to see more")
    func mine() throws {
        let view = """
            {"case":"c31","order":"o-17","cause":"not-received","by":"buyer","claimant":"b-1","respondent":"s-1",\
            "goods":"sent","claim":{"remedy":"replacement"},"opened":"2026-11-22T10:15:30.000Z","state":"evidence",\
            "clocks":[],"offers":[],\
            "holder":{"officer":1000,"since":"2026-11-26T10:15:30.000Z","until":"2026-11-26T14:15:30.000Z"}}
            """
        #expect(
            try output(["mine"], #"{"cases":[\#(view)],"next":"c31"}"#) == """
                c31  2026-11-22 10:15 UTC  not-received  order o-17
                  b-1 against s-1: replacement
                  before an arbitrator: the sides show what they have
                  user id 1000 has it until 2026-11-26 14:15 UTC
                more: --after c31

                """)
        #expect(try output(["mine"], #"{"cases":[]}"#) == "you have no case\n")
    }

    @Test("similar sums up earlier rulings, and tells each of them, without a name")
    func similar() throws {
        let amount = #"{"currency":"CNY","minor":6000}"#
        let claim = #"{"remedy":"refund","amount":{"currency":"CNY","minor":12900}}"#
        let stood = """
            {"case":"c17","at":"2026-10-02T10:15:30.000Z","by":"staff","for":"claimant","remedy":"refund",\
            "amount":\(amount),"claim":\(claim),"goods":"sent","clauses":["as-described","burden"],"appealed":true}
            """
        let panel = """
            {"case":"c12","at":"2026-08-28T10:15:30.000Z","by":"juror","for":"respondent","remedy":"none",\
            "claim":\(claim),"goods":"unsent"}
            """
        let granted = """
            {"case":"c9","at":"2026-08-27T10:15:30.000Z","by":"staff","for":"claimant","remedy":"refund",\
            "amount":\(amount),"claim":{"remedy":"refund","amount":\(amount)},"goods":"virtual","appealed":true,\
            "reversed":true}
            """
        let page = try output(["similar", "c31"], #"{"cases":[\#(stood),\#(panel),\#(granted)]}"#)
        #expect(
            page == """
                3 earlier rulings: 2 for the claimant, 1 for the respondent; 2 appealed, of
                which 1 reversed
                c17 2026-10-02 for the claimant: refund 60.00 CNY, claimed was refund 129.00
                CNY
                    goods sent; by as-described, burden; stood on appeal
                c12 2026-08-28 for the respondent: nothing, claimed was refund 129.00 CNY
                    goods unsent; by a panel
                c9 2026-08-27 for the claimant: refund 60.00 CNY, as claimed
                    goods virtual; reversed on appeal

                """, "\(page)")
        #expect(try output(["similar", "c31"], #"{"cases":[]}"#) == "no case about the same was decided before\n")
    }

    @Test("what cannot be is told before anything is sent")
    func wrong() throws {
        for words in [["mine", "--limit", "101"], ["similar"], ["similar", "c31", "--limit", "51"]] {
            #expect(try Program.run(["case"] + words).code == 64, "\(words)")
        }
    }
}
