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

    private static func report(_ opened: String, _ more: String) -> String {
        """
        {"account":"s-1"\(opened),"credits":[\(credit("buyer", "true")),\(credit("seller", "true"))],\
        "asSeller":{"ratings":[]},"asBuyer":{"ratings":[]},"qualifications":[],"records":0,"deposits":[],"courses":[],\
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
                    1 order so far, broken in 1

                b31  2026-11-22 10:15 UTC  warranty  order o-17
                  found: repair-refused
                more: repute commitment breaches s-1

                nothing as a seller, as a buyer, sanctions, records, deposits, training

                """)
    }

    @Test("says so of one never heard of, and prints what came as it came")
    func others() throws {
        let none = Self.report("", #""commitments":[],"breaches":{"breaches":[]}"#)
        #expect(try output(none) == "s-1  never heard of\n")
        #expect(try output(none, ["--json"]) == none + "\n")
        #expect(try Program.run(["account", "show", "s-1", "--limit", "21"]).code == 64)
    }
}
