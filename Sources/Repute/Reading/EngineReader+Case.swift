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
    /// A case. `viewer`: who asks; an account in whose name it asks sees its own only, and those of whose panels it is
    /// or was, and whoever is a side itself sees what a side sees. Throws `case.unknown`, and `party.mismatch` when that
    /// account is neither of its sides nor on a panel.
    public func `case`(_ id: CaseID, for viewer: Viewer) throws(Refusal) -> CaseView {
        let speaker = viewer.speaker
        let found = try read { () throws(StoreError) -> (view: CaseView, isParty: Bool)? in
            guard let row = try CaseTable.load(id.seq, db) else { return nil }
            var views = [try view(of: row, for: viewer)]
            try addWaits(to: &views, of: [row])
            return (view: views[0], isParty: try isReader(speaker, of: row))
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
            var (rows, views): ([CaseRow], [CaseView]) = ([], [])
            for row in try CaseTable.load(ofOrder: seq, db) {
                guard try isParty(speaker, of: row) else { continue }
                rows.append(row)
                views.append(try view(of: row, for: viewer))
            }
            try addWaits(to: &views, of: rows)
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

    /// The cases that wait for the marketplace in a state, or for an arbitrator in any where none is said, the first due
    /// first, at most `limit`. Cost: proportional to the answer.
    public func casesWaiting(
        in state: CaseWaiting? = nil, after: WorkCursor?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CasePage<WorkCursor> {
        try read { () throws(StoreError) in
            let rows = try CaseTable.waiting(
                in: state, after: (after?.place ?? 0, after?.seq ?? 0), limit: limit + 1, db)
            var views: [CaseView] = []
            for row in rows.prefix(limit) { views.append(try view(of: row, for: viewer)) }
            try addWaits(to: &views, of: Array(rows.prefix(limit)))
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

    /// Whether a case is for whoever speaks for an account: also for a member of one of its panels.
    private func isReader(_ speaker: ID?, of row: CaseRow) throws(StoreError) -> Bool {
        if try isParty(speaker, of: row) { return true }
        guard let account = try speaker.flatMap({ (id) throws(StoreError) in try accountNumber(id) }),
            let juror = try juror(account, in: row)
        else { return false }
        return row.house.panels.contains { $0.members.contains(juror) }
    }

    /// The number of the juror that an account is, if the case had a panel; nil: it is none.
    private func juror(_ account: Int64, in row: CaseRow) throws(StoreError) -> Int64? {
        row.house.panels.isEmpty ? nil : try JurorTable.number(of: account, db)
    }

    /// A case as it is shown, with no text of what is not for the viewer.
    func view(of row: CaseRow, for viewer: Viewer) throws(StoreError) -> CaseView {
        let (policies, now) = policies()
        let order = try vault.names(order: row.order)
        let audience = try audience(of: row, viewer)
        var texts: [Int64: String] = [:]
        for seq in row.textsShown(showsOfficer: audience.showsOfficer) { texts[seq] = try vault.text(seq)?.text }
        var references: [Int64: ID] = [:]
        for seq in row.referencesShown(showsOfficer: audience.showsOfficer) {
            references[seq] = try vault.reference(seq)
        }
        let respondent = try row.respondent.flatMap { (account) throws(StoreError) in
            try vault.name(account: account)
        }
        let names = CaseNames(
            order: order?.order, item: row.item.flatMap { token in order?.items.first { vault.token($0) == token } },
            claimant: try vault.name(account: row.claimant), respondent: respondent, texts: texts,
            references: references)
        let isAboutRating = audience.showsOfficer && row.canBeAboutRating
        let rated = isAboutRating ? try OrderTable.load(row.order, db) : nil
        var view = CaseView(row, names, at: now, policies, for: audience, order: rated)
        if row.mayHoldWindow(policies), let held = try OrderTable.load(row.order, db) {
            view.window = CaseView.Window(row, in: held, at: now, policies)
        }
        view.into = row.house.into.map(CaseID.init(seq:))
        view.merged = try merged(in: row)
        if let number = row.sanctionShown(to: audience) {
            view.sanction = try ViolationTable.load(number, db).map { CaseView.Sanction($0) }
        }
        return view
    }

    /// The cases that go on in one, with what was said and shown in them: both sides are those of this one.
    private func merged(in row: CaseRow) throws(StoreError) -> [CaseView.Merged] {
        var out: [CaseView.Merged] = []
        for merged in row.house.merged {
            guard let own = try CaseTable.load(merged.number, db) else { continue }
            var texts: [Int64: String] = [:]
            for seq in own.shown { texts[seq] = try vault.text(seq)?.text }
            out.append(CaseView.Merged(own, by: merged.by, texts))
        }
        return out
    }

    /// What a viewer is in a case.
    func audience(of row: CaseRow, _ viewer: Viewer) throws(StoreError) -> CaseAudience {
        let speaker = try viewer.speaker.flatMap { (id) throws(StoreError) in try accountNumber(id) }
        let side = try viewer.own.flatMap { (id) throws(StoreError) in try ownSide(id, in: row) }
        return viewer.audience(of: row, speaker: speaker, isVoter: try isVoter(speaker, in: row), own: side)
    }

    /// Whether an account is a member of the panel that votes in a case, who has not voted.
    private func isVoter(_ account: Int64?, in row: CaseRow) throws(StoreError) -> Bool {
        guard let panel = row.panel, panel.isVoting, let account, let juror = try juror(account, in: row) else {
            return false
        }
        return panel.members.contains(juror) && !panel.votes.contains { $0.juror == juror }
    }

    /// The side of a case that an account is, or that is of the same person; nil: neither.
    func ownSide(_ id: ID, in row: CaseRow) throws(StoreError) -> CaseSide? {
        guard let own = try accountNumber(id) else { return nil }
        if let side = CaseSide.allCases.first(where: { row.account(of: $0) == own }) { return side }
        let person = try person(of: own)
        for side in CaseSide.allCases {
            if let account = row.account(of: side), try self.person(of: account) == person { return side }
        }
        return nil
    }

    /// The account that stands for the person of one.
    private func person(of account: Int64) throws(StoreError) -> Int64 {
        try AccountLifeTable.load(account, db)?.person ?? account
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
