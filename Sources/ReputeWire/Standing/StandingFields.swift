import ReputeJSON
import ReputeModel

/// The members that several methods on standings share.
enum StandingFields {
    static let seller = Field("seller", Shape<ID>.id, "The seller.")
    static let shown = Field("shown", Shape<SellerStanding>.choice, "As what everybody sees the seller.")
    static let real = Field("real", Shape<SellerStanding>.choice, "As what it stands by its numbers.")
    static let standing = Field("standing", Shape<SellerStanding>.choice, "The standing.")
    static let guarantee = Field(
        "guarantee", Shape<GuaranteeView>.guarantee, "What an officer guaranteed it; left out: nothing.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let until = Field("until", Shape<Instant>.time, "Until when at most.")
    static let sales = Field("sales", Shape<Int64>.count, "For how many sales at most.")

    static let unknown = Reason(.notFound, "standing.seller-unknown", "There is no such account.")
    static let ownAccount = Reason(.notAllowed, "standing.own-account", "It is the caller's own account.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == StandingReply {
    /// What a command about a standing answers.
    static var standingReply: Shape<StandingReply> {
        .object(
            [
                ResultFields.seq.required, StandingFields.shown.required, StandingFields.real.required,
                StandingFields.guarantee.optional, ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            StandingReply(
                seq: try reader.required(ResultFields.seq), shown: try reader.required(StandingFields.shown),
                real: try reader.required(StandingFields.real),
                guarantee: try reader.optional(StandingFields.guarantee),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(ResultFields.seq, reply.seq)
            json.member(StandingFields.shown, reply.shown)
            json.member(StandingFields.real, reply.real)
            json.optional(StandingFields.guarantee, reply.guarantee)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }

    static let example: JSONValue = [
        "seq": 31, "shown": "standard", "real": "below", "guarantee": Shape<GuaranteeView>.example, "repeated": true,
    ]
}

extension Shape where Value == GuaranteeView {
    /// What an officer guaranteed a seller.
    static var guarantee: Shape<GuaranteeView> {
        let reason = Field("reason", Shape<String>.anyText, "Why.")
        let since = Field("since", Shape<Instant>.time, "Since when.")
        let left = Field("left", Shape<Int64>.count, "How many of them are left.")
        return .object(
            [
                StandingFields.standing.required, reason.required, since.required, StandingFields.until.required,
                StandingFields.sales.required, left.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            GuaranteeView(
                standing: try reader.required(StandingFields.standing), reason: try reader.required(reason),
                since: try reader.required(since), until: try reader.required(StandingFields.until),
                sales: try reader.required(StandingFields.sales), left: try reader.required(left))
        } write: { view, json in
            json.member(StandingFields.standing, view.standing)
            json.member(reason, view.reason)
            json.member(since, view.since)
            json.member(StandingFields.until, view.until)
            json.member(StandingFields.sales, view.sales)
            json.member(left, view.left)
        }
    }

    static let example: JSONValue = [
        "standing": "standard", "reason": "not-at-fault", "since": "2026-11-22T10:15:30.000Z",
        "until": "2027-01-22T00:00:00.000Z", "sales": 100, "left": 97,
    ]
}

extension Shape where Value == StandingNumbers {
    /// The numbers of a seller by which it is evaluated.
    static var standingNumbers: Shape<StandingNumbers> {
        typealias Rate = Ratio?
        let window = Field("window", Shape<Int64>.count, "How many days before the evaluation they are of.")
        let orders = Field("orders", Shape<Int64>.count, "Completed orders.")
        let late = Field("late", Shape<Int64>.count, "Of these, those that came late.")
        let defects = Field("defects", Shape<Int64>.count, "Orders that are defects.")
        let buyers = Field(
            "buyers", Shape<Int64>.count, "Different buyers of these, counted up to one more than the policy's bound.")
        let age = Field("age", Shape<Int64>.count, "For how many days the account is known.")
        let rate = Shape<Rate>.nullable(.ratio)
        let defectRate = Field("defectRate", rate, "Defects over completed orders; null without any.")
        let lateRate = Field("lateRate", rate, "Late ones over completed orders; null without any.")
        return .object(
            [
                window.required, orders.required, late.required, defects.required, buyers.required, age.required,
                defectRate.required, lateRate.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            _ = (try reader.required(defectRate), try reader.required(lateRate))
            return StandingNumbers(
                window: Int(try reader.required(window)), orders: try reader.required(orders),
                late: try reader.required(late), defects: try reader.required(defects),
                buyers: try reader.required(buyers), age: try reader.required(age))
        } write: { numbers, json in
            json.member(window, Int64(numbers.window))
            json.member(orders, numbers.orders)
            json.member(late, numbers.late)
            json.member(defects, numbers.defects)
            json.member(buyers, numbers.buyers)
            json.member(age, numbers.age)
            json.member(defectRate, numbers.defectRate)
            json.member(lateRate, numbers.lateRate)
        }
    }

    static let example: JSONValue = [
        "window": 90, "orders": 500, "late": 5, "defects": 2, "buyers": 2, "age": 400, "defectRate": .number("0.004"),
        "lateRate": .number("0.01"),
    ]
}

extension Shape where Value == StandingView.Evaluation {
    /// An evaluation.
    static var evaluation: Shape<StandingView.Evaluation> {
        let due = Field("due", Shape<Instant>.time, "When it was due.")
        let numbers = Field("numbers", Shape<StandingNumbers>.standingNumbers, "What it went by.")
        return .object([ResultFields.seq.required, due.required, numbers.required], .lenient) {
            (reader) throws(Refusal) in
            StandingView.Evaluation(
                seq: try reader.required(ResultFields.seq), due: try reader.required(due),
                numbers: try reader.required(numbers))
        } write: { evaluation, json in
            json.member(ResultFields.seq, evaluation.seq)
            json.member(due, evaluation.due)
            json.member(numbers, evaluation.numbers)
        }
    }
}

extension Shape where Value == StandingView.Preview {
    /// How a seller would be evaluated now.
    static var preview: Shape<StandingView.Preview> {
        let numbers = Field("numbers", Shape<StandingNumbers>.standingNumbers, "What that goes by.")
        let bounds = Field(
            "bounds", Shape<[StandingView.Bound]>.list(of: .bound),
            "Each bound that holds for it, and how far off it is.")
        let at = Field("at", Shape<Instant>.time, "The first evaluation there could be.")
        return .object(
            [StandingFields.standing.required, numbers.required, bounds.required, at.required], .lenient
        ) { (reader) throws(Refusal) in
            StandingView.Preview(
                standing: try reader.required(StandingFields.standing), numbers: try reader.required(numbers),
                bounds: try reader.required(bounds), at: try reader.required(at))
        } write: { preview, json in
            json.member(StandingFields.standing, preview.standing)
            json.member(numbers, preview.numbers)
            json.member(bounds, preview.bounds)
            json.member(at, preview.at)
        }
    }
}

extension Shape where Value == StandingView.Bound {
    /// A bound.
    static var bound: Shape<StandingView.Bound> {
        let name = Field("name", Shape<StandingView.BoundName>.choice, "What it bounds.")
        let value = Field(
            "value", Shape<Int64>.count,
            "What the seller has: millionths of the completed orders, or a number; left out: a rate of no orders.")
        let bound = Field("bound", Shape<Int64>.count, "The bound, in the same.")
        let met = Field(
            "met", Shape<Bool>.bool, "Of those of below: whether it is exceeded. Of those of top: whether it is kept.")
        let off = Field("off", Shape<Int64>.count, "How far off the value is from the bound, in the same.")
        return .object([name.required, value.optional, bound.required, met.required, off.optional], .lenient) {
            (reader) throws(Refusal) in
            _ = try reader.optional(off)
            return StandingView.Bound(
                name: try reader.required(name), value: try reader.optional(value), bound: try reader.required(bound),
                isMet: try reader.required(met))
        } write: { view, json in
            json.member(name, view.name)
            json.optional(value, view.value)
            json.member(bound, view.bound)
            json.member(met, view.isMet)
            json.optional(off, view.off)
        }
    }
}

extension Shape where Value == StandingView {
    /// How a seller stands.
    static var standingView: Shape<StandingView> {
        let known = Field("known", Shape<Bool>.bool, "Whether anything was heard of the account.")
        let since = Field("since", Shape<Instant>.time, "From when the real one holds; left out: it never changed.")
        let privileges = Field("privileges", Shape<[String]>.list(of: .anyText), "What goes with it now.")
        let withheld = Field(
            "withheld", Shape<[String]>.list(of: .anyText), "What would, were it not for a sanction that runs.")
        let last = Field(
            "last", Shape<StandingView.Evaluation>.evaluation, "The last evaluation; left out: there was none.")
        let next = Field(
            "next", Shape<Instant>.time, "When it is evaluated next; left out: not unless something happens.")
        let preview = Field(
            "preview", Shape<StandingView.Preview>.preview,
            "How it would be evaluated now; left out: the policy in force makes no standings.")
        return .object(
            [
                StandingFields.seller.required, known.required, StandingFields.shown.required,
                StandingFields.real.required, since.optional, privileges.required, withheld.required, last.optional,
                next.optional, StandingFields.guarantee.optional, preview.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            StandingView(
                seller: try reader.required(StandingFields.seller), isKnown: try reader.required(known),
                shown: try reader.required(StandingFields.shown), real: try reader.required(StandingFields.real),
                since: try reader.optional(since), privileges: try reader.required(privileges),
                withheld: try reader.required(withheld), last: try reader.optional(last),
                next: try reader.optional(next), guarantee: try reader.optional(StandingFields.guarantee),
                preview: try reader.optional(preview))
        } write: { view, json in
            json.member(StandingFields.seller, view.seller)
            json.member(known, view.isKnown)
            json.member(StandingFields.shown, view.shown)
            json.member(StandingFields.real, view.real)
            json.optional(since, view.since)
            json.member(privileges, view.privileges)
            json.member(withheld, view.withheld)
            json.optional(last, view.last)
            json.optional(next, view.next)
            json.optional(StandingFields.guarantee, view.guarantee)
            json.optional(preview, view.preview)
        }
    }

    static let example: JSONValue = [
        "seller": "s-1", "known": true, "shown": "top", "real": "top", "since": "2026-10-20T00:00:00.000Z",
        "privileges": ["badge"], "withheld": [],
        "last": ["seq": 31, "due": "2026-11-20T00:00:00.000Z", "numbers": Shape<StandingNumbers>.example],
        "next": "2026-12-20T00:00:00.000Z",
        "preview": [
            "standing": "top", "numbers": Shape<StandingNumbers>.example,
            "bounds": [["name": "top-defects", "value": 4_000, "bound": 6_250, "met": true, "off": 2_250]],
            "at": "2026-12-20T00:00:00.000Z",
        ],
    ]
}
