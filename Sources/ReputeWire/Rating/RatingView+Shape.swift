import ReputeJSON
import ReputeModel

extension Shape where Value == RatingView {
    /// A rating as one reader may see it; members that are not known, not yet or not to this reader, are left out.
    static let view: Shape = {
        let rater = Field("rater", Shape<ID>.id, "Who rated.")
        let ratee = Field("ratee", Shape<ID>.id, "Who was rated.")
        let state = Field("state", Shape<RatingState>.state, "Sealed: nobody may read what it says.")
        let revealedAt = Field("revealedAt", Shape<Instant>.time, "When it was revealed.")
        let revealsAt = Field("revealsAt", Shape<Instant>.time, "When it will be revealed at the latest.")
        let anonymous = Field("anonymous", Shape<Bool>.mark, "There when the rater is not to be named.")
        let counts = Field("counts", Shape<RatingView.Counts>.counts, "What it adds to the credit, and why.")
        let origin = Field("origin", Shape<String>.anyText, "`system`: made of a side's silence; else left out.")
        let revision = Field("revision", Shape<RatingView.Revision>.revision, "How its rater changed it.")
        let append = Field("append", Shape<RatingView.Remark>.remark, "The rater's later addition.")
        let reply = Field("reply", Shape<RatingView.Remark>.remark, "The rated side's reply.")
        let appendReply = Field("appendReply", Shape<RatingView.Remark>.remark, "The reply to the addition.")
        let requestedAt = Field("requestedAt", Shape<Instant>.time, "When the rated side asked for a change.")
        let rulings = Field("rulings", Shape<RatingView.Rulings>.rulings, "What was ruled about it.")
        let votes = Field("votes", Shape<VoteCount>.votes, "Whether it helped others; left out without a vote.")
        return .object(
            [
                RatingFields.rating.required, OrderFields.order.optional, RatingFields.by.required, rater.optional,
                ratee.optional, RatingFields.value.optional, RatingFields.details.optional,
                RatingFields.text.optional, state.required, RatingFields.submittedAt.required, revealedAt.optional,
                revealsAt.optional, anonymous.optional, counts.optional, origin.optional, revision.optional,
                append.optional, reply.optional, appendReply.optional, requestedAt.optional, rulings.optional,
                votes.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            RatingView(
                rating: try reader.required(RatingFields.rating), order: try reader.optional(OrderFields.order),
                by: try reader.required(RatingFields.by), rater: try reader.optional(rater),
                ratee: try reader.optional(ratee), state: try reader.required(state),
                value: try reader.optional(RatingFields.value), details: try reader.optional(RatingFields.details),
                text: try reader.optional(RatingFields.text), isAnonymous: try reader.optional(anonymous) ?? false,
                submitted: try reader.required(RatingFields.submittedAt), revealed: try reader.optional(revealedAt),
                reveals: try reader.optional(revealsAt), counts: try reader.optional(counts),
                isSystem: try reader.optional(origin) == "system", revision: try reader.optional(revision),
                append: try reader.optional(append), reply: try reader.optional(reply),
                appendReply: try reader.optional(appendReply), requested: try reader.optional(requestedAt),
                rulings: try reader.optional(rulings), votes: try reader.optional(votes) ?? VoteCount())
        } write: { view, json in
            json.member(RatingFields.rating, view.rating)
            json.optional(OrderFields.order, view.order)
            json.member(RatingFields.by, view.by)
            json.optional(rater, view.rater)
            json.optional(ratee, view.ratee)
            json.optional(RatingFields.value, view.value)
            json.optional(RatingFields.details, view.details)
            json.optional(RatingFields.text, view.text)
            json.member(state, view.state)
            json.member(RatingFields.submittedAt, view.submitted)
            json.optional(revealedAt, view.revealed)
            json.optional(revealsAt, view.reveals)
            if view.isAnonymous { json.member(anonymous, true) }
            json.optional(counts, view.counts)
            if view.isSystem { json.member(origin, "system") }
            json.optional(revision, view.revision)
            json.optional(append, view.append)
            json.optional(reply, view.reply)
            json.optional(appendReply, view.appendReply)
            json.optional(requestedAt, view.requested)
            json.optional(rulings, view.rulings)
            if view.votes != VoteCount() { json.member(votes, view.votes) }
        }
    }()

    /// An example with every member there is.
    static var example: JSONValue {
        [
            "rating": "r17", "order": "o-1", "by": "buyer", "rater": "b-1", "ratee": "s-1", "value": "positive",
            "details": ["item": 5, "logistics": 4, "service": 5], "text": "As described.", "state": "visible",
            "submittedAt": "2026-11-22T11:00:00.000Z", "revealedAt": "2026-11-23T08:00:00.000Z",
            "revealsAt": "2026-12-07T10:15:30.000Z", "anonymous": true,
            "counts": [
                "points": 1, "scored": true, "details": true, "why": "counted", "day": "2026-11-23",
            ], "origin": "system",
            "revision": ["at": "2026-11-24T08:00:00.000Z", "from": "negative", "withdrawn": true],
            "append": ["at": "2026-12-24T08:00:00.000Z", "text": "Still works."],
            "reply": ["at": "2026-11-25T08:00:00.000Z", "text": "Thank you."],
            "appendReply": ["at": "2026-12-25T08:00:00.000Z", "text": "Glad to hear."],
            "requestedAt": "2026-11-23T18:00:00.000Z",
            "rulings": [
                "unscored": ["seq": 8_700, "at": "2026-12-01T08:00:00.000Z", "reason": "malicious"],
                "restored": ["seq": 8_790, "at": "2026-12-02T08:00:00.000Z", "reason": "appeal"],
                "removed": [
                    [
                        "part": "reply", "how": "hidden-text", "seq": 8_701, "at": "2026-12-01T08:00:00.000Z",
                        "reason": "abuse",
                    ]
                ],
            ],
            "votes": ["helpful": 12, "unhelpful": 3],
        ]
    }
}

extension Shape where Value == RatingView.Revision {
    fileprivate static var revision: Shape {
        let at = Field("at", Shape<Instant>.time, "When.")
        let from = Field("from", Shape<RatingValue>.choice, "What it said before.")
        let withdrawn = Field("withdrawn", Shape<Bool>.mark, "There when it counts no more.")
        return .object([at.required, from.required, withdrawn.optional], .lenient) { (reader) throws(Refusal) in
            RatingView.Revision(
                at: try reader.required(at), from: try reader.required(from),
                isWithdrawn: try reader.optional(withdrawn) ?? false)
        } write: { revision, json in
            json.member(at, revision.at)
            json.member(from, revision.from)
            if revision.isWithdrawn { json.member(withdrawn, true) }
        }
    }
}

extension Shape where Value == RatingView.Remark {
    fileprivate static var remark: Shape {
        let at = Field("at", Shape<Instant>.time, "When.")
        return .object([at.required, RatingFields.text.optional], .lenient) { (reader) throws(Refusal) in
            RatingView.Remark(at: try reader.required(at), text: try reader.optional(RatingFields.text))
        } write: { remark, json in
            json.member(at, remark.at)
            json.optional(RatingFields.text, remark.text)
        }
    }
}

extension Shape where Value == RatingView.Counts {
    fileprivate static var counts: Shape {
        let points = Field("points", Shape<Int64>.integer(-1...1), "Points.")
        let scored = Field("scored", Shape<Bool>.bool, "Whether it is among the scored ratings.")
        let details = Field("details", Shape<Bool>.bool, "Whether its detailed scores count.")
        let why = Field("why", Shape<RatingReason>.choice, "The rule.")
        let day = Field("day", Shape<CivilDate>.day, "The day it is booked on; its age is counted from there.")
        return .object(
            [points.required, scored.required, details.required, why.required, day.required], .lenient
        ) { (reader) throws(Refusal) in
            RatingView.Counts(
                points: Int(try reader.required(points)), isScored: try reader.required(scored),
                countsDetails: try reader.required(details), why: try reader.required(why),
                day: try reader.required(day).day)
        } write: { counts, json in
            json.member(points, Int64(counts.points))
            json.member(scored, counts.isScored)
            json.member(details, counts.countsDetails)
            json.member(why, counts.why)
            json.member(day, CivilDate(day: counts.day))
        }
    }
}
