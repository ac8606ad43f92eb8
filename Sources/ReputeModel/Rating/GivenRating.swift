internal import ReputeCrypto

/// A rating that one side gives an order, as far as the rules look at it: no salt, no text.
struct GivenRating {
    /// What a refusal calls the order.
    let order: ID
    let by: Party
    let value: RatingValue
    let details: Details?
    let isAnonymous: Bool
    let hasText: Bool
    let imported: ImportedRating?
}

/// What the rules make of a given rating.
struct JudgedRating: Hashable {
    /// The order's number.
    let order: Int64
    /// Whether it is visible at once.
    let isShown: Bool
    /// What becomes visible by it, and what changes by that.
    let reveal: Reveal
    /// When the clock is needed next.
    let clock: Instant?
    /// From when it dates, when that is not now.
    let due: Instant?
}

extension GivenRating {
    /// Checks what is said against the policy of the order; `text` is nil where there is none, or only its digest.
    func check(_ policy: RatingPolicy, text: String?) throws(Stop) {
        if let details {
            if by == .seller { throw .refused(.detailsBySeller(order)) }
            for score in details.scores where !policy.details.dimensions.contains(score.dimension) {
                throw .refused(.unknownDimension(score.dimension, policy.details.dimensions))
            }
        }
        try TextRule.check(text, longest: policy.textLength)
        try checkValue(policy)
    }

    /// The verdict is one the policy takes of this side, and the one that follows from the details where it does.
    private func checkValue(_ policy: RatingPolicy) throws(Stop) {
        guard let taken = policy.values[by], taken.contains(value) else {
            throw .refused(.valueNotOffered(order, by, value))
        }
        guard by == .buyer, let rule = policy.verdict else { return }
        guard let score = details?.scores.first(where: { $0.dimension == rule.dimension }) else {
            throw .refused(.verdictMissing(order, rule.dimension))
        }
        let derived = rule.value(of: score.score)
        if derived != value { throw .refused(.verdictDiffers(order, value, derived)) }
    }
}

extension Deciding {
    /// Whether a rating may be given now, and what becomes visible by it. `policy` is the order's.
    mutating func judge(_ given: GivenRating, of row: OrderRow, under policy: Policy?) throws(Stop) -> JudgedRating {
        guard row.state == .completed, let closes = row.closes, let pair = row.pair, let policy else {
            throw .refused(.orderNotCompleted(given.order, row.state))
        }
        if let imported = given.imported, imported.submitted > now {
            throw .refused(.submittedInFuture(given.order))
        }
        let isPast = now >= closes
        if isPast && given.imported == nil { throw .refused(.windowClosed(given.order, closes)) }
        if let slot = row[by: given.by] {
            throw .refused(
                slot.isSystem
                    ? .silenceCounted(given.order, given.by)
                    : .ratingDiffers(RatingID(seq: slot.seq), given.order, given.by))
        }
        if !isPast { wantOpenings(of: row) }
        // Foreseen before the other side's opening is read: most often nothing or everything of an order is shown.
        if row[by: given.by.other] != nil || isPast || policy.rating.visibility == .atOnce { wantCredits(of: row) }
        let group = try group(pair)
        if !row.isRated, group.count >= policy.rating.groupLimit {
            throw .refused(.groupFull(given.order, policy.rating.groupLimit))
        }
        let openings = isPast ? [:] : try openings(of: row)
        var after = row
        after[by: given.by] = RatingSlot(
            seq: nextSeq, submitted: given.imported?.submitted ?? now, isAnonymous: given.isAnonymous,
            hasText: given.hasText)
        // History past its window dates from its own time, and leaves the other side's rating as it is.
        var plan = Unveiling(opens: [given.by], due: row.due)
        if !isPast {
            let own = (given.by, given.value)
            let scene = scene(after, openings, submitted: own, now: now, closes: closes, isClock: false)
            plan = ReleasedRules.version(policy.rules).unveiling(scene, under: policy.rating)
        }
        let at = isPast ? given.imported?.submitted ?? now : now
        if !plan.opens.isEmpty {
            let value = given.by == .buyer ? given.value : openings[.buyer]?.value
            try loadGroup(
                group, and: row, for: plan.opens, isNegative: plan.opens.contains(.buyer) && value == .negative)
        }
        try gathered()
        let isShown = plan.opens.contains(given.by)
        if isShown {
            after[by: given.by]?.shown = ShownRating(
                value: given.value, details: given.details, seq: nextSeq, at: at,
                day: at.day(zoneMinutes: policy.zoneMinutes))
        }
        let reveal = try reveal(
            &after, opening: openings.filter { plan.opens.contains($0.key) }, alsoShown: isShown ? [given.by] : [],
            at: at, since: now, in: group, policy)
        return JudgedRating(
            order: row.seq, isShown: isShown, reveal: reveal, clock: plan.due, due: isPast ? at : nil)
    }
}

extension JudgedRating {
    /// The fact of it.
    func fact(of given: GivenRating, text: Digest?, commitment: @autoclosure () -> Digest) -> any FactBody {
        if isShown {
            return RatingShown(
                order: order, by: given.by, value: given.value, details: given.details,
                isAnonymous: given.isAnonymous, text: text, reveal: reveal, clock: clock, due: due,
                imported: given.imported)
        }
        guard let clock else { preconditionFailure("what is sealed has a clock") }
        return RatingSealed(
            order: order, by: given.by, commitment: commitment(), isAnonymous: given.isAnonymous, text: text,
            clock: clock, reveal: reveal.opens.isEmpty ? nil : reveal, imported: given.imported)
    }
}
