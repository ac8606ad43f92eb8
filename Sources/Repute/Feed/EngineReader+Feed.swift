package import ReputeJSON
import ReputeLedger
package import ReputeModel
import ReputeStore

/// How a fact is written for followers, its end of line included.
package typealias FeedEncoding = @Sendable (FeedFact, inout JSONWriter) -> Void

extension EngineReader {
    /// Throws `ledger.cursor-ahead` when the ledger is not that long.
    package func check(after seq: Int64) throws(Refusal) {
        let size = Int64(state.now.frontier.size)
        if seq > size { throw .cursorAhead(seq, size) }
    }

    /// The numbers of those accounts that have one.
    package func accounts(of subjects: Set<ID>) throws(Refusal) -> Set<Int64> {
        try read { () throws(StoreError) in
            var out: Set<Int64> = []
            for subject in subjects {
                if let number = try vault.accountNumber(subject) { out.insert(number) }
            }
            return out
        }
    }
}

/// Makes blocks from the database, on a reader of its own. For one thread.
struct FeedSource {
    private let reader: EngineReader
    private let encode: FeedEncoding
    /// Orders and records met lately: the facts of one follow each other closely.
    private var known: [About: FeedBlock.Parties] = [:]

    /// What a fact is about.
    private enum About: Hashable {
        case order(Int64)
        case qualification(Int64)
        case deposit(Int64)
        /// A draw from a deposit, by its entry, or the return of it: whoever got it is told as well.
        case draw(deposit: Int64, entry: Int64)
        case attempt(Int64)
        case violation(Int64)
        case commitment(Int64)
        case arbitration(Int64)
        /// A juror, by its number.
        case juror(Int64)
        /// A fact about a seller's standing.
        case standing(Int64)
        /// What happened to an account's points, by its entry.
        case membership(Int64)
        /// What happened to an account besides trading.
        case account(Int64)

        /// The seq of the fact that began it; of a juror, whose account was heard of before, none.
        var seq: Int64 {
            switch self {
            case .juror: 0
            case .order(let seq), .qualification(let seq), .deposit(let seq), .draw(let seq, _), .attempt(let seq),
                .violation(let seq), .commitment(let seq), .arbitration(let seq), .standing(let seq),
                .membership(let seq), .account(let seq):
                seq
            }
        }
    }

    private static let mostKnown = 32_768
    /// The most facts, and about the most bytes, of a block.
    private static let facts: Int64 = 512
    private static let bytes = 1 << 16

    init(_ reader: EngineReader, _ encode: @escaping FeedEncoding) {
        self.reader = reader
        self.encode = encode
    }

    /// The block of the facts after `after`, not beyond `size`; nil when there are none.
    ///
    /// With `namedFrom` it says which accounts its facts are about, and names those that came after that seq.
    mutating func block(after: Int64, size: Int64, namedFrom: Int64?) throws(StoreError) -> FeedBlock? {
        let reader = reader
        var facts: [FeedFact] = []
        var parties: [FeedBlock.Parties]?
        var arrivals: [FeedBlock.Arrival] = []
        var aboutOf: [About?] = []
        var voters: Set<Int64> = []
        try reader.db.reading { () throws(StoreError) in
            var room = FeedSource.bytes
            var fault: StoreError?
            try LedgerTable.lines(after: after, limit: min(FeedSource.facts, size - after), reader.db) { seq, raw in
                do throws(StoreError) {
                    let (fact, about, namesVoter) = try FeedSource.fact(seq, Array(raw), reader.db.path)
                    if namesVoter { voters.insert(seq) }
                    facts.append(fact)
                    aboutOf.append(about)
                } catch {
                    fault = error
                    return false
                }
                room -= raw.count
                return room > 0
            }
            if let fault { throw fault }
            guard let namedFrom else { return }
            var found: [FeedBlock.Parties] = []
            for (fact, about) in zip(facts, aboutOf) {
                let of = try resolve(about)
                found.append(of)
                guard fact.seq > namedFrom else { continue }
                if about?.seq == fact.seq {
                    arrivals += named(by: fact.seq, of)
                }
                if voters.contains(fact.seq) {
                    let voter = FeedBlock.Parties(buyer: AccountRow.number(seq: fact.seq, party: .buyer))
                    arrivals += named(by: fact.seq, voter)
                }
            }
            parties = found
        }
        guard !facts.isEmpty else { return nil }
        var json = JSONWriter(reservingCapacity: 0, ordered: false)
        var ends: [Int] = []
        for fact in facts {
            encode(fact, &json)
            ends.append(json.bytes.count)
        }
        return FeedBlock(
            after: after, bytes: json.bytes, ends: ends, kinds: facts.map { KindSet.number(of: $0.kind) },
            parties: parties, arrivals: arrivals)
    }

    /// Reads of a line what followers are told, and the order or record it is about: the one its body names, else its own
    /// seq when it begins one; and whether it names an account beside the order's, perhaps for the first time. Whatever
    /// else a kind of fact holds is not looked at, so that a new kind needs nothing here.
    private static func fact(
        _ seq: Int64, _ line: [UInt8], _ path: String
    ) throws(StoreError) -> (fact: FeedFact, about: About?, namesVoter: Bool) {
        guard let root = try? JSONDocument(parsing: line).root, let at = root["at"]?.integer,
            let kind = root["kind"]?.string
        else {
            throw StoreError(.damaged, path, "Fact \(seq) cannot be read. Restore the last backup.")
        }
        let body = root["body"]
        let fact = FeedFact(seq: seq, at: Instant(milliseconds: at), kind: kind, line: line)
        if kind.hasPrefix("qualification.") {
            return (fact, .qualification(body?["qualification"]?.integer ?? seq), false)
        }
        if kind.hasPrefix("deposit.") {
            let deposit = body?["deposit"]?.integer ?? seq
            switch kind {
            case "deposit.drawn": return (fact, .draw(deposit: deposit, entry: seq), false)
            case "deposit.returned": return (fact, .draw(deposit: deposit, entry: body?["of"]?.integer ?? seq), false)
            default: return (fact, .deposit(deposit), false)
            }
        }
        if kind.hasPrefix("training.") { return (fact, .attempt(seq), false) }
        if kind.hasPrefix("sanction.") { return (fact, .violation(body?["violation"]?.integer ?? seq), false) }
        // What is about an order is told to both its parties.
        if kind.hasPrefix("commitment."), body?["order"] == nil {
            return (fact, .commitment(body?["commitment"]?.integer ?? seq), false)
        }
        if kind.hasPrefix("case.") { return (fact, .arbitration(body?["case"]?.integer ?? seq), false) }
        if kind.hasPrefix("panel.") { return (fact, body?["juror"]?.integer.map(About.juror), false) }
        if kind.hasPrefix("standing.") { return (fact, .standing(seq), false) }
        if kind.hasPrefix("membership.") { return (fact, .membership(seq), false) }
        if kind.hasPrefix("account.") { return (fact, .account(seq), false) }
        let order = body?["order"]?.integer ?? (kind.hasPrefix("order.") ? seq : nil)
        return (fact, order.map(About.order), body?["account"] != nil)
    }

    private mutating func resolve(_ about: About?) throws(StoreError) -> FeedBlock.Parties {
        guard let about else { return FeedBlock.Parties() }
        // Of these nobody asks again: an attempt and what happened to points have one fact, and a draw two.
        if case .membership(let seq) = about {
            return FeedBlock.Parties(buyer: try MembershipEntryTable.account(of: seq, reader.db) ?? 0)
        }
        if case .account(let seq) = about {
            guard let (account, other) = try AccountEventTable.accounts(of: seq, reader.db) else {
                return FeedBlock.Parties()
            }
            // By the side that its number was made for, so that one named here first is told as having come.
            return account % 2 == 0
                ? FeedBlock.Parties(buyer: account, seller: other ?? 0)
                : FeedBlock.Parties(buyer: other ?? 0, seller: account)
        }
        if case .attempt(let seq) = about {
            return FeedBlock.Parties(seller: try AttemptTable.account(of: seq, reader.db) ?? 0)
        }
        if case .standing(let seq) = about {
            return FeedBlock.Parties(seller: try StandingFactTable.account(of: seq, reader.db) ?? 0)
        }
        if case .draw(let deposit, let entry) = about {
            let seller = try resolve(.deposit(deposit)).seller
            return FeedBlock.Parties(buyer: try DepositEntryTable.load(entry, reader.db)?.to ?? 0, seller: seller)
        }
        if let parties = known[about] { return parties }
        let parties: FeedBlock.Parties
        switch about {
        case .order(let seq):
            guard let row = try OrderTable.parties(of: seq, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(buyer: row.buyer, seller: row.seller)
        case .qualification(let seq):
            guard let account = try QualificationTable.account(of: seq, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(seller: account)
        case .deposit(let seq):
            guard let account = try DepositTable.account(of: seq, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(seller: account)
        case .violation(let seq):
            guard let (account, party) = try ViolationTable.culprit(of: seq, reader.db) else {
                return FeedBlock.Parties()
            }
            parties = party == .seller ? FeedBlock.Parties(seller: account) : FeedBlock.Parties(buyer: account)
        case .commitment(let seq):
            guard let account = try CommitmentTable.account(of: seq, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(seller: account)
        case .arbitration(let seq):
            guard let (buyer, seller) = try CaseTable.parties(of: seq, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(buyer: buyer ?? 0, seller: seller ?? 0)
        case .juror(let number):
            guard let account = try JurorTable.account(of: number, reader.db) else { return FeedBlock.Parties() }
            parties = FeedBlock.Parties(buyer: account)
        case .attempt, .draw, .standing, .membership, .account: parties = FeedBlock.Parties()
        }
        if known.count >= FeedSource.mostKnown { known.removeAll(keepingCapacity: true) }
        known[about] = parties
        return parties
    }

    /// The accounts that a fact names first, if they have a name: their numbers are made from its seq. A name that cannot
    /// be read is passed over, or it would keep facts from everybody.
    private func named(by seq: Int64, _ parties: FeedBlock.Parties) -> [FeedBlock.Arrival] {
        var out: [FeedBlock.Arrival] = []
        for (account, party) in [(parties.buyer, Party.buyer), (parties.seller, .seller)]
        where account == AccountRow.number(seq: seq, party: party) {
            if let id = try? reader.vault.name(account: account) {
                out.append(FeedBlock.Arrival(id: id, account: account))
            }
        }
        return out
    }
}
