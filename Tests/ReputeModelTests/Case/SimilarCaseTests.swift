import ReputeCrypto
import ReputeModel
import Testing

@Suite("Earlier cases about the same")
struct SimilarCaseTests {
    private func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }

    private func step(_ seq: Int64) -> StepTaken { StepTaken(seq: seq, at: at(seq * 10)) }

    private func refund(_ minor: Int64, _ currency: String = "CNY", _ remedy: CaseRemedy = .refund) throws -> CaseTerms
    {
        let amount = try #require(Money(currency: currency, minor: minor))
        return CaseTerms(remedy, amount)
    }

    private static let words = Digest([UInt8](repeating: 1, count: Digest.byteCount))

    /// A case that was decided as it was claimed.
    private func decided(
        _ seq: Int64, _ claim: CaseTerms, cause: String = "not-received", goods: CaseGoods = .sent,
        by: CaseActor = .staff
    ) throws -> CaseRow {
        var row = CaseRow(
            seq: seq, order: 7, item: nil, cause: cause, by: .buyer, claimant: 14, respondent: 15, goods: goods,
            claim: claim, text: try #require(Self.words), opened: at(1_000), clocks: [])
        row.decision = CaseDecision(step: step(seq + 1), by: by, side: .claimant, terms: claim)
        return row
    }

    private func ruling(
        _ seq: Int64, _ side: CaseSide, _ terms: CaseTerms, isHeld: Bool = false
    ) throws -> CaseRuling {
        CaseRuling(
            step: step(seq), officer: 501, side: side, terms: terms, reasons: try #require(Self.words),
            clauses: ["4.1"], rests: [], isHeld: isHeld)
    }

    @Test("the same remedy, about as much and the same goods come first, and of what is as much alike the newest")
    func order() throws {
        let row = try decided(90, try refund(10_000))
        let rows = [
            try decided(10, try refund(9_000)), try decided(20, try refund(10_000)),
            try decided(30, try refund(50_000)), try decided(40, CaseTerms(.replacement)),
            try decided(50, try refund(10_000, "CNY", .returnRefund)), try decided(60, try refund(10_000, "EUR")),
            try decided(70, try refund(10_000), goods: .unsent),
            try decided(80, try refund(10_000), cause: "defective"),
            row,
        ]
        let found = SimilarCase.like(row, among: rows, limit: 20)
        #expect(found.map(\.case.seq) == [20, 10, 70, 60, 50, 30, 40])
        #expect(SimilarCase.like(row, among: rows, limit: 2).map(\.case.seq) == [20, 10])
    }

    @Test("what nobody answered, and what is not decided, is none")
    func none() throws {
        let row = try decided(90, try refund(10_000))
        var open = try decided(10, try refund(10_000))
        open.decision = nil
        let granted = try decided(20, try refund(10_000), by: .clock)
        #expect(SimilarCase.like(row, among: [open, granted], limit: 20) == [])
    }

    private func found(_ rulings: [CaseRuling], appeal: Int64?, _ decision: CaseDecision) throws -> SimilarCase {
        var row = try decided(10, try refund(10_000))
        row.house.rulings = rulings
        row.house.appeal = appeal.map {
            CaseAppeal(step: step($0), by: .respondent, ground: "new-evidence", text: nil)
        }
        row.decision = decision
        return try #require(SimilarCase.like(try decided(90, row.claim), among: [row], limit: 1).first)
    }

    @Test("a decision is reversed when what was decided on appeal is something else, and only then")
    func reversed() throws {
        let (whole, part) = (try refund(10_000), try refund(5_000))
        func decision(_ seq: Int64, _ side: CaseSide, _ terms: CaseTerms, _ by: CaseActor = .staff) -> CaseDecision {
            CaseDecision(step: step(seq), by: by, side: side, terms: terms)
        }
        let (first, again) = (try ruling(20, .claimant, whole), try ruling(40, .claimant, whole))
        let (less, none) = (try ruling(40, .claimant, part), try ruling(40, .respondent, .nothing))
        let plain = try found([first], appeal: nil, decision(20, .claimant, whole))
        #expect(!plain.isAppealed && !plain.isReversed && plain.clauses == ["4.1"])
        let waits = try found([first], appeal: 30, decision(20, .claimant, whole))
        #expect(waits.isAppealed && !waits.isReversed)
        let same = try found([first, again], appeal: 30, decision(40, .claimant, whole))
        #expect(same.isAppealed && !same.isReversed)
        #expect(try found([first, less], appeal: 30, decision(40, .claimant, part)).isReversed)
        let other = try found([first, none], appeal: 30, decision(40, .respondent, .nothing))
        #expect(other.isReversed && other.side == .respondent)
        // Granted for want of an answer, and looked at for the first time on appeal.
        let granted = try found([again], appeal: 30, decision(40, .claimant, whole))
        #expect(!granted.isReversed)
        #expect(try found([less], appeal: 30, decision(40, .claimant, part)).isReversed)
        // What another arbitrator sent back was never decided.
        var back = try ruling(15, .respondent, .nothing, isHeld: true)
        back.sentBack = step(16)
        let stood = try found([back, first, again], appeal: 30, decision(40, .claimant, whole))
        #expect(!stood.isReversed)
        let panel = try found([first], appeal: 30, decision(40, .respondent, .nothing, .juror))
        #expect(panel.isReversed && panel.by == .juror && panel.clauses == [])
    }

    @Test("for a claimant can be ruled what was claimed or may be claimed, but money only where money was")
    func remedies() {
        let policy = Arbitration.cases
        #expect(policy.remedies(ruledFor: "not-received", claimed: .refund) == [.refund, .replacement])
        #expect(policy.remedies(ruledFor: "not-received", claimed: .replacement) == [.replacement])
        #expect(policy.remedies(ruledFor: "unheard-of", claimed: .compensation) == [.compensation])
    }
}
