import ReputeModel
import ReputeTwin

/// What the people of one subject of the domain do, sensibly, wrongly and maliciously.
///
/// A new subject adds a file with one of these and its name in ``all``.
protocol Subject {
    init()
    /// Something somebody wants now, looking at the market as it is; nil when nothing comes to mind.
    mutating func act(in town: inout Town) -> Request?
}

/// Every subject, but for ``Policies``, which go their own way.
enum Subjects {
    static var all: [any Subject.Type] {
        [
            Trades.self, Remarks.self, Votes.self, Removals.self, Qualifications.self, Training.self, Deposits.self,
            Sanctions.self, Commitments.self, Standings.self, Memberships.self, Accounts.self, Cases.self,
            Intruders.self,
        ]
    }
}
