import Glibc
import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeStore
import ReputeWire
import Testing

@Suite("Deposits over the socket")
struct DepositTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    private func cny(_ minor: Int64) throws -> Money { try #require(Money(currency: "CNY", minor: minor)) }

    private func pay(_ peer: TestPeer, _ account: ID, _ minor: Int64, _ reference: ID) throws -> DepositReply {
        try peer.call(
            DepositPay.self,
            PayDeposit(account: account, amount: try cny(minor), reference: reference, key: reference))
    }

    private func draw(
        _ peer: TestPeer, _ account: ID, _ minor: Int64, _ ruling: ID, hold: DepositEntryID? = nil
    ) throws -> DepositReply {
        try peer.call(
            DepositDraw.self,
            DrawDeposit(
                account: account, amount: try cny(minor), ruling: ruling, reason: "refund", hold: hold, key: ruling))
    }

    @Test("money is paid in, held, drawn, returned, asked for and kept; each is an entry with what it was named by")
    func life() throws {
        let paid = try pay(peer, "s-1", 1_000, "pay-1")
        let hold = HoldDeposit(
            account: "s-1", amount: try cny(300), about: "case-17", reason: "open-case", key: "hold")
        let held = try peer.call(DepositHold.self, hold)
        #expect(held.books.free == 700 && held.books.held == 300)
        let drawn = try draw(peer, "s-1", 350, "case-17/ruling", hold: held.entry)
        #expect(drawn.move == DepositMove(free: -50, held: -300) && drawn.owed == 350)
        let again = try draw(peer, "s-1", 350, "case-17/ruling", hold: held.entry)
        #expect(again.isRepeated && again.entry == drawn.entry && again.books == drawn.books)
        let back = try peer.call(
            DepositReturn.self, ReturnDeposit(entry: drawn.entry, reason: "overturned", key: "back"))
        #expect(back.books.free == 1_000 && back.owed == 0 && back.owedBy == nil)
        let asked = try peer.call(
            DepositRelease.self, ReleaseDeposit(account: "s-1", amount: try cny(400), key: "ask"))
        #expect(asked.leaves == TestServer.start + 30 * Instant.day)
        let kept = try peer.call(DepositKeep.self, KeepDeposit(account: "s-1", currency: "CNY", key: "keep"))
        #expect(kept.books.free == 1_000 && kept.leaves == nil)
        let view = try #require(try peer.call(DepositGet.self, "s-1").first)
        #expect(view.deposit == paid.deposit && view.books == kept.books && view.account == "s-1")
        #expect(try peer.call(DepositGet.self, "s-2").isEmpty)
        var entries: [DepositEntryView] = []
        var before: DepositEntryID?
        repeat {
            let page = try peer.call(DepositEntries.self, .init(paid.deposit, before: before, limit: 2))
            entries += page.entries
            before = page.next
        } while before != nil
        #expect(entries.reversed().map(\.kind) == [.paid, .held, .drawn, .returned, .asked, .kept])
        #expect(entries.reversed().map(\.name) == ["pay-1", "case-17", "case-17/ruling", nil, nil, nil])
        #expect(entries[2].of == drawn.entry && entries[3].of == held.entry && entries[3].left == 0)
        #expect(try server.engine.verify().isSound)
    }

    @Test("who may sell where a deposit is asked for follows each of its entries at once")
    func admission() throws {
        let neutral = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: neutral).root).objectValue ?? [:]
        members["version"] = 2
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = ["jade": ["deposit": ["currency": "CNY", "minor": 500], "requires": []]]
        members["qualification"] = .object(qualification)
        let from = CivilDate(day: TestServer.start.day(zoneMinutes: 0) + 8)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        _ = try peer.call(PolicyAdopt.self, AdoptPolicy(document: text, from: from, key: "policy"))
        _ = try peer.call(AdminClock.self, TestServer.start + 9 * Instant.day)
        let other = try server.connect()
        func why() throws -> Admission.Why? {
            let checks = try other.call(QualificationCheck.self, .init(sellers: ["s-1"], category: "jade"))
            return try #require(checks.first).lacks.first?.why
        }
        #expect(try why() == .depositTooSmall)
        _ = try pay(peer, "s-1", 600, "pay-1")
        #expect(try why() == nil)
        let drawn = try draw(peer, "s-1", 101, "ruling-1")
        #expect(try why() == .depositTooSmall)
        _ = try peer.call(DepositReturn.self, ReturnDeposit(entry: drawn.entry, reason: "mistake", key: "back"))
        #expect(try why() == nil)
        _ = try draw(peer, "s-1", 50, "ruling-2")
        #expect(try why() == nil)
        _ = try peer.call(AdminClock.self, TestServer.start + 40 * Instant.day)
        #expect(try why() == .depositOverdue)
        _ = try pay(peer, "s-1", 50, "pay-2")
        #expect(try why() == nil)
    }

    @Test("lists go page by page, the first to be replenished and the first to leave first")
    func lists() throws {
        for n in 1...5 {
            let account = ID("s-\(n)") ?? "s"
            _ = try pay(peer, account, 100, ID("pay-\(n)") ?? "p")
            if n % 2 == 0 {
                _ = try peer.call(
                    DepositRelease.self,
                    ReleaseDeposit(account: account, amount: try cny(10), key: ID("ask-\(n)") ?? "k"))
            } else {
                _ = try draw(peer, account, 10, ID("ruling-\(n)") ?? "r")
            }
            _ = try peer.call(AdminClock.self, TestServer.start + Int64(n) * Instant.day)
        }
        func all(_ work: DepositList.Work) throws -> [ID?] {
            var seen: [ID?] = []
            var after: String?
            repeat {
                let page = try peer.call(DepositList.self, .init(work, after: after, limit: 2))
                seen += page.deposits.map(\.account)
                after = page.next
            } while after != nil
            return seen
        }
        #expect(try all(.owed) == ["s-1", "s-3", "s-5"] && all(.leaving) == ["s-2", "s-4"])
        _ = try pay(peer, "s-3", 10, "more")
        _ = try peer.call(AdminClock.self, TestServer.start + 90 * Instant.day)
        // Who is late stands there until what is owed is paid; what left is gone.
        #expect(try all(.owed) == ["s-1", "s-5"] && all(.leaving) == [])
        #expect(try peer.call(DepositGet.self, "s-1").first?.isOverdue == true)
        let answer = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"deposit.list","params":{"work":"owed","after":"x"}}"#)
        #expect(answer.reason == "params.cursor")
        let unknown = try peer.ask(
            #"{"jsonrpc":"2.0","id":1,"method":"deposit.entries","params":{"deposit":"d1"}}"#)
        #expect(unknown.reason == "deposit.unknown")
    }

    @Test("an arbitrator with an account of their own does not decide about it")
    func own() throws {
        _ = try pay(peer, "s-1", 100, "pay-1")
        _ = try pay(peer, "s-2", 100, "pay-2")
        server.stop()
        let other = try TestServer(in: server.directory, roles: "\(getuid()) arbitrator s-1")
        let peer = try other.connect()
        let error = #expect(throws: ErrorObject.self) { try draw(peer, "s-1", 10, "ruling-1") }
        #expect(error?.code == 1_004 && error?.reason == "deposit.own-account")
        #expect(try draw(peer, "s-2", 10, "ruling-1").owed == 10)
        other.stop()
    }

    @Test("whoever follows a seller is told of its deposit, from the first payment on")
    func followed() throws {
        let follower = try server.connect()
        try follower.follow(after: 1, subjects: ["s-1"])
        _ = try pay(peer, "s-1", 100, "pay-1")
        _ = try pay(peer, "s-2", 100, "pay-2")
        _ = try draw(peer, "s-1", 10, "ruling-1")
        _ = try peer.call(AdminClock.self, TestServer.start + 31 * Instant.day)
        #expect(try follower.facts(3).map(\.kind) == ["deposit.paid", "deposit.drawn", "deposit.overdue"])
    }

    @Test("whoever gets what is drawn is told of it, and when it goes back")
    func receiver() throws {
        _ = try pay(peer, "s-1", 100, "pay-1")
        _ = try peer.call(
            TrainingAttempt.self, AttemptTraining(account: "b-9", course: "rules-exam", score: 1, key: "heard-of"))
        let follower = try server.connect()
        try follower.follow(after: 1, subjects: ["b-9"])
        let other = DrawDeposit(account: "s-1", amount: try cny(5), ruling: "r-1", reason: "refund", key: "r-1")
        _ = try peer.call(DepositDraw.self, other)
        let own = DrawDeposit(
            account: "s-1", amount: try cny(10), ruling: "r-2", reason: "compensation", to: "b-9", key: "r-2")
        let draw = try peer.call(DepositDraw.self, own).entry
        _ = try peer.call(DepositReturn.self, ReturnDeposit(entry: draw, reason: "overturned", key: "back"))
        let told = try follower.facts(3)
        #expect(told.map(\.kind) == ["training.attempted", "deposit.drawn", "deposit.returned"])
        #expect(told[1].seq == draw.seq)
    }

    @Test("an entry that says more than the books hold is refused, and found by verifying")
    func damaged() throws {
        _ = try pay(peer, "s-1", 100, "pay-1")
        let hold = HoldDeposit(account: "s-1", amount: try cny(30), about: "case", reason: "open-case", key: "hold")
        let held = try peer.call(DepositHold.self, hold).entry
        server.stop()
        do {
            let db = try Connection(path: server.directory + "/data/repute.db", mode: .readWrite)
            try db.execute("UPDATE deposit_entry SET remaining = 90 WHERE seq = \(held.seq)")
        }
        let other = try TestServer(in: server.directory)
        let peer = try other.connect()
        let error = #expect(throws: ErrorObject.self) {
            try peer.call(DepositUnhold.self, UnholdDeposit(entry: held, reason: "cleared", key: "unhold"))
        }
        #expect(error?.reason == "ledger.broken")
        #expect(throws: ErrorObject.self) { try draw(peer, "s-1", 50, "ruling", hold: held) }
        #expect(try pay(peer, "s-1", 1, "pay-2").books.free == 71)
        #expect(try other.engine.verify().isSound == false)
        other.stop()
    }
}
