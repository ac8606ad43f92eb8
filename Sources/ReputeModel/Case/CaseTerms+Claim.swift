internal import ReputeCrypto

extension CasePolicy.Claim {
    /// What is claimed of an order: by what is said, and else what is granted for it. Refuses another remedy, an amount where
    /// the remedy is none, and one that is more than may be asked for.
    func terms(_ given: CaseGiven, of order: OrderRow) throws(Stop) -> CaseTerms {
        let remedy = given.remedy ?? remedy
        guard remedies.contains(remedy) else {
            throw .refused(.caseRemedy(remedy, given.cause, remedies.map(\.rawValue).sorted()))
        }
        guard remedy.isMoney else {
            if given.amount != nil { throw .refused(.caseAmountUnfit(remedy)) }
            return CaseTerms(remedy)
        }
        let most = most(of: order, given.item)
        guard let amount = given.amount ?? most else { throw .refused(.caseAmountMissing(remedy)) }
        guard amount.minor > 0 else { throw .refused(.caseAmountNothing) }
        if let most {
            if amount.currency != most.currency { throw .refused(.caseCurrency(most.currency)) }
            if amount.minor > most.minor { throw .refused(.caseAmountMore(most)) }
        }
        return CaseTerms(remedy, amount)
    }

    /// The most that may be asked for of an order, or of an item of it, rounded down; nil: nobody told what was paid.
    func most(of order: OrderRow, _ item: Token?) -> Money? {
        guard let paid = order.paid(for: item) else { return nil }
        let minor = Int128(paid.minor) * Int128(share) / 1_000_000
        return Money(currency: paid.currency, minor: Int64(min(minor, Int128(Money.most))))
    }
}

extension OrderRow {
    /// What was paid for an item, or for the whole order; that of the order where the item's was not told.
    fileprivate func paid(for item: Token?) -> Money? {
        item.flatMap { item in items.first { $0.token == item }?.amount } ?? scoredAmount
    }
}
