import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The next case in histories at random, by the words of the facts alone.
@Suite("the next case, whatever happened before")
struct CaseNextLivesTests {
    private static let count =
        ProcessInfo.processInfo.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 60

    /// Some cases that arbitrators are called in, and who asks for the next of them.
    private struct Life {
        let market = Market.withTraders()
        var random: SeededGenerator
        var twin = QueueTwin()
        private var heard = 0
        private(set) var cases: [CaseID] = []
        /// The cases whose seller is the one, and the other.
        private var sold: [ID: Set<Int64>] = [:]
        private(set) var answers: Set<String> = []

        init(seed: UInt64) throws {
            random = SeededGenerator(seed: seed)
            try market.open("x", seller: "u", buyer: "w")
            for n in 0..<9 { try file(n) }
            try market.merge("w", into: "t")
            market.advance(72.hours)
            for id in cases where market.store.cases[id.seq]?.state == .negotiation { try market.escalate(id) }
        }

        /// A case against the marketplace, one about ten, or one over so much that another has to agree to the ruling.
        private mutating func file(_ n: Int) throws {
            let (order, seller) = (ID("o", n), n % 2 == 0 ? "s" : "t" as ID)
            try market.open(order, seller: seller, amount: .cny(n % 3 == 2 ? 60_000 : 1_000))
            let cause = n % 3 == 0 ? "sanction-review" : "not-received"
            let id = try market.claim(order, cause, by: n % 3 == 0 ? .seller : .buyer).case
            try market.staff(AdmitCase(case: id, key: market.key()), 99)
            if n % 3 != 0 { try market.answer(id) }
            sold[seller, default: []].insert(id.seq)
            cases.append(id)
        }

        /// Hears what is new.
        private mutating func hear() throws {
            for line in market.lines.dropFirst(heard) {
                let body = JSONValue(try JSONDocument(parsing: line.body).root)
                twin.hear(QueueTwin.Words(seq: line.seq, kind: line.kind, body: body, isClock: false))
            }
            heard = market.lines.count
        }

        /// Somebody asks for the next: arbitrator 10 is a seller, and 11 has another account of the other seller.
        mutating func ask() throws {
            try hear()
            let officer = UInt32.random(in: 7...11, using: &random)
            let own: [UInt32: (account: ID, of: ID)] = [10: ("s", "s"), 11: ("w", "t")]
            let barred = own[officer].flatMap { sold[$0.of] } ?? []
            let next = twin.next(for: Int64(officer), but: barred)
            var command = AssignCase(key: market.key())
            command.ownAccount = own[officer]?.account
            do throws(Refusal) {
                let reply = try market.staff(command, officer)
                #expect(reply.case.seq == next, "\(officer) at fact \(reply.seq)")
                answers.insert(reply.state.rawValue)
            } catch {
                let reason = twin.queue == [] ? "case.none-waits" : "case.none-fits"
                #expect(next == nil && error.reason == reason)
                answers.insert(error.reason)
            }
            try hear()
        }

        /// Something is done about a case, which may be refused.
        mutating func act() {
            guard let id = cases.randomElement(using: &random), let row = market.store.cases[id.seq] else { return }
            let (key, other) = (market.key(), UInt32.random(in: 7...11, using: &random))
            let officer = row.holder?.officer ?? other
            switch Int.random(in: 0..<12, using: &random) {
            case 0: _ = try? market.staff(AssignCase(case: id, key: key), other)
            case 1: _ = try? market.staff(RenewCase(case: id, key: key), officer)
            case 2: _ = try? market.staff(ReleaseCase(case: id, reason: "Ill.", key: key), officer)
            case 3: _ = try? market.staff(ReleaseCase(case: id, to: other, reason: "Ill.", key: key), officer)
            case 4, 5:
                let claim = row.claim
                _ = try? market.staff(
                    RuleCase(
                        case: id, for: .claimant, remedy: claim.remedy, amount: claim.amount, reasons: "So.", key: key),
                    officer)
            case 6: _ = try? market.staff(ApproveRuling(case: id, key: key), officer)
            case 7: _ = try? market.staff(SendBackRuling(case: id, reason: "No.", key: key), officer)
            case 8: _ = try? market.staff(PauseCase(case: id, ground: "expert", key: key), other)
            case 9: _ = try? market.staff(ProceedCase(case: id, key: key), other)
            case 10:
                if row.state == .external {
                    _ = try? market.staff(ResumeCase(case: id, key: key), other)
                } else if Int.random(in: 0..<4, using: &random) == 0 {
                    _ = try? market.staff(ReferCase(case: id, body: "A court", key: key), other)
                }
            default:
                _ = try? market.run(AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: key))
            }
        }
    }

    @Test("is the first in the queue that the arbitrator may have, one by one and in batches")
    func lives() throws {
        let base = SeededGenerator.announcedSeed("the next case")
        var answers: Set<String> = []
        for n in 0..<Self.count {
            var life = try Life(seed: base &+ UInt64(n))
            for _ in 0..<120 {
                switch Int.random(in: 0..<6, using: &life.random) {
                case 0:
                    let market = life.market
                    try market.batch { for _ in 0..<4 { try life.ask() } }
                case 1:
                    life.market.tick()
                    try life.ask()
                case 2: life.market.advance(Int64.random(in: 0...40 * Instant.hour, using: &life.random))
                default: life.act()
                }
            }
            #expect(life.twin.problems == [], "REPUTE_SEED=\(base &+ UInt64(n)) REPUTE_HISTORIES=1")
            if n % 10 == 0 { try life.market.replays() }
            answers.formUnion(life.answers)
        }
        if Self.count < 60 { return }
        let all: Set = ["evidence", "staff-decision", "held", "appeal", "case.none-fits", "case.none-waits"]
        #expect(answers == all, "seed \(base)")
    }
}
