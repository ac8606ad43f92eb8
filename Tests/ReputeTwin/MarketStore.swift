package import ReputeCrypto
package import ReputeModel

/// What a store keeps, in dictionaries.
package struct MarketStore {
    package var names: [ID: AccountRow] = [:]
    package var orderNames: [ID: Int64] = [:]
    /// The first facts that name the carriers, which are their rows' seqs.
    package var carrierNames: [ID: Int64] = [:]
    package var openings: [Int64: Opening] = [:]
    package var texts: [Int64: Text] = [:]
    package var seeds: [Int64: PanelSeed] = [:]
    package var ballots: [Int64: Ballot] = [:]
    package var requests: [RequestName: RequestRow] = [:]

    package var accounts: [Token: AccountRow] = [:]
    package var orders: [Int64: OrderRow] = [:]
    package var credits: [CreditKey: CreditRow] = [:]
    package var votes: [VoteKey: VoteRow] = [:]
    package var qualifications: [Int64: QualificationRow] = [:]
    package var deposits: [Int64: DepositRow] = [:]
    package var depositEntries: [Int64: DepositEntryRow] = [:]
    package var attempts: [Int64: AttemptRow] = [:]
    package var violations: [Int64: ViolationRow] = [:]
    package var commitments: [Int64: CommitmentRow] = [:]
    package var promises: [Int64: PromiseRow] = [:]
    package var breaches: [Int64: BreachRow] = [:]
    package var cases: [Int64: CaseRow] = [:]
    package var turns: [Int64: CaseTurnRow] = [:]
    package var handlings: [Int64: HandlingRow] = [:]
    package var arbitrators: [UInt32: ArbitratorRow] = [:]
    package var jurors: [Int64: JurorRow] = [:]
    package var carriers: [Token: CarrierRow] = [:]
    package var standings: [Int64: StandingRow] = [:]
    package var defects: [DefectKey: DefectRow] = [:]
    package var standingEntries: [Int64: Int64] = [:]
    package var lives: [Int64: AccountLifeRow] = [:]
    package var accountEvents: [Int64: AccountEventRow] = [:]
    package var memberships: [Int64: MembershipRow] = [:]
    package var membershipEntries: [Int64: MembershipEntryRow] = [:]
    /// What facts changed of credits, by their seq.
    package var creditChanges: [Int64: CreditChange] = [:]
    /// Rated orders by pair and month, an index of ``orders``.
    package var pairs: [PairKey: [Int64]] = [:]
    /// Orders by the seq of their ratings' submissions, an index of ``orders``.
    package var ratings: [Int64: Int64] = [:]
    /// The records of an account, an index of ``qualifications``.
    package var qualificationsOf: [Int64: [Int64]] = [:]
    /// The deposits of an account, an index of ``deposits``.
    package var depositsOf: [Int64: [Int64]] = [:]
    /// The entries that did what must not be done again, an index of ``depositEntries``.
    package var depositNames: [DepositOnce: Int64] = [:]
    /// The attempts of an account at a course, the newest first, an index of ``attempts``.
    package var attemptsOf: [CourseKey: [AttemptRow]] = [:]
    /// The violations of an account, an index of ``violations``.
    package var violationsOf: [Int64: [Int64]] = [:]
    /// The commitments of an account, an index of ``commitments``.
    package var commitmentsOf: [Int64: [Int64]] = [:]
    /// The breaches in an order, an index of ``breaches``.
    package var breachesOf: [Int64: [Int64]] = [:]
    /// The cases of an order, an index of ``cases``.
    package var casesOf: [Int64: [Int64]] = [:]
    /// What the clock has something to do about, an index of all rows.
    package private(set) var dues: Set<Due> = []
    private var dueOf: [DueSubject: [Int64: Instant]] = [:]

    package init() {}

    /// Loads every row that was asked for.
    package func load(into rows: inout Rows) {
        for key in rows.accountNames.missing { rows.accountNames.learn(key, names[key]) }
        for key in rows.orderNames.missing { rows.orderNames.learn(key, orderNames[key]) }
        for key in rows.tokens.missing { rows.tokens.learn(key, MarketStore.token(of: key)) }
        for key in rows.openings.missing { rows.openings.learn(key, openings[key]) }
        for key in rows.texts.missing { rows.texts.learn(key, texts[key]) }
        for key in rows.requests.missing { rows.requests.learn(key, requests[key]) }
        for key in rows.accounts.missing { rows.accounts.learn(key, accounts[key]) }
        for key in rows.panel.trades.missing {
            let own = orders.values.filter { $0.buyer == key.buyer && $0.seller == key.seller }.map(\.seq)
            rows.learn(Array(own.sorted().suffix(TradeKey.looked)), trades: key)
        }
        for key in rows.orders.missing { rows.orders.learn(key, orders[key]) }
        for key in rows.pairs.missing { rows.learn(pairs[key] ?? [], of: key) }
        for key in rows.ratedOrders.missing { rows.ratedOrders.learn(key, ratings[key]) }
        for key in rows.votes.missing { rows.votes.learn(key, votes[key]) }
        for key in rows.qualifications.missing { rows.qualifications.learn(key, qualifications[key]) }
        for key in rows.qualificationsOf.missing { rows.learn(qualificationsOf[key] ?? [], qualificationsOf: key) }
        for key in rows.depositsOf.missing { rows.learn(depositsOf[key] ?? [], depositsOf: key) }
        for key in rows.depositEntries.missing { rows.depositEntries.learn(key, depositEntries[key]) }
        for key in rows.depositNames.missing { rows.depositNames.learn(key, depositNames[key]) }
        for key in rows.attempts.missing { rows.attempts.learn(key, attempts[key]) }
        for key in rows.attemptsOf.missing { rows.learn(attemptsOf[key] ?? [], attemptsOf: key) }
        for key in rows.violationsOf.missing { rows.learn(violationsOf[key] ?? [], violationsOf: key) }
        for key in rows.violations.missing { rows.violations.learn(key, violations[key]) }
        for key in rows.commitmentsOf.missing { rows.learn(commitmentsOf[key] ?? [], commitmentsOf: key) }
        for key in rows.commitments.missing { rows.commitments.learn(key, commitments[key]) }
        for key in rows.promises.missing { rows.promises.learn(key, promises[key]) }
        for key in rows.breachesOf.missing { rows.learn(breachesOf[key] ?? [], breachesOf: key) }
        for key in rows.breaches.missing { rows.breaches.learn(key, breaches[key]) }
        for key in rows.casesOf.missing { rows.learn(casesOf[key] ?? [], casesOf: key) }
        for key in rows.caseQueue.missing { rows.learn(queue(key), queue: key) }
        for key in rows.cases.missing { rows.learn(cases[key], case: key) }
        for key in rows.turns.missing { rows.learn(turns[key], turnOf: key) }
        for key in rows.handlings.missing { rows.learn(handlings[key], handling: key) }
        for key in rows.arbitrators.missing { rows.arbitrators.learn(key, arbitrators[key]) }
        for key in rows.arbitratorOf.missing {
            rows.arbitratorOf.learn(key, arbitrators.values.first { $0.keys.contains { $0.key == key } }?.officer)
        }
        if rows.needsJurorCount { rows.learn(jurors: Int64(jurors.count)) }
        for key in rows.panel.jurorsOf.missing {
            rows.learn(jurors.values.first { $0.account == key }?.number, jurorOf: key)
        }
        for key in rows.panel.jurors.missing { rows.panel.jurors.learn(key, jurors[key]) }
        for key in rows.panel.seeds.missing { rows.panel.seeds.learn(key, seeds[key]) }
        for key in rows.panel.ballots.missing { rows.panel.ballots.learn(key, ballots[key]) }
        for key in rows.carriers.missing { rows.carriers.learn(key, carriers[key]) }
        for key in rows.numberedAccounts.missing {
            rows.learn(accounts.values.first { $0.number == key }, account: key)
        }
        for key in rows.standings.missing { rows.standings.learn(key, standings[key]) }
        for key in rows.defects.missing { rows.defects.learn(key, defects[key]) }
        for key in rows.defectBuyers.missing {
            let all = defects.values.filter { $0.key.seller == key.seller }
            let newest = all.compactMap { row in row.newest.map { (buyer: row.key.buyer, newest: $0) } }
                .sorted { $0.newest > $1.newest }
            rows.learn(Array(newest.prefix(rows.stored(key))), key)
        }
        for key in rows.lives.missing { rows.lives.learn(key, lives[key]) }
        for key in rows.memberships.missing { rows.memberships.learn(key, memberships[key]) }
        for key in rows.membershipEntries.missing { rows.membershipEntries.learn(key, membershipEntries[key]) }
        for key in rows.deposits.missing { rows.deposits.learn(key, deposits[key]) }
        for key in rows.credits.missing { rows.credits.learn(key, credits[key]) }
    }

    /// The cases of a stretch of the queue, as an index has them.
    private func queue(_ stretch: CaseQueueStretch) -> [CaseRow] {
        let waiting = cases.values.compactMap { row -> (place: CaseQueuePlace, row: CaseRow)? in
            guard let due = row.due, row.holder == nil, row.pause == nil else { return nil }
            let place = CaseQueuePlace(due: due, number: row.seq)
            switch row.state {
            case .escalated, .staff, .held, .appeal: return stretch.after < place ? (place, row) : nil
            default: return nil
            }
        }
        return waiting.sorted { $0.place < $1.place }.prefix(stretch.limit).map(\.row)
    }

    /// Takes in what a batch changed.
    package mutating func flush(_ rows: Rows, vault: [VaultWrite]) {
        for (key, row, _) in rows.accounts.changes { accounts[key] = row }
        for (key, row, _) in rows.votes.changes { votes[key] = row }
        for (key, row, _) in rows.credits.changes { credits[key] = row }
        for change in rows.creditChanges { creditChanges[change.seq] = change }
        for (key, row, _) in rows.orders.changes {
            orders[key] = row
            schedule(.order, key, row.due)
            for slot in [row.byBuyer, row.bySeller].compactMap({ $0 }) { ratings[slot.seq] = key }
            if let pair = row.pair, row.isRated, pairs[pair]?.contains(key) != true {
                pairs[pair, default: []].append(key)
            }
        }
        for (key, row, isNew) in rows.qualifications.changes {
            qualifications[key] = row
            schedule(.qualification, key, row.due)
            if isNew { qualificationsOf[row.account, default: []].append(key) }
        }
        for (key, row, isNew) in rows.deposits.changes {
            deposits[key] = row
            schedule(.deposit, key, row.due)
            if isNew { depositsOf[row.account, default: []].append(key) }
        }
        for (key, row, isNew) in rows.depositEntries.changes {
            depositEntries[key] = row
            guard isNew, let name = row.name, row.kind == .paid || row.kind == .drawn else { continue }
            if depositNames[DepositOnce(row.kind, name)] == nil { depositNames[DepositOnce(row.kind, name)] = key }
        }
        for (key, row, _) in rows.attempts.changes {
            attempts[key] = row
            attemptsOf[CourseKey(account: row.account, course: row.course), default: []].insert(row, at: 0)
        }
        for (key, row, isNew) in rows.violations.changes {
            violations[key] = row
            schedule(.sanction, key, row.due)
            if isNew { violationsOf[row.account, default: []].append(key) }
        }
        for (key, row, isNew) in rows.commitments.changes {
            commitments[key] = row
            if isNew { commitmentsOf[row.account, default: []].append(key) }
        }
        for (key, row, _) in rows.promises.changes {
            promises[key] = row
            schedule(.promise, key, row.due)
        }
        for (key, row, isNew) in rows.breaches.changes {
            breaches[key] = row
            if isNew { breachesOf[row.order, default: []].append(key) }
        }
        for (key, row, isNew) in rows.cases.changes {
            cases[key] = row
            schedule(.arbitration, key, row.due)
            if isNew { casesOf[row.order, default: []].append(key) }
        }
        for (key, row, _) in rows.turns.changes { turns[key] = row }
        for (key, row, _) in rows.handlings.changes { handlings[key] = row }
        for (key, row, _) in rows.arbitrators.changes { arbitrators[key] = row }
        for (key, row, _) in rows.panel.jurors.changes { jurors[key] = row }
        for (key, row, _) in rows.carriers.changes { carriers[key] = row }
        for (key, row, _) in rows.standings.changes {
            standings[key] = row
            schedule(.standing, key, row.due)
        }
        for (key, row, _) in rows.defects.changes { defects[key] = row }
        for (key, row, _) in rows.standingEntries.changes { standingEntries[key] = row }
        for (key, row, _) in rows.lives.changes { lives[key] = row }
        for (key, row, _) in rows.accountEvents.changes { accountEvents[key] = row }
        for (key, row, _) in rows.memberships.changes {
            memberships[key] = row
            schedule(.membership, key, row.due)
        }
        for (key, row, _) in rows.membershipEntries.changes { membershipEntries[key] = row }
        for write in vault {
            switch write {
            case .account(let row, let id): names[id] = row
            case .order(let seq, let id, items: _): orderNames[id] = seq
            case .opening(let rating, let opening): openings[rating] = opening
            case .opened(let rating): openings[rating] = nil
            case .seed(let seq, let seed): seeds[seq] = seed
            case .ballot(let seq, let ballot): ballots[seq] = ballot
            case .unsealed(let seq): (seeds[seq], ballots[seq]) = (nil, nil)
            case .text(let rating, author: _, let text, isSealed: _): texts[rating] = text
            case .request(let name, let row): requests[name] = row
            case .carrier(let seq, let id): if carrierNames[id] == nil { carrierNames[id] = seq }
            case .reference: break
            }
        }
    }

    private mutating func schedule(_ subject: DueSubject, _ key: Int64, _ due: Instant?) {
        if let before = dueOf[subject]?[key] { dues.remove(Due(at: before, subject, key: key)) }
        dueOf[subject, default: [:]][key] = due
        if let due { dues.insert(Due(at: due, subject, key: key)) }
    }

    /// What is due first.
    package func oldestDue(by now: Instant) -> Due? { dues.min().flatMap { $0.at <= now ? $0 : nil } }

    package static func token(of id: ID) -> Token {
        var hasher = SHA256Hasher()
        hasher.update(Array("a key of the vault".utf8))
        hasher.update(id.utf8)
        return Token(truncating: hasher.finalize())
    }
}
