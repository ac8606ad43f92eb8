import Foundation
import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeStore
import ReputeTestSupport
import ReputeTwin

/// A data directory in which something of everything happened, to be copied and damaged.
struct WornMarket: Sendable {
    /// The directory; nothing is open in it.
    let path: String
    /// How many facts there are.
    let size: Int64
    /// Every table, with its key and its columns.
    let tables: [Table]

    /// A table of the database.
    struct Table: Sendable {
        let name: String
        /// The first column of its primary key.
        let key: String
        let columns: [(name: String, type: String)]
        let rows: Int
    }

    static let orders = (1...9).compactMap { ID("o-\($0)") }
    static let accounts: [ID] = ["b-1", "b-2", "s-1", "s-2"]

    /// Made once: damage is done to copies.
    static let shared = Task { try await WornMarket() }

    private init() async throws {
        path = try TemporaryDirectory().path + "/data"
        let engine = try Engine.open(
            EngineConfiguration(directory: path, policy: "neutral", clock: .manual(TestServer.start)))
        try await WornMarket.fill(engine)
        size = engine.status.size
        engine.drain()
        tables = try WornMarket.tables(Connection(path: path + "/repute.db", mode: .readOnly))
    }

    private static func fill(_ engine: Engine) async throws {
        let admin = Actor(role: .admin, uid: 1)
        func complete(_ order: ID, buyer: ID = "b-1", seller: ID = "s-1") async throws {
            let given = OrderGiven(
                buyer: buyer, seller: seller,
                items: [
                    OrderGiven.Item(item: "i-1", amount: Money(currency: "CNY", minor: 9_900)), .init(item: "i-2"),
                ],
                amount: Money(currency: "CNY", minor: 12_900), category: "tea",
                promised: engine.status.now + -Instant.day)
            let command = CompleteOrder(
                order: order, completed: engine.status.now, given: given, delivered: engine.status.now)
            _ = try await engine.submit(command, as: admin)
        }
        func rate(_ order: ID, _ by: Party, _ value: RatingValue = .positive, _ text: String? = nil) async throws
            -> RatingID
        {
            let details =
                by == .buyer
                ? Details([.init(dimension: "item", score: 4), .init(dimension: "service", score: 5)]) : nil
            let command = SubmitRating(order: order, by: by, value: value, details: details, text: text)
            return try await engine.submit(command, as: admin).rating
        }
        func wait(_ span: Int64) async throws { _ = try await engine.setClock(to: engine.status.now + span) }

        try await adopt(engine, admin)
        try await wait(8 * Instant.day)
        try await complete("o-1")
        let first = try await rate("o-1", .buyer, .negative, "broken")
        _ = try await rate("o-1", .seller)
        try await wait(3 * Instant.day)
        _ = try await engine.submit(RequestRevision(rating: first, key: "ask"), as: admin)
        _ = try await engine.submit(ReviseRating(rating: first, value: .positive), as: admin)
        _ = try await engine.submit(AppendRating(rating: first, text: "mended"), as: admin)
        _ = try await engine.submit(ReplyRating(rating: first, to: .rating, text: "sorry"), as: admin)
        try await complete("o-2", buyer: "b-2")
        let second = try await rate("o-2", .buyer, .positive, "an advertisement")
        try await wait(20 * Instant.day)
        _ = try await engine.submit(UnscoreRating(rating: second, reason: "fake", key: "u"), as: admin)
        _ = try await engine.submit(RestoreRating(rating: second, reason: "appeal", key: "r"), as: admin)
        let hide = HideRating(rating: second, part: .rating, how: .hidden, reason: "spam", key: "h")
        _ = try await engine.submit(hide, as: admin)
        _ = try await engine.submit(VoteRating(rating: second, voter: "b-1", isHelpful: true, key: "v"), as: admin)
        // Sealed still, held open, and each state that an order has.
        try await complete("o-3", seller: "s-2")
        _ = try await rate("o-3", .buyer, .neutral)
        try await complete("o-4")
        _ = try await engine.submit(PauseOrder(order: "o-4", ground: "case", key: "p"), as: admin)
        for order in ["o-5", "o-6", "o-7", "o-8"] as [ID] {
            let given = OrderGiven(buyer: "b-2", seller: "s-2", created: engine.status.now)
            _ = try await engine.submit(OpenOrder(order: order, given: given), as: admin)
        }
        _ = try await engine.submit(DispatchOrder(order: "o-6", carrier: "c-1"), as: admin)
        _ = try await engine.submit(DispatchOrder(order: "o-7"), as: admin)
        _ = try await engine.submit(DeliverOrder(order: "o-7"), as: admin)
        _ = try await engine.submit(CancelOrder(order: "o-8", by: .seller, why: "out-of-stock"), as: admin)
        try await qualify(engine, admin)
        try await deposit(engine, admin)
        for (n, score) in [90, 40, 95].enumerated() {
            let exam = AttemptTraining(
                account: "s-2", course: "seller-basics", score: score,
                evidence: EvidenceDigest(bytes: [UInt8](repeating: 3, count: 32)), key: ID("exam-\(n)") ?? "k")
            _ = try await engine.submit(exam, as: admin)
            try await wait(Instant.hour)
        }
        try await sanction(engine, admin)
        try await commit(engine, admin)
        try await dispute(engine, admin)
        try await judge(engine)
        try await stand(engine, admin)
        let take = AdjustMembership(.take(order: "o-4", 20), reason: "refund", key: "take")
        _ = try await engine.submit(take, as: admin)
        _ = try await engine.submit(AdjustMembership(.grant("b-2", 7), reason: "goodwill", key: "grant"), as: admin)
        let merge = MergeAccount(account: "b-2", into: "b-1", reason: .proven, key: "merge")
        _ = try await engine.submit(merge, as: admin)
        let sale = TransferAccount(account: "s-1", reason: .sold, key: "sale")
        _ = try await engine.submit(sale, as: admin)
        let close = CloseAccount(account: "s-3", role: .buyer, reason: .asked, key: "close")
        _ = try await engine.submit(OpenAccount(account: "s-3", role: .seller, key: "open"), as: admin)
        _ = try await engine.submit(close, as: admin)
    }

    /// The neutral policy, what it takes to sell food and tea, and points.
    private static func adopt(_ engine: Engine, _ admin: Actor) async throws {
        guard let bytes = Schema.policies["neutral"], let document = try? JSONDocument(parsing: bytes) else { return }
        var members = JSONValue(document.root).objectValue ?? [:]
        members["version"] = 2
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = [
            "food": ["accountDays": 3, "requires": ["category-permit", "identity"]],
            "tea": ["deposit": ["currency": "CNY", "minor": 50], "requires": ["category-permit"]],
        ]
        members["qualification"] = .object(qualification)
        var arbitration = members["arbitration"]?.objectValue ?? [:]
        var jury = arbitration["jury"]?.objectValue ?? [:]
        jury["ageDays"] = 0
        arbitration["jury"] = .object(jury)
        members["arbitration"] = .object(arbitration)
        members["membership"] = [
            "caps": ["categories": ["tea": 150], "day": 200], "earn": ["CNY": ["per": 100, "points": 1]],
            "expiryDays": 25, "flat": 5, "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
            "tiers": [["from": 100, "name": "silver"]],
        ]
        let from = CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 7)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        _ = try await engine.submit(AdoptPolicy(document: text, from: from, key: "policy"), as: admin)
    }

    /// Records in several states, one that renews another, and one whose notice is to come.
    private static func qualify(_ engine: Engine, _ admin: Actor) async throws {
        var last: QualificationID?
        for n in 1...5 {
            let day = engine.status.now.day(zoneMinutes: 0) + Day(n * 17)
            let draft = DraftQualification(
                account: n < 4 ? "s-1" : "s-2", type: "category-permit", categories: ["food", "tea"],
                issuer: "cn-samr", jurisdiction: "CN", number: "JY-\(n)", expires: CivilDate(day: day),
                renews: n == 2 ? last : nil, key: ID("draft-\(n)") ?? "k")
            let record = try await engine.submit(draft, as: admin).qualification
            last = record
            if n == 5 { continue }
            let submit = SubmitQualification(qualification: record, key: ID("submit-\(n)") ?? "k")
            _ = try await engine.submit(submit, as: admin)
            if n == 4 { continue }
            let verify = VerifyQualification(
                qualification: record, method: "document", key: ID("verify-\(n)") ?? "k")
            _ = try await engine.submit(verify, as: admin)
        }
    }

    /// Deposits with a hold, something that leaves, and something that is owed.
    private static func deposit(_ engine: Engine, _ admin: Actor) async throws {
        guard let hundred = Money(currency: "CNY", minor: 100), let ten = Money(currency: "CNY", minor: 10) else {
            return
        }
        for (n, account) in ["s-1", "s-2", "b-1"].enumerated() {
            let pay = PayDeposit(
                account: ID(account) ?? "s-1", amount: hundred, reference: ID("pay-\(n)") ?? "p",
                key: ID("pay-\(n)") ?? "k")
            _ = try await engine.submit(pay, as: admin)
        }
        let hold = HoldDeposit(account: "s-1", amount: ten, about: "case", reason: "open-case", key: "hold")
        let held = try await engine.submit(hold, as: admin).entry
        let draw = DrawDeposit(
            account: "s-1", amount: hundred, ruling: "ruling", reason: "refund", to: "b-1", hold: held, key: "draw")
        _ = try await engine.submit(draw, as: admin)
        _ = try await engine.submit(ReleaseDeposit(account: "s-2", amount: ten, key: "release"), as: admin)
    }

    /// Commitments in force and given up, orders that keep, break and still may keep them, and carriers.
    private static func commit(_ engine: Engine, _ admin: Actor) async throws {
        let now = engine.status.now
        for code in ["dispatch-48h", "on-time", "authentic-or-triple"] {
            let take = TakeCommitment(seller: "s-1", commitment: code, key: ID("take-\(code)") ?? "k")
            _ = try await engine.submit(take, as: admin)
        }
        func open(_ order: ID, created: Instant) async throws {
            let given = OrderGiven(
                buyer: "b-1", seller: "s-1", created: created, amount: Money(currency: "CNY", minor: 12_900),
                promised: created + 3 * Instant.day)
            _ = try await engine.submit(OpenOrder(order: order, given: given), as: admin)
        }
        try await open("p-1", created: now)
        try await open("p-2", created: now)
        _ = try await engine.submit(DispatchOrder(order: "p-1", carrier: "c-1"), as: admin)
        _ = try await engine.setClock(to: now + 4 * Instant.day)
        _ = try await engine.submit(DeliverOrder(order: "p-1"), as: admin)
        _ = try await engine.submit(CompleteOrder(order: "p-1", completed: engine.status.now), as: admin)
        let breach = BreachCommitment(
            order: "p-1", commitment: "authentic-or-triple", reason: "counterfeit", ruling: "ruling-2",
            evidence: EvidenceDigest(bytes: [UInt8](repeating: 5, count: 32)), key: "b-1")
        let found = try await engine.submit(breach, as: admin).breach
        _ = try await engine.submit(ExcuseBreach(breach: found, reason: "mistake", key: "e-1"), as: admin)
        _ = try await engine.submit(DropCommitment(seller: "s-1", commitment: "on-time", key: "d-1"), as: admin)
        try await open("p-3", created: engine.status.now)
    }

    /// Violations in every state: one whose sanction runs and is put right, one behind it, one withdrawn, one upheld.
    private static func sanction(_ engine: Engine, _ admin: Actor) async throws {
        func record(_ account: ID, _ violation: String, _ key: ID) async throws -> ViolationID {
            let command = RecordViolation(
                account: account, violation: violation, statement: "What happened.", about: "o-1",
                evidence: EvidenceDigest(bytes: [UInt8](repeating: 4, count: 32)), key: key)
            return try await engine.submit(command, as: Actor(role: .officer, uid: 2)).violation
        }
        let heavy = try await record("s-1", "counterfeit-sold-gravely", "v-1")
        let light = try await record("s-1", "fake-trade", "v-2")
        let other = try await record("b-1", "rating-extorted", "v-3")
        _ = try await record("s-2", "late-dispatch", "v-4")
        _ = try await engine.submit(ContestViolation(violation: light, text: "Not so.", key: "c-1"), as: admin)
        _ = try await engine.submit(UpholdViolation(violation: light, reason: "nothing-new", key: "u-1"), as: admin)
        _ = try await engine.submit(ContestViolation(violation: heavy, text: "Nor so.", key: "c-2"), as: admin)
        _ = try await engine.submit(CorrectSanction(violation: heavy, key: "w-1"), as: admin)
        _ = try await engine.submit(WithdrawViolation(violation: other, reason: "mistaken", key: "w-2"), as: admin)
    }

    /// An evaluated seller, defects, and a guarantee that runs.
    private static func stand(_ engine: Engine, _ admin: Actor) async throws {
        let given = OrderGiven(buyer: "b-2", seller: "s-1")
        _ = try await engine.submit(OpenOrder(order: "given-up", given: given), as: admin)
        _ = try await engine.submit(CancelOrder(order: "given-up", by: .seller, why: "out-of-stock"), as: admin)
        let guarantee = GuaranteeStanding(
            seller: "s-1", standing: .top, days: 60, sales: 9, reason: "force-majeure", key: "guarantee")
        _ = try await engine.submit(guarantee, as: admin)
    }

    private static func tables(_ db: Connection) throws -> [Table] {
        var out: [Table] = []
        let names = try db.statement("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        while try names.step() {
            let name = names.text(0) ?? ""
            let info = try db.statement("SELECT name, type, pk FROM pragma_table_info('\(name)') ORDER BY cid")
            var columns: [(name: String, type: String)] = []
            var key = "rowid"
            while try info.step() {
                columns.append((info.text(0) ?? "", info.text(1) ?? ""))
                if info.integer(2) == 1 { key = info.text(0) ?? key }
            }
            let rows = Int(try db.integer("SELECT count(*) FROM \(name)") ?? 0)
            if rows > 0 { out.append(Table(name: name, key: key, columns: columns, rows: rows)) }
        }
        return out
    }
}

/// One change of a row that the program never makes.
struct Damage: CustomStringConvertible {
    /// The SQL that does it.
    let description: String

    init(_ market: WornMarket, _ random: inout SeededGenerator) {
        func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }
        // Orders and credits are what is worked with most.
        let favoured = market.tables.filter {
            [
                "orders", "credit", "credit_change", "policy", "fact", "qualification", "deposit", "violation",
                "commitment", "promise", "breach", "cases", "case_turn", "handling", "standing", "membership",
                "account_life", "arbitrator_key",
            ].contains($0.name)
        }
        let table = pick(Bool.random(using: &random) ? favoured : market.tables)
        let row =
            "SELECT \(table.key) FROM \(table.name) LIMIT 1 OFFSET \(Int.random(in: 0..<table.rows, using: &random))"
        if Int.random(in: 0..<12, using: &random) == 0 {
            description = "DELETE FROM \(table.name) WHERE \(table.key) = (\(row))"
            return
        }
        let column = pick(table.columns)
        let name = column.name
        let other =
            "(SELECT \(name) FROM \(table.name) LIMIT 1 OFFSET \(Int.random(in: 0..<table.rows, using: &random)))"
        let number = pick([
            "0", "1", "-1", "2", "3", "4", "9", "86400000", "9007199254740991", "-9007199254740991",
            "4611686018427387904",
            "9223372036854775807", "-9223372036854775808", "2147483648", "-2147483649",
        ])
        var values = ["NULL", other]
        switch column.type {
        case "INTEGER": values = ["NULL", other, number, number, "\(name) + 1", "\(name) - 1"]
        case "TEXT":
            let digits = "(SELECT value FROM json_tree(\(name)) WHERE type = 'integer' ORDER BY id LIMIT 1 OFFSET "
            values += [
                "''", "'{}'", "'[]'", "'x'", "substr(\(name), 1, length(\(name)) / 2)", "'{\"item\":\(number)}'",
                "'{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1}'",
                "'{\"holds\":[\(number)],\"since\":\(number),\"used\":\(number)}'",
                "'{\"votes\":{\"helpful\":\(number),\"unhelpful\":\(number)}}'",
                "'{\"append\":{\"at\":\(number),\"seq\":\(number)}}'",
                "replace(\(name), \(digits)\(Int.random(in: 0..<12, using: &random))), '\(number)')",
                "replace(\(name), \(digits)\(Int.random(in: 0..<12, using: &random))), '\(number)')",
            ]
        default:
            values += [
                "x''", "x'00'", "x'ff'", "x'ffffffffffffffffffffffffffffffffff'", "zeroblob(16)", "zeroblob(17)",
                "substr(\(name), 1, length(\(name)) - 1)", "CAST(\(name) || x'01' AS BLOB)",
                "CAST(substr(\(name), 1, length(\(name)) - 2) || x'7fff' AS BLOB)",
                "CAST(x'00' || substr(\(name), 2) AS BLOB)", "CAST(x'08' || substr(\(name), 2) AS BLOB)",
            ]
        }
        description = "UPDATE \(table.name) SET \(name) = \(pick(values)) WHERE \(table.key) = (\(row))"
    }

    /// Does it. Throws where the database does not take it.
    func apply(to db: Connection) throws(StoreError) { try db.execute(description) }
}
