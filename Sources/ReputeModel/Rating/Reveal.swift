internal import ReputeJSON

/// What a fact shows of an order's ratings: what it opens, and which contributions are new or changed by that.
package struct Reveal: Hashable, Sendable {
    /// The day it is booked on, in the policy's zone.
    package let day: Day
    /// Sealed ratings that it opens, the buyer's first.
    package let opens: [OpenedRating]
    package let effects: [RatingEffect]

    package init(day: Day, opens: [OpenedRating], effects: [RatingEffect]) {
        self.day = day
        self.opens = opens
        self.effects = effects
    }

    /// Writes `"day":20390,"effects":[…],"opens":[…]`, members of the fact.
    func write(to json: inout JSONWriter, own: Int64) {
        json.member("day", day)
        writeRest(to: &json, own: own)
    }

    /// Writes all but the day; `opens` only when there is something in it.
    func writeRest(to json: inout JSONWriter, own: Int64) {
        json.member("effects", effects, own: own)
        if opens.isEmpty { return }
        json.key("opens")
        json.beginArray()
        for opened in opens { opened.write(to: &json) }
        json.endArray()
    }

    /// Reads the members of a fact; nil when it has no day and so shows nothing.
    init?(reading json: JSONNode, own: Int64) throws(FactError) {
        if json["day"] == nil { return nil }
        day = try json.day("day")
        opens = try json.list("opens") { (node) throws(FactError) in try OpenedRating(reading: node) }
        effects = try json.effects(own: own)
    }

    /// Shows what it opens and books the effects; all rows are loaded.
    func apply(_ stamp: FactStamp, order: Int64, at: Instant, to rows: inout Rows) throws(Stop) {
        for opened in opens { try rows.reveal(opened, order: order, stamp, at: at, day: day) }
        try rows.add(effects, stamp)
    }
}
