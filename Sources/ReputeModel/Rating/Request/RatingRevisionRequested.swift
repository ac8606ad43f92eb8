package import ReputeJSON

/// `rating.revision-requested`: the rated side asked the rater to change a rating. It changes no score, but the quota of
/// such requests is counted.
package struct RatingRevisionRequested: FactBody {
    package static let kind: StaticString = "rating.revision-requested"
    package let order: Int64
    package let rating: Int64
    /// The day it is booked on, in the zone of the policy.
    package let day: Day

    package init(order: Int64, rating: Int64, day: Day) {
        self.order = order
        self.rating = rating
        self.day = day
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("day", day)
        json.member("order", order)
        json.member("rating", rating)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        day = try json.day("day")
        order = try json.integer("order")
        rating = try json.integer("rating")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let by = try rows.side(of: rating, order: order)
        let row = try rows.existing(order: order)
        let key = CreditKey(account: row.account(of: by.other), role: by.other)
        rows.credits.want(key)
        try rows.settle()
        try rows.follow(rating, order: order) { $0.requested = StepTaken(seq: stamp.seq, at: stamp.at) }
        var step = CreditStep(points: 0, count: DayCount(day: day))
        step.count.requests = 1
        try rows.changeCredit(key, seq: stamp.seq) { _ in step }
    }
}
