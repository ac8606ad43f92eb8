public import ReputeModel
import ReputeStore

/// A page of what happened to an account.
public struct AccountEventPage: Hashable, Sendable {
    /// The events, the newest first.
    public let events: [AccountEvent]
    /// The fact before which the next page begins; nil on the last.
    public let next: Int64?
}

extension EngineReader {
    /// When an account was first heard of, and what happened to it since besides trading; nil: it never was. Cost: two
    /// look-ups, and one for each account of the same person.
    public func life(of account: ID) throws(Refusal) -> (opened: Instant, life: AccountLifeView)? {
        try read { () throws(StoreError) in
            guard let number = try accountNumber(account), let row = try AccountTable.load(number: number, db) else {
                return nil
            }
            let life = try AccountLifeTable.load(number, db)
            let main = try life?.main.flatMap { (main) throws(StoreError) in try vault.name(account: main) }
            var members: [ID] = []
            for member in life?.members ?? [] {
                if let name = try vault.name(account: member) { members.append(name) }
            }
            return (row.opened, AccountLifeView(life, main: main, members: members))
        }
    }

    /// What happened to an account besides trading, and of others what concerns it, the newest first, at most `limit`.
    /// `speaker`: the account in whose name it is asked, which sees its own only; throws `party.mismatch`. Cost:
    /// proportional to the answer.
    public func accountEvents(
        of account: ID, before: Int64?, limit: Int, as speaker: ID? = nil
    ) throws(Refusal) -> AccountEventPage {
        if let speaker, speaker != account { throw .accountOther(speaker, account) }
        return try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return AccountEventPage(events: [], next: nil) }
            let rows = try AccountEventTable.load(of: number, before: before ?? .max, limit: limit + 1, db)
            var events: [AccountEvent] = []
            for row in rows.prefix(limit) {
                let other = try row.other.flatMap { (other) throws(StoreError) in try vault.name(account: other) }
                events.append(AccountEvent(row, account: try vault.name(account: row.account), other: other))
            }
            return AccountEventPage(events: events, next: rows.count > limit ? events.last?.seq : nil)
        }
    }
}
