public import ReputeModel
import ReputeStore

/// An explanation as of an earlier moment, found in slices, so that a long way back holds nobody up.
package struct EarlierExplanation: Sendable {
    /// Which ratings of it.
    package struct Page: Sendable {
        let after: RatingCursor?
        let limit: Int
        let viewer: Viewer

        package init(after: RatingCursor?, limit: Int, viewer: Viewer) {
            self.after = after
            self.limit = limit
            self.viewer = viewer
        }
    }

    private let subject: ID
    private let role: Party
    private let moment: EarlierMoment
    private let page: Page
    private var walk: CreditWalk?
    /// The version the walk began at.
    private var begun: Int64 = 0
    /// Ratings that changed since, as they were before their first change, by order: all are of one side.
    private var earlier: [Int64: EarlierRating] = [:]
    /// Orders among those whose rating was shown only since, and so was sealed, to be looked at.
    private var unsealed: [Int64] = []
    /// The first of them that were looked at, by their ratings' submission.
    private var sealed = FirstSealed()

    package init(of subject: ID, role: Party, asOf moment: EarlierMoment, page: Page) {
        self.subject = subject
        self.role = role
        self.moment = moment
        self.page = page
    }

    /// Goes on by at most `steps` changes or orders. The explanation, when the walk is over.
    package mutating func advance(_ reader: EngineReader, steps: Int) throws(Refusal) -> CreditExplanation? {
        var left = steps
        return try reader.read { () throws(StoreError) in
            guard let account = try reader.vault.accountNumber(subject), moment.knows(account) else {
                return CreditExplanation(
                    credit: credit(isKnown: false), completed: [], sealed: [],
                    page: RatingPage(ratings: [], next: nil))
            }
            let now = try CreditTable.load(CreditKey(account: account, role: role), reader.db)
            if walk == nil, let now {
                walk = CreditWalk(now)
                begun = now.version
            }
            guard try goBack(&left, reader.db) else { return nil }
            if let now { try catchUp(now, reader.db) }
            guard try lookAtUnsealed(&left, reader.db) else { return nil }
            return CreditExplanation(
                credit: credit(isKnown: true), completed: CreditExplanation.completed(walk?.row),
                sealed: try sealed(account, reader), page: try ratings(account, reader))
        }
    }

    private func credit(isKnown: Bool) -> Credit {
        moment.rule.credit(of: subject, role: role, isKnown: isKnown, row: walk?.row, on: moment.day)
    }

    private mutating func goBack(_ steps: inout Int, _ db: Connection) throws(StoreError) -> Bool {
        guard var walk else { return true }
        if walk.row.version <= moment.seq { return true }
        var changed = earlier
        // Else going back would copy both.
        (self.walk, earlier) = (nil, [:])
        defer { (self.walk, earlier) = (walk, changed) }
        let isBack = try walk.goBack(to: moment.seq, steps: &steps, db) { change in
            // Of several changes the first one counts, which comes last.
            for rating in change.ratings where counts(rating) { changed[rating.order] = rating }
        }
        if isBack { unsealed = changed.values.filter { $0.counted == nil }.map(\.order).sorted() }
        return isBack
    }

    /// Whether a change is of a rating that there may have been then.
    private func counts(_ rating: EarlierRating) -> Bool { rating.by == role.other && rating.order <= moment.seq }

    /// Sees what changed while the walk was under way, so that it fits the orders as they are now.
    private mutating func catchUp(_ now: CreditRow, _ db: Connection) throws(StoreError) {
        if now.version == begun { return }
        var (late, steps) = (CreditWalk(now), Int.max)
        var changed: [Int64: EarlierRating] = [:]
        _ = try late.goBack(to: begun, steps: &steps, db) { change in
            for rating in change.ratings where counts(rating) { changed[rating.order] = rating }
        }
        begun = now.version
        for (order, rating) in changed where earlier[order] == nil {
            earlier[order] = rating
            if rating.counted == nil { unsealed.append(order) }
        }
    }

    /// Looks at the orders whose rating was shown only since. False when there were too few steps.
    private mutating func lookAtUnsealed(_ steps: inout Int, _ db: Connection) throws(StoreError) -> Bool {
        if page.after != nil { return true }
        while let order = unsealed.last {
            if steps <= 0 { return false }
            steps -= 1
            unsealed.removeLast()
            // A fact about one account of a person changes what another's ratings count for, and names both.
            guard let row = try OrderTable.load(order, db), row.account(of: role) == walk?.row.key.account else {
                continue
            }
            sealed.add(row, asOf: moment.seq, by: role.other)
        }
        return true
    }

    /// The ratings that were sealed: some still are, the others were shown by the changes since.
    private func sealed(_ account: Int64, _ reader: EngineReader) throws(StoreError) -> [RatingView] {
        if page.after != nil { return [] }
        let (by, most) = (role.other, CreditExplanation.mostSealed)
        var first = sealed
        for row in try OrderTable.sealed(about: account, as: role, limit: most, reader.db) {
            first.add(row, asOf: moment.seq, by: by)
        }
        var views: [RatingView] = []
        for row in first.rows {
            if let view = try reader.view(of: row, by: by, for: page.viewer) { views.append(view) }
        }
        return views
    }

    /// A page of the ratings that were visible. None of them is dated after the last fact that counts.
    private func ratings(_ account: Int64, _ reader: EngineReader) throws(StoreError) -> RatingPage {
        let latest = (revealed: moment.at.milliseconds, seq: Int64.max)
        let asked = RatingQuery(account: account, role: role, shownUpTo: moment.seq)
        let after = try reader.place(page.after, of: account, as: role) ?? latest
        return try reader.page(of: asked, after: after, limit: page.limit, for: page.viewer) { row in
            row.asOf(moment.seq, by: role.other, earlier: earlier[row.seq])
        }
    }
}

/// The first sealed ratings by their submission, as many as an explanation names, whichever way they come.
private struct FirstSealed {
    /// The orders as they were then.
    private(set) var rows: [OrderRow] = []
    private var seqs: [Int64] = []

    /// Adds the rating of a side of an order, if it was sealed then.
    mutating func add(_ row: OrderRow, asOf seq: Int64, by: Party) {
        guard let was = row.asOf(seq, by: by, earlier: nil), let slot = was[by: by] else { return }
        let place = seqs.firstIndex { $0 > slot.seq } ?? seqs.count
        if place == CreditExplanation.mostSealed { return }
        seqs.insert(slot.seq, at: place)
        rows.insert(was, at: place)
        if rows.count > CreditExplanation.mostSealed {
            seqs.removeLast()
            rows.removeLast()
        }
    }
}

extension EngineReader {
    /// The credit of an account in a role as it was answered at an earlier moment, with a page of the ratings behind it
    /// and the rule of each, as they were then. Texts are those of now, and gone if they are gone.
    ///
    /// What was is the same whenever it is asked, so pages of one moment always fit together. Throws what
    /// ``credits(of:role:asOf:)`` throws. Cost: linear in the changes of the credit since that moment, for each page,
    /// and then as for a page of now.
    public func explanation(
        of subject: ID, role: Party, asOf: AsOf, after: RatingCursor?, limit: Int, for viewer: Viewer
    ) throws(Refusal) -> CreditExplanation {
        var explanation = EarlierExplanation(
            of: subject, role: role, asOf: try moment(asOf),
            page: EarlierExplanation.Page(after: after, limit: limit, viewer: viewer))
        guard let found = try explanation.advance(self, steps: .max) else {
            preconditionFailure("without a limit it comes to its end")
        }
        return found
    }
}
