import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    /// Everything that must stay as it is when a command is refused or repeated.
    struct Snapshot: Equatable {
        let accounts: [AccountRow]
        let orders: [Int64: OrderRow]
        let credits: [CreditKey: CreditRow]
        let votes: [VoteKey: VoteRow]
        let qualifications: [Int64: QualificationRow]
        let deposits: [Int64: DepositRow]
        let depositEntries: [Int64: DepositEntryRow]
        let attempts: [Int64: AttemptRow]
        let violations: [Int64: ViolationRow]
        let commitments: [Int64: CommitmentRow]
        let promises: [Int64: PromiseRow]
        let breaches: [Int64: BreachRow]
        let cases: [Int64: CaseRow]
        let turns: [Int64: CaseTurnRow]
        let handlings: [Int64: HandlingRow]
        let arbitrators: [UInt32: ArbitratorRow]
        let jurors: [Int64: JurorRow]
        let carriers: [CarrierRow]
        let standings: [Int64: StandingRow]
        let defects: [DefectKey: DefectRow]
        let standingEntries: [Int64: Int64]
        let lives: [Int64: AccountLifeRow]
        let accountEvents: [Int64: AccountEventRow]
        let memberships: [Int64: MembershipRow]
        let membershipEntries: [Int64: MembershipEntryRow]
        let creditChanges: [Int64: CreditChange]
        let policies: [Adopted]
    }

    /// A policy by its document, which is all that a ledger knows of it.
    struct Adopted: Equatable {
        let seq: Int64
        let from: Instant
        let document: JSONValue
    }

    /// What the ledger alone determines.
    var snapshot: Snapshot {
        Snapshot(
            accounts: store.accounts.values.sorted { $0.number < $1.number }, orders: store.orders,
            credits: store.credits, votes: store.votes, qualifications: store.qualifications,
            deposits: store.deposits, depositEntries: store.depositEntries,
            attempts: store.attempts, violations: store.violations, commitments: store.commitments,
            promises: store.promises, breaches: store.breaches, cases: store.cases, turns: store.turns,
            handlings: store.handlings,
            arbitrators: store.arbitrators, jurors: store.jurors,
            carriers: store.carriers.values.sorted { $0.seq < $1.seq }, standings: store.standings,
            defects: store.defects, standingEntries: store.standingEntries,
            lives: store.lives, accountEvents: store.accountEvents, memberships: store.memberships,
            membershipEntries: store.membershipEntries,
            creditChanges: store.creditChanges,
            policies: policies.entries.map { Adopted(seq: $0.seq, from: $0.from, document: $0.policy.document) })
    }

    /// Runs a command that must be refused and must change nothing.
    func refused<C: Command>(
        _ command: C, as actor: Actor = Market.storefront, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Refusal? {
        tick()
        let before = snapshot
        let vault = (
            store.names.count, store.orderNames.count, store.openings, store.texts, store.requests, store.ballots
        )
        let length = lines.count
        defer {
            #expect(lines.count == length, "a refused command writes no fact", sourceLocation: sourceLocation)
            #expect(snapshot == before, "a refused command changes no row", sourceLocation: sourceLocation)
            #expect(
                (
                    store.names.count, store.orderNames.count, store.openings, store.texts, store.requests,
                    store.ballots
                ) == vault, "a refused command keeps nothing in the vault", sourceLocation: sourceLocation)
        }
        do {
            let reply = try run(command, as: actor)
            Issue.record("not refused: \(reply)", sourceLocation: sourceLocation)
            return nil
        } catch {
            return error
        }
    }

    /// An order's row.
    func order(_ id: ID) -> OrderRow? { store.orderNames[id].flatMap { store.orders[$0] } }

    /// What a side's revealed rating counts.
    func counts(_ id: ID, _ by: Party = .buyer) -> Contribution? { order(id)?[by: by]?.shown?.contribution }

    /// A rating of the order between `b` and `s`, as a storefront sees it.
    func view(_ id: ID, _ by: Party = .buyer) -> RatingView? {
        order(id).flatMap { row in
            RatingView(
                row, by: by, names: RatingNames(order: id, buyer: "b", seller: "s"),
                texts: store.texts.mapValues(\.text), policy: row.policy.flatMap(policies.adopted(by:)),
                viewer: Viewer(roles: [.storefront], speaker: nil))
        }
    }

    /// The row of a credit.
    func creditRow(_ subject: ID, _ role: Party = .seller) -> CreditRow? {
        store.names[subject].flatMap { store.credits[CreditKey(account: $0.number, role: role)] }
    }

    /// A credit as it is answered today.
    func credit(_ subject: ID, _ role: Party = .seller) -> Credit {
        credit(subject, role, by: Neutral.rule)
    }

    /// A credit as it is answered today under another policy.
    func credit(_ subject: ID, _ role: Party = .seller, under policy: Policy) -> Credit {
        credit(subject, role, by: CreditRule(policy: policy))
    }

    /// A credit as it is answered today by the rule of another policy, which takes long to make.
    func credit(_ subject: ID, _ role: Party, by rule: CreditRule) -> Credit {
        rule.credit(
            of: subject, role: role, isKnown: store.names[subject] != nil, row: creditRow(subject, role),
            on: now.day(zoneMinutes: rule.policy.zoneMinutes))
    }

    /// The last fact, parsed.
    var last: JSONValue {
        guard let line = lines.last, let document = try? JSONDocument(parsing: line.body) else { return .null }
        return JSONValue(document.root)
    }
}

extension Market {
    /// Completes an order never opened.
    @discardableResult
    func complete(
        _ order: ID, buyer: ID = "b", seller: ID = "s", at completed: Instant? = nil, created: Instant? = nil,
        items: [ID] = [], amount: Money? = nil, origin: String? = nil
    ) throws(Refusal) -> OrderReply {
        try run(
            CompleteOrder(
                order: order, completed: completed ?? now,
                given: OrderGiven(
                    buyer: buyer, seller: seller, created: created, items: items.map { OrderGiven.Item(item: $0) },
                    amount: amount),
                origin: origin))
    }

    /// Rates an order.
    @discardableResult
    func rate(
        _ order: ID, _ by: Party = .buyer, _ value: RatingValue = .positive, details: Details? = nil,
        text: String? = nil
    ) throws(Refusal) -> SubmitRating.Reply {
        try run(SubmitRating(order: order, by: by, value: value, details: details, text: text))
    }

    /// Rates an order with a rating from elsewhere.
    @discardableResult
    func bring(
        _ order: ID, _ by: Party = .buyer, _ value: RatingValue = .positive, details: Details? = nil, at: Instant
    ) throws(Refusal) -> SubmitRating.Reply {
        try run(SubmitRating.imported(order, by, value, details: details, at: at))
    }

    /// A whole trade: completed now, rated by the buyer with `value`, and by the seller, so that both show at once.
    func trade(
        _ order: ID, _ value: RatingValue = .positive, buyer: ID = "b", seller: ID = "s", created: Instant? = nil,
        items: [ID] = [], amount: Money? = nil, details: Details? = nil
    ) throws(Refusal) {
        try complete(order, buyer: buyer, seller: seller, created: created, items: items, amount: amount)
        try rate(order, .buyer, value, details: details)
        try rate(order, .seller)
    }
}

extension SubmitRating {
    /// A rating from elsewhere, with its own time.
    static func imported(
        _ order: ID, _ by: Party, _ value: RatingValue, details: Details? = nil, at: Instant
    ) -> SubmitRating {
        SubmitRating(
            order: order, by: by, value: value, details: details, text: nil, isAnonymous: false, speaker: nil,
            imported: ImportedRating(origin: "elsewhere", submitted: at))
    }
}
