public import ReputeModel
import ReputeStore

extension EngineReader {
    /// Whom another policy would hit: sellers who may sell in a category whose threshold it changes at the moment it comes
    /// into force, and could not by it, or the other way round, as things stand. Who was erased is not among them. Throws
    /// what adopting it for that day would. Cost: at most that of checking ``PreviewPolicy/most`` sellers.
    public func preview(_ request: PreviewPolicy) throws(Refusal) -> PreviewPage {
        let (policies, now) = policies()
        let preview = try AdmissionPreview(request, policies, at: now)
        let categories = preview.rules.map(\.category)
        if categories.isEmpty {
            return PreviewPage(from: preview.from, categories: [], examined: 0, changes: [], next: nil)
        }
        // A call costs about as much as a check of so many sellers, whatever the policy changes.
        let limit = max(1, min(request.limit, PreviewPolicy.most / categories.count))
        return try read { () throws(StoreError) in
            let numbers = try AccountTable.numbers(after: request.after, limit: limit, db)
            var changes: [PreviewPage.Change] = []
            var records = preview.rules.map { (with: $0.with.noRecords, without: $0.without.noRecords) }
            for number in numbers {
                let row = try SellerRow.load(number, db)
                guard try isSeller(number, row), let seller = try vault.name(account: number) else { continue }
                for (i, rule) in preview.rules.enumerated() {
                    let then = rule.with.admission(of: seller, as: row, &records[i].with)
                    if then.isAllowed != rule.without.admission(of: seller, as: row, &records[i].without).isAllowed {
                        changes.append(PreviewPage.Change(category: rule.category, then: then))
                    }
                }
            }
            return PreviewPage(
                from: preview.from, categories: categories, examined: numbers.count, changes: changes,
                next: numbers.count == limit ? numbers.last : nil)
        }
    }

    /// Whether an account ever sold, or prepared to.
    private func isSeller(_ number: Int64, _ row: SellerRow) throws(StoreError) -> Bool {
        if !row.claims.bytes.isEmpty || !row.deposits.isEmpty { return true }
        return try CreditTable.load(CreditKey(account: number, role: .seller), db) != nil
    }
}

extension AdmissionRule {
    /// By what is remembered of a seller; `records` are this rule's, and of no other seller when it returns.
    func admission(of seller: ID, as row: SellerRow?, _ records: inout FittingRecords) -> Admission {
        records.removeAll()
        if !types.isEmpty { row?.claims.add(to: &records) }
        return admission(
            of: seller, isKnown: row != nil, opened: row?.opened, records, row?.deposits ?? [], row?.sanction,
            row?.standing ?? StandingClaim(), isClosed: row?.isClosed ?? false)
    }
}
