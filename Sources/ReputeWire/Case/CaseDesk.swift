import ReputeJSON
package import ReputeModel

/// `case.mine`
package enum CaseMine: Method {
    /// The most cases of one answer.
    package static let most = 100

    /// Which part of them.
    package struct Params: Hashable, Sendable {
        /// Those after this one.
        package let after: CaseID?
        /// How many at most, 1...100.
        package let limit: Int

        /// The parameters.
        package init(after: CaseID? = nil, limit: Int = 20) {
            self.after = after
            self.limit = limit
        }
    }

    private static let after = Field("after", Shape<CaseID>.caseID, "The next of the answer before.")
    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 20.")

    package static let name: StaticString = "case.mine"
    package static let summary = "The cases that the caller has as an arbitrator, the first opened coming first."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([after.optional, limit.optional]) { (reader) throws(Refusal) in
        Params(after: try reader.optional(after), limit: Int(try reader.optional(limit) ?? 20))
    } write: { params, json in
        json.optional(after, params.after)
        json.member(limit, Int64(params.limit))
    }
    package static let result = CasePageResult<CaseID>.shape(
        Field("next", Shape<CaseID>.caseID, "What to say as after for more; left out at the end."))
    package static let example = Example(
        params: ["after": "c17", "limit": 20], result: ["cases": [Shape<CaseView>.example], "next": "c31"])
}

/// `case.similar`
package enum CaseSimilar: Method {
    /// The most cases of one answer.
    package static let most = 50

    /// Like which case.
    package struct Params: Hashable, Sendable {
        /// The case.
        package let `case`: CaseID
        /// How many at most, 1...50.
        package let limit: Int

        /// The parameters.
        package init(_ id: CaseID, limit: Int = 10) {
            self.case = id
            self.limit = limit
        }
    }

    private static let limit = Field("limit", Shape<Int64>.integer(1...Int64(most)), "How many at most; else 10.")
    private static let cases = Field(
        "cases", Shape<[SimilarCase]>.list(of: .similarCase), "The most alike coming first, of those the newest.")

    package static let name: StaticString = "case.similar"
    package static let summary = "How earlier cases about the same cause were decided, the most alike coming first."
    package static let about: String? = """
        Of the newest hundred that an arbitrator or a panel decided: first those in which the same remedy, about as \
        much, and goods of the same kind were claimed. Nothing says whose they were. What was granted because nobody \
        answered is not among them.
        """
    package static let roles: Set<Role>? = [.arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        CaseFields.id.required, limit.optional,
    ]) { (reader) throws(Refusal) in
        Params(try reader.required(CaseFields.id), limit: Int(try reader.optional(limit) ?? 10))
    } write: { params, json in
        json.member(CaseFields.id, params.case)
        json.member(limit, Int64(params.limit))
    }
    package static let result = Shape<[SimilarCase]>.object([cases.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(cases)
    } write: {
        $1.member(cases, $0)
    }
    package static let refusals = [CaseFields.unknown]
    package static let example = Example(
        params: ["case": "c31", "limit": 10], result: ["cases": [Shape<SimilarCase>.example]])
}

extension Shape where Value == SimilarCase {
    /// How an earlier case was decided.
    static let similarCase: Shape<SimilarCase> = {
        let at = Field("at", Shape<Instant>.time, "When it was decided last.")
        let by = Field("by", Shape<CaseActor>.choice, "By whom: staff or juror.")
        let side = Field("for", Shape<CaseSide>.choice, "For which side.")
        let claim = Field("claim", Shape<CaseView.Terms>.terms, "What was claimed.")
        let goods = Field("goods", Shape<CaseGoods>.choice, "What it was about.")
        let clauses = Field(
            "clauses", Shape<[String]>.list(of: .anyText), "The clauses of the policy it goes by; left out: none.")
        let appealed = Field("appealed", Shape<Bool>.mark, "There when a side had it looked at again.")
        let reversed = Field(
            "reversed", Shape<Bool>.mark, "There when that led to something else than was decided before.")
        return .object(
            [
                CaseFields.id.required, at.required, by.required, side.required, CaseFields.remedy.required,
                CaseFields.amount.optional, claim.required, goods.required, clauses.optional, appealed.optional,
                reversed.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let named = try reader.optional(clauses) ?? []
            let isAppealed = try reader.optional(appealed) ?? false
            let isReversed = try reader.optional(reversed) ?? false
            return SimilarCase(
                case: try reader.required(CaseFields.id), at: try reader.required(at), by: try reader.required(by),
                side: try reader.required(side), terms: try reader.terms(), claim: try reader.required(claim),
                goods: try reader.required(goods), clauses: named, isAppealed: isAppealed, isReversed: isReversed)
        } write: { view, json in
            json.member(CaseFields.id, view.case)
            json.member(at, view.at)
            json.member(by, view.by)
            json.member(side, view.side)
            json.members(view.terms)
            json.member(claim, view.claim)
            json.member(goods, view.goods)
            if !view.clauses.isEmpty { json.member(clauses, view.clauses) }
            if view.isAppealed { json.member(appealed, true) }
            if view.isReversed { json.member(reversed, true) }
        }
    }()

    static let example: JSONValue = [
        "case": "c17", "at": "2026-10-02T10:15:30.000Z", "by": "staff", "for": "claimant", "remedy": "refund",
        "amount": ["currency": "CNY", "minor": 6_000], "claim": Shape<CaseView.Terms>.example, "goods": "sent",
        "clauses": ["as-described"], "appealed": true, "reversed": true,
    ]
}
