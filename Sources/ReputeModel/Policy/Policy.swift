package import ReputeJSON

/// The numbers a marketplace runs by. A document in the ledger, never constants in code.
package struct Policy: Hashable, Sendable {
    /// E.g. `neutral`.
    package let name: String
    /// The version of the document under that name.
    package let version: Int
    /// The released version of the rules it runs under.
    package let rules: Int
    /// Minutes east of UTC; midnight of windows and months. The same for every policy of a ledger.
    package let zoneMinutes: Int
    /// Days between the adoption of the next policy and the first day it is in force; at least 1, so that no policy
    /// is ever adopted for a day that has begun.
    package let noticeDays: Int
    package var rating: RatingPolicy
    package let credit: CreditPolicy
    package let removal: RemovalPolicy
    package let qualification: QualificationPolicy
    /// What holds for deposits; nil: there are none.
    package let deposit: DepositPolicy?
    package let training: TrainingPolicy
    package let sanction: SanctionPolicy
    package let commitment: CommitmentPolicy
    /// What makes sellers' standings; nil: there are none.
    package let standing: StandingPolicy?
    /// What holds for membership points; nil: there are none.
    package let membership: MembershipPolicy?
    /// What holds for cases.
    package let arbitration: CasePolicy
    /// The document as it stands in the ledger.
    package let document: JSONValue

    /// `neutral@1`
    package var label: String { "\(name)@\(version)" }
}
