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

    package init(of subject: ID, role: Party, asOf moment: EarlierMoment, page: Page) {
        self.subject = subject
        self.role = role
        self.moment = moment
        self.page = page
    }

    /// Goes on by at most `steps` changes. The explanation, when the walk is over.
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
        var changed = earlier
        // Else going back would copy both.
        (self.walk, earlier) = (nil, [:])
        defer { (self.walk, earlier) = (walk, changed) }
        return try walk.goBack(to: moment.seq, steps: &steps, db) { change in
            // Of several changes the first one counts, which comes last.
            for rating in change.ratings where rating.by == role.other { changed[rating.order] = rating }
        }
    }

    /// Sees what changed while the walk was under way, so that it fits the orders as they are now.
    private mutating func catchUp(_ now: CreditRow, _ db: Connection) throws(StoreError) {
        var (late, steps) = (CreditWalk(now), Int.max)
        var changed: [Int64: EarlierRating] = [:]
        _ = try late.goBack(to: begun, steps: &steps, db) { change in
            for rating in change.ratings where rating.by == role.other { changed[rating.order] = rating }
        }
        earlier.merge(changed) { first, _ in first }
    }

    /// The ratings that were sealed: some still are, the others were shown by the changes since.
    private func sealed(_ account: Int64, _ reader: EngineReader) throws(StoreError) -> [RatingView] {
        if page.after != nil { return [] }
        let (by, most) = (role.other, CreditExplanation.mostSealed)
        var orders = try OrderTable.sealed(about: account, as: role, limit: most, reader.db)
        for (order, rating) in earlier where rating.counted == nil && order <= moment.seq {
            if let row = try OrderTable.load(order, reader.db) { orders.append(row) }
        }
        let were = orders.compactMap { $0.asOf(moment.seq, by: by, earlier: nil) }
        let first = were.sorted { ($0[by: by]?.seq ?? 0) < ($1[by: by]?.seq ?? 0) }.prefix(most)
        var views: [RatingView] = []
        for row in first {
            if let view = try reader.view(of: row, by: by, for: page.viewer) { views.append(view) }
        }
        return views
    }

    /// A page of the ratings that were visible. None of them is dated after the last fact that counts.
    private func ratings(_ account: Int64, _ reader: EngineReader) throws(StoreError) -> RatingPage {
        let latest = (revealed: moment.at.milliseconds, seq: Int64.max)
        let asked = RatingQuery(account: account, role: role, shownUpTo: moment.seq)
        let after = try reader.place(page.after) ?? latest
        return try reader.page(of: asked, after: after, limit: page.limit, for: page.viewer) { row in
            row.asOf(moment.seq, by: role.other, earlier: earlier[row.seq])
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
