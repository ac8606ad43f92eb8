import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a policy says of cases.
@Suite("the policy of cases")
struct CasePolicyTests {
    /// The pointer of the refusal of a section with one member changed; nil: it is taken.
    private func pointer(_ path: String, _ value: JSONValue?) -> String? {
        var section = Arbitration.section
        section[path: path] = value
        do throws(Refusal) {
            _ = try Policy(document: Neutral.document("arbitration", section))
            return nil
        } catch {
            #expect(error.reason == "policy.invalid" && error.code == .invalidParams)
            return error.pointer
        }
    }

    @Test("is read as it is written")
    func read() throws {
        let policy = Arbitration.cases
        #expect(policy.claims.count == 12 && policy.fileDays == 15 && policy.rounds == 3 && policy.reviews == 24)
        #expect(policy.answerHours == [.unsent: 48, .sent: 120, .virtual: 72] && policy.virtual == ["vouchers"])
        let start = moment("2026-03-02T10:00:00Z")
        for (clock, hours) in [
            (.intake, 24), (.escalation, 360), (.return, 168), (.assignment, 24), (.evidence, 72), (.rebuttal, 24),
            (.draw, 24), (.soft, 48), (.hard, 168), (.appeal, 168), (.review, 720), (.reopening, 168),
        ] as [(CaseClock, Int)] {
            #expect(policy.ends(clock, from: start, of: .sent) == start + hours.hours, "\(clock)")
        }
        #expect(policy.ends(.answer, from: start, of: .virtual) == start + 72.hours)
        #expect(policy.ends(.decision, from: start, of: .sent) == moment("2026-03-10T00:00:00Z"))
        let counterfeit = try #require(policy.claims["counterfeit"])
        #expect(counterfeit.by == [.buyer] && counterfeit.remedy == .returnRefund && counterfeit.burden == .respondent)
        #expect(counterfeit.remedies == [.returnRefund, .refund, .compensation] && counterfeit.share == 3_000_000)
        #expect(policy.claims["sanction-review"]?.isAgainstHouse == true)
    }

    @Test("is none where a document says nothing of cases")
    func none() {
        let policy = Neutral.policy(without: "arbitration").arbitration
        #expect(policy == CasePolicy() && policy.claims.isEmpty)
    }

    @Test("says which cases a panel hears: small ones, and those that are not about money")
    func jury() {
        let jury = Arbitration.cases.jury
        #expect(jury.sizes == [7, 17, 31] && jury.hears(CaseTerms(.refund, .cny(50_000))))
        #expect(!jury.hears(CaseTerms(.refund, .cny(50_001))) && jury.hears(CaseTerms(.ratingUnscored)))
        #expect(!jury.hears(CaseTerms(.refund, Money(currency: "EUR", minor: 1))))
        let without = Arbitration.policy("jury", nil).arbitration.jury
        #expect(!without.hears(CaseTerms(.ratingUnscored)))
    }

    @Test("says who sits on panels and who may not decide, or has it be as where nothing is said")
    func members() {
        let jury = Arbitration.cases.jury
        #expect(jury.ageDays == 90 && jury.perDay == 10 && jury.points == 0)
        #expect(jury.record == nil && jury.share == 600_000 && Arbitration.cases.tradeDays == 180)
        let other = Arbitration.policy(
            "jury",
            [
                "ageDays": 0, "amounts": .object([:]), "perDay": 40, "points": 11, "record": "identity",
                "share": 500_000, "sizes": [31],
            ]
        ).arbitration.jury
        #expect(other.ageDays == 0 && other.perDay == 40 && other.points == 11)
        #expect(other.record == "identity" && other.share == 500_000 && other.sizes == [31])
        #expect(Arbitration.policy("tradeDays", 0).arbitration.tradeDays == 0)
        // Twelve points of either close for a while, and of the third tally none bar anybody from trading.
        #expect(Arbitration.policy().sanction.seriousTallies == ["counterfeit", "serious"])
    }

    @Test("is refused with a pointer to what is wrong")
    func refused() {
        for (path, value) in [
            ("extra", 1), ("answer/sentHours", 0), ("answer/laterHours", 1), ("fileDays", 366),
            ("calendar/weekdays", []), ("calendar/weekdays", [2, 1]), ("calendar/weekdays/0", 8),
            ("claims/counterfeit/by", []), ("claims/counterfeit/remedy", "none"),
            ("claims/counterfeit/remedies", ["none"]), ("claims/counterfeit/share", 0),
            ("claims/counterfeit/house", 1), ("clocks/refundDays", 61), ("clocks/intakeHours", nil),
            ("clocks/refundHours", 1), ("clocks/escalateFromHours", 361), ("jury/sizes", [7, 8]),
            ("jury/sizes", [17, 7]), ("jury/sizes", []), ("jury/amounts/yuan", 1), ("limits/text", 4_001),
            ("jury/ageDays", 3_651), ("jury/perDay", 0), ("jury/points", -1), ("jury/record", "oath"),
            ("jury/share", 499_999), ("jury/share", 1_000_001), ("jury/extra", 1), ("tradeDays", 3_651),
            ("limits/offers", 33), ("limits/ofOrder", 65),
        ] as [(String, JSONValue?)] {
            let refusal = pointer(path, value)
            #expect(refusal?.hasPrefix("/arbitration/") == true, "\(path) is taken")
            #expect(refusal?.hasPrefix("/arbitration/\(path)") == true, "\(path): \(refusal ?? "")")
        }
        #expect(pointer("clocks/softHours", 168) == "/arbitration/clocks/hardHours")
        #expect(pointer("calendar/holidays", ["2026-02-30"]) == "/arbitration/calendar/holidays/0")
        #expect(pointer("calendar/holidays", ["2026-05-01", "2026-05-01"]) == "/arbitration/calendar/holidays/1")
        #expect(pointer("calendar/worked", [1]) == "/arbitration/calendar/worked/0")
        #expect(pointer("virtual", ["a", "a"]) == "/arbitration/virtual/1")
        #expect(pointer("claims/Bad", .object([:])) == "/arbitration/claims/Bad")
        for left in ["jury", "virtual", "calendar/holidays", "calendar/worked"] { #expect(pointer(left, nil) == nil) }
    }
}
