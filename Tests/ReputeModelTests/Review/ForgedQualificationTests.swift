import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts about qualification records that say otherwise than the rules.
@Suite("a forged fact about a qualification record is found by deciding again")
struct ForgedQualificationTests {
    private let market = Market.withCategories()

    @Test("one drafted of a type there is not, or that ends on another day than it says")
    func drafted() throws {
        try market.draft()
        let type = try market.forged("qualification.drafted") { $0[path: "type"] = "forum-badge" }
        #expect(type.first?.contains("has no type forum-badge") == true)
        let ends = try market.forged("qualification.drafted") { $0[path: "ends"] = 1_800_000_000_000 }
        #expect(ends.count == 1 && ends[0].contains("ends is 1800000000000, by the rules 178"))
    }

    @Test("one submitted or verified that was not to be, by nobody's method, or with other consequences")
    func verified() throws {
        let first = try market.verified(days: 40)
        try market.verified(days: 400, renews: first)
        let state = try market.forged("qualification.verified") { $0[path: "state"] = "expiring" }
        #expect(state.first?.contains("state is \"expiring\", by the rules \"verified\"") == true)
        let next = try market.forged("qualification.verified") { $0[path: "next"] = nil }
        #expect(next.first?.contains("next is missing, by the rules") == true)
        let officer = try market.forged("qualification.verified") { $0[path: "officer"] = 7 }
        #expect(officer.first?.contains("officer is 7, by the rules 2002") == true)
        let method = try market.forged("qualification.verified") { $0[path: "method"] = "hearsay" }
        #expect(method.first?.contains("no method of verification hearsay") == true)
        let other = try market.forged("qualification.verified") { $0[path: "supersedes"] = nil }
        #expect(other.first?.contains("supersedes is missing, by the rules \(first.seq)") == true)
        let twice = try market.forged("qualification.submitted") { $0[path: "qualification"] = .integer(first.seq) }
        #expect(twice.first?.contains("cannot take the step submit") == true)
    }

    @Test("one ruled without ground, or that leads elsewhere")
    func ruled() throws {
        let id = try market.verified()
        try market.take(.suspend, id)
        let reason = try market.forged("qualification.suspended") { $0[path: "reason"] = "disliked" }
        #expect(reason.first?.contains("has no reason disliked") == true)
        let state = try market.forged("qualification.suspended") { $0[path: "state"] = "revoked" }
        #expect(state.first?.contains("state is \"revoked\", by the rules \"suspended\"") == true)
        try market.take(.resume, id)
        let next = try market.forged("qualification.resumed") { $0[path: "next"] = nil }
        #expect(next.first?.contains("next is missing") == true)
    }

    @Test("a notice or an end that was not due, or is dated otherwise")
    func clock() throws {
        try market.verified(days: 10)
        market.advance(20.days)
        let due = try market.forged("qualification.expired") { body in
            body[path: "due"] = .integer((body[path: "due"]?.integerValue ?? 0) - 1)
        }
        #expect(due.first?.contains("due is") == true)
        let days = try market.forged("qualification.noticed") { $0[path: "days"] = 2 }
        #expect(days.first?.contains("days is 2, by the rules 1") == true)
        let other = try market.forged("qualification.expired") { $0[path: "qualification"] = 99 }
        #expect(other.first?.contains("which it never told of") == true)
    }
}
