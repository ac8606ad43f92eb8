import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

@testable import Repute

/// Opens cases that wait for an arbitrator.
struct CourtOpening {
    private let engine: Engine
    /// Of one user id, whose requests need not wait for another's.
    private let clerk = Actor(role: .arbitrator, uid: storefront.uid)

    init(_ engine: Engine) { self.engine = engine }

    /// Most are against the marketplace, and each fifth is about an amount; over some of these another arbitrator has to
    /// agree to the ruling. Here and there an arbitrator's own account is a side. They are called in four goes, an hour apart.
    func open(
        _ count: Int
    ) async throws -> (claims: [Int64: ClaimedTerms], parties: [Int64: Set<Int64>]) {
        try await adopt()
        let orders = (0..<count).map { n in
            OpenOrder(
                order: ID("o", n), given: OrderGiven(buyer: ID("b", n % 40), seller: seller(n), amount: amount(n)))
        }
        _ = try await all(orders, as: storefront)
        let claims = (0..<count).map { n in
            OpenCase(
                order: ID("o", n), cause: isPlea(n) ? "not-received" : "sanction-review",
                by: isPlea(n) ? .buyer : .seller, text: "It is so.")
        }
        let ids = try await all(claims, as: storefront).map(\.case)
        for go in 0..<4 {
            let part = ids.indices.filter { $0 % 4 == go }
            _ = try await all(part.map { AdmitCase(case: ids[$0], key: ID("r", $0)) }, as: clerk)
            _ = try await engine.setClock(to: engine.status.now + Instant.hour)
        }
        let pleas = ids.indices.filter(isPlea)
        let answers = pleas.map { AnswerCase(case: ids[$0], text: "It is not.", key: ID("w", $0)) }
        _ = try await all(answers, as: storefront)
        let calls = pleas.map { EscalateCase(case: ids[$0], by: .claimant, key: ID("e", $0)) }
        _ = try await all(calls, as: storefront)

        var terms: [Int64: ClaimedTerms] = [:]
        var parties: [Int64: Set<Int64>] = [:]
        for (n, id) in ids.enumerated() {
            terms[id.seq] = ClaimedTerms(
                remedy: isPlea(n) ? .refund : .sanctionWithdrawn, amount: isPlea(n) ? amount(n) : nil)
            if let party = officer(n) { parties[Int64(party), default: []].insert(id.seq) }
        }
        return (terms, parties)
    }

    /// Whether it is against the other side of the order.
    private func isPlea(_ n: Int) -> Bool { n % 5 == 4 }
    private func amount(_ n: Int) -> Money? { .cny(n % 10 == 4 ? 60_000 : 1_000) }
    /// The arbitrator whose own account is the seller.
    private func officer(_ n: Int) -> UInt32? {
        n % 16 == 0 ? Claimer.first + UInt32(n / 16 % Claimer.count) : nil
    }
    private func seller(_ n: Int) -> ID { officer(n).map(Claimer.account) ?? ID("s", n % 40) }

    /// Runs commands side by side, and answers their replies in their order.
    private func all<C: Command>(_ commands: [C], as actor: Actor) async throws -> [C.Reply] {
        let engine = engine
        return try await withThrowingTaskGroup(of: (place: Int, reply: C.Reply).self) { group in
            for (place, command) in commands.enumerated() {
                group.addTask { (place, try await engine.submit(command, as: actor)) }
            }
            var replies: [Int: C.Reply] = [:]
            for try await one in group { replies[one.place] = one.reply }
            return commands.indices.compactMap { replies[$0] }
        }
    }

    /// A policy under which cases are soon heard, and soon late, and the house may be late often.
    private func adopt() async throws {
        let current = try #require(try engine.makeReader().policies().book.entries.last).policy
        var members = current.document.objectValue ?? [:]
        var section = members["arbitration"]?.objectValue ?? [:]
        var clocks = section["clocks"]?.objectValue ?? [:]
        for (name, value) in [
            "appealHours": 48, "decisionDays": 1, "escalateFromHours": 1, "evidenceHours": 12, "rebuttalHours": 2,
            "rounds": 100,
        ] as [String: Int64] { clocks[name] = .integer(value) }
        section["clocks"] = .object(clocks)
        section["house"] = ["held": ["CNY": 50_000]]
        // Arbitrators who are sellers as well traded with the same buyers.
        section["tradeDays"] = 0
        members["arbitration"] = .object(section)
        members["version"] = .integer(Int64(current.version) + 1)
        let from = CivilDate(day: engine.status.now.day(zoneMinutes: current.zoneMinutes) + 7)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        let adopter = Actor(role: .admin, uid: storefront.uid)
        _ = try await engine.submit(AdoptPolicy(document: text, from: from, key: "court"), as: adopter)
        _ = try await engine.setClock(to: engine.status.now + 8 * Instant.day)
    }
}
