import ReputeCrypto
public import ReputeModel
import ReputeStore

/// A page of cases.
public struct CasePage<Next: Hashable & Sendable>: Hashable, Sendable {
    /// The cases.
    public let cases: [CaseView]
    /// Where the next page begins; nil on the last.
    public let next: Next?
}

extension EngineReader {
    /// A case. `viewer`: who asks; an account in whose name it asks sees its own only. Throws `case.unknown`, and
    /// `party.mismatch` when that is neither of its sides.
    public func `case`(_ id: CaseID, for viewer: Viewer) throws(Refusal) -> CaseView {
        let speaker = viewer.speaker
        let found = try read { () throws(StoreError) -> (view: CaseView, isParty: Bool)? in
            guard let row = try CaseTable.load(id.seq, db) else { return nil }
            return (view: try view(of: row, for: viewer), isParty: try isParty(speaker, of: row))
        }
        guard let found else { throw .caseUnknown(id) }
        guard found.isParty else { throw .caseOfOthers(speaker, id) }
        return found.view
    }

    /// The cases of an order, in the order in which they were opened. `viewer`: as above; a case against the
    /// marketplace is its claimant's alone. Throws `order.unknown`, and `party.mismatch` when the account is no party to
    /// the order.
    public func cases(ofOrder order: ID, for viewer: Viewer) throws(Refusal) -> [CaseView] {
        let speaker = viewer.speaker
        let found = try read { () throws(StoreError) -> (cases: [CaseView], isParty: Bool)? in
            guard let seq = try vault.order(order), let parties = try OrderTable.parties(of: seq, db) else {
                return nil
            }
            if let speaker {
                let number = try accountNumber(speaker)
                guard number == parties.buyer || number == parties.seller else { return (cases: [], isParty: false) }
            }
            var views: [CaseView] = []
            for row in try CaseTable.load(ofOrder: seq, db) {
                if try isParty(speaker, of: row) { views.append(try view(of: row, for: viewer)) }
            }
            return (cases: views, isParty: true)
        }
        guard let found else { throw .orderUnknown(order) }
        guard found.isParty else { throw .casesOfOthers(speaker, order) }
        return found.cases
    }

    /// The cases of an account, those it opened and those against it, the newest first, at most `limit`; none of one
    /// that was never heard of. `viewer`: who asks; an account in whose name it asks sees its own only; throws
    /// `party.mismatch`. Cost: proportional to the answer.
    public func cases(
        of account: ID, before: CaseID?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CasePage<CaseID> {
        if let speaker = viewer.speaker, speaker != account { throw .accountOther(speaker, account) }
        return try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return CasePage(cases: [], next: nil) }
            let rows = try CaseTable.load(of: number, before: before?.seq ?? .max, limit: limit + 1, db)
            var views: [CaseView] = []
            for row in rows.prefix(limit) { views.append(try view(of: row, for: viewer)) }
            return CasePage(cases: views, next: rows.count > limit ? views.last?.case : nil)
        }
    }

    /// The cases that wait for an arbitrator, the first due first, at most `limit`. Cost: proportional to the answer.
    public func casesWaiting(
        after: WorkCursor?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CasePage<WorkCursor> {
        try read { () throws(StoreError) in
            let rows = try CaseTable.waiting(after: (after?.place ?? 0, after?.seq ?? 0), limit: limit + 1, db)
            var views: [CaseView] = []
            for row in rows.prefix(limit) { views.append(try view(of: row, for: viewer)) }
            var next: WorkCursor?
            if rows.count > limit, let last = rows.prefix(limit).last, let due = last.due {
                next = WorkCursor(place: due.milliseconds, seq: last.seq)
            }
            return CasePage(cases: views, next: next)
        }
    }

    /// Whether a case is for whoever speaks for an account, or for nobody and so for all.
    private func isParty(_ speaker: ID?, of row: CaseRow) throws(StoreError) -> Bool {
        guard let speaker else { return true }
        guard let number = try accountNumber(speaker) else { return false }
        return number == row.claimant || number == row.respondent
    }

    /// A case as it is shown, with no text of what is not for the viewer.
    private func view(of row: CaseRow, for viewer: Viewer) throws(StoreError) -> CaseView {
        let (policies, now) = policies()
        let order = try vault.names(order: row.order)
        let showsOfficer = viewer.seesStaff
        var texts: [Int64: String] = [:]
        for seq in row.textsShown(showsOfficer: showsOfficer) { texts[seq] = try vault.text(seq)?.text }
        let respondent = try row.respondent.flatMap { (account) throws(StoreError) in
            try vault.name(account: account)
        }
        let names = CaseNames(
            order: order?.order, item: row.item.flatMap { token in order?.items.first { vault.token($0) == token } },
            claimant: try vault.name(account: row.claimant), respondent: respondent, texts: texts)
        return CaseView(row, names, at: now, policies, showsOfficer: showsOfficer)
    }
}

extension Refusal {
    fileprivate static func caseOfOthers(_ speaker: ID?, _ id: CaseID) -> Refusal {
        .ofOthers(speaker, "case \(id)")
    }

    fileprivate static func casesOfOthers(_ speaker: ID?, _ order: ID) -> Refusal {
        .ofOthers(speaker, "order \(order)")
    }

    private static func ofOthers(_ speaker: ID?, _ what: String) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker.map { "\($0)" } ?? "") is no party to \(what).",
            pointer: "/params/as")
    }
}
