public import ReputeModel
import ReputeStore

extension EngineReader {
    /// An order: how far it is, in which time it may be rated, and what holds that. `viewer`: an account in whose name it
    /// asks sees orders of its own only, and of the cases those that it is a side of. Throws `order.unknown`, and
    /// `party.mismatch` when it is neither buyer nor seller.
    public func order(_ order: ID, for viewer: Viewer) throws(Refusal) -> OrderView {
        let speaker = viewer.speaker
        let (book, now) = policies()
        var isParty = true
        let found = try read { () throws(StoreError) -> OrderView? in
            guard let seq = try vault.order(order), let row = try OrderTable.load(seq, db) else { return nil }
            let number = try speaker.flatMap { (id) throws(StoreError) in try accountNumber(id) }
            if speaker != nil, number == nil || (number != row.buyer && number != row.seller) {
                isParty = false
                return nil
            }
            var cases: [CaseID] = []
            for held in row.pause?.cases ?? [] {
                if let number {
                    guard let own = try CaseTable.load(held, db), own.claimant == number || own.respondent == number
                    else { continue }
                }
                cases.append(CaseID(seq: held))
            }
            return OrderView(
                row, named: order, buyer: try vault.name(account: row.buyer),
                seller: try vault.name(account: row.seller), cases: cases, at: now, book)
        }
        if let speaker, !isParty { throw .partyOther(speaker, order) }
        guard let found else { throw .orderUnknown(order) }
        return found
    }
}

extension Refusal {
    fileprivate static func partyOther(_ speaker: ID, _ order: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) is neither buyer nor seller of order \(order).",
            pointer: "/params/as")
    }
}
