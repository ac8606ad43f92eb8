import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    static let officer = Actor(role: .officer, uid: 2_002)

    /// A market whose categories take records: food a permit and an identity, wine a certificate of one's own and an
    /// account of five days.
    static func withCategories(at now: Instant = moment("2026-03-01T10:00:00Z")) -> Market {
        Market(
            Neutral.policy(
                "qualification/categories",
                [
                    "food": ["requires": ["category-permit", "identity"]],
                    "wine": ["accountDays": 5, "requires": ["self-certification"]],
                ]), at: now)
    }

    /// A new key.
    func key() -> ID { ID("key-", lines.count) }

    /// A day so many days from today.
    func day(_ days: Int) -> CivilDate { CivilDate(day: now.day(zoneMinutes: 0) + Day(days)) }

    /// Drafts a permit for food that holds for so many more days after today.
    @discardableResult
    func draft(
        _ account: ID = "s", _ type: String = "category-permit", for categories: [String] = ["food"],
        days: Int? = 100, number: String? = nil, renews: QualificationID? = nil
    ) throws(Refusal) -> QualificationID {
        try run(
            DraftQualification(
                account: account, type: type, categories: categories, number: number, expires: days.map(day),
                renews: renews, key: key())
        ).qualification
    }

    /// Drafts and submits one.
    @discardableResult
    func submitted(
        _ account: ID = "s", _ type: String = "category-permit", for categories: [String] = ["food"],
        days: Int? = 100, number: String? = nil, renews: QualificationID? = nil
    ) throws(Refusal) -> QualificationID {
        let id = try draft(account, type, for: categories, days: days, number: number, renews: renews)
        try run(SubmitQualification(qualification: id, key: key()))
        return id
    }

    /// Drafts, submits and verifies one.
    @discardableResult
    func verified(
        _ account: ID = "s", _ type: String = "category-permit", for categories: [String] = ["food"],
        days: Int? = 100, renews: QualificationID? = nil
    ) throws(Refusal) -> QualificationID {
        let id = try submitted(account, type, for: categories, days: days, renews: renews)
        try run(VerifyQualification(qualification: id, method: "document", key: key()), as: Market.officer)
        return id
    }

    /// Takes a step; of the clock's none.
    @discardableResult
    func take(_ step: QualificationStep, _ id: QualificationID) throws(Refusal) -> QualificationReply {
        switch step {
        case .submit: try run(SubmitQualification(qualification: id, key: key()))
        case .verify:
            try run(VerifyQualification(qualification: id, method: "document", key: key()), as: Market.officer)
        case .return: try rule(QualificationReturning.self, id, "unreadable")
        case .suspend: try rule(QualificationSuspending.self, id, "under-investigation")
        case .resume: try rule(QualificationResuming.self, id, "cleared")
        case .revoke: try rule(QualificationRevoking.self, id, "forged")
        case .notice, .expire, .supersede: preconditionFailure("nobody asks for \(step)")
        }
    }

    private func rule<Ruling: QualificationRuling>(
        _: Ruling.Type, _ id: QualificationID, _ reason: String
    ) throws(Refusal) -> QualificationReply {
        try run(
            RuleOnQualification<Ruling>(qualification: id, reason: reason, key: key()), as: Market.officer)
    }

    /// What a record is.
    func state(_ id: QualificationID) -> QualificationState? { store.qualifications[id.seq]?.state }

    /// Whether an account may sell in a category.
    func admission(_ account: ID, _ category: String, at moment: Instant? = nil) -> Admission {
        let row = store.names[account]
        let claims = row.flatMap { store.qualificationsOf[$0.number] } ?? []
        return AdmissionRule(category, at: moment ?? now, policies).admission(
            of: account, isKnown: row != nil, opened: row?.opened,
            claims.compactMap { store.qualifications[$0]?.claim },
            (row.flatMap { store.depositsOf[$0.number] } ?? []).compactMap { store.deposits[$0]?.claim },
            SanctionClaim((row.flatMap { store.violationsOf[$0.number] } ?? []).compactMap { store.violations[$0] }),
            row.flatMap { store.standings[$0.number]?.claim } ?? StandingClaim(),
            isClosed: row.flatMap { store.lives[$0.number]?.sellerClosed } != nil)
    }

    /// The kinds of the last facts.
    func kinds(_ count: Int) -> [String] { lines.suffix(count).map(\.kind) }
}

extension ID {
    /// An id of a word and a number.
    init(_ word: String, _ number: Int) {
        guard let id = ID("\(word)\(number)") else { preconditionFailure("a word and a number are an id") }
        self = id
    }
}
