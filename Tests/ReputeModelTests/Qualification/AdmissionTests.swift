import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who may sell what, and what stands against it.
@Suite("admission")
struct AdmissionTests {
    private let market = Market.withCategories()

    private func lacks(_ account: ID, _ category: String = "food", at moment: Instant? = nil) -> [String] {
        market.admission(account, category, at: moment).lacks.map { "\($0.type ?? "account") \($0.why.rawValue)" }
    }

    @Test("takes every record that the policy wants, for this category or for all")
    func records() throws {
        #expect(lacks("s") == ["category-permit missing", "identity missing"])
        #expect(!market.admission("s", "food").isKnown)
        try market.verified("s", for: ["wine"])
        #expect(lacks("s") == ["category-permit missing", "identity missing"])
        try market.verified("s", for: ["drinks", "food"])
        #expect(lacks("s") == ["identity missing"])
        try market.verified("s", "identity", for: [], days: nil)
        let admission = market.admission("s", "food")
        #expect(admission.isAllowed && admission.isKnown && admission.expiring.isEmpty)
        #expect(admission.until == Instant(midnightOf: market.day(101).day, zoneMinutes: 0))
        #expect(market.admission("t", "books").isAllowed && market.admission("t", "books").until == nil)
    }

    @Test("says of a record that does not count what it is, the nearest to counting first")
    func why() throws {
        try market.verified("s", "identity", for: [], days: nil)
        let id = try market.verified("s", days: 40)
        try market.take(.revoke, id)
        #expect(lacks("s") == ["category-permit revoked"])
        let second = try market.verified("s", days: 40)
        market.advance(50.days)
        #expect(lacks("s") == ["category-permit expired"])
        let third = try market.verified("s", days: 40)
        try market.take(.suspend, third)
        #expect(lacks("s") == ["category-permit suspended"])
        let fourth = try market.draft("s")
        #expect(lacks("s") == ["category-permit draft"])
        try market.take(.submit, fourth)
        #expect(lacks("s") == ["category-permit submitted"])
        #expect(market.admission("s", "food").lacks.first?.qualification == fourth)
        try market.take(.verify, fourth)
        #expect(lacks("s") == [] && market.state(second) == .expired)
    }

    @Test("holds until the last record that counts for a type ends, and says what ends soon")
    func until() throws {
        try market.verified("s", "identity", for: [], days: nil)
        let short = try market.verified("s", days: 10)
        var admission = market.admission("s", "food")
        #expect(
            admission.expiring == [
                .init(type: "category-permit", qualification: short, ends: market.now + 10.days + 14.hours)
            ])
        #expect(admission.until == market.now + 10.days + 14.hours)
        try market.verified("s", days: 60)
        admission = market.admission("s", "food")
        #expect(admission.expiring.isEmpty && admission.until == market.now + 60.days + 14.hours)
        // A moment to come is answered by what is known now, before any clock has run.
        #expect(lacks("s", at: market.now + 60.days) == [])
        #expect(lacks("s", at: market.now + 61.days) == ["category-permit expired"])
    }

    @Test("takes an account that is known for long enough, to the millisecond")
    func age() throws {
        let id = try market.verified("s", "self-certification", for: ["wine"], days: 60)
        let opened = try #require(market.store.names["s"]?.opened)
        #expect(opened.milliseconds == market.lines.first { $0.seq == id.seq }?.at.milliseconds)
        #expect(lacks("s", "wine") == ["account account-too-young"])
        #expect(market.admission("s", "wine").until == opened + 5.days)
        #expect(lacks("s", "wine", at: opened + 5.days + -1) == ["account account-too-young"])
        #expect(lacks("s", "wine", at: opened + 5.days) == [])
        #expect(lacks("nobody", "wine") == ["self-certification missing", "account account-too-young"])
        #expect(market.admission("nobody", "wine").until == nil)
    }

    @Test("denied, it is otherwise by itself only when nothing but age is lacking, and nothing ends before")
    func deniedUntil() throws {
        try market.verified("s", "identity", for: [], days: 10)
        #expect(market.admission("s", "food").until == nil)
        try market.verified("t", "self-certification", for: ["wine"], days: 2)
        #expect(lacks("t", "wine") == ["account account-too-young"] && market.admission("t", "wine").until == nil)
        try market.verified("t", "self-certification", for: ["wine"], days: 20)
        #expect(market.admission("t", "wine").until == market.store.names["t"].map { $0.opened + 5.days })
        try market.draft("u", "self-certification", for: ["wine"], days: 20)
        #expect(market.admission("u", "wine").until == nil)
    }

    @Test("may be otherwise when another policy comes into force")
    func policies() throws {
        var members = market.policies.entries[0].policy.document.objectValue ?? [:]
        members["version"] = 2
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = ["books": ["requires": ["identity"]]]
        members["qualification"] = .object(qualification)
        try market.adopt(Policy(document: .object(members)), inDays: 9)
        let from = try #require(market.policies.entries.last?.from)
        #expect(market.admission("s", "books").isAllowed && market.admission("s", "books").until == from)
        #expect(lacks("s", "books", at: from) == ["identity missing"] && lacks("s", "food", at: from) == [])
    }
}
