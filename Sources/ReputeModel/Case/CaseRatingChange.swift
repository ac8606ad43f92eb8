internal import ReputeJSON

/// What a decision makes of the rating that a case is about, which is the one the other side gave the claimant in its
/// order: it is out of scoring, or, when a later decision overrides the one that had it so, in it again.
package struct CaseRatingChange: Hashable, Sendable {
    /// The order's number.
    package let order: Int64
    /// The seq of the rating's fact.
    package let rating: Int64
    /// The seq of the decision that holds no more for it; nil: this one takes it out of scoring.
    package let restores: Int64?
    /// What changes in its group.
    package let effects: [RatingEffect]

    init(_ found: FoundRating, restores: Int64?, effects: [RatingEffect]) {
        order = found.row.seq
        rating = found.id.seq
        self.restores = restores
        self.effects = effects
    }

    /// Writes `{"effects":[…],"order":4,"rating":7,"restores"?}`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("effects", effects, own: order)
        json.member("order", order)
        json.member("rating", rating)
        if let restores { json.member("restores", restores) }
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        rating = try json.integer("rating")
        restores = try json.optionalInteger("restores")
        effects = try json.effects(own: order)
    }

    /// Changes the rating's sequel. `reason`: the cause of the case.
    func change(_ sequel: inout RatingSequel, by step: StepTaken, _ reason: String) {
        let ruling = RatingRuling(seq: step.seq, at: step.at, reason: reason)
        if restores == nil {
            sequel.unscored = ruling
            sequel.restored = nil
        } else {
            sequel.restored = ruling
        }
    }
}

extension JSONWriter {
    /// The member `rating`.
    mutating func member(rating change: CaseRatingChange?) {
        guard let change else { return }
        key("rating")
        change.write(to: &self)
    }
}

extension JSONNode {
    /// The member `rating`.
    func caseRatingChange() throws(FactError) -> CaseRatingChange? {
        guard let node = self["rating"] else { return nil }
        return try CaseRatingChange(reading: node)
    }
}

extension Rows {
    /// Loads all that a decision touches besides its case, then changes nothing yet.
    mutating func want(_ change: CaseRatingChange?) throws(Stop) {
        guard let change else { return }
        try wantRatings(of: change.order, effects: change.effects)
        _ = try side(of: change.rating, order: change.order)
    }

    /// Changes the rating that a decision is about.
    mutating func take(_ change: CaseRatingChange?, by step: StepTaken, _ reason: String) throws(Stop) {
        guard let change else { return }
        try follow(change.rating, order: change.order) { change.change(&$0, by: step, reason) }
        try add(change.effects, FactStamp(seq: step.seq, at: step.at))
    }
}

extension Deciding {
    /// What a decision for these terms, as of a moment, makes of the rating a case is about; nil: it stays as it is.
    /// One that nobody sees yet, or that is out of scoring for another reason, does. Refuses a decision about a rating
    /// in a case that does not claim it: beside it there may be another one that does.
    mutating func ratingChange(
        _ row: CaseRow, _ terms: CaseTerms, at moment: Instant
    ) throws(Stop) -> CaseRatingChange? {
        if terms.remedy == .ratingUnscored, row.claim.remedy != .ratingUnscored {
            throw .refused(.ruledOtherRemedy(terms.remedy, row.id, [row.claim.remedy.rawValue]))
        }
        let decided = row.decision
        guard terms.remedy == .ratingUnscored || decided?.terms.remedy == .ratingUnscored else { return nil }
        let order = try rows.existing(order: row.order)
        guard let outlook = CaseRatingOutlook(row, in: order, rows.policies), outlook.effect.follows(terms) else {
            return nil
        }
        let (found, restores) = (outlook.found, outlook.restores)
        let change = CaseRatingChange(found, restores: restores, effects: [])
        let effects = try refolded(found, at: moment) { (after, seq, at) in
            after.follow(found.by) { change.change(&$0, by: StepTaken(seq: seq, at: at), row.cause) }
        }
        return CaseRatingChange(found, restores: restores, effects: effects)
    }
}
