import ReputeJSON
package import ReputeModel

/// `case.get`
package enum CaseGet: Method {
    /// Which cases.
    package struct Params: Hashable, Sendable {
        /// One case, or those of an order.
        package enum Key: Hashable, Sendable {
            /// One case.
            case id(CaseID)
            /// All cases of an order.
            case order(ID)
        }

        /// One case, or those of an order.
        package let key: Key
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ key: Key, as speaker: ID? = nil) {
            self.key = key
            self.speaker = speaker
        }
    }

    private static let speaker = Field(
        "as", Shape<ID>.id,
        "The account the caller speaks for, a side of the case or on a panel of it; left out: either side.")
    private static let cases = Field(
        "cases", Shape<[CaseView]>.list(of: .caseView), "In the order in which they were opened.")

    package static let name: StaticString = "case.get"
    package static let summary = "A case, or the cases of an order: what is claimed, how far it is, and what is next."
    package static let about: String? = """
        Each clock is shown with when it ends and what it waits for; `pause` and `away` say why they stand.
        """
    package static let roles: Set<Role>? = CaseFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        CaseFields.id.optional, OrderFields.order.optional, speaker.optional,
    ]) { (reader) throws(Refusal) in
        let id = try reader.optional(CaseFields.id)
        let order = try reader.optional(OrderFields.order)
        let own = try reader.optional(speaker)
        switch (id, order) {
        case (let id?, nil): return Params(.id(id), as: own)
        case (nil, let order?): return Params(.order(order), as: own)
        case (nil, nil): throw .params("missing", "Say which case, or the cases of which order.")
        case (_?, _?): throw .params("exclusive", "Say either the case or the order, not both.", pointer: "/order")
        }
    } write: { params, json in
        switch params.key {
        case .id(let id): json.member(CaseFields.id, id)
        case .order(let order): json.member(OrderFields.order, order)
        }
        json.optional(speaker, params.speaker)
    }
    package static let result = Shape<[CaseView]>.object([cases.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(cases)
    } write: {
        $1.member(cases, $0)
    }
    package static let refusals = [
        CaseFields.unknown, OrderFields.unknown,
        Reason(
            .notAllowed, "party.mismatch",
            "The account in `as` is neither a side of the case nor on a panel of it, or no party of the order."),
    ]
    package static let example = Example(
        params: ["case": "c31", "as": "b-1"], result: ["cases": [Shape<CaseView>.example]])
}

/// A page of cases.
package struct CasePageResult<Next: Hashable & Sendable>: Hashable, Sendable {
    /// The cases.
    package let cases: [CaseView]
    /// Where the next page begins; nil at the end.
    package let next: Next?

    /// A page.
    package init(cases: [CaseView], next: Next?) {
        self.cases = cases
        self.next = next
    }

    static func shape(_ next: Field<Next>) -> Shape<CasePageResult<Next>> {
        let cases = Field("cases", Shape<[CaseView]>.list(of: .caseView), "The cases.")
        return .object([cases.required, next.optional], .lenient) { (reader) throws(Refusal) in
            CasePageResult(cases: try reader.required(cases), next: try reader.optional(next))
        } write: { page, json in
            json.member(cases, page.cases)
            json.optional(next, page.next)
        }
    }
}

/// `case.list`
package enum CaseList: Method {
    /// The most cases of one answer.
    package static let most = 100

    /// Whose cases.
    package struct Params: Hashable, Sendable {
        /// The account.
        package let account: ID
        /// Those before this one.
        package let before: CaseID?
        /// How many at most, 1...100.
        package let limit: Int
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ account: ID, before: CaseID? = nil, limit: Int = 20, as speaker: ID? = nil) {
            self.account = account
            self.before = before
            self.limit = limit
            self.speaker = speaker
        }
    }

    private static let account = Field("account", Shape<ID>.id, "The account.")
    private static let before = Field("before", Shape<CaseID>.caseID, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "case.list"
    package static let summary = "An account's cases, as claimant and as respondent, the newest first."
    package static let roles: Set<Role>? = CaseFields.readers
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        account.required, before.optional, limit.optional, AccountFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            try reader.required(account), before: try reader.optional(before),
            limit: Int(try reader.optional(limit) ?? 20), as: try reader.optional(AccountFields.speaker))
    } write: { params, json in
        json.member(account, params.account)
        json.optional(before, params.before)
        json.member(limit, Int64(params.limit))
        json.optional(AccountFields.speaker, params.speaker)
    }
    package static let result = CasePageResult<CaseID>.shape(
        Field("next", Shape<CaseID>.caseID, "What to say as before for more; left out at the end."))
    package static let refusals = [AccountFields.mismatch]
    package static let example = Example(
        params: ["account": "s-1", "before": "c60", "limit": 20, "as": "s-1"],
        result: ["cases": [Shape<CaseView>.example], "next": "c31"])
}

/// `case.queue`
package enum CaseQueue: Method {
    /// The most cases of one answer.
    package static let most = 100

    /// Which part of the queue.
    package struct Params: Hashable, Sendable {
        /// Where the last answer ended.
        package let after: String?
        /// How many at most, 1...100.
        package let limit: Int
        /// Those in this state; nil: those that wait for an arbitrator, in any.
        package let state: CaseWaiting?

        /// The parameters.
        package init(in state: CaseWaiting? = nil, after: String? = nil, limit: Int = 20) {
            self.after = after
            self.limit = limit
            self.state = state
        }
    }

    private static let state = Field(
        "state", Shape<CaseWaiting>.choice,
        "Those in this state, such as filed, which are to be taken on; left out: those that wait for an arbitrator.")
    private static let after = Field("after", Shape<String>.label(bytes: 64), "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "case.queue"
    package static let summary = "The cases that wait for the marketplace, whose clock ends first coming first."
    package static let about: String? = """
        Without a state those that no arbitrator has and that one has to take, also while the sides show what they \
        have. What stands still is not among them.
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        state.optional, after.optional, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(
            in: try reader.optional(state), after: try reader.optional(after),
            limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.optional(state, params.state)
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result = CasePageResult<String>.shape(
        Field("next", Shape<String>.anyText, "What to say as after for more; left out at the end."))
    package static let refusals = [
        Reason(.invalidParams, "params.cursor", "The cursor is not one that case.queue answered.")
    ]
    package static let example = Example(
        params: ["state": "escalated", "after": "1764065730000-31", "limit": 20],
        result: ["cases": [Shape<CaseView>.example], "next": "1764065730000-31"])
}
