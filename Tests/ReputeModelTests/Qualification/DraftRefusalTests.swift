import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What cannot be drafted, submitted, verified or ruled, each with its own reason and no effect.
@Suite("a qualification record that is refused")
struct DraftRefusalTests {
    private let market = Market.withCategories()

    private func draft(
        _ type: String = "category-permit", _ categories: [String] = ["food"], issuer: String? = nil,
        jurisdiction: String? = nil, number: String? = nil, issued: Int? = nil, expires: Int? = 100,
        renews: QualificationID? = nil, account: ID = "s"
    ) -> Refusal? {
        market.refused(
            DraftQualification(
                account: account, type: type, categories: categories, issuer: issuer, jurisdiction: jurisdiction,
                number: number, issued: issued.map(market.day), expires: expires.map(market.day), renews: renews,
                key: "k"))
    }

    @Test("for what it says of itself")
    func terms() throws {
        let unknown = draft("forum-badge")
        #expect(unknown?.reason == "qualification.type-unknown")
        #expect(unknown?.message.contains("category-permit") == true)
        #expect(draft("category-permit", [])?.reason == "qualification.categories-missing")
        #expect(draft("identity", ["food"])?.reason == "qualification.categories-not-taken")
        #expect(draft(expires: nil)?.reason == "qualification.expiry-missing")
        #expect(draft(issued: 1)?.reason == "qualification.issued-in-future")
        #expect(draft(issued: 0, expires: -1)?.reason == "qualification.ends-before-issued")
        #expect(draft(expires: -1)?.reason == "qualification.ended")
        try market.draft(days: 0)
    }

    @Test("for what is out of bounds, with the member named")
    func bounds() {
        for (refusal, member) in [
            (draft("category-permit", [String](repeating: "", count: 1)), "categories"),
            (draft("category-permit", (0...QualificationLimits.categories).map { "c\($0)" }), "categories"),
            (draft("category-permit", [String(repeating: "c", count: 65)]), "categories"),
            (draft(issuer: "Mrs Smith"), "issuer"), (draft(issuer: ".x"), "issuer"), (draft(issuer: ""), "issuer"),
            (draft(jurisdiction: "china"), "jurisdiction"), (draft(jurisdiction: "CN-"), "jurisdiction"),
            (draft(number: ""), "number"), (draft(number: String(repeating: "7", count: 65)), "number"),
            (draft(number: "7\n8"), "number"),
            (draft(expires: 4_000_000), "expires"), (draft("category-permit", ["food\nmedicine"]), "categories"),
        ] {
            #expect(refusal?.reason == "qualification.out-of-bounds" && refusal?.pointer == "/params/\(member)")
        }
    }

    @Test("the last day there is, is the last but one of the calendar: its end is a moment that is written")
    func lastDay() throws {
        func expires(_ text: String) -> DraftQualification {
            DraftQualification(
                account: "s", type: "category-permit", categories: ["food"], expires: CivilDate(text: text.utf8),
                key: market.key())
        }
        #expect(market.refused(expires("9999-12-31"))?.reason == "qualification.out-of-bounds")
        let id = try market.run(expires("9999-12-30")).qualification
        let end = market.store.qualifications[id.seq]?.ends
        #expect(end == moment("9999-12-31T00:00:00Z"))
        try market.take(.submit, id)
        let never = VerifyQualification(
            qualification: id, method: "document", review: CivilDate(text: "9999-12-31".utf8), key: "k")
        #expect(market.refused(never)?.reason == "qualification.review-past")
        try market.take(.verify, id)
        #expect(try market.replayed().problems == [])
    }

    @Test("a day of review that the policy would set beyond the calendar is none")
    func lastReview() throws {
        let late = Market.withCategories(at: moment("9999-06-01T10:00:00Z"))
        let id = try late.verified("s", "identity", for: [], days: nil)
        #expect(late.store.qualifications[id.seq]?.verified?.review == nil)
        #expect(try late.replayed().problems == [])
    }

    @Test("categories are told apart by their bytes")
    func bytes() throws {
        // The same letter, in one scalar and in two.
        let id = try market.verified("s", for: ["caf\u{E9}", "cafe\u{301}", "caf\u{E9}"])
        #expect(market.store.qualifications[id.seq]?.terms.categories.count == 2)
    }

    @Test("for the record it renews: none, another's, of another type, or in a state that cannot be renewed")
    func renews() throws {
        let identity = try market.verified("s", "identity", for: [], days: nil)
        let permit = try market.verified("s")
        try market.draft("t")
        let draft1 = try market.draft()
        #expect(draft(renews: QualificationID(seq: 1))?.reason == "qualification.unknown")
        #expect(draft(renews: identity)?.reason == "qualification.renews-other")
        #expect(draft(renews: permit, account: "t")?.reason == "qualification.renews-other")
        #expect(draft(renews: permit, account: "never heard of")?.reason == "qualification.renews-other")
        #expect(draft(renews: draft1)?.reason == "qualification.supersede-draft")
    }

    @Test("for there being as many as there may be")
    func full() throws {
        try market.batch {
            for n in 0..<(QualificationLimits.records - QualificationLimits.ofExams) {
                try market.run(DraftQualification(account: "s", type: "identity", key: ID("n", n)))
            }
            do {
                try market.run(DraftQualification(account: "s", type: "identity", key: "one more"))
                Issue.record("one more")
            } catch let refusal as Refusal {
                #expect(refusal.reason == "qualification.records-full")
            }
        }
        let refusal = draft("identity", [], expires: nil)
        #expect(refusal?.reason == "qualification.records-full" && refusal?.details["limit"] == 400)
        try market.draft("t")
    }

    @Test("for its end having come before it was submitted, or verified")
    func ended() throws {
        let (draft, other) = (try market.draft(days: 5), try market.submitted(days: 5))
        market.advance(6.days)
        #expect(
            market.refused(SubmitQualification(qualification: draft, key: "k"))?.reason == "qualification.ended")
        #expect(
            market.refused(VerifyQualification(qualification: other, method: "document", key: "k"))?.reason
                == "qualification.ended")
    }

    @Test("for how, and for when it would be looked at again; for a reason the policy does not list")
    func officer() throws {
        let id = try market.submitted()
        let method = market.refused(VerifyQualification(qualification: id, method: "hearsay", key: "k"))
        #expect(method?.reason == "qualification.method-unknown" && method?.pointer == "/params/method")
        let today = VerifyQualification(qualification: id, method: "document", review: market.day(0), key: "k")
        #expect(market.refused(today)?.reason == "qualification.review-past")
        let reason = ReturnQualification(qualification: id, reason: "forged", key: "k")
        #expect(market.refused(reason)?.reason == "qualification.reason-unknown")
        let none = ReturnQualification(
            qualification: QualificationID(seq: 99), reason: "unreadable", key: "k")
        #expect(market.refused(none)?.reason == "qualification.unknown")
    }

    @Test("for being the officer's own")
    func own() throws {
        let id = try market.submitted()
        try market.draft("t")
        var verify = VerifyQualification(qualification: id, method: "document", key: "k")
        verify.ownAccount = "s"
        #expect(market.refused(verify)?.reason == "qualification.own-account")
        var back = ReturnQualification(qualification: id, reason: "unreadable", key: "k")
        back.ownAccount = "s"
        #expect(market.refused(back)?.code == .notAllowed)
        verify.ownAccount = "t"
        #expect(try market.run(verify).state == .verified)
        verify = VerifyQualification(qualification: try market.submitted(), method: "document", key: "k3")
        verify.ownAccount = "nobody has heard of"
        #expect(try market.run(verify).state == .verified)
    }

    @Test("nowhere under a policy without records, which needs none")
    func without() {
        let bare = Market(Neutral.policy(without: "qualification", "training", "sanction"))
        let refusal = bare.refused(DraftQualification(account: "s", type: "identity", key: "k"))
        #expect(refusal?.reason == "qualification.type-unknown" && refusal?.message.contains("lists none") == true)
        #expect(bare.admission("s", "food").isAllowed)
    }

    @Test("a number is in no fact; another one than was given is not verified")
    func number() throws {
        let id = try market.submitted(number: "JY-1234")
        #expect(!market.lines.contains { $0.text.contains("JY-1234") })
        let text = try #require(market.store.texts[id.seq])
        #expect(text.text == "JY-1234" && market.store.qualifications[id.seq]?.terms.number == text.digest)
        let other = VerifyQualification(qualification: id, method: "document", number: "JY-1235", key: "k")
        #expect(market.refused(other)?.reason == "qualification.number-differs")
        let none = try market.submitted()
        let given = VerifyQualification(qualification: none, method: "document", number: "JY-1234", key: "k")
        #expect(market.refused(given)?.reason == "qualification.number-differs")
        try market.run(VerifyQualification(qualification: id, method: "document", number: "JY-1234", key: "k"))
        // Nor is it in what is kept of the request, so that a repeat is held against the vault.
        let first = DraftQualification(account: "s", type: "identity", number: "77", key: "n1")
        try market.run(first)
        #expect(try market.run(first).isRepeated)
        for number in ["78", nil] {
            let other = DraftQualification(account: "s", type: "identity", number: number, key: "n1")
            #expect(market.refused(other)?.reason == "request.differs")
        }
        let bare = DraftQualification(account: "s", type: "identity", key: "n2")
        try market.run(bare)
        #expect(try market.run(bare).isRepeated)
        let more = DraftQualification(account: "s", type: "identity", number: "77", key: "n2")
        #expect(market.refused(more)?.reason == "request.differs")
        let verified = VerifyQualification(qualification: id, method: "document", number: "JY-1235", key: "k")
        #expect(market.refused(verified)?.reason == "request.differs")
        // The same number twice has two digests.
        let again = try market.submitted(number: "JY-1234")
        #expect(market.store.qualifications[again.seq]?.terms.number != text.digest)
    }
}
