package import ReputeCrypto

/// A qualification record: that an account may say something of itself, who says so, and until when.
package struct QualificationRow: Hashable, Sendable {
    /// Our number of the record: the seq of its first fact.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    package let terms: QualificationTerms
    /// The first moment at which it counts no more; nil: it has no end.
    package let ends: Instant?
    /// SHA-256 of what was shown for it, by the caller's word.
    package var evidence: Digest?

    package var state = QualificationState.draft
    package let drafted: Instant
    package var submitted: StepTaken?
    package var verified: Verification?
    /// The last time that it was returned, suspended, resumed or revoked.
    package var ruling: Ruling?
    /// How many days before its end the last notice was given.
    package var noticed: Int?
    /// The record that took its place.
    package var supersededBy: Int64?
    /// When the clock next has something to do about it.
    package var due: Instant?

    package struct Verification: Hashable, Sendable {
        package let step: StepTaken
        /// How: a code of the policy's.
        package let method: String
        /// The user id of the officer.
        package let officer: UInt32
        /// The day on which it is to be looked at again.
        package let review: Day?

        package init(step: StepTaken, method: String, officer: UInt32, review: Day?) {
            self.step = step
            self.method = method
            self.officer = officer
            self.review = review
        }
    }

    package struct Ruling: Hashable, Sendable {
        package let step: StepTaken
        /// A code of the policy's.
        package let reason: String

        package init(step: StepTaken, reason: String) {
            self.step = step
            self.reason = reason
        }
    }

    package init(
        seq: Int64, account: Int64, terms: QualificationTerms, ends: Instant?, evidence: Digest?, drafted: Instant
    ) {
        self.seq = seq
        self.account = account
        self.terms = terms
        self.ends = ends
        self.evidence = evidence
        self.drafted = drafted
    }

    /// Its id.
    package var id: QualificationID { QualificationID(seq: seq) }
}

/// What a record says, from its first fact on.
package struct QualificationTerms: Hashable, Sendable {
    /// A type of the policy's.
    package let type: String
    /// The categories it is for, sorted; empty: it is bound to none.
    package let categories: [String]
    /// A code of the authority that issued it, such as `cn-samr`; never a person's name.
    package let issuer: String?
    /// Where it holds: an ISO 3166 code.
    package let jurisdiction: String?
    /// The digest of its number, which lies in the vault.
    package let number: Digest?
    package let issued: Day?
    /// The last day on which it holds.
    package let expires: Day?
    /// The record it is to take the place of.
    package let renews: Int64?

    package init(
        type: String, categories: [String], issuer: String?, jurisdiction: String?, number: Digest?, issued: Day?,
        expires: Day?, renews: Int64?
    ) {
        self.type = type
        self.categories = categories
        self.issuer = issuer
        self.jurisdiction = jurisdiction
        self.number = number
        self.issued = issued
        self.expires = expires
        self.renews = renews
    }
}
