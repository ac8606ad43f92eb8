public import ReputeModel
import ReputeStore

/// Where a list of ratings goes on: after a rating. It names no moment, which would tell an anonymous rater's order.
public struct RatingCursor: PageCursor {
    /// The seq of the rating's submission.
    let seq: Int64

    init(seq: Int64) { self.seq = seq }

    /// A cursor from its text; nil when it is not one.
    public init?(_ text: String) {
        guard let seq = Int64(text), seq > 0, String(seq) == text else { return nil }
        self.seq = seq
    }

    /// The cursor as text, to be handed back as it is.
    public var text: String { String(seq) }
}

/// A page of ratings, newest first.
public struct RatingPage: Hashable, Sendable {
    /// The ratings.
    public let ratings: [RatingView]
    /// Where the next page begins; nil on the last.
    public let next: RatingCursor?
}

extension EngineReader {
    /// A rating, as a viewer may see it. Throws `rating.unknown`.
    public func ratings(_ rating: RatingID, for viewer: Viewer) throws(Refusal) -> [RatingView] {
        let views = try read { () throws(StoreError) -> [RatingView] in
            guard let number = try LedgerTable.order(ofRating: rating.seq, db),
                let row = try OrderTable.load(number, db)
            else { return [] }
            return try self.views(of: row, for: viewer).filter { $0.rating == rating }
        }
        if views.isEmpty { throw .ratingUnknown(rating) }
        return views
    }

    /// The ratings of an order, as a viewer may see them. Throws `order.unknown`.
    public func ratings(ofOrder order: ID, for viewer: Viewer) throws(Refusal) -> [RatingView] {
        let views = try read { () throws(StoreError) -> [RatingView]? in
            guard let number = try vault.order(order), let row = try OrderTable.load(number, db) else { return nil }
            let views = try self.views(of: row, for: viewer)
            // Whoever asks for an order as a party of it would learn who the anonymous rater is.
            return viewer.speaker == nil ? views : views.filter { $0.order != nil }
        }
        guard let views else { throw .orderUnknown(order) }
        return views
    }

    /// The visible ratings an account received in a role, newest first, at most `limit`; `after` is the cursor of the
    /// page before; `withText`: only those whose rater wrote something. Cost: proportional to the answer, but for `value`
    /// and `withText`, which skip over others.
    public func ratings(
        of subject: ID, role: Party, value: RatingValue?, withText: Bool = false, after: RatingCursor?, limit: Int,
        for viewer: Viewer
    ) throws(Refusal) -> RatingPage {
        try read { () throws(StoreError) in
            guard let account = try vault.accountNumber(subject) else { return RatingPage(ratings: [], next: nil) }
            return try page(
                of: RatingQuery(account: account, role: role, value: value, withText: withText),
                after: try place(after, of: account, as: role), limit: limit, for: viewer)
        }
    }

    /// The visible ratings an account gave in a role, the newest submitted first, at most `limit`; the rest as above. Those
    /// that were given anonymously are for the account itself, and for viewers who see who gave them. Cost: proportional to
    /// the answer, but for `value` and `withText`, and ratings that are not visible, which are skipped; those that are
    /// anonymous are skipped in the index.
    public func ratings(
        givenBy account: ID, as role: Party, value: RatingValue? = nil, withText: Bool = false, after: RatingCursor?,
        limit: Int, for viewer: Viewer
    ) throws(Refusal) -> RatingPage {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return RatingPage(ratings: [], next: nil) }
            let rows = try OrderTable.given(
                RatingQuery(account: number, role: role, value: value, withText: withText),
                named: !viewer.seesAnonymous && viewer.speaker != account, before: after?.seq ?? .max, limit: limit + 1,
                db)
            var ratings: [RatingView] = []
            for row in rows.prefix(limit) {
                if let view = try view(of: row, by: role, for: viewer) { ratings.append(view) }
            }
            let last = rows.count > limit ? rows[limit - 1][by: role] : nil
            return RatingPage(ratings: ratings, next: last.map { RatingCursor(seq: $0.seq) })
        }
    }

    /// Where a rating stands in the list of those of an account in a role: the moment of its reveal, and its submission. What
    /// is not shown stands at the end, and so does another account's: a place in this list would tell when that was revealed.
    func place(
        _ cursor: RatingCursor?, of account: Int64, as role: Party
    ) throws(StoreError) -> (revealed: Int64, seq: Int64)? {
        guard let cursor else { return nil }
        guard let order = try LedgerTable.order(ofRating: cursor.seq, db), let row = try OrderTable.load(order, db),
            row.account(of: role) == account, row.side(of: cursor.seq) == role.other,
            let shown = row[by: role.other]?.shown
        else { return (.min, .min) }
        return (shown.at.milliseconds, cursor.seq)
    }

    /// A page of visible ratings, within a read. `asTheyWere` makes of an order what is to be seen of it.
    func page(
        of asked: RatingQuery, after: (revealed: Int64, seq: Int64)?, limit: Int, for viewer: Viewer,
        asTheyWere: (OrderRow) -> OrderRow? = { $0 }
    ) throws(StoreError) -> RatingPage {
        let by = asked.role.other
        let rows = try OrderTable.about(asked, after: after, limit: limit + 1, db)
        var ratings: [RatingView] = []
        for row in rows.prefix(limit).compactMap(asTheyWere) {
            if let view = try view(of: row, by: by, for: viewer) { ratings.append(view) }
        }
        var next: RatingCursor?
        if rows.count > limit, let slot = rows[limit - 1][by: by] { next = RatingCursor(seq: slot.seq) }
        return RatingPage(ratings: ratings, next: next)
    }

    private func views(of row: OrderRow, for viewer: Viewer) throws(StoreError) -> [RatingView] {
        var out: [RatingView] = []
        for by in Party.allCases {
            if let view = try view(of: row, by: by, for: viewer) { out.append(view) }
        }
        return out
    }

    func view(of row: OrderRow, by: Party, for viewer: Viewer) throws(StoreError) -> RatingView? {
        guard let slot = row[by: by] else { return nil }
        let names = RatingNames(
            order: try vault.names(order: row.seq)?.order, buyer: try vault.name(account: row.buyer),
            seller: try vault.name(account: row.seller))
        var texts: [Int64: String] = [:]
        if slot.shown != nil {
            let later = [slot.sequel?.append, slot.sequel?.reply, slot.sequel?.appendReply].compactMap { $0?.seq }
            for seq in (slot.hasText ? [slot.seq] : []) + later { texts[seq] = try vault.text(seq)?.text }
        }
        return RatingView(
            row, by: by, names: names, texts: texts, policy: row.policy.flatMap(state.now.policies.adopted(by:)),
            viewer: viewer)
    }
}
