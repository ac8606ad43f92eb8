import ReputeJSON
package import ReputeModel

extension Shape where Value == CarrierView.Window {
    /// What a carrier brought in so many days.
    static var carrierWindow: Shape<CarrierView.Window> {
        let days = Field("days", Shape<Int64>.count, "Of how many days, today included; left out: of all.")
        let delivered = Field("delivered", Shape<Int64>.count, "Orders that arrived.")
        let timed = Field(
            "timed", Shape<Int64>.count,
            "Of these, those that it is answerable for the time of: something was promised, and the seller was in time."
        )
        let late = Field("late", Shape<Int64>.count, "Of these, those that came later than promised.")
        let onTime = Field(
            "onTime", Shape<Ratio>.ratio, "The share of the timed that came in time; left out: too few.")
        let meanHours = Field(
            "meanHours", Shape<Ratio>.ratio, "How long it had an order, on the average; left out: none arrived.")
        return .object(
            [
                days.optional, delivered.required, timed.required, late.required, onTime.optional, meanHours.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CarrierView.Window(
                days: try reader.optional(days).map(Int.init), delivered: try reader.required(delivered),
                timed: try reader.required(timed), late: try reader.required(late),
                onTime: try reader.optional(onTime), meanHours: try reader.optional(meanHours))
        } write: { window, json in
            json.optional(days, window.days.map(Int64.init))
            json.member(delivered, window.delivered)
            json.member(timed, window.timed)
            json.member(late, window.late)
            json.optional(onTime, window.onTime)
            json.optional(meanHours, window.meanHours)
        }
    }
}

extension Shape where Value == CarrierView {
    /// A carrier.
    static var carrierView: Shape<CarrierView> {
        let carrier = Field("carrier", Shape<ID>.id, "The carrier, by the caller's id.")
        let known = Field("known", Shape<Bool>.bool, "Whether any dispatch named it.")
        let dispatched = Field("dispatched", Shape<Int64>.count, "Orders that it was handed, in all.")
        let delivered = Field("delivered", Shape<Int64>.count, "Orders that arrived, in all.")
        let windows = Field(
            "windows", Shape<[CarrierView.Window]>.list(of: .carrierWindow),
            "The policy's windows, the narrowest first; the last is all there is.")
        return .object(
            [carrier.required, known.required, dispatched.required, delivered.required, windows.required], .lenient
        ) { (reader) throws(Refusal) in
            CarrierView(
                carrier: try reader.required(carrier), isKnown: try reader.required(known),
                dispatched: try reader.required(dispatched), delivered: try reader.required(delivered),
                windows: try reader.required(windows))
        } write: { view, json in
            json.member(carrier, view.carrier)
            json.member(known, view.isKnown)
            json.member(dispatched, view.dispatched)
            json.member(delivered, view.delivered)
            json.member(windows, view.windows)
        }
    }

    static let example: JSONValue = [
        "carrier": "c-1", "known": true, "dispatched": 912, "delivered": 905,
        "windows": [
            [
                "days": 30, "delivered": 80, "timed": 71, "late": 2, "onTime": .ratio(millionths: 971_831),
                "meanHours": .ratio(millionths: 43_500_000),
            ],
            [
                "delivered": 905, "timed": 860, "late": 31, "onTime": .ratio(millionths: 963_953),
                "meanHours": .ratio(millionths: 47_250_000),
            ],
        ],
    ]
}

/// `carrier.get`
package enum CarrierGet: Method {
    /// The most carriers of one call.
    package static let most = 500

    private static let asked = Field("carriers", Shape<[ID]>.array(of: .id, 1...most), "The carriers.")
    private static let carriers = Field(
        "carriers", Shape<[CarrierView]>.list(of: .carrierView), "In the order asked.")

    package static let name: StaticString = "carrier.get"
    package static let summary = "How 1 to 500 carriers bring what they are handed, apart from what sellers did."
    package static let about: String? = """
        An order that came late counts against its carrier only when its seller had handed it over in time: before it was \
        promised to arrive, and as its commitments say.
        """
    package static let roles: Set<Role>? = CommitmentFields.readers
    package static let effect = Effect.read
    package static let params = Shape<[ID]>.object([asked.required]) { (reader) throws(Refusal) in
        try reader.required(asked)
    } write: {
        $1.member(asked, $0)
    }
    package static let result = Shape<[CarrierView]>.object([carriers.required], .lenient) {
        (reader) throws(Refusal) in
        try reader.required(carriers)
    } write: {
        $1.member(carriers, $0)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["carriers": ["c-1"]], result: ["carriers": [Shape<CarrierView>.example]])
}

/// `carrier.list`
package enum CarrierList: Method {
    /// The most carriers of one answer.
    package static let most = 100

    /// Which carriers.
    package struct Params: Hashable, Sendable {
        /// Where the last answer ended.
        package let after: Int64?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(after: Int64? = nil, limit: Int = 20) {
            self.after = after
            self.limit = limit
        }
    }

    /// A page of carriers.
    package struct Result: Hashable, Sendable {
        /// The carriers.
        package let carriers: [CarrierView]
        /// What to say as `after` for the next page; nil at the end.
        package let next: Int64?

        /// A page.
        package init(carriers: [CarrierView], next: Int64?) {
            self.carriers = carriers
            self.next = next
        }
    }

    private static let after = Field("after", Shape<Int64>.count, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")
    private static let carriers = Field(
        "carriers", Shape<[CarrierView]>.list(of: .carrierView), "In the order of their first dispatches.")
    private static let next = Field(
        "next", Shape<Int64>.count, "What to say as after for more; left out at the end.")

    package static let name: StaticString = "carrier.list"
    package static let summary = "All carriers that anything was handed to."
    package static let roles: Set<Role>? = CommitmentFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([after.optional, limit.optional]) { (reader) throws(Refusal) in
        Params(after: try reader.optional(after), limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result = Shape<Result>.object([carriers.required, next.optional], .lenient) {
        (reader) throws(Refusal) in
        Result(carriers: try reader.required(carriers), next: try reader.optional(next))
    } write: { page, json in
        json.member(carriers, page.carriers)
        json.optional(next, page.next)
    }
    package static let refusals: [Reason] = []
    package static let example = Example(
        params: ["after": 40, "limit": 20], result: ["carriers": [Shape<CarrierView>.example], "next": 52])
}
