import ReputeJSON
import ReputeModel
import ReputeWire

@testable import repute

/// A case about a teapot, as an arbitrator sees it who has it.
enum SeatScene {
    /// 2026-11-26 11:00 UTC
    static let now = Instant(milliseconds: 1_795_690_800_000)
    static let small = ScreenSize(columns: 80, rows: 24)
    static let large = ScreenSize(columns: 132, rows: 50)
    static let unicode = Style(isColoured: true, isUnicode: true)
    static let uid: Int64 = 1_000

    static let decision = """
        "state":"staff-decision","clocks":[{"clock":"decision","waitsFor":"the arbitrator's ruling",\
        "starts":"2026-11-26T10:15:30.000Z","ends":"2026-12-03T00:00:00.000Z"}]
        """
    static let held = """
        "state":"held","clocks":[{"clock":"approval","waitsFor":"a second arbitrator",\
        "starts":"2026-11-26T10:15:30.000Z","ends":"2026-11-30T00:00:00.000Z"}],\
        "rulings":[{"seq":52,"at":"2026-11-25T11:45:30.000Z","for":"claimant","remedy":"refund",\
        "amount":{"currency":"CNY","minor":12900},"reasons":"The photographs show the crack.","state":"waiting",\
        "officer":1001}]
        """
    static let escalated = """
        "state":"escalated","clocks":[{"clock":"assignment","waitsFor":"an arbitrator to take it",\
        "starts":"2026-11-26T10:15:30.000Z","ends":"2026-11-27T10:15:30.000Z"}]
        """

    /// The holder, whose claim ends at 14:15.
    static func holder(_ officer: Int64) -> String {
        """
        "holder":{"officer":\(officer),"since":"2026-11-26T10:15:30.000Z","until":"2026-11-26T14:15:30.000Z"}
        """
    }

    /// `text`: what the claimant says, as it stands in JSON; `shown`: more that the claimant shows; `later`: what the
    /// respondent shows last.
    static func view(
        _ id: String = "c31", _ state: String = decision, holder: Int64? = uid,
        text: String = "The teapot has a crack.\\nIt goes from the rim to the foot.", shown: String = "A photograph.",
        later: String? = nil
    ) throws -> CaseView {
        let own = holder.map { "," + Self.holder($0) } ?? ""
        let more = later.map { text in
            #",{"seq":51,"by":"respondent","at":"2026-11-26T10:59:00.000Z","text":"\#(text)"}"#
        }
        let json = """
            {"case":"\(id)","order":"o-17","item":"sku-1","cause":"not-as-described","by":"buyer","claimant":"b-1",\
            "respondent":"s-1","goods":"sent","claim":{"remedy":"refund","amount":{"currency":"CNY","minor":12900}},\
            "text":"\(text)","opened":"2026-11-15T10:15:30.000Z","admitted":"2026-11-16T10:15:30.000Z",\(state)\(own),\
            "answer":{"seq":38,"at":"2026-11-17T09:00:00.000Z","text":"It left whole."},\
            "offers":[{"offer":"o40","by":"respondent","remedy":"refund","amount":{"currency":"CNY","minor":6000},\
            "at":"2026-11-17T09:05:00.000Z","until":"2026-11-20T09:05:00.000Z",\
            "text":"Half of it, and keep the pot."}],\
            "evidence":[{"seq":45,"by":"claimant","at":"2026-11-22T11:15:30.000Z","text":"\(shown)",\
            "file":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},\
            {"seq":48,"by":"respondent","at":"2026-11-25T11:15:30.000Z","text":"That crack is the carrier's.",\
            "rebuttal":true}\(more ?? "")],"version":\(later == nil ? 48 : 51)}
            """
        let cases = try CaseGet.read(result: JSONDocument(parsing: #"{"cases":[\#(json)]}"#).root)
        guard let view = cases.first else { throw Missing() }
        return view
    }

    struct Missing: Error {}

    private static func rating(_ seq: Int64, _ by: Party, _ value: RatingValue, _ day: Int64, _ text: String?)
        -> RatingView
    {
        let at = now + -day * Instant.day
        return RatingView(
            rating: RatingID(seq: seq), order: "o-9", by: by, rater: "b-9", ratee: "s-1", state: .visible, value: value,
            details: nil, text: text, isAnonymous: false, submitted: at, revealed: at, reveals: nil, counts: nil)
    }

    private static func credit(_ role: String, _ points: Int, _ orders: Int, rate: String) throws -> CreditReport {
        let json = """
            {"subject":"x","role":"\(role)","known":true,"points":\(points),\
            "level":{"tier":"heart","grade":\(points > 100 ? 4 : 2),"next":151,"confidence":"high"},\
            "scored":{"positive":\(points),"neutral":1,"negative":2},"positiveRate":\(rate),"wilsonLow":null,\
            "betaMean":null,"positiveOfOrders":null,"windows":{"older":{"positive":0,"neutral":0,"negative":0}},\
            "details":{},"standing":"standard","sanctions":[],"orders":\(orders),"day":"2026-11-26","version":8,\
            "policy":"neutral@1"}
            """
        let credits = try CreditGet.read(result: JSONDocument(parsing: #"{"credits":[\#(json)]}"#).root)
        guard let credit = credits.first else { throw Missing() }
        return credit
    }

    /// What holds for it: claims are for four hours, and what is over 100.00 CNY takes another arbitrator.
    static var policy: CasePolicy {
        var policy = CasePolicy()
        policy.claimHours = 4
        policy.rounds = 3
        policy.house.held = ["CNY": 10_000]
        policy.house.clauses = ["as-described", "burden"]
        policy.house.pauses = ["expert-heard", "illness"]
        return policy
    }

    /// All there is to see of a case.
    static func dossier(_ view: CaseView) throws -> CaseDossier {
        var won = CaseTally()
        (won.won, won.lost, won.agreed, won.open) = (3, 1, 4, 1)
        let buyer = SideRecord(
            account: "b-1", role: .buyer, credit: try credit("buyer", 24, 30, rate: "null"),
            ratings: [rating(11, .seller, .positive, 40, "Pays at once.")], cases: CaseTally())
        let seller = SideRecord(
            account: "s-1", role: .seller, credit: try credit("seller", 141, 157, rate: "0.979452"),
            ratings: [
                rating(9, .buyer, .negative, 3, "Broken."), rating(8, .buyer, .positive, 5, nil),
                rating(7, .buyer, .positive, 9, "As described, and quick."),
            ], cases: won)
        let terms = { (minor: Int64) in
            CaseView.Terms(remedy: .refund, amount: Money(currency: "CNY", minor: minor))
        }
        let similar = [
            SimilarCase(
                case: CaseID(seq: 17), at: now + -55 * Instant.day, by: .staff, side: .claimant, terms: terms(6_000),
                claim: terms(9_900), goods: .sent, clauses: ["as-described"], isAppealed: true, isReversed: true),
            SimilarCase(
                case: CaseID(seq: 12), at: now + -90 * Instant.day, by: .juror, side: .respondent,
                terms: CaseView.Terms(remedy: .none, amount: nil), claim: terms(4_500), goods: .sent, clauses: [],
                isAppealed: false, isReversed: false),
        ]
        return CaseDossier(
            view: view, claimant: buyer, respondent: seller, ratings: [rating(20, .buyer, .negative, 10, nil)],
            similar: similar, policy: policy)
    }

    /// A seat at which a case is open.
    static func seat(_ view: CaseView, _ size: ScreenSize = small) throws -> CaseSeat {
        var seat = CaseSeat(first: view.case, token: "t", size: size, at: now)
        _ = seat.start()
        _ = seat.take(.reply(.dossier(try dossier(view), uid: uid, at: now)), at: now)
        return seat
    }

    /// The lines that a seat's screen shows, without the spaces at their ends.
    static func screen(_ seat: CaseSeat, at moment: Instant = now) -> [String] {
        CaseScreen(seat, at: moment, unicode).frame.lines.map { line in
            String(line.text.reversed().drop { $0 == " " }.reversed())
        }
    }
}
