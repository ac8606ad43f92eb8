import ReputeLedger
public import ReputeModel
import ReputeStore

/// A page of what facts said of a seller's standing.
public struct StandingPage: Hashable, Sendable {
    /// The events, the newest first.
    public let events: [StandingEvent]
    /// The seq before which the next page begins; nil on the last.
    public let next: Int64?
}

extension EngineReader {
    /// How sellers stand, and how they would be evaluated now, in the order asked. Each of them is as it was at one moment
    /// between the request and the answer, not all of them at the same. Cost: five look-ups a seller, and linear in the days on
    /// which something happened to it.
    public func standings(of sellers: [ID]) throws(Refusal) -> [StandingView] {
        let (policies, now) = policies()
        let isHeld = isHolding
        hold()
        defer { if !isHeld { release() } }
        var out: [StandingView] = []
        out.reserveCapacity(sellers.count)
        for seller in sellers {
            out.append(
                try readShortly { (_) throws(StoreError) in try standing(of: seller, at: now, policies) })
        }
        return out
    }

    private func standing(
        of seller: ID, at now: Instant, _ policies: PolicyBook
    ) throws(StoreError) -> StandingView {
        guard let number = try accountNumber(seller), let account = try AccountTable.load(number: number, db) else {
            return StandingView(of: seller, isKnown: false, nil, measures: [], nil, at: now, policies)
        }
        let row = try StandingTable.load(number, db)
        let credit = try CreditTable.load(CreditKey(account: number, role: .seller), db)
        let record = StandingRule.Record(
            days: credit?.days ?? [], defects: row?.defects ?? [],
            buyers: row?.defects.isEmpty ?? true
                ? [] : try DefectTable.newest(of: number, limit: policies.mostDefectBuyers, db).map(\.newest),
            opened: account.opened)
        return StandingView(
            of: seller, isKnown: true, row, measures: credit?.measures ?? [], record, at: now, policies)
    }

    /// What facts said of a seller's standing, the newest first, at most `limit`; nothing of one never heard of. Cost:
    /// proportional to the answer.
    public func standingEvents(of seller: ID, before: Int64?, limit: Int) throws(Refusal) -> StandingPage {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(seller) else { return StandingPage(events: [], next: nil) }
            let seqs = try StandingFactTable.seqs(of: number, before: before ?? .max, limit: limit + 1, db)
            var events: [StandingEvent] = []
            for seq in seqs.prefix(limit) {
                guard let line = try LedgerTable.line(seq, db), let fact = try? FactLine.decode(line),
                    let event = StandingEvent(fact)
                else {
                    throw StoreError(.damaged, db.path, "Fact \(seq) cannot be read. Restore the last backup.")
                }
                events.append(event)
            }
            return StandingPage(events: events, next: seqs.count > limit ? events.last?.seq : nil)
        }
    }
}
