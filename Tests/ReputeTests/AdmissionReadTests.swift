import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTestSupport
import ReputeTwin
import Testing

@testable import Repute

/// What is read for a check is what the rule asks of whole records.
@Suite("Admission as it is read")
struct AdmissionReadTests {
    private static let sellers = (0..<12).map { ID("s", $0) }

    /// The neutral policy with other categories.
    private func document(_ version: Int64, _ categories: JSONValue) throws -> String {
        let neutral = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: neutral).root).objectValue ?? [:]
        members["version"] = .integer(version)
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = categories
        members["qualification"] = .object(qualification)
        return String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
    }

    /// Two categories, one of them with a name of more than ASCII.
    private func adopt(_ engine: Engine) async throws {
        let text = try document(
            2,
            [
                "food": [
                    "deposit": ["currency": "CNY", "minor": 100], "requires": ["category-permit", "identity"],
                ],
                "caf\u{E9}": ["accountDays": 40, "requires": ["category-permit", "self-certification"]],
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
            if n % 20 == 0 { try await bar(engine, account, n) }
        }
        if n % 10 == 0 { _ = try await engine.setClock(to: engine.status.now + Instant.day) }
    }

    /// Bars a seller, and takes every other time back.
    private func bar(_ engine: Engine, _ seller: ID, _ n: Int) async throws {
        let record = RecordViolation(
            account: seller, violation: "fake-trade", statement: "What happened.", key: ID("v", n))
        let violation = try await engine.submit(record, as: admin).violation
        if n % 40 > 0 { return }
        let withdraw = WithdrawViolation(violation: violation, reason: "mistaken", key: ID("w", n))
        _ = try await engine.submit(withdraw, as: admin)
    }

    @Test("answers for each seller and category, now and later, what the rule says of all its records")
    func same() async throws {
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("admission as it is read"))
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await adopt(engine)
        let reader = try engine.makeReader()
        var opened: [ID: Instant] = [:]
        var allowed = 0
        for n in 1...250 {
            try await bring(engine, n, &random)
            for seller in Self.sellers where opened[seller] == nil {
                let drafted = try reader.qualifications(of: seller, showsNumber: false).first?.drafted
                let paid = try reader.deposits(of: seller).first?.opened
                opened[seller] = [drafted, paid].compactMap { $0 }.min()
            }
            // Between all writes: what is remembered of the one before must not be told after the other.
            allowed += try check(engine, reader, opened, later: n % 60, n % 2 == 0 ? "food" : "caf\u{E9}")
        }
        for later in [0, 1, 20, 60] {
            for category in ["food", "caf\u{E9}", "cafe\u{301}", "books"] {
                let found = try check(engine, reader, opened, later: later, category)
                if category == "food" { allowed += found }
            }
        }
        #expect(allowed > 0 && allowed < 200 * Self.sellers.count)
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
            ])
        let reader = try engine.makeReader()
        var (changes, after): ([PreviewPage.Change], Int64) = ([], 0)
        var from: CivilDate?
        repeat {
            let page = try reader.preview(PreviewPolicy(document: text, after: after, limit: 5))
            #expect(page.categories == ["books", "food"] && page.examined <= 5)
            changes += page.changes
            (from, after) = (page.from, page.next ?? 0)
        } while after > 0
        let day = try #require(from)
        #expect(day == CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 7))
        let start = Instant(midnightOf: day.day, zoneMinutes: 0)
        let categories = ["books", "food", "caf\u{E9}"]
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

    /// Compares what is read with the rule. Answers how many may sell.
    private func check(
        _ engine: Engine, _ reader: EngineReader, _ opened: [ID: Instant], later: Int, _ category: String
    ) throws -> Int {
        let moment = engine.status.now + Int64(later) * Instant.day
        let rule = AdmissionRule(category, at: moment, engine.state.now.policies)
        let read = try reader.admissions(of: Self.sellers + ["nobody"], to: category, at: moment)
        for admission in read {
            let views = try reader.qualifications(of: admission.seller, showsNumber: false)
            let claims = views.map { view in
                QualificationClaim(
                    seq: view.qualification.seq, state: view.state, type: view.type,
                    categories: view.categories, ends: view.ends)
            }
            let deposits = try reader.deposits(of: admission.seller)
            let should = rule.admission(
                of: admission.seller, isKnown: !views.isEmpty || !deposits.isEmpty, opened: opened[admission.seller],
                claims,
                deposits.map { view in
                    DepositClaim(
                        currency: view.currency, counted: view.books.counted, by: view.owedBy,
                        isOverdue: view.isOverdue)
                },
                try reader.sanctions(of: admission.seller)[1].running.map { view in
                    SanctionClaim(violation: view.violation.seq, due: nil)
                })
            #expect(admission == should, "\(category), \(later) days on")
        }
        return read.count(where: \.isAllowed)
    }
}
