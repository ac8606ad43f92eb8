import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeStore
import ReputeTestSupport
import ReputeTwin
import Testing

@testable import Repute

/// What is read for a check is what the rule makes of all rows of a seller.
@Suite("Admission as it is read")
struct AdmissionReadTests {
    private static let sellers = (0..<12).map { ID("s", $0) }
    /// Books take nothing.
    private static let categories = ["food", "caf\u{E9}", "tea", "milk", "books"]

    /// The neutral policy with other categories, and with standings that few orders make.
    private func document(_ version: Int64, _ categories: JSONValue) throws -> String {
        let neutral = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: neutral).root).objectValue ?? [:]
        members["version"] = .integer(version)
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = categories
        members["qualification"] = .object(qualification)
        var standing = members["standing"]?.objectValue ?? [:]
        standing["below"] = ["buyers": 1, "defects": 100_000]
        standing["top"] = ["accountDays": 0, "defects": 5_000, "late": 30_000, "orders": 2]
        members["standing"] = .object(standing)
        return String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
    }

    /// Four categories, one of them with a name of more than ASCII, two that ask for a standing.
    private func adopt(_ engine: Engine) async throws {
        let text = try document(
            2,
            [
                "food": [
                    "deposit": ["currency": "CNY", "minor": 100], "requires": ["category-permit", "identity"],
                ],
                "caf\u{E9}": ["accountDays": 40, "requires": ["category-permit", "self-certification"]],
                "milk": ["requires": ["identity"], "standing": "standard"], "tea": ["requires": [], "standing": "top"],
            ])
        let from = CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 7)
        _ = try await engine.submit(AdoptPolicy(document: text, from: from, key: "policy"), as: admin)
        _ = try await engine.setClock(to: newYear + 8 * Instant.day)
    }

    /// A record at random, and what becomes of it.
    private func bring(_ engine: Engine, _ n: Int, _ random: inout SeededGenerator) async throws {
        func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }
        let type = pick(["category-permit", "category-permit", "identity", "self-certification", "training"])
        let isBound = type == "category-permit" || type == "self-certification"
        let categories = pick([["food"], ["caf\u{E9}"], ["caf\u{E9}", "food"], ["foo", "food2"], ["cafe\u{301}"]])
        let day = engine.status.now.day(zoneMinutes: 0) + Day(pick([5, 30, 31, 90]))
        let draft = DraftQualification(
            account: pick(Self.sellers), type: type, categories: isBound ? categories : [],
            expires: isBound || type == "training" ? CivilDate(day: day) : nil, key: ID("d", n))
        let record = try await engine.submit(draft, as: storefront).qualification
        if pick([true, true, true, false]) {
            _ = try await engine.submit(SubmitQualification(qualification: record, key: ID("u", n)), as: storefront)
            if pick([true, true, true, false]) {
                let verify = VerifyQualification(qualification: record, method: "document", key: ID("v", n))
                _ = try await engine.submit(verify, as: admin)
                if pick([true, false, false, false]) {
                    let suspend = SuspendQualification(
                        qualification: record, reason: "authority-request", key: ID("x", n))
                    _ = try await engine.submit(suspend, as: admin)
                }
            }
        }
        let account = pick(Self.sellers)
        if let amount = Money(currency: pick(["CNY", "CNY", "EUR"]), minor: pick([60, 120])) {
            let pay = PayDeposit(account: account, amount: amount, reference: ID("p", n), key: ID("p", n))
            _ = try await engine.submit(pay, as: storefront)
            let draw = DrawDeposit(
                account: account, amount: amount, ruling: ID("r", n), reason: "refund", key: ID("r", n))
            if pick([true, false, false]) { _ = try await engine.submit(draw, as: admin) }
            try await trade(engine, account, n)
            if n % 12 == 0 { try await close(engine, n) }
            if n % 20 == 0 { try await bar(engine, n) }
        }
        if n % 10 == 0 { _ = try await engine.setClock(to: engine.status.now + Instant.day) }
    }

    /// Sells, or gives an order up, and at times has a standing guaranteed; some of that is refused.
    private func trade(_ engine: Engine, _ seller: ID, _ n: Int) async throws {
        let (order, given) = (ID("o", n), OrderGiven(buyer: ID("b", n % 7), seller: seller))
        do {
            if n % 8 == 0 {
                _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
                let cancel = CancelOrder(order: order, by: .seller, why: "out-of-stock")
                _ = try await engine.submit(cancel, as: storefront)
            } else {
                let complete = CompleteOrder(order: order, completed: engine.status.now, given: given)
                _ = try await engine.submit(complete, as: storefront)
            }
            if n % 9 == 0 {
                let guarantee = GuaranteeStanding(
                    seller: seller, standing: .top, days: 3, sales: 2, reason: "force-majeure", key: ID("g", n))
                _ = try await engine.submit(guarantee, as: admin)
            }
        } catch {
            let expected = ["account.closed", "standing.guaranteed", "standing.guarantee-needless"]
            guard expected.contains(error.reason) else { throw error }
        }
    }

    /// Closes one of half the sellers, or opens it where it is closed or was never heard of.
    private func close(_ engine: Engine, _ n: Int) async throws {
        let seller = Self.sellers[n / 12 % 6]
        do {
            let close = CloseAccount(account: seller, role: .seller, reason: .asked, key: ID("c", n))
            _ = try await engine.submit(close, as: storefront)
        } catch {
            guard ["account.closed-before", "account.unknown"].contains(error.reason) else { throw error }
            _ = try await engine.submit(OpenAccount(account: seller, role: .seller, key: ID("c", n)), as: storefront)
        }
    }

    /// Bars another seller each time: that has an end in seven days, or none that is known, or is taken back.
    private func bar(_ engine: Engine, _ n: Int) async throws {
        let seller = Self.sellers[n / 20 % Self.sellers.count]
        let record = RecordViolation(
            account: seller, violation: "fake-trade", statement: "What happened.", key: ID("v", n))
        let violation = try await engine.submit(record, as: admin).violation
        switch n / 20 % 3 {
        case 0:
            let withdraw = WithdrawViolation(violation: violation, reason: "mistaken", key: ID("w", n))
            _ = try await engine.submit(withdraw, as: admin)
        case 1:
            _ = try await engine.submit(CorrectSanction(violation: violation, key: ID("f", n)), as: admin)
            let exam = AttemptTraining(account: seller, course: "rules-exam", score: 90, key: ID("e", n))
            _ = try await engine.submit(exam, as: admin)
        default: break
        }
    }

    @Test("answers for each seller and category, now and later, what the rule says of all its rows")
    func same() async throws {
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("admission as it is read"))
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await adopt(engine)
        let reader = try engine.makeReader()
        var (allowed, hasEnd) = (0, false)
        var whys: Set<Admission.Why> = []
        func look(later: Int, _ category: String) throws {
            for admission in try check(engine, reader, later: later, category) {
                if category != "books", admission.isAllowed { allowed += 1 }
                let lacks = admission.lacks.map(\.why)
                whys.formUnion(lacks)
                if lacks == [.sanctioned], admission.until != nil { hasEnd = true }
            }
        }
        for n in 1...250 {
            try await bring(engine, n, &random)
            // Between all writes: what is remembered of the one before must not be told after the other.
            try look(later: n % 61, Self.categories[n % Self.categories.count])
        }
        for later in [0, 1, 20, 60] {
            for category in Self.categories + ["cafe\u{301}"] { try look(later: later, category) }
        }
        #expect(allowed > 0 && hasEnd)
        #expect(whys.isSuperset(of: [.sanctioned, .standingTooLow, .closed]))
    }

    @Test("a preview of another policy tells exactly whose right it changes when it comes into force")
    func preview() async throws {
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("a preview of another policy"))
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await adopt(engine)
        for n in 1...120 { try await bring(engine, n, &random) }
        // Somebody who only bought is no seller, whatever is asked for.
        let order = CompleteOrder(
            order: "o", completed: engine.status.now, given: OrderGiven(buyer: "only-bought", seller: "s-new"))
        _ = try await engine.submit(order, as: storefront)
        let text = try document(
            3,
            [
                "food": ["requires": ["identity"]], "books": ["requires": ["self-certification"]],
                "caf\u{E9}": ["accountDays": 40, "requires": ["category-permit", "self-certification"]],
                "milk": ["requires": ["identity"], "standing": "top"], "tea": ["requires": [], "standing": "standard"],
            ])
        let reader = try engine.makeReader()
        var (changes, after): ([PreviewPage.Change], Int64) = ([], 0)
        var from: CivilDate?
        repeat {
            let page = try reader.preview(PreviewPolicy(document: text, after: after, limit: 5))
            #expect(page.categories == ["books", "food", "milk", "tea"] && page.examined <= 5)
            changes += page.changes
            (from, after) = (page.from, page.next ?? 0)
        } while after > 0
        let day = try #require(from)
        #expect(day == CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 7))
        let start = Instant(midnightOf: day.day, zoneMinutes: 0)
        let categories = Self.categories
        let sellers = Self.sellers + ["s-new"]
        let before = try categories.map { try reader.admissions(of: sellers, to: $0, at: start) }
        let one = try reader.preview(PreviewPolicy(document: text, from: day, category: "food"))
        #expect(one.changes == changes.filter { $0.category == "food" } && one.categories == ["food"])

        _ = try await engine.submit(AdoptPolicy(document: text, from: day, key: "next"), as: admin)
        _ = try await engine.setClock(to: start)
        var expected: [PreviewPage.Change] = []
        for (category, then) in zip(categories, before) {
            for (old, new) in zip(then, try reader.admissions(of: sellers, to: category))
            where old.isAllowed != new.isAllowed {
                expected.append(PreviewPage.Change(category: category, then: new))
            }
        }
        #expect(Set(changes) == Set(expected) && changes.count == expected.count)
        #expect(changes.contains { $0.then.isAllowed } && changes.contains { !$0.then.isAllowed })
    }

    @Test("a preview refuses what adopting would, and says that nothing changes where no threshold does")
    func refused() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        let soon = CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 1)
        let text = try document(2, ["food": ["requires": ["identity"]]])
        func reason(_ request: PreviewPolicy) -> String? {
            do throws(Refusal) {
                _ = try reader.preview(request)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(reason(try PreviewPolicy(document: text, from: soon)) == "policy.notice")
        #expect(reason(try PreviewPolicy(document: try document(1, [:]))) == "policy.version")
        // However many categories change: a call looks at one account at least.
        let many = JSONValue.object(
            Dictionary(uniqueKeysWithValues: (0..<600).map { ("c\($0)", ["requires": ["identity"]]) }))
        for n in 0..<3 {
            let draft = DraftQualification(account: ID("s", n), type: "identity", key: ID("d", n))
            _ = try await engine.submit(draft, as: storefront)
        }
        let page = try reader.preview(PreviewPolicy(document: try document(2, many)))
        #expect(page.examined == 1 && page.changes.count == 600 && page.next != nil)
        let same = try reader.preview(try PreviewPolicy(document: try document(2, [:])))
        #expect(same.categories == [] && same.changes == [] && same.next == nil)
        #expect(throws: Refusal.self) { try PreviewPolicy(document: "{}") }
    }

    /// Compares what is read with the rule.
    private func check(
        _ engine: Engine, _ reader: EngineReader, later: Int, _ category: String
    ) throws -> [Admission] {
        let moment = engine.status.now + Int64(later) * Instant.day
        let rule = AdmissionRule(category, at: moment, engine.state.now.policies)
        let read = try reader.admissions(of: Self.sellers + ["nobody"], to: category, at: moment)
        for admission in read {
            let should = try reader.read { () throws(StoreError) in
                try rule.admission(of: admission.seller, byAllRows: reader)
            }
            #expect(admission == should, "\(category), \(later) days on")
        }
        return read
    }
}

extension AdmissionRule {
    /// By all that is stored of a seller.
    fileprivate func admission(of seller: ID, byAllRows reader: EngineReader) throws(StoreError) -> Admission {
        let db = reader.db
        guard let number = try reader.vault.accountNumber(seller) else {
            return admission(of: seller, isKnown: false, opened: nil, [], [], nil)
        }
        return admission(
            of: seller, isKnown: true, opened: try AccountTable.load(number: number, db)?.opened,
            try QualificationTable.load(of: number, db).map(\.claim),
            try DepositTable.load(of: number, db).map(\.claim),
            SanctionClaim(try ViolationTable.load(of: number, db)),
            try StandingTable.load(number, db)?.claim ?? StandingClaim(),
            isClosed: try AccountLifeTable.load(number, db)?.sellerClosed != nil)
    }
}
