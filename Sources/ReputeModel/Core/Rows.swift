package import ReputeCrypto

/// The rows a batch works on: the store's rows under the batch's own changes, and those that batches before left here.
///
/// One property a table. A new subject adds its table here and in the store's list.
package struct Rows: Sendable {
    /// Which account a caller's id names. From the vault; never in a fact.
    package var accountNames = Table<ID, AccountRow>()
    /// Which order a caller's id names: its ``OrderRow/seq``. From the vault.
    package var orderNames = Table<ID, Int64>()
    /// What stands in facts for a caller's item or carrier id. From the vault, which computes it.
    package var tokens = Table<ID, Token>()
    /// Openings of ratings that are still sealed. From the vault.
    package var openings = Table<Int64, Opening>()
    /// Texts, by the seq of the fact that has their digest. From the vault.
    package var texts = Table<Int64, Text>()
    /// What became of requests under their callers' keys. From the vault.
    package var requests = Table<RequestName, RequestRow>()

    /// Accounts by handle.
    package var accounts = Table<Token, AccountRow>()
    /// Orders by number, which is the seq of their first fact.
    package var orders = Table<Int64, OrderRow>()
    /// The rated orders of one pair and month: see ``PairKey``.
    package var pairs = Table<PairKey, [Int64]>()
    /// Orders rated in this batch whose group was not loaded then.
    var filed: [PairKey: [Int64]] = [:]
    /// Credits by account and role.
    package var credits = Table<CreditKey, CreditRow>()
    /// Votes on ratings.
    package var votes = Table<VoteKey, VoteRow>()
    /// Qualification records by number, which is the seq of their first fact.
    package var qualifications = Table<Int64, QualificationRow>()
    /// The numbers of an account's qualification records, by the account's.
    package var qualificationsOf = Table<Int64, [Int64]>()
    /// Deposits by number, which is the seq of the first payment.
    package var deposits = Table<Int64, DepositRow>()
    /// The numbers of an account's deposits, by the account's.
    package var depositsOf = Table<Int64, [Int64]>()
    /// Entries in deposits' books, by the seq of their fact.
    package var depositEntries = Table<Int64, DepositEntryRow>()
    /// The entries that did what must not be done again.
    package var depositNames = Table<DepositOnce, Int64>()
    /// Attempts at exams, by the seq of their fact.
    package var attempts = Table<Int64, AttemptRow>()
    /// The newest attempts of an account at a course, the newest first.
    package var attemptsOf = Table<CourseKey, [AttemptRow]>()
    /// Violations by number, which is the seq of their fact.
    package var violations = Table<Int64, ViolationRow>()
    /// The numbers of an account's violations, by the account's.
    package var violationsOf = Table<Int64, [Int64]>()
    /// Commitments by number, which is the seq of the fact by which they were first taken on.
    package var commitments = Table<Int64, CommitmentRow>()
    /// The numbers of an account's commitments, by the account's.
    package var commitmentsOf = Table<Int64, [Int64]>()
    /// What is promised of orders' ways, by the order.
    package var promises = Table<Int64, PromiseRow>()
    /// Breaches by number, which is the seq of their fact.
    package var breaches = Table<Int64, BreachRow>()
    /// The numbers of the breaches in an order, by the order's.
    package var breachesOf = Table<Int64, [Int64]>()
    /// Cases by number, which is the seq of their first fact.
    package var cases = Table<Int64, CaseRow>()
    /// The numbers of the cases of an order, by the order's.
    package var casesOf = Table<Int64, [Int64]>()
    /// Stretches of the queue of cases, as the store has them.
    package var caseQueue = Table<CaseQueueStretch, [CaseQueuePlace]>()
    /// How cases stand with arbitrators, by the case's number.
    package var turns = Table<Int64, CaseTurnRow>()
    /// The times that arbitrators had cases, by the seq of the fact that gave them.
    package var handlings = Table<Int64, HandlingRow>()
    /// The keys of arbitrators, by user id.
    package var arbitrators = Table<UInt32, ArbitratorRow>()
    /// The user ids of those who registered keys.
    package var arbitratorOf = Table<SSHPublicKey, UInt32>()
    /// Jurors, and what their panels need.
    package var panel = PanelTables()
    /// Carriers by what facts call them.
    package var carriers = Table<Token, CarrierRow>()
    /// Standings of sellers, by their accounts' numbers.
    package var standings = Table<Int64, StandingRow>()
    /// Orders that are defects, by seller and buyer.
    package var defects = Table<DefectKey, DefectRow>()
    /// The newest defects' days of sellers' buyers.
    package var defectBuyers = Table<DefectBuyersKey, [Day]>()
    /// How often defects were changed: see ``DefectBuyersKey/change``.
    var defectChanges = 0
    /// Whom facts about standings are of, by their seqs.
    package var standingEntries = Table<Int64, Int64>()
    /// Accounts by number, for those whose handle is not at hand.
    package var numberedAccounts = Table<Int64, AccountRow>()
    /// What happened to accounts besides trading, by their numbers.
    package var lives = Table<Int64, AccountLifeRow>()
    /// What happened to accounts, by the seqs of the facts. Written, never read.
    package var accountEvents = Table<Int64, AccountEventRow>()
    /// Membership points by account.
    package var memberships = Table<Int64, MembershipRow>()
    /// What happened to membership points, by the seq of its fact.
    package var membershipEntries = Table<Int64, MembershipEntryRow>()
    /// What the facts applied so far changed of credits, in their order.
    package internal(set) var creditChanges: [CreditChange] = []
    /// The orders of ratings, by the seq of the rating's submission. Read from the ledger; changed by nothing.
    package var ratedOrders = Table<Int64, Int64>()
    /// Whether an order that is loaded asks for the openings of its sealed ratings as well. Not in a replay, which has
    /// to look for them.
    package var foreseesOpenings = true
    /// Every policy ever adopted. Always loaded.
    package var policies = PolicyBook()
    /// Only ask: ``settle()`` stops whether or not anything is missing.
    package var isAsking = false

    package init() {}

    /// Stops unless everything this attempt wanted is loaded. What other commands of the batch wait for does not
    /// matter: all go on side by side, so that a batch is loaded in as few rounds as its longest command needs.
    package func settle() throws(Stop) {
        if isAsking || accountNames.isShort || orderNames.isShort || tokens.isShort || openings.isShort || texts.isShort
            || requests.isShort || accounts.isShort || orders.isShort || pairs.isShort || credits.isShort
            || ratedOrders.isShort || votes.isShort || qualifications.isShort || qualificationsOf.isShort
            || deposits.isShort || depositsOf.isShort || depositEntries.isShort || depositNames.isShort
            || attempts.isShort || attemptsOf.isShort || violations.isShort || violationsOf.isShort
            || commitments.isShort || commitmentsOf.isShort || promises.isShort || breaches.isShort
            || breachesOf.isShort || cases.isShort || casesOf.isShort
            || turns.isShort || handlings.isShort || caseQueue.isShort
            || carriers.isShort || arbitrators.isShort || arbitratorOf.isShort
            || standings.isShort || defects.isShort || defectBuyers.isShort || numberedAccounts.isShort
            || memberships.isShort || membershipEntries.isShort || lives.isShort || panel.isShort
        {
            throw .needs
        }
    }

    /// Starts another attempt at a decision.
    package mutating func begin() {
        accountNames.begin()
        orderNames.begin()
        tokens.begin()
        openings.begin()
        texts.begin()
        requests.begin()
        accounts.begin()
        orders.begin()
        pairs.begin()
        credits.begin()
        ratedOrders.begin()
        votes.begin()
        qualifications.begin()
        qualificationsOf.begin()
        deposits.begin()
        depositsOf.begin()
        depositEntries.begin()
        depositNames.begin()
        attempts.begin()
        attemptsOf.begin()
        violations.begin()
        violationsOf.begin()
        commitments.begin()
        commitmentsOf.begin()
        promises.begin()
        breaches.begin()
        breachesOf.begin()
        cases.begin()
        casesOf.begin()
        caseQueue.begin()
        turns.begin()
        handlings.begin()
        arbitrators.begin()
        arbitratorOf.begin()
        carriers.begin()
        standings.begin()
        defects.begin()
        defectBuyers.begin()
        numberedAccounts.begin()
        lives.begin()
        memberships.begin()
        membershipEntries.begin()
        panel.begin()
    }

    /// Whether rows were asked for that are not loaded.
    package var needsRows: Bool {
        !accountNames.missing.isEmpty || !orderNames.missing.isEmpty || !tokens.missing.isEmpty
            || !openings.missing.isEmpty || !texts.missing.isEmpty || !requests.missing.isEmpty
            || !accounts.missing.isEmpty || !orders.missing.isEmpty || !pairs.missing.isEmpty
            || !credits.missing.isEmpty || !ratedOrders.missing.isEmpty || !votes.missing.isEmpty
            || !qualifications.missing.isEmpty || !qualificationsOf.missing.isEmpty || !deposits.missing.isEmpty
            || !depositsOf.missing.isEmpty || !depositEntries.missing.isEmpty || !depositNames.missing.isEmpty
            || !attempts.missing.isEmpty || !attemptsOf.missing.isEmpty || !violations.missing.isEmpty
            || !commitments.missing.isEmpty || !commitmentsOf.missing.isEmpty
            || !promises.missing.isEmpty || !breaches.missing.isEmpty || !breachesOf.missing.isEmpty
            || !carriers.missing.isEmpty || !cases.missing.isEmpty || !casesOf.missing.isEmpty
            || !turns.missing.isEmpty || !handlings.missing.isEmpty || !caseQueue.missing.isEmpty
            || !violationsOf.missing.isEmpty || !arbitrators.missing.isEmpty || !arbitratorOf.missing.isEmpty
            || !standings.missing.isEmpty || !defects.missing.isEmpty || !defectBuyers.missing.isEmpty
            || !numberedAccounts.missing.isEmpty
            || !memberships.missing.isEmpty || !membershipEntries.missing.isEmpty || !lives.missing.isEmpty
            || panel.needsRows
    }

    /// Takes the batch's changes for stored, and keeps at most so many rows of a table for the next one, which will want
    /// many of them again. Nobody but the writer changes rows, so what is kept stays true. Every other table is emptied.
    package mutating func keep(most: Int) {
        var kept = Rows()
        kept.policies = policies
        carry(\.accountNames, to: &kept, most)
        carry(\.orderNames, to: &kept, most)
        carry(\.tokens, to: &kept, most)
        carry(\.openings, to: &kept, most)
        carry(\.accounts, to: &kept, most)
        carry(\.orders, to: &kept, most)
        carry(\.pairs, to: &kept, most)
        carry(\.credits, to: &kept, most)
        carry(\.commitments, to: &kept, most)
        carry(\.commitmentsOf, to: &kept, most)
        carry(\.carriers, to: &kept, most)
        carry(\.standings, to: &kept, most)
        carry(\.memberships, to: &kept, most)
        carry(\.lives, to: &kept, most)
        self = kept
    }

    private mutating func carry<Key, Row>(
        _ table: WritableKeyPath<Rows, Table<Key, Row>>, to kept: inout Rows, _ most: Int
    ) {
        swap(&self[keyPath: table], &kept[keyPath: table])
        kept[keyPath: table].keep(most: most)
    }

    /// Forgets all rows, keeping what is always loaded.
    package mutating func removeAll() {
        accountNames.removeAll()
        orderNames.removeAll()
        tokens.removeAll()
        openings.removeAll()
        texts.removeAll()
        requests.removeAll()
        accounts.removeAll()
        orders.removeAll()
        pairs.removeAll()
        filed.removeAll(keepingCapacity: true)
        credits.removeAll()
        creditChanges.removeAll(keepingCapacity: true)
        ratedOrders.removeAll()
        votes.removeAll()
        qualifications.removeAll()
        qualificationsOf.removeAll()
        deposits.removeAll()
        depositsOf.removeAll()
        depositEntries.removeAll()
        depositNames.removeAll()
        attempts.removeAll()
        attemptsOf.removeAll()
        violations.removeAll()
        violationsOf.removeAll()
        commitments.removeAll()
        commitmentsOf.removeAll()
        promises.removeAll()
        breaches.removeAll()
        breachesOf.removeAll()
        cases.removeAll()
        casesOf.removeAll()
        caseQueue.removeAll()
        turns.removeAll()
        handlings.removeAll()
        arbitrators.removeAll()
        arbitratorOf.removeAll()
        carriers.removeAll()
        standings.removeAll()
        defects.removeAll()
        defectBuyers.removeAll()
        standingEntries.removeAll()
        numberedAccounts.removeAll()
        lives.removeAll()
        accountEvents.removeAll()
        memberships.removeAll()
        membershipEntries.removeAll()
        panel.removeAll()
    }
}

extension Rows {
    /// Makes what goes into the vault known to the commands that follow in the same batch.
    package mutating func take(_ write: VaultWrite) {
        switch write {
        case .account(let row, let id): accountNames.put(id, row)
        case .order(let seq, let id, _): orderNames.put(id, seq)
        case .opening(let rating, let opening): openings.put(rating, opening)
        case .text(let rating, _, let text, _): texts.put(rating, text)
        case .request(let name, let row): requests.put(name, row)
        case .seed(let seq, let seed): panel.seeds.put(seq, seed)
        case .ballot(let seq, let ballot): panel.ballots.put(seq, ballot)
        case .carrier, .reference, .opened, .unsealed: break
        }
    }
}

extension Rows {
    /// The order a fact names. Refuses a ledger that names one it never told of, which only a damaged one does.
    mutating func existing(order seq: Int64) throws(Stop) -> OrderRow {
        guard let row = try orders.get(seq) else { throw .refused(.unknownOrder(seq)) }
        return row
    }

    /// Checks that the order a fact names is there, as above.
    mutating func require(order seq: Int64) throws(Stop) {
        if try !orders.has(seq) { throw .refused(.unknownOrder(seq)) }
    }
}

extension Refusal {
    fileprivate static func unknownOrder(_ seq: Int64) -> Refusal {
        .brokenLedger("order \(seq), which it never told of")
    }

    /// A fact that makes no sense after those before it.
    static func brokenLedger(_ what: String) -> Refusal {
        Refusal(.internal, "ledger.broken", "The ledger speaks of \(what).")
    }
}
