import ReputeJSON
import ReputeModel

extension Shape where Value == CommitmentView {
    /// A commitment of a seller's.
    static var commitmentView: Shape<CommitmentView> {
        let state = Field("state", Shape<CommitmentState>.choice, "Whether it holds for orders created now.")
        let since = Field("since", Shape<Instant>.time, "When it was last taken on.")
        let terms = Field(
            "terms", Shape<CommitmentTerms>.commitmentTerms, "Left out: the policy in force does not offer it.")
        let orders = Field(
            "orders", Shape<Int64>.count, "Orders that it held for and that came to an end, of the policy's days.")
        let breached = Field("breached", Shape<Int64>.count, "Of these, those in which it was broken.")
        let keptRate = Field(
            "keptRate", Shape<Ratio>.ratio, "The share in which it was kept; left out: fewer orders than it takes.")
        let allOrders = Field("allOrders", Shape<Int64>.count, "As orders, of all days.")
        let allBreached = Field("allBreached", Shape<Int64>.count, "As breached, of all days.")
        return .object(
            [
                CommitmentFields.id.required, CommitmentFields.name.required, state.required, since.required,
                CommitmentFields.ends.optional, terms.optional, orders.required, breached.required, keptRate.optional,
                allOrders.required, allBreached.required,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CommitmentView(
                commitment: try reader.required(CommitmentFields.id), name: try reader.required(CommitmentFields.name),
                state: try reader.required(state), since: try reader.required(since),
                ends: try reader.optional(CommitmentFields.ends), terms: try reader.optional(terms),
                orders: try reader.required(orders), breached: try reader.required(breached),
                keptRate: try reader.optional(keptRate), allOrders: try reader.required(allOrders),
                allBreached: try reader.required(allBreached))
        } write: { view, json in
            json.member(CommitmentFields.id, view.commitment)
            json.member(CommitmentFields.name, view.name)
            json.member(state, view.state)
            json.member(since, view.since)
            json.optional(CommitmentFields.ends, view.ends)
            json.optional(terms, view.terms)
            json.member(orders, view.orders)
            json.member(breached, view.breached)
            json.optional(keptRate, view.keptRate)
            json.member(allOrders, view.allOrders)
            json.member(allBreached, view.allBreached)
        }
    }

    static let example: JSONValue = [
        "commitment": "k12", "name": "dispatch-48h", "state": "ending", "since": "2026-01-05T08:00:00.000Z",
        "ends": "2026-11-29T10:15:30.000Z", "terms": Shape<CommitmentTerms>.example, "orders": 160, "breached": 4,
        "keptRate": .ratio(millionths: 975_000), "allOrders": 912, "allBreached": 17,
    ]
}

extension Shape where Value == SellerCommitments {
    /// What a seller took on.
    static var sellerCommitments: Shape<SellerCommitments> {
        let commitments = Field(
            "commitments", Shape<[CommitmentView]>.list(of: .commitmentView), "In the order first taken on.")
        return .object([CommitmentFields.seller.required, commitments.required], .lenient) {
            (reader) throws(Refusal) in
            SellerCommitments(
                seller: try reader.required(CommitmentFields.seller), commitments: try reader.required(commitments))
        } write: { view, json in
            json.member(CommitmentFields.seller, view.seller)
            json.member(commitments, view.commitments)
        }
    }
}

extension Shape where Value == OrderCommitment {
    /// A commitment that holds for an order.
    static var orderCommitment: Shape<OrderCommitment> {
        let terms = Field("terms", Shape<CommitmentTerms>.commitmentTerms, "On the terms of the order's creation.")
        let due = Field(
            "due", Shape<Instant>.time, "When it is taken for broken unless it is told that it was kept.")
        let until = Field("until", Shape<Instant>.time, "Until when the buyer may call on it.")
        return .object(
            [
                CommitmentFields.id.required, CommitmentFields.name.required, terms.required,
                CommitmentFields.by.optional, due.optional, until.optional, CommitmentFields.compensation.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            OrderCommitment(
                commitment: try reader.required(CommitmentFields.id), name: try reader.required(CommitmentFields.name),
                terms: try reader.required(terms), by: try reader.optional(CommitmentFields.by),
                due: try reader.optional(due), until: try reader.optional(until),
                compensation: try reader.optional(CommitmentFields.compensation))
        } write: { view, json in
            json.member(CommitmentFields.id, view.commitment)
            json.member(CommitmentFields.name, view.name)
            json.member(terms, view.terms)
            json.optional(CommitmentFields.by, view.by)
            json.optional(due, view.due)
            json.optional(until, view.until)
            json.optional(CommitmentFields.compensation, view.compensation)
        }
    }

    static let example: JSONValue = [
        "commitment": "k12", "name": "dispatch-48h", "terms": Shape<CommitmentTerms>.example,
        "by": "2026-11-22T08:00:00.000Z", "due": "2026-11-23T08:00:00.000Z", "until": "2027-11-22T10:15:30.000Z",
        "compensation": ["currency": "CNY", "minor": 38_700],
    ]
}

extension Shape where Value == BreachView {
    /// A breach of a commitment.
    static var breachView: Shape<BreachView> {
        let order = Field("order", Shape<ID>.id, "The order, by the caller's id.")
        let seller = Field("seller", Shape<ID>.id, "Left out: the account was erased.")
        let buyer = Field("buyer", Shape<ID>.id, "Left out: the account was erased.")
        let at = Field("at", Shape<Instant>.time, "When it was found.")
        let step = Field("step", Shape<PromiseStep>.choice, "What was promised and not told, where the clock found it.")
        let reason = Field("reason", Shape<String>.anyText, "Why a ruling found it.")
        let drawn = Field("drawn", Shape<DepositEntryID>.entry, "What was drawn for it from the seller's deposit.")
        let excused = Field("excused", Shape<Instant>.time, "When it was taken back.")
        let excuse = Field(
            "excuse", Shape<String>.anyText, "Why; told-late: the step had been taken in time and was told late.")
        return .object(
            [
                CommitmentFields.breach.required, order.optional, seller.optional, buyer.optional,
                CommitmentFields.id.required, CommitmentFields.name.required, at.required, step.optional,
                CommitmentFields.by.optional, reason.optional, CommitmentFields.ruling.optional,
                CommitmentFields.evidence.optional, CommitmentFields.compensation.optional, drawn.optional,
                excused.optional, excuse.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            BreachView(
                breach: try reader.required(CommitmentFields.breach), order: try reader.optional(order),
                seller: try reader.optional(seller), buyer: try reader.optional(buyer),
                commitment: try reader.required(CommitmentFields.id), name: try reader.required(CommitmentFields.name),
                at: try reader.required(at), step: try reader.optional(step),
                by: try reader.optional(CommitmentFields.by), reason: try reader.optional(reason),
                ruling: try reader.optional(CommitmentFields.ruling),
                evidence: try reader.optional(CommitmentFields.evidence),
                compensation: try reader.optional(CommitmentFields.compensation), drawn: try reader.optional(drawn),
                excused: try reader.optional(excused), excuse: try reader.optional(excuse))
        } write: { view, json in
            json.member(CommitmentFields.breach, view.breach)
            json.optional(order, view.order)
            json.optional(seller, view.seller)
            json.optional(buyer, view.buyer)
            json.member(CommitmentFields.id, view.commitment)
            json.member(CommitmentFields.name, view.name)
            json.member(at, view.at)
            json.optional(step, view.step)
            json.optional(CommitmentFields.by, view.by)
            json.optional(reason, view.reason)
            json.optional(CommitmentFields.ruling, view.ruling)
            json.optional(CommitmentFields.evidence, view.evidence)
            json.optional(CommitmentFields.compensation, view.compensation)
            json.optional(drawn, view.drawn)
            json.optional(excused, view.excused)
            json.optional(excuse, view.excuse)
        }
    }

    static let example: JSONValue = [
        "breach": "b31", "order": "o-17", "seller": "s-1", "buyer": "b-1", "commitment": "k12",
        "name": "authentic-or-triple", "at": "2026-11-22T10:15:30.000Z", "reason": "counterfeit", "ruling": "case-17",
        "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "compensation": ["currency": "CNY", "minor": 38_700], "drawn": "e40",
        "excused": "2026-11-23T10:15:30.000Z", "excuse": "overturned",
    ]
}
