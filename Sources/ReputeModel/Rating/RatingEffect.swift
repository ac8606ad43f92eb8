internal import ReputeJSON

/// What a fact changes in the contribution of one rating: the **new** contribution, whole.
package struct RatingEffect: Hashable, Sendable {
    /// The rating's order.
    package let order: Int64
    /// The rating: the seq of its submission.
    package let rating: Int64
    package let contribution: Contribution
    /// What it comes to for how the order's seller stands.
    package let standing: StandingEffect?

    package init(order: Int64, rating: Int64, contribution: Contribution, standing: StandingEffect? = nil) {
        self.order = order
        self.rating = rating
        self.contribution = contribution
        self.standing = standing
    }

    /// Writes `{"details":1,"order"?,"points":-1,"rating":7,"scored":1,"standing"?,"why":"counted"}`; `order` only when it
    /// is not the fact's own.
    func write(to json: inout JSONWriter, own: Int64) {
        json.beginObject()
        json.member("details", contribution.countsDetails ? 1 : 0)
        if order != own { json.member("order", order) }
        json.member("points", contribution.points)
        json.member("rating", rating)
        json.member("scored", contribution.isScored ? 1 : 0)
        json.member(standing: standing)
        json.member("why", contribution.why.rawValue)
        json.endObject()
    }

    init(reading json: JSONNode, own: Int64) throws(FactError) {
        order = try json.optionalInteger("order") ?? own
        rating = try json.integer("rating")
        let points = try json.integer("points")
        guard (-1...1).contains(points) else { throw FactError("points is not -1, 0 or 1") }
        contribution = Contribution(
            points: Int(points), isScored: try json.integer("scored") != 0,
            countsDetails: try json.integer("details") != 0, why: try json.choice("why"))
        standing = try json.standing()
    }
}

extension JSONWriter {
    /// A member with effects.
    mutating func member(_ key: StaticString, _ effects: [RatingEffect], own: Int64) {
        self.key(key)
        beginArray()
        for effect in effects { effect.write(to: &self, own: own) }
        endArray()
    }
}

extension JSONNode {
    /// The effects of a fact about an order.
    func effects(own order: Int64) throws(FactError) -> [RatingEffect] {
        try list("effects") { (node) throws(FactError) in try RatingEffect(reading: node, own: order) }
    }
}

/// A sealed rating's opening, as a reveal publishes it.
package struct OpenedRating: Hashable, Sendable {
    package let rating: Int64
    package let opening: Opening

    package init(rating: Int64, opening: Opening) {
        self.rating = rating
        self.opening = opening
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let details = opening.details { json.member("details", details) }
        json.member("rating", rating)
        json.member("salt", opening.salt)
        json.member("value", opening.value.rawValue)
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        rating = try json.integer("rating")
        opening = Opening(
            value: try json.choice("value"), details: try json.optionalDetails("details"), salt: try json.digest("salt")
        )
    }
}

extension Rows {
    /// Loads all that reveals and effects of a fact touch, then changes nothing yet.
    mutating func wantRatings(of order: Int64, effects: [RatingEffect]) throws(Stop) {
        orders.want(order)
        for effect in effects { orders.want(effect.order) }
        try settle()
        try wantCredits(of: order)
        // Most effects are on the fact's own order.
        for effect in effects where effect.order != order { try wantCredits(of: effect.order) }
        for effect in effects where effect.standing != nil {
            want(effect.standing, of: try existing(order: effect.order))
        }
        try settle()
    }

    private mutating func wantCredits(of order: Int64) throws(Stop) {
        let row = try existing(order: order)
        credits.want(CreditKey(account: row.buyer, role: .buyer))
        credits.want(CreditKey(account: row.seller, role: .seller))
    }

    /// Shows a sealed rating.
    mutating func reveal(
        _ opened: OpenedRating, order: Int64, _ stamp: FactStamp, at: Instant, day: Day
    ) throws(Stop) {
        let by = try side(of: opened.rating, order: order)
        orders.update(order) { row in
            row[by: by]?.shown = ShownRating(
                value: opened.opening.value, details: opened.opening.details, seq: stamp.seq, at: at, day: day)
        }
    }

    /// The side that gave a rating of an order.
    mutating func side(of rating: Int64, order: Int64) throws(Stop) -> Party {
        guard let by = try existing(order: order).side(of: rating) else {
            throw .refused(.brokenLedger("rating r\(rating) of order \(order), which has none such"))
        }
        return by
    }

    /// Takes back what a rating contributes.
    mutating func takeBack(order: Int64, _ by: Party, _ stamp: FactStamp) throws(Stop) {
        let row = try existing(order: order)
        guard let shown = row[by: by]?.shown, let old = shown.contribution else { return }
        note(EarlierRating(order, by, shown), seq: stamp.seq)
        try changeCredit(CreditKey(account: row.account(of: by.other), role: by.other), seq: stamp.seq) { credit in
            credit.step(old, value: shown.value, details: shown.details, day: shown.day, times: -1)
        }
    }

    /// Takes back what each rating contributed and adds what it contributes now.
    mutating func add(_ effects: [RatingEffect], _ stamp: FactStamp) throws(Stop) {
        for effect in effects {
            try require(order: effect.order)
            // In place, for a row is large.
            var rated: (key: CreditKey, shown: ShownRating)?
            orders.update(effect.order) { row in
                let by: Party = row.byBuyer?.seq == effect.rating ? .buyer : .seller
                guard let slot = row[by: by], slot.seq == effect.rating, let shown = slot.shown else { return }
                rated = (CreditKey(account: row.account(of: by.other), role: by.other), shown)
                row[by: by]?.shown?.contribution = effect.contribution
            }
            guard let (key, shown) = rated else {
                throw .refused(.brokenLedger("rating r\(effect.rating) of order \(effect.order), which is not shown"))
            }
            // What was shown before and has no contribution was noted when that was taken back.
            if shown.contribution != nil || shown.seq == stamp.seq {
                note(EarlierRating(effect.order, key.role.other, shown), seq: stamp.seq)
            }
            try changeCredit(key, seq: stamp.seq) { credit in
                var step = credit.step(
                    effect.contribution, value: shown.value, details: shown.details, day: shown.day, times: 1)
                if let old = shown.contribution {
                    guard
                        let back = credit.step(
                            old, value: shown.value, details: shown.details, day: shown.day, times: -1)
                    else { return nil }
                    step?.add(back)
                }
                return step
            }
            if effect.standing != nil { try take(effect.standing, of: try existing(order: effect.order)) }
        }
    }
}

extension EarlierRating {
    /// A rating as it is, before its contribution changes; one without a contribution was not shown before this fact.
    fileprivate init(_ order: Int64, _ by: Party, _ shown: ShownRating) {
        self.init(
            order: order, by: by, counted: shown.contribution.map { Counted(value: shown.value, contribution: $0) })
    }
}
