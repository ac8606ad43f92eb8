internal import ReputeCrypto

/// `case.open`: a side of an order claims something of the other, or of the house.
///
/// What a case is about is an order, an item of it, a cause and which side claims, and of a sanction which one. That has
/// one case at a time, so that no side uses up what the other may claim; and so has a rating and a sanction, whatever the
/// cause. Sent again with the same content it answers the same; what is not said then, also which side claims, agrees with
/// anything.
public struct OpenCase: Command {
    /// The caller's id of the order.
    public let order: ID
    /// The caller's id of the item; nil: the whole order.
    public let item: ID?
    /// A cause that the policy in force lists under `arbitration/claims`.
    public let cause: String
    /// Which side claims; nil: the side spoken for, or the only one that may.
    public let by: Party?
    /// What is wanted; nil: what the policy grants for the cause.
    public let remedy: CaseRemedy?
    /// How much; nil: the most that may be asked for.
    public let amount: Money?
    /// The violation whose sanction is to be withdrawn, of claims for that; nil: the decision names none, and carries none
    /// out.
    public let sanction: ViolationID?
    /// What the claimant says. The ledger gets a digest of it only.
    public let text: String
    /// The account the caller speaks for; nil: the claimant.
    public let speaker: ID?

    /// Opens a case.
    public init(
        order: ID, item: ID? = nil, cause: String, by: Party? = nil, remedy: CaseRemedy? = nil, amount: Money? = nil,
        sanction: ViolationID? = nil, text: String, as speaker: ID? = nil
    ) {
        self.order = order
        self.item = item
        self.cause = cause
        self.by = by
        self.remedy = remedy
        self.amount = amount
        self.sanction = sanction
        self.text = text
        self.speaker = speaker
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        d.rows.orderNames.want(order)
        if let item { d.rows.tokens.want(item) }
        if let speaker { d.rows.accountNames.want(speaker) }
        if let sanction { d.rows.violations.want(sanction.seq) }
        let row = try d.order(order)
        var side = by
        if let speaker {
            side = try d.side(speaker, of: row, order)
            if let by, by != side { throw .refused(.caseOpenOther(speaker, by, order)) }
        }
        let token = try item.map { (item) throws(Stop) in
            guard let token = try d.rows.tokens.get(item) else { preconditionFailure("every id has a token") }
            return token
        }
        let given = CaseGiven(
            item: token, cause: cause, by: side, remedy: remedy, amount: amount, sanction: sanction?.seq)
        let all = try d.rows.cases(of: row.seq)
        let alike = all.filter(given.isAlike)
        // Also one that was withdrawn since: the request may have been long on its way.
        for before in alike.reversed() where given.isSame(as: before) {
            if try d.isSame(text, as: StepTaken(seq: before.seq, at: before.opened)) {
                return try d.repeated(case: before.seq, at: before.seq)
            }
        }
        let claimant = side ?? d.policyInForce.arbitration.claims[cause]?.only
        try alike.last { $0.by == claimant }?.end(among: all).checkOver()
        _ = try d.claim(cause)
        try TextRule.check(text, longest: d.policyInForce.arbitration.limits.text, of: "case")
        let text = Text(text: text, salt: d.entropy.digest("text"))
        let body = try d.open(row, given, text.digest, named: order)
        let seq = d.record(body)
        d.keep(.text(seq, author: row.account(of: body.by), text, isSealed: false))
        return CaseReply(
            case: CaseID(seq: seq), seq: seq, state: .filed, due: body.clocks.first?.ends, isRepeated: false)
    }
}

/// What is said of a case that is to be opened.
struct CaseGiven {
    let item: Token?
    let cause: String
    let by: Party?
    let remedy: CaseRemedy?
    let amount: Money?
    /// The number of the violation.
    let sanction: Int64?

    /// Whether a case is about this, of either side.
    func isAlike(_ row: CaseRow) -> Bool {
        item == row.item && cause == row.cause && sanction == row.house.sanction?.violation
    }

    /// Whether a case says this. What is not said agrees with anything.
    func isSame(as row: CaseRow) -> Bool {
        isAlike(row) && (by ?? row.by) == row.by
            && (remedy ?? row.claim.remedy) == row.claim.remedy && (amount ?? row.claim.amount) == row.claim.amount
    }
}

extension CasePolicy.Claim {
    /// The only side that may claim; nil: either may.
    fileprivate var only: Party? { by.count == 1 ? by.first : nil }
}

extension CaseRow {
    /// The case that settles its claim: itself, or, where it goes on in another, that one or where that goes on.
    fileprivate func end(among cases: [CaseRow]) -> CaseRow {
        var row = self
        for _ in cases {
            guard let into = row.house.into, let next = cases.first(where: { $0.seq == into }) else { break }
            row = next
        }
        return row
    }

    /// Refuses another case about the same, unless this one is over and did not settle it.
    fileprivate func checkOver() throws(Stop) {
        if state.isLive { throw .refused(.caseLive(id)) }
        if closed?.outcome.isFinal == true { throw .refused(.caseDecided(id)) }
    }
}

extension Deciding {
    /// The side of an order that an account is.
    fileprivate mutating func side(_ speaker: ID, of row: OrderRow, _ order: ID) throws(Stop) -> Party {
        let number = try rows.accountNames.get(speaker)?.number
        guard let number, let side = Party.allCases.first(where: { row.account(of: $0) == number }) else {
            throw .refused(.caseNoParty(speaker, order))
        }
        return side
    }

    /// What the policy in force says of a cause.
    fileprivate func claim(_ cause: String) throws(Stop) -> CasePolicy.Claim {
        let claims = policyInForce.arbitration.claims
        guard let claim = claims[cause] else { throw .refused(.caseCause(cause, claims.keys.sorted())) }
        return claim
    }

    /// What opening a case now comes to. `isNamed`: whether a claim that a rating should not count has to be about one
    /// that it names.
    fileprivate mutating func open(
        _ row: OrderRow, _ given: CaseGiven, _ text: Digest, named order: ID, isNamed: Bool = true
    ) throws(Stop) -> CaseOpened {
        let policy = policyInForce.arbitration
        let claim = try claim(given.cause)
        guard let by = given.by ?? claim.only else { throw .refused(.caseByMissing(given.cause)) }
        guard claim.by.contains(by) else { throw .refused(.caseBy(given.cause, by)) }
        let all = try rows.cases(of: row.seq)
        let before = all.last { given.isAlike($0) && $0.by == by }?.end(among: all)
        // Also here, where a fact is decided again.
        try before?.checkOver()
        if let item = given.item, !row.items.contains(where: { $0.token == item }) {
            throw .refused(.caseItem(order))
        }
        let terms = try claim.terms(given, of: row)
        var rating: ClaimedRating?
        if terms.remedy == .ratingUnscored, isNamed {
            rating = try ClaimedRating(of: row, by: by, given, among: all, named: order)
        }
        let violation = try given.sanction.map { (sanction) throws(Stop) in
            try reviewed(sanction, of: row.account(of: by), as: by, for: terms.remedy)
        }
        if let until = policy.filingEnds(for: row, about: rating, violation, after: before), now >= until {
            if let rating { throw .refused(.caseLate(rating.id, until)) }
            if let violation { throw .refused(.caseLate(violation.id, until)) }
            throw .refused(.caseLate(order, until))
        }
        guard all.count < policy.limits.ofOrder else { throw .refused(.casesFull(order, all.count)) }
        try gathered()
        let goods = policy.goods(of: row)
        let intake = RunningClock(.intake, starts: now, ends: policy.ends(.intake, from: now, of: goods))
        return CaseOpened(
            order: row.seq, item: given.item, cause: given.cause, by: by, claim: terms, rating: rating?.id.seq,
            violation: violation?.seq, goods: goods, isAgainstHouse: claim.isAgainstHouse, text: text, clocks: [intake],
            window: claim.holdsWindow ? holding(row) : nil)
    }
}

extension CaseOpened {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let given = CaseGiven(
            item: item, cause: cause, by: by, remedy: claim.remedy, amount: claim.amount, sanction: violation)
        let row = try d.rows.existing(order: order)
        // The first facts name no rating, and nothing was asked of it then.
        d.record(try d.open(row, given, text, named: .number(order), isNamed: rating != nil))
    }
}
