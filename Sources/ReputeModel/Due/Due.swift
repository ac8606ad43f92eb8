internal import ReputeJSON

/// Something that the clock has to do: when, and about what.
///
/// What is due is done in this order, the same for everybody: by the moment, then by subject, then by number. Whatever
/// becomes due by doing one of them becomes due an hour later or more, or else is done with it.
package struct Due: Hashable, Comparable, Sendable {
    package let at: Instant
    package let subject: DueSubject
    /// The number of the row: see ``DueSubject``.
    package let key: Int64

    package init(at: Instant, _ subject: DueSubject, key: Int64) {
        self.at = at
        self.subject = subject
        self.key = key
    }

    package static func < (a: Due, b: Due) -> Bool {
        (a.at, a.subject.rawValue, a.key) < (b.at, b.subject.rawValue, b.key)
    }

    /// The numbers that rows have: seqs of facts. A row of any other is damaged.
    package static let keys: ClosedRange<Int64> = 1...Int64(JSONWriter.greatestInteger)

    /// The least time from one thing that is due to the next that follows from it, in milliseconds.
    package static let leastGap = Instant.hour
}

/// What has clocks. A new subject adds a case, and its command below.
package enum DueSubject: Int64, CaseIterable, Sendable {
    /// An order's ratings, by ``OrderRow/seq``.
    case order = 1
    /// A qualification record's notices and its end, by ``QualificationRow/seq``.
    case qualification = 2
    /// What leaves a deposit, or is to be paid into it, by ``DepositRow/seq``.
    case deposit = 3
    /// The end of a sanction, by ``ViolationRow/seq``.
    case sanction = 4
    /// What is promised of an order's way, by ``PromiseRow/order``.
    case promise = 5
    /// The evaluation of a seller, and the end of what was guaranteed, by ``StandingRow/account``.
    case standing = 6
    /// The end of points, by ``MembershipRow/account``.
    case membership = 7
    /// A case's clocks, by ``CaseRow/seq``.
    case arbitration = 8
}

/// The clock's command: does what has become due. Answers whether a fact was written.
package struct DoDue: Command {
    package let due: Due

    package init(_ due: Due) { self.due = due }

    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        switch due.subject {
        case .order: try RevealRating(order: due.key).decide(&d)
        case .qualification: try AdvanceQualification(qualification: due.key).decide(&d)
        case .deposit: try AdvanceDeposit(deposit: due.key).decide(&d)
        case .sanction: try AdvanceSanction(violation: due.key).decide(&d)
        case .promise: try AdvancePromise(order: due.key).decide(&d)
        case .standing: try AdvanceStanding(seller: due.key).decide(&d)
        case .membership: try AdvanceMembership(account: due.key).decide(&d)
        case .arbitration: try AdvanceCase(case: due.key).decide(&d)
        }
    }
}
