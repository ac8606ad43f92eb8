import ReputeJSON
import ReputeModel

extension Shape where Value == OrderView {
    /// An order.
    static var orderView: Shape<OrderView> {
        let state = Field("state", Shape<OrderState>.choice, "How far it is.")
        let seq = Field("seq", Shape<Int64>.count, "The seq of its first fact.")
        let buyer = Field("buyer", Shape<ID>.id, "Left out: the account was erased.")
        let seller = Field("seller", Shape<ID>.id, "Left out: the account was erased.")
        let created = Field("createdAt", Shape<Instant>.time, "When it was created.")
        let dispatched = Field("dispatchedAt", Shape<Instant>.time, "When it was handed to the carrier.")
        let delivered = Field("deliveredAt", Shape<Instant>.time, "When it arrived.")
        let completed = Field("completedAt", Shape<Instant>.time, "When it was completed.")
        let cancelled = Field("cancelledAt", Shape<Instant>.time, "When it was given up.")
        let window = Field(
            "window", Shape<OrderView.Window>.orderWindow, "In which time it may be rated; left out: not completed.")
        let hold = Field(
            "hold", Shape<OrderView.Hold>.windowHold,
            "What holds the window, or will once there is one; left out: nothing, or the window is over.")
        return .object(
            [
                OrderFields.order.required, seq.required, state.required, buyer.optional, seller.optional,
                created.required, dispatched.optional, delivered.optional, completed.optional, cancelled.optional,
                window.optional, hold.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            OrderView(
                order: try reader.required(OrderFields.order), seq: try reader.required(seq),
                state: try reader.required(state), buyer: try reader.optional(buyer),
                seller: try reader.optional(seller), created: try reader.required(created),
                dispatched: try reader.optional(dispatched), delivered: try reader.optional(delivered),
                completed: try reader.optional(completed), cancelled: try reader.optional(cancelled),
                window: try reader.optional(window), hold: try reader.optional(hold))
        } write: { view, json in
            json.member(OrderFields.order, view.order)
            json.member(seq, view.seq)
            json.member(state, view.state)
            json.optional(buyer, view.buyer)
            json.optional(seller, view.seller)
            json.member(created, view.created)
            json.optional(dispatched, view.dispatched)
            json.optional(delivered, view.delivered)
            json.optional(completed, view.completed)
            json.optional(cancelled, view.cancelled)
            json.optional(window, view.window)
            json.optional(hold, view.hold)
        }
    }

    static let example: JSONValue = [
        "order": "o-1", "seq": 12, "state": "completed", "buyer": "b-1", "seller": "s-1",
        "createdAt": "2026-11-18T10:15:30.000Z", "dispatchedAt": "2026-11-19T08:00:00.000Z",
        "deliveredAt": "2026-11-21T16:40:00.000Z", "completedAt": "2026-11-22T10:15:30.000Z",
        "cancelledAt": "2026-11-22T10:15:30.000Z",
        "window": Shape<OrderView.Window>.example, "hold": Shape<OrderView.Hold>.example,
    ]
}

extension Shape where Value == OrderView.Window {
    /// The time in which an order may be rated.
    fileprivate static var orderWindow: Shape<OrderView.Window> {
        let opens = Field("opens", Shape<Instant>.time, "From then on.")
        let closes = Field("closes", Shape<Instant>.time, "Until just before then; while it is held, at the latest.")
        let held = Field(
            "held", Shape<Int64>.count, "For how long it was held before, in milliseconds; left out: it was not.")
        return .object([opens.required, closes.required, held.optional], .lenient) { (reader) throws(Refusal) in
            OrderView.Window(
                opens: try reader.required(opens), closes: try reader.required(closes),
                held: try reader.optional(held) ?? 0)
        } write: { window, json in
            json.member(opens, window.opens)
            json.member(closes, window.closes)
            if window.held > 0 { json.member(held, window.held) }
        }
    }

    fileprivate static let example: JSONValue = [
        "opens": "2026-11-22T10:15:30.000Z", "closes": "2027-01-06T10:15:30.000Z", "held": 86_400_000,
    ]
}

extension Shape where Value == OrderView.Hold {
    /// What holds a window.
    fileprivate static var windowHold: Shape<OrderView.Hold> {
        let since = Field("since", Shape<Instant>.time, "Since when it stands still; left out: there is no window yet.")
        let until = Field(
            "until", Shape<Instant>.time,
            "When it runs on by itself, because it was held for as long as it may be; left out as `since` is.")
        let cases = Field(
            "cases", Shape<[CaseID]>.list(of: .caseID), "The cases that hold it, as far as they are for this peer.")
        let pauses = Field(
            "pauses", Shape<[Int64]>.list(of: .count),
            "The holds by arbitrators, by the seq that `order.pause` answered.")
        return .object([since.optional, until.optional, cases.required, pauses.required], .lenient) {
            (reader) throws(Refusal) in
            OrderView.Hold(
                since: try reader.optional(since), until: try reader.optional(until),
                cases: try reader.required(cases), pauses: try reader.required(pauses))
        } write: { hold, json in
            json.optional(since, hold.since)
            json.optional(until, hold.until)
            json.member(cases, hold.cases)
            json.member(pauses, hold.pauses)
        }
    }

    fileprivate static let example: JSONValue = [
        "since": "2026-11-25T09:00:00.000Z", "until": "2026-12-24T09:00:00.000Z", "cases": ["c31"], "pauses": [40],
    ]
}
