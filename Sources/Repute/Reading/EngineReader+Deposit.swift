public import ReputeModel
import ReputeStore

/// What officers have before them.
public enum DepositWork: Hashable, Sendable {
    /// Deposits that are to be replenished, the first to be so first.
    case owed
    /// Deposits of which something was asked for, the first to leave first.
    case leaving
}

/// A page of deposits.
public struct DepositPage: Hashable, Sendable {
    /// The deposits.
    public let deposits: [DepositView]
    /// Where the next page begins; nil on the last.
    public let next: WorkCursor?
}

/// A page of entries in a deposit's books.
public struct DepositEntryPage: Hashable, Sendable {
    /// The entries, the newest first.
    public let entries: [DepositEntryView]
    /// The entry before which the next page begins; nil on the last.
    public let next: DepositEntryID?
}

extension EngineReader {
    /// The deposits of an account, in the order they were opened; none of one that was never heard of.
    public func deposits(of account: ID) throws(Refusal) -> [DepositView] {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return [] }
            let name = try vault.name(account: number)
            return try DepositTable.load(of: number, db).map { DepositView($0, account: name) }
        }
    }

    /// What happened in a deposit's books, the newest first, at most `limit`. Throws `deposit.unknown`. Cost: proportional
    /// to the answer.
    public func entries(
        of deposit: DepositID, before: DepositEntryID?, limit: Int
    ) throws(Refusal) -> DepositEntryPage {
        let page = try read { () throws(StoreError) -> DepositEntryPage? in
            guard try DepositTable.account(of: deposit.seq, db) != nil else { return nil }
            let rows = try DepositEntryTable.load(
                of: deposit.seq, before: before?.seq ?? .max, limit: limit + 1, db)
            var views: [DepositEntryView] = []
            for row in rows.prefix(limit) {
                views.append(
                    DepositEntryView(
                        row, name: try vault.reference(row.seq),
                        to: try row.to.flatMap { (to) throws(StoreError) in try vault.name(account: to) }))
            }
            return DepositEntryPage(entries: views, next: rows.count > limit ? views.last?.entry : nil)
        }
        guard let page else { throw .depositUnknown(deposit) }
        return page
    }

    /// What officers have before them, at most `limit`. Cost: proportional to the answer.
    public func deposits(
        _ work: DepositWork, after: WorkCursor?, limit: Int
    ) throws(Refusal) -> DepositPage {
        try read { () throws(StoreError) in
            let place = (after?.place ?? 0, after?.seq ?? 0)
            let rows =
                switch work {
                case .owed: try DepositTable.owed(after: place, limit: limit + 1, db)
                case .leaving: try DepositTable.leaving(after: place, limit: limit + 1, db)
                }
            var views: [DepositView] = []
            for row in rows.prefix(limit) {
                views.append(DepositView(row, account: try vault.name(account: row.account)))
            }
            var next: WorkCursor?
            if rows.count > limit, let last = rows.prefix(limit).last,
                let at = work == .owed ? last.duty.by : last.leaves
            {
                next = WorkCursor(place: at.milliseconds, seq: last.seq)
            }
            return DepositPage(deposits: views, next: next)
        }
    }
}

extension Refusal {
    fileprivate static func depositUnknown(_ id: DepositID) -> Refusal {
        Refusal(.notFound, "deposit.unknown", "There is no deposit \(id).", pointer: "/params/deposit")
    }
}
