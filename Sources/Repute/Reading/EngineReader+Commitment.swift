public import ReputeModel
import ReputeStore

/// What holds for an order beyond what must.
public struct OrderCommitments: Hashable, Sendable {
    /// The commitments that hold for it, fixed when it was created.
    public let commitments: [OrderCommitment]
    /// Those of them that were broken, in the order of their facts.
    public let breaches: [BreachView]
}

/// A page of breaches.
public struct BreachPage: Hashable, Sendable {
    /// The breaches, the newest first.
    public let breaches: [BreachView]
    /// The breach before which the next page begins; nil on the last.
    public let next: BreachID?
}

extension EngineReader {
    /// What sellers took on and how they keep it, in the order asked; nothing of one never heard of. Cost: linear in their
    /// commitments and the days on which something was counted.
    public func commitments(of sellers: [ID]) throws(Refusal) -> [SellerCommitments] {
        let (policy, now) = policyInForce()
        return try read { () throws(StoreError) in
            var out: [SellerCommitments] = []
            out.reserveCapacity(sellers.count)
            for seller in sellers {
                let number = try accountNumber(seller)
                let rows = try number.map { (number) throws(StoreError) in try CommitmentTable.load(of: number, db) }
                out.append(
                    SellerCommitments(
                        seller: seller,
                        commitments: (rows ?? []).map { CommitmentView($0, at: now, under: policy) }))
            }
            return out
        }
    }

    /// What holds for an order. `speaker`: the party that is spoken for; nil: whoever asks speaks for both. Throws
    /// `order.unknown`, and `party.mismatch` when the speaker is not a party to it.
    public func commitments(in order: ID, for speaker: ID?) throws(Refusal) -> OrderCommitments {
        let book = policies().book
        let found = try read { () throws(StoreError) -> (OrderCommitments, isParty: Bool)? in
            guard let seq = try vault.order(order), let row = try OrderTable.load(seq, db) else { return nil }
            if let speaker {
                let number = try accountNumber(speaker)
                guard number == row.buyer || number == row.seller else {
                    return (OrderCommitments(commitments: [], breaches: []), false)
                }
            }
            let held = book.held(
                of: try CommitmentTable.load(of: row.seller, db), created: row.created, registered: row.seq)
            let open = try PromiseTable.load(seq, db)?.open ?? []
            let breaches = try views(try BreachTable.load(in: seq, db))
            return (
                OrderCommitments(commitments: held.map { OrderCommitment($0, row, open) }, breaches: breaches), true
            )
        }
        guard let found else { throw .orderUnknown(order) }
        guard found.isParty else { throw .orderOfOthers(speaker ?? order, order) }
        return found.0
    }

    /// A seller's breaches, the newest first, at most `limit`. Cost: proportional to the answer.
    public func breaches(of seller: ID, before: BreachID?, limit: Int) throws(Refusal) -> BreachPage {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(seller) else { return BreachPage(breaches: [], next: nil) }
            let rows = try BreachTable.load(of: number, before: before?.seq ?? .max, limit: limit + 1, db)
            let breaches = try views(rows.prefix(limit))
            return BreachPage(breaches: breaches, next: rows.count > limit ? breaches.last?.breach : nil)
        }
    }

    private func views(_ rows: some Sequence<BreachRow>) throws(StoreError) -> [BreachView] {
        var out: [BreachView] = []
        for row in rows {
            var ruling: ID?
            if case .ruling(let found) = row.cause, found.name != nil { ruling = try vault.reference(row.seq) }
            let drawn = try draw(for: row.id)
            out.append(
                BreachView(
                    row, name: try CommitmentTable.load(row.commitment, db)?.code ?? "",
                    order: try vault.names(order: row.order)?.order, seller: try vault.name(account: row.seller),
                    buyer: try vault.name(account: row.buyer), ruling: ruling, drawn: drawn))
        }
        return out
    }

    /// What a draw took for a breach, which it names as its ruling, and was not returned.
    private func draw(for breach: BreachID) throws(StoreError) -> DepositEntryID? {
        guard let name = ID("\(breach)").map(vault.token),
            let seq = try DepositEntryTable.find(DepositOnce(.drawn, name), db),
            let entry = try DepositEntryTable.load(seq, db), entry.left > 0
        else { return nil }
        return entry.id
    }
}

extension Refusal {
    fileprivate static func orderOfOthers(_ speaker: ID, _ order: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) is neither buyer nor seller of order \(order).",
            pointer: "/params/as")
    }
}
