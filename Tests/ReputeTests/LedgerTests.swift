import Foundation
import Repute
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeTestSupport
import ReputeTwin
import Testing

@Suite("The ledger of an engine")
struct LedgerTests {
    /// A small market with everything in it: lone ratings, pairs, texts, an order followed through, a cancelled one.
    private func market(_ directory: TemporaryDirectory) async throws -> Engine {
        let engine = try openEngine(directory)
        for i in 1...300 {
            let order = try #require(ID("order-\(i)"))
            try await engine.complete(order, buyer: #require(ID("buyer-\(i % 7)")), seller: #require(ID("s-\(i % 3)")))
            if i % 2 == 0 { try await engine.rate(order, .buyer, .negative, text: "words of order \(i)") }
            if i % 3 == 0 { try await engine.rate(order, .seller) }
        }
        let terms = OrderGiven(
            buyer: "b-1", seller: "s-1", items: [OrderGiven.Item(item: "item-of-tin")], promised: newYear)
        _ = try await engine.submit(OpenOrder(order: "followed", given: terms), as: storefront)
        _ = try await engine.submit(DispatchOrder(order: "followed", carrier: "carrier-zeppelin"), as: storefront)
        _ = try await engine.submit(DeliverOrder(order: "followed"), as: storefront)
        _ = try await engine.submit(CompleteOrder(order: "followed", completed: newYear), as: storefront)
        _ = try await engine.submit(OpenOrder(order: "given-up", given: terms), as: storefront)
        _ = try await engine.submit(CancelOrder(order: "given-up", by: .seller, why: "out-of-stock"), as: storefront)
        _ = try await engine.setClock(to: newYear + 20 * Instant.day)
        // Order 2's buyer rated it first, right after its completion.
        let rating = try #require(try engine.makeReader().ratings(ofOrder: "order-2", for: auditor).first).rating
        _ = try await engine.submit(ReviseRating(rating: rating, value: .positive), as: storefront)
        _ = try await engine.submit(AppendRating(rating: rating, text: "words added"), as: storefront)
        _ = try await engine.submit(ReplyRating(rating: rating, to: .append, text: "words replied"), as: storefront)
        try await rule(engine)
        try await earn(engine)
        var cases = CaseScene(in: EngineHall(engine: engine))
        try await cases.play()
        return engine
    }

    /// What arbitrators and others do about a rating and an order.
    private func rule(_ engine: Engine) async throws {
        let rating = try #require(try engine.makeReader().ratings(ofOrder: "order-4", for: auditor).first).rating
        _ = try await engine.submit(RequestRevision(rating: rating, key: "ask-key"), as: storefront)
        _ = try await engine.submit(
            VoteRating(rating: rating, voter: "voter-unknown", isHelpful: false, key: "vote-key"), as: storefront)
        _ = try await engine.submit(UnscoreRating(rating: rating, reason: "fake", key: "unscore-key"), as: admin)
        _ = try await engine.submit(RestoreRating(rating: rating, reason: "appeal", key: "restore-key"), as: admin)
        _ = try await engine.submit(
            HideRating(rating: rating, part: .rating, how: .withheld, reason: "court-order", key: "hide-key"), as: admin
        )
        _ = try await engine.submit(
            UnhideRating(rating: rating, part: .rating, how: .withheld, reason: "mistake", key: "unhide-key"), as: admin
        )
        try await engine.complete("held")
        let hold = try await engine.submit(PauseOrder(order: "held", ground: "case", key: "pause-key"), as: admin)
        _ = try await engine.submit(ResumeOrder(order: "held", paused: hold.seq, key: "resume-key"), as: admin)
        try await qualify(engine)
    }

    /// What sellers and officers do about records.
    private func qualify(_ engine: Engine) async throws {
        let draft = DraftQualification(
            account: "seller-unknown", type: "category-permit", categories: ["tea"], issuer: "cn-samr",
            jurisdiction: "CN-ZJ", number: "number-of-permit", issued: CivilDate(text: "2026-01-01".utf8),
            expires: CivilDate(text: "2026-03-31".utf8), key: "draft-key")
        let record = try await engine.submit(draft, as: storefront).qualification
        _ = try await engine.submit(SubmitQualification(qualification: record, key: "submit-key"), as: storefront)
        _ = try await engine.submit(
            ReturnQualification(
                qualification: record, reason: "unreadable", key: "return-key"), as: admin)
        _ = try await engine.submit(SubmitQualification(qualification: record, key: "submit-key-2"), as: storefront)
        _ = try await engine.submit(
            VerifyQualification(
                qualification: record, method: "document", number: "number-of-permit", key: "verify-key"), as: admin)
        _ = try await engine.submit(
            SuspendQualification(
                qualification: record, reason: "authority-request", key: "suspend-key"), as: admin)
        _ = try await engine.submit(
            ResumeQualification(qualification: record, reason: "cleared", key: "resume-key"),
            as: admin)
        let other = DraftQualification(account: "seller-unknown", type: "identity", key: "draft-key-2")
        let identity = try await engine.submit(other, as: storefront).qualification
        _ = try await engine.submit(SubmitQualification(qualification: identity, key: "submit-key-3"), as: storefront)
        _ = try await engine.submit(
            VerifyQualification(qualification: identity, method: "in-person", key: "verify-key-2"), as: admin)
        _ = try await engine.submit(
            RevokeQualification(qualification: identity, reason: "forged", key: "revoke-key"),
            as: admin)
        try await deposit(engine)
        let exam = AttemptTraining(account: "seller-unknown", course: "seller-basics", score: 80, key: "exam-key")
        _ = try await engine.submit(exam, as: admin)
        try await sanction(engine)
        try await commit(engine)
        try await move(engine)
        let guarantee = GuaranteeStanding(
            seller: "s-1", standing: .top, days: 9, sales: 9, reason: "force-majeure", key: "guarantee-key")
        _ = try await engine.submit(guarantee, as: admin)
        _ = try await engine.setClock(to: newYear + 120 * Instant.day)
    }

    /// What a seller promises beyond what it must, how it does not keep it, and how a carrier brings what it does keep.
    private func commit(_ engine: Engine) async throws {
        let now = engine.status.now
        for code in ["dispatch-48h", "authentic-or-triple"] {
            let take = TakeCommitment(seller: "seller-devoted", commitment: code, key: ID("take-\(code)") ?? "k")
            _ = try await engine.submit(take, as: storefront)
        }
        for order in ["kept", "broken", "told-late"] as [ID] {
            let given = OrderGiven(buyer: "b-1", seller: "seller-devoted", created: now, promised: now + Instant.day)
            _ = try await engine.submit(OpenOrder(order: order, given: given), as: storefront)
        }
        _ = try await engine.submit(DispatchOrder(order: "kept", carrier: "carrier-zeppelin"), as: storefront)
        _ = try await engine.setClock(to: now + 4 * Instant.day)
        _ = try await engine.submit(DeliverOrder(order: "kept"), as: storefront)
        let late = DispatchOrder(order: "told-late", dispatched: now + Instant.day, carrier: "carrier-zeppelin")
        _ = try await engine.submit(late, as: storefront)
        let breach = BreachCommitment(
            order: "kept", commitment: "authentic-or-triple", reason: "counterfeit", ruling: "ruling-name",
            key: "breach-key")
        let found = try await engine.submit(breach, as: admin).breach
        _ = try await engine.submit(ExcuseBreach(breach: found, reason: "mistake", key: "excuse-key"), as: admin)
        let drop = DropCommitment(seller: "seller-devoted", commitment: "dispatch-48h", key: "drop-key")
        _ = try await engine.submit(drop, as: storefront)
    }

    /// One that is closed, opened again, comes to another owner, and is merged into another and separated.
    private func move(_ engine: Engine) async throws {
        let officer = Actor(role: .officer, uid: 4_242)
        for account in ["account-moved", "account-main"] as [ID] {
            _ = try await engine.submit(
                OpenAccount(account: account, role: .seller, key: ID("open-\(account)") ?? "k"), as: storefront)
        }
        let close = CloseAccount(account: "account-moved", role: .seller, reason: .idle, key: "close-key")
        _ = try await engine.submit(close, as: storefront)
        let sale = TransferAccount(account: "account-moved", reason: .sold, key: "sale-key")
        _ = try await engine.submit(sale, as: officer)
        let merge = MergeAccount(account: "account-moved", into: "account-main", reason: .proven, key: "merge-key")
        _ = try await engine.submit(merge, as: officer)
        let separate = SeparateAccount(account: "account-moved", reason: .mistake, key: "separate-key")
        _ = try await engine.submit(separate, as: officer)
    }

    /// What orders earn, what officers give and take, and what expires.
    private func earn(_ engine: Engine) async throws {
        try await engine.adoptPoints(key: "points-key")
        try await engine.complete("order-of-points", buyer: "buyer-unheard")
        let take = AdjustMembership(.take(order: "order-of-points", 1), reason: "refund", key: "take-key")
        _ = try await engine.submit(take, as: admin)
        let grant = AdjustMembership(.grant("buyer-given", 5), reason: "goodwill", key: "grant-key")
        _ = try await engine.submit(grant, as: admin)
        _ = try await engine.setClock(to: engine.status.now + 30 * Instant.day)
    }

    /// A violation that is contested and upheld, and one that is taken back; the first is put right and lifted.
    private func sanction(_ engine: Engine) async throws {
        let officer = Actor(role: .officer, uid: 4_242)
        func record(_ key: ID) async throws -> ViolationID {
            let command = RecordViolation(
                account: "seller-unknown", violation: "fake-trade", statement: "words of reasons", about: "order-name",
                key: key)
            return try await engine.submit(command, as: officer).violation
        }
        let first = try await record("record-key")
        let contest = ContestViolation(violation: first, text: "words against it", key: "contest-key")
        _ = try await engine.submit(contest, as: storefront)
        let uphold = UpholdViolation(violation: first, reason: "nothing-new", key: "uphold-key")
        _ = try await engine.submit(uphold, as: admin)
        let withdraw = WithdrawViolation(
            violation: try await record("record-key-2"), reason: "mistaken", key: "withdraw-key")
        _ = try await engine.submit(withdraw, as: officer)
        _ = try await engine.submit(CorrectSanction(violation: first, key: "correct-key"), as: officer)
        let pass = AttemptTraining(account: "seller-unknown", course: "rules-exam", score: 99, key: "exam-key-2")
        _ = try await engine.submit(pass, as: admin)
    }

    /// What sellers and arbitrators do about deposits.
    private func deposit(_ engine: Engine) async throws {
        let ten = try #require(Money(currency: "CNY", minor: 10))
        for (n, account) in ["seller-unknown", "seller-other"].enumerated() {
            let pay = PayDeposit(
                account: ID(account) ?? "s", amount: try #require(Money(currency: "CNY", minor: 100)),
                reference: ID("pay-\(n)") ?? "p", key: ID("pay-key-\(n)") ?? "k")
            _ = try await engine.submit(pay, as: storefront)
        }
        let hold = HoldDeposit(
            account: "seller-unknown", amount: ten, about: "case-name", reason: "open-case", key: "hold-key")
        let held = try await engine.submit(hold, as: admin).entry
        _ = try await engine.submit(UnholdDeposit(entry: held, reason: "cleared", key: "unhold-key"), as: admin)
        _ = try await engine.submit(ReleaseDeposit(account: "seller-unknown", amount: ten, key: "release-1"), as: admin)
        _ = try await engine.submit(KeepDeposit(account: "seller-unknown", currency: "CNY", key: "keep-key"), as: admin)
        for (n, ruling) in ["ruling-name", "ruling-other"].enumerated() {
            let draw = DrawDeposit(
                account: "seller-unknown", amount: ten, ruling: ID(ruling) ?? "r", reason: "refund",
                key: ID("draw-key-\(n)") ?? "k")
            let drawn = try await engine.submit(draw, as: admin).entry
            if n == 0 {
                _ = try await engine.submit(
                    ReturnDeposit(entry: drawn, reason: "overturned", key: "return-draw"), as: admin)
            }
        }
        _ = try await engine.submit(ReleaseDeposit(account: "seller-other", amount: ten, key: "release-2"), as: admin)
    }

    private let auditor = Viewer(roles: [.auditor], speaker: nil)

    @Test("what came after a rating is read with it, its texts in place")
    func sequel() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await market(directory)
        defer { engine.drain() }
        let view = try #require(try engine.makeReader().ratings(ofOrder: "order-2", for: auditor).first)
        #expect(view.value == .positive && view.revision?.from == .negative && view.revision?.isWithdrawn == false)
        #expect(view.append?.text == "words added" && view.appendReply?.text == "words replied" && view.reply == nil)
        #expect(try engine.verify().isSound)
    }

    @Test("every line is canonical, is its own fact again, and hashes to the head")
    func lines() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await market(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        let head = try reader.head()
        var frontier = TreeFrontier()
        var after: Int64 = 0
        var kinds: Set<String> = []
        while after < head.size {
            for entry in try reader.entries(after: after, limit: 100) {
                #expect(entry.seq == after + 1)
                after = entry.seq
                let node = try JSONDocument(parsing: entry.line).root
                #expect(node.canonical == entry.line)
                let fact = try FactLine.decode(entry.line)
                #expect(try FactLine.encode(fact) == entry.line)
                #expect(fact.stamp.seq == entry.seq)
                kinds.insert("\(type(of: fact.body).kind)")
                #expect(entry.hash == Merkle.leaf(entry.line))
                frontier.append(entry.hash) { _, _ in }
            }
        }
        #expect(frontier.root == head.root)
        #expect(Set(FactKinds.all.map { "\($0.kind)" }).subtracting(kinds).isEmpty)
    }

    @Test("no line holds a caller's id or a text")
    func personal() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await market(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        for entry in try reader.entries(after: 0, limit: 1_000) {
            let line = String(decoding: entry.line, as: UTF8.self)
            for secret in [
                "order-", "buyer-", "s-1", "words", "item-of-tin", "zeppelin", "followed", "given-up", "voter-", "-key",
                "seller-unknown", "number-of-permit", "plea-",
            ] {
                #expect(!line.contains(secret), "\(secret) in \(line)")
            }
        }
    }

    @Test("each fact is proved to stand in each later tree it is asked about")
    func inclusion() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await market(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        let size = try reader.head().size
        var roots: [Int64: Digest] = [:]
        var frontier = TreeFrontier()
        for entry in try reader.entries(after: 0, limit: 1_000) {
            frontier.append(entry.hash) { _, _ in }
            roots[entry.seq] = frontier.root
        }
        for seq in stride(from: Int64(1), through: size, by: 37) {
            for tree in [seq, (seq + size) / 2, size] {
                let proof = try reader.inclusion(seq: seq, size: tree)
                #expect(
                    Proof.verifyInclusion(
                        leaf: Merkle.leaf(proof.line), index: UInt64(seq - 1), size: UInt64(tree), proof: proof.proof,
                        root: try #require(roots[tree])))
            }
            let grown = try reader.consistency(from: seq, to: size)
            #expect(
                Proof.verifyConsistency(
                    from: UInt64(seq), to: UInt64(size), oldRoot: try #require(roots[seq]),
                    newRoot: try #require(roots[size]), proof: grown.proof))
        }
        #expect(throws: Refusal.self) { try reader.inclusion(seq: size + 1, size: nil) }
        #expect(throws: Refusal.self) { try reader.consistency(from: 0, to: nil) }
        #expect(throws: Refusal.self) { try reader.entries(after: size + 1, limit: 1) }
    }

    @Test("the checkpoint is signed by the log's key and lies on disk before it is shown")
    func checkpoint() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await market(directory)
        defer { engine.drain() }
        let head = try engine.makeReader().head()
        let note = try SignedNote(parsing: head.checkpoint)
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(checkpoint.size == UInt64(head.size))
        #expect(checkpoint.root == head.root)
        let kept = try String(contentsOfFile: directory.path + "/data/checkpoint", encoding: .utf8)
        #expect(kept == head.checkpoint)
    }

    @Test("an old backup put in place starts read-only and says so")
    func oldBackup() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        engine.drain()
        let database = directory.path + "/data/repute.db"
        try FileManager.default.copyItem(atPath: database, toPath: directory.path + "/old.db")
        engine = try openEngine(directory)
        try await engine.complete("o-2")
        _ = try engine.makeReader().head()
        engine.drain()

        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + suffix) }
        try FileManager.default.copyItem(atPath: directory.path + "/old.db", toPath: database)
        engine = try openEngine(directory)
        defer { engine.drain() }
        #expect(engine.status.readOnly?.contains("checkpoint") == true)
        do {
            try await engine.complete("o-3")
            Issue.record("a ledger behind its checkpoint was written to")
        } catch let refusal as Refusal {
            #expect(refusal.reason == "engine.read-only")
            #expect(refusal.code == .unavailable)
        }
        #expect(try engine.makeReader().credits(of: ["s-1"], role: .seller)[0].orders == 1)
    }

    @Test("without seal.key, while ratings are sealed, the service only reads and counts them")
    func sealKeyLost() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        engine.drain()
        try FileManager.default.removeItem(atPath: directory.path + "/data/seal.key")
        engine = try openEngine(directory)
        #expect(engine.status.readOnly?.contains("1 sealed") == true)
        #expect(!FileManager.default.fileExists(atPath: directory.path + "/data/seal.key"))
        engine.drain()
    }
}
