import ReputeJSON
import ReputeModel

/// The members that several methods on membership points share.
enum MembershipFields {
    static let account = Field("account", Shape<ID>.id, "The account.")
    static let points = Field("points", Shape<Int64>.integer(1...MembershipLimits.points), "How many points.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let moved = Field("points", signed, "What it added; below zero: took away.")
    static let total = Field("total", Shape<Int64>.count, "The points of the account now.")
    static let tier = Field("tier", Shape<String>.anyText, "Its tier; none: it has no tier.")
    static let speaker = Field(
        "as", Shape<ID>.id, "The account the caller speaks for, which sees its own points only; left out: any.")

    private static var signed: Shape<Int64> { .integer(-Money.most...Money.most) }

    static let other = Reason(.notAllowed, "party.mismatch", "The points are not for the account in `as` to see.")
    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == MembershipReply {
    /// What a change of points answers.
    static let membershipReply = Shape<MembershipReply>.object(
        [
            ResultFields.seq.required, MembershipFields.moved.required, MembershipFields.total.required,
            MembershipFields.tier.required, ResultFields.repeated.optional,
        ], .lenient
    ) { (reader) throws(Refusal) in
        MembershipReply(
            seq: try reader.required(ResultFields.seq), points: try reader.required(MembershipFields.moved),
            total: try reader.required(MembershipFields.total), tier: try reader.required(MembershipFields.tier),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { reply, json in
        json.member(ResultFields.seq, reply.seq)
        json.member(MembershipFields.moved, reply.points)
        json.member(MembershipFields.total, reply.total)
        json.member(MembershipFields.tier, reply.tier)
        if reply.isRepeated { json.member(ResultFields.repeated, true) }
    }
}

extension Shape where Value == MembershipView {
    /// How an account stands.
    static var membershipView: Shape<MembershipView> {
        let known = Field("known", Shape<Bool>.bool, "Whether the account was ever heard of.")
        let points = Field("points", Shape<Int64>.count, "Its points, without those that expired.")
        let next = Field("next", Shape<MembershipView.Next>.nextTier, "The next tier; left out: there is none above.")
        let expiring = Field(
            "expiring", Shape<MembershipView.Expiring>.expiring, "What expires next; left out: nothing does.")
        return .object(
            [
                MembershipFields.account.required, known.required, points.required, MembershipFields.tier.required,
                next.optional, expiring.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            MembershipView(
                account: try reader.required(MembershipFields.account), isKnown: try reader.required(known),
                points: try reader.required(points), tier: try reader.required(MembershipFields.tier),
                next: try reader.optional(next), expiring: try reader.optional(expiring))
        } write: { view, json in
            json.member(MembershipFields.account, view.account)
            json.member(known, view.isKnown)
            json.member(points, view.points)
            json.member(MembershipFields.tier, view.tier)
            json.optional(next, view.next)
            json.optional(expiring, view.expiring)
        }
    }

    static let example: JSONValue = [
        "account": "b-7", "known": true, "points": 1_240, "tier": "silver",
        "next": ["tier": "gold", "from": 5_000, "missing": 3_760],
        "expiring": ["points": 120, "at": "2026-12-22T00:00:00.000Z", "tier": "silver"],
    ]
}

extension Shape where Value == MembershipView.Next {
    /// A tier that is not reached yet.
    static var nextTier: Shape<MembershipView.Next> {
        let tier = Field("tier", Shape<String>.anyText, "Its name.")
        let from = Field("from", Shape<Int64>.count, "The points that make it.")
        let missing = Field("missing", Shape<Int64>.count, "How many of them are missing.")
        return .object([tier.required, from.required, missing.required], .lenient) { (reader) throws(Refusal) in
            MembershipView.Next(
                tier: try reader.required(tier), from: try reader.required(from),
                missing: try reader.required(missing))
        } write: { next, json in
            json.member(tier, next.tier)
            json.member(from, next.from)
            json.member(missing, next.missing)
        }
    }
}

extension Shape where Value == MembershipView.Expiring {
    /// Points that expire together.
    static var expiring: Shape<MembershipView.Expiring> {
        let points = Field("points", Shape<Int64>.count, "How many.")
        let at = Field("at", Shape<Instant>.time, "When.")
        let tier = Field("tier", Shape<String>.anyText, "The tier from then on, as things stand.")
        return .object([points.required, at.required, tier.required], .lenient) { (reader) throws(Refusal) in
            MembershipView.Expiring(
                points: try reader.required(points), at: try reader.required(at), tier: try reader.required(tier))
        } write: { expiring, json in
            json.member(points, expiring.points)
            json.member(at, expiring.at)
            json.member(tier, expiring.tier)
        }
    }
}

extension Shape where Value == MembershipEntryView {
    /// Something that happened to points.
    static var membershipEntry: Shape<MembershipEntryView> {
        let kind = Field("kind", Shape<MembershipEntryKind>.choice, "What it is.")
        let at = Field("at", Shape<Instant>.time, "When it was written.")
        let order = Field("order", Shape<ID>.id, "The order that earned them, or whose points were taken back.")
        let gross = Field(
            "gross", Shape<Int64>.count, "What the order would have earned without any cap, when it did not.")
        let cut = Field("cut", Shape<MembershipCut>.choice, "What kept it from that.")
        let day = Field("day", Shape<CivilDate>.day, "The day that the points are of.")
        let expires = Field("expires", Shape<CivilDate>.day, "The day at whose beginning they expire.")
        let reason = Field("reason", Shape<String>.anyText, "Why.")
        let due = Field("due", Shape<Instant>.time, "When it was due, of what the clock wrote.")
        let tier = Field("tier", Shape<String>.anyText, "The tier from then on, when it became another.")
        let taken = Field("taken", Shape<Int64>.count, "The fact that took points of it back.")
        return .object(
            [
                ResultFields.seq.required, kind.required, at.required, MembershipFields.moved.required, order.optional,
                gross.optional, cut.optional, day.optional, expires.optional, reason.optional, due.optional,
                tier.optional, taken.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            MembershipEntryView(
                seq: try reader.required(ResultFields.seq), kind: try reader.required(kind),
                at: try reader.required(at), points: try reader.required(MembershipFields.moved),
                order: try reader.optional(order), gross: try reader.optional(gross), cut: try reader.optional(cut),
                day: try reader.optional(day), expires: try reader.optional(expires),
                reason: try reader.optional(reason), due: try reader.optional(due), tier: try reader.optional(tier),
                taken: try reader.optional(taken))
        } write: { entry, json in
            json.member(ResultFields.seq, entry.seq)
            json.member(kind, entry.kind)
            json.member(at, entry.at)
            json.member(MembershipFields.moved, entry.points)
            json.optional(order, entry.order)
            json.optional(gross, entry.gross)
            json.optional(cut, entry.cut)
            json.optional(day, entry.day)
            json.optional(expires, entry.expires)
            json.optional(reason, entry.reason)
            json.optional(due, entry.due)
            json.optional(tier, entry.tier)
            json.optional(taken, entry.taken)
        }
    }

    static let example: JSONValue = [
        "seq": 52, "kind": "earned", "at": "2026-11-22T10:15:30.000Z", "points": 120, "order": "o-17", "gross": 150,
        "cut": "day", "day": "2026-11-22", "expires": "2027-11-22", "reason": "refund",
        "due": "2026-11-22T00:00:00.000Z", "tier": "silver", "taken": 60,
    ]
}
