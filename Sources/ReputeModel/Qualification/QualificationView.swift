/// A qualification record as it is shown.
public struct QualificationView: Hashable, Sendable {
    /// Its id.
    public let qualification: QualificationID
    /// The account, by the caller's id; nil: it was erased.
    public let account: ID?
    /// Its type.
    public let type: String
    /// What it is now.
    public let state: QualificationState
    /// The categories it is for, sorted; empty: it is bound to none.
    public let categories: [String]
    /// A code of the authority that issued it.
    public let issuer: String?
    /// Where it holds.
    public let jurisdiction: String?
    /// Its number; nil: it has none, or is not shown to this viewer, or was erased.
    public let number: String?
    /// The day on which it was issued.
    public let issued: CivilDate?
    /// The last day on which it holds.
    public let expires: CivilDate?
    /// The first moment at which it counts no more.
    public let ends: Instant?
    /// SHA-256 of what was shown for it.
    public let evidence: EvidenceDigest?
    /// The record whose place it is to take.
    public let renews: QualificationID?
    /// The record that took its place.
    public let supersededBy: QualificationID?
    /// When it was begun.
    public let drafted: Instant
    /// When it was last put before the officers.
    public let submitted: Instant?
    /// That an officer found it right.
    public let verified: Verification?
    /// The last time it was returned, suspended, resumed or revoked.
    public let ruling: Ruling?
    /// How many days before its end the last notice was given.
    public let noticed: Int?

    /// That an officer found it right.
    public struct Verification: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// How.
        public let method: String
        /// The user id of the officer.
        public let officer: Int64
        /// The day on which it is to be looked at again.
        public let review: CivilDate?

        /// A verification.
        public init(at: Instant, method: String, officer: Int64, review: CivilDate?) {
            self.at = at
            self.method = method
            self.officer = officer
            self.review = review
        }
    }

    /// What was ruled of it.
    public struct Ruling: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// Why: a code of the policy's.
        public let reason: String

        /// A ruling.
        public init(at: Instant, reason: String) {
            self.at = at
            self.reason = reason
        }
    }

    /// A record from its parts.
    public init(
        qualification: QualificationID, account: ID?, type: String, state: QualificationState, categories: [String],
        issuer: String?, jurisdiction: String?, number: String?, issued: CivilDate?, expires: CivilDate?,
        ends: Instant?, evidence: EvidenceDigest?, renews: QualificationID?, supersededBy: QualificationID?,
        drafted: Instant,
        submitted: Instant?, verified: Verification?, ruling: Ruling?, noticed: Int?
    ) {
        self.qualification = qualification
        self.account = account
        self.type = type
        self.state = state
        self.categories = categories
        self.issuer = issuer
        self.jurisdiction = jurisdiction
        self.number = number
        self.issued = issued
        self.expires = expires
        self.ends = ends
        self.evidence = evidence
        self.renews = renews
        self.supersededBy = supersededBy
        self.drafted = drafted
        self.submitted = submitted
        self.verified = verified
        self.ruling = ruling
        self.noticed = noticed
    }

    /// A row with what only the vault knows of it.
    package init(_ row: QualificationRow, account: ID?, number: String?) {
        self.init(
            qualification: row.id, account: account, type: row.terms.type, state: row.state,
            categories: row.terms.categories, issuer: row.terms.issuer, jurisdiction: row.terms.jurisdiction,
            number: number, issued: row.terms.issued.map(CivilDate.init(day:)),
            expires: row.terms.expires.map(CivilDate.init(day:)), ends: row.ends,
            evidence: row.evidence.map(EvidenceDigest.init),
            renews: row.terms.renews.map(QualificationID.init(seq:)),
            supersededBy: row.supersededBy.map(QualificationID.init(seq:)), drafted: row.drafted,
            submitted: row.submitted?.at,
            verified: row.verified.map {
                Verification(
                    at: $0.step.at, method: $0.method, officer: Int64($0.officer),
                    review: $0.review.map(CivilDate.init(day:)))
            },
            ruling: row.ruling.map { Ruling(at: $0.step.at, reason: $0.reason) }, noticed: row.noticed)
    }
}
