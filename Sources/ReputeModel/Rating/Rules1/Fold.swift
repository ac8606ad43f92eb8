package import ReputeCrypto

/// One effective rating of a group, as the fold sees it.
package struct FoldMember: Sendable {
    /// The rating: the seq of its submission.
    package let rating: Int64
    /// When it was submitted, by its own time.
    package let submitted: Instant
    /// Its order.
    package let order: Int64
    /// When the order was created.
    package let created: Instant
    package let value: RatingValue
    /// Whether a clock wrote it for a side that stayed silent.
    package let isSystem: Bool
    package let hasDetails: Bool
    package let amount: Money?
    package let items: [Token]

    package init(
        rating: Int64, submitted: Instant, order: Int64, created: Instant, value: RatingValue,
        isSystem: Bool = false, hasDetails: Bool, amount: Money?, items: [Token]
    ) {
        self.rating = rating
        self.submitted = submitted
        self.order = order
        self.created = created
        self.value = value
        self.isSystem = isSystem
        self.hasDetails = hasDetails
        self.amount = amount
        self.items = items
    }
}

/// How the ratings of one group make points: amount, then dedupe, then clamp.
///
/// A group is (rater, ratee, role rated, policy, calendar period of the order's creation).
package enum Fold {
    /// What each member adds, in the order the members were given. Cost: n log n, and n x items for the dedupe.
    package static func contributions(of members: [FoldMember], under policy: RatingPolicy) -> [Contribution] {
        var out = members.map { member in
            let isEligible = policy.without.contains(.minimum) || policy.minimum.admits(member.amount)
            return Contribution(
                points: 0, isScored: isEligible, countsDetails: false, why: isEligible ? .counted : .minimum)
        }
        dedupe(members, &out, policy)
        let bySubmission = members.indices.sorted { a, b in
            policy.without.contains(.submission)
                ? members[a].rating < members[b].rating
                : (members[a].submitted, members[a].rating) < (members[b].submitted, members[b].rating)
        }
        clamp(members, &out, bySubmission, policy)
        countDetails(members, &out, bySubmission, policy)
        // Points of a silence may stand outside every rate.
        if policy.silence?.isScored == false {
            for i in members.indices where members[i].isSystem { out[i].isScored = false }
        }
        return out
    }

    /// A positive is a repeat when a kept positive that shares an item was created less than the span before;
    /// negatives likewise. Neutrals never repeat.
    private static func dedupe(_ members: [FoldMember], _ out: inout [Contribution], _ policy: RatingPolicy) {
        guard members.count > 1, let span = policy.dedupe?.span, !policy.without.contains(.dedupe) else { return }
        var lastKept: [ItemVerdict: Instant] = [:]
        let byCreation = members.indices.sorted { a, b in
            policy.without.contains(.creation)
                ? (members[a].submitted, members[a].rating) < (members[b].submitted, members[b].rating)
                : (members[a].created, members[a].order) < (members[b].created, members[b].order)
        }
        for i in byCreation
        where out[i].isScored && (members[i].value != .neutral || policy.without.contains(.neutral)) {
            let member = members[i]
            let isRepeat = member.items.contains { item in
                guard let kept = lastKept[ItemVerdict(item: item, value: member.value)] else { return false }
                return member.created - kept < span
            }
            if isRepeat {
                out[i].isScored = false
                out[i].why = .repeat
            }
            if !isRepeat || policy.without.contains(.kept) {
                for item in member.items { lastKept[ItemVerdict(item: item, value: member.value)] = member.created }
            }
        }
    }

    private struct ItemVerdict: Hashable {
        let item: Token
        let value: RatingValue
    }

    /// The running net of a group stays within ±net: a point that would leave it is not given.
    private static func clamp(
        _ members: [FoldMember], _ out: inout [Contribution], _ order: [Int], _ policy: RatingPolicy
    ) {
        var net = 0
        for i in order where out[i].isScored {
            let sign = members[i].value.sign
            if let cap = policy.cap, !policy.without.contains(.clamp), abs(net + sign) > cap.net {
                out[i].why = .capped
            } else {
                out[i].points = sign
                net += policy.without.contains(.running) ? abs(sign) : sign
            }
        }
    }

    /// Details of eligible ratings count, repeats and capped ones included, for the first few of a group.
    private static func countDetails(
        _ members: [FoldMember], _ out: inout [Contribution], _ order: [Int], _ policy: RatingPolicy
    ) {
        var left = policy.details.perGroup
        for i in order where members[i].hasDetails && out[i].why != .minimum && left > 0 {
            out[i].countsDetails = true
            if !policy.without.contains(.details) { left -= 1 }
        }
    }
}
