package import ReputeJSON

/// `order.paused`: the rating window of an order is held open, on a ground.
package struct OrderPaused: FactBody {
    package static let kind: StaticString = "order.paused"
    package let order: Int64
    package let ground: String
    /// When the window closes now, if the hold lasts as long as it may.
    package let closes: Instant

    package init(order: Int64, ground: String, closes: Instant) {
        self.order = order
        self.ground = ground
        self.closes = closes
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("closes", closes)
        json.member("ground", ground)
        json.member("order", order)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        closes = try json.instant("closes")
        ground = try json.string("ground")
        order = try json.integer("order")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        _ = try rows.existing(order: order)
        rows.orders.update(order) { row in
            var pause = row.pause ?? WindowPause(holds: [], since: stamp.at, used: 0)
            if !pause.isHeld { pause.since = stamp.at }
            pause.holds.append(stamp.seq)
            row.pause = pause
            row.moveClosing(to: closes, by: stamp.seq)
        }
    }
}

/// `order.resumed`: a hold on an order's rating window ended; names the fact that began it.
package struct OrderResumed: FactBody {
    package static let kind: StaticString = "order.resumed"
    package let order: Int64
    /// The seq of the `order.paused`.
    package let paused: Int64
    /// When the window closes now.
    package let closes: Instant
    /// How long it has been held in all, in milliseconds.
    package let used: Int64

    package init(order: Int64, paused: Int64, closes: Instant, used: Int64) {
        self.order = order
        self.paused = paused
        self.closes = closes
        self.used = used
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("closes", closes)
        json.member("order", order)
        json.member("paused", paused)
        json.member("used", used)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        closes = try json.instant("closes")
        order = try json.integer("order")
        paused = try json.integer("paused")
        used = try json.duration("used")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        _ = try rows.existing(order: order)
        rows.orders.update(order) { row in
            row.pause?.holds.removeAll { $0 == paused }
            row.pause?.used = used
            row.moveClosing(to: closes, by: stamp.seq)
        }
    }
}
