import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The rule alone, by sellers, policies and moments at random.
@Suite("until when the admission of random sellers holds")
struct RandomAdmissionTests {
    @Test("an answer is the same until the moment that it names, or for good, and another from then on")
    func until() {
        let seed = SeededGenerator.announcedSeed("until when admissions hold")
        var random = SeededGenerator(seed: seed)
        var policies: [Policy] = []
        for _ in 0..<24 { policies.append(RandomSeller.policy(&random)) }
        var (ended, began) = (0, 0)
        for n in 0..<4_000 {
            let seller = RandomSeller(policies, &random)
            let answer = seller.admission()
            if let problem = seller.problem(answer) {
                Issue.record("REPUTE_SEED=\(seed): seller \(n): \(problem), \(seller)")
                return
            }
            if let until = answer.until, seller.admission(at: until).isAllowed != answer.isAllowed {
                if answer.isAllowed { ended += 1 } else { began += 1 }
            }
        }
        #expect(ended > 50 && began > 50, "\(ended) and \(began)")
    }
}

/// A seller as admission sees it, and the policies of its marketplace.
private struct RandomSeller: CustomStringConvertible {
    private static let now = moment("2026-03-05T10:00:00Z")
    /// For how many days policies ask an account to be known.
    private static let ages: [Int64] = [3, 8]

    private var policies = PolicyBook()
    private let opened: Instant
    private var claims: [QualificationClaim] = []
    private let deposits: [DepositClaim]
    private let sanction: SanctionClaim?
    private let standing: StandingClaim
    /// When that may change.
    private let evaluations: [Instant]
    private let isClosed: Bool

    /// A policy that asks for something by chance.
    static func policy(_ random: inout SeededGenerator) -> Policy {
        func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }
        if pick([true, false, false, false, false, false]) { return Neutral.policy("qualification/categories", [:]) }
        let requires: [JSONValue] = pick([[], ["category-permit"], ["category-permit", "identity"]])
        var threshold: [String: JSONValue] = ["requires": .array(requires)]
        threshold["accountDays"] = .integer(pick([0, 0] + ages))
        if pick([true, false, false]) { threshold["deposit"] = ["currency": "CNY", "minor": 100] }
        let standing: SellerStanding? = pick([nil, nil, .standard, .top])
        threshold["standing"] = standing.map { .string($0.rawValue) }
        return Neutral.policy("qualification/categories", ["c": .object(threshold)])
    }

    init(_ choices: [Policy], _ random: inout SeededGenerator) {
        let now = RandomSeller.now
        func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }
        func isOne(of count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
        // So few that they often meet.
        func near() -> Instant {
            let (days, off): (Int64, Int64) = (pick([-9, -3, -1, 1, 2, 3, 5, 8, 9]), pick([-1, 0, 0, 1]))
            return now + (days.days + off)
        }
        policies.add(PolicyBook.Entry(seq: 1, from: now + -100.days, policy: pick(choices)))
        if isOne(of: 3) {
            policies.add(PolicyBook.Entry(seq: 2, from: now + pick([1, 2, 4, 8]).days, policy: pick(choices)))
        }
        opened = now + -pick([0, 1, 2, 3, 5, 8, 9]).days
        let states: [QualificationState] = [.verified, .verified, .verified, .expiring, .submitted, .suspended]
        let count: Int64 = pick([0, 2, 3, 4])
        for seq in 0..<count {
            claims.append(
                QualificationClaim(
                    seq: seq + 1, state: pick(states), type: pick(["category-permit", "identity"]),
                    categories: pick([[], [], ["c"], ["b", "c", "d"], ["b", "cc"]]), ends: isOne(of: 3) ? nil : near()))
        }
        let by: Instant? = isOne(of: 2) ? near() : nil
        let isOverdue = isOne(of: 2) && by.map { $0 <= now } ?? false
        let deposit = DepositClaim(currency: "CNY", counted: pick([90, 100, 150, 150]), by: by, isOverdue: isOverdue)
        deposits = isOne(of: 5) ? [] : [deposit]
        sanction = isOne(of: 3) ? SanctionClaim(violation: 7, due: isOne(of: 4) ? nil : near()) : nil
        let real: SellerStanding = pick([.below, .standard, .top])
        let evaluates: Instant? = isOne(of: 2) ? near() : nil
        let guaranteed: Instant? = isOne(of: 2) ? near() : nil
        let shown = guaranteed == nil ? real : max(real, pick([.standard, .top]))
        standing = StandingClaim(real: real, shown: shown, evaluates: evaluates, guaranteed: guaranteed)
        evaluations = [evaluates, guaranteed].compactMap { $0 }
        isClosed = isOne(of: 12)
    }

    /// Whether it may sell, now or at a moment to come.
    func admission(at moment: Instant? = nil) -> Admission {
        AdmissionRule("c", at: moment ?? RandomSeller.now, policies).admission(
            of: "s", isKnown: true, opened: opened, claims, deposits, sanction, standing, isClosed: isClosed)
    }

    /// What is wrong with what is answered now; nil: nothing.
    func problem(_ answer: Admission) -> String? {
        let moments = moments
        let turn = moments.first { admission(at: $0).isAllowed != answer.isAllowed }
        guard let until = answer.until else { return turn.map { "it changes at \($0.rfc3339), and names no moment" } }
        if !moments.contains(until) { return "it names \(until.rfc3339), when nothing happens" }
        if admission(at: until + -1).isAllowed != answer.isAllowed { return "it changes before \(until.rfc3339)" }
        if let turn, until > turn { return "it changes at \(turn.rfc3339), not at \(until.rfc3339)" }
        if isSure(until), turn != until { return "it does not change at \(until.rfc3339)" }
        return nil
    }

    /// All moments to come at which anything may be otherwise, in their order.
    private var moments: [Instant] {
        var all: [Instant] = evaluations
        all += claims.compactMap(\.ends)
        all += deposits.compactMap(\.by)
        if let due = sanction?.due { all.append(due) }
        all += RandomSeller.ages.map { opened + $0.days }
        all += policies.entries.map(\.from)
        return all.filter { $0 > RandomSeller.now }.sorted()
    }

    /// Whether it has to be otherwise then. Nobody knows what a policy or an evaluation makes of it.
    private func isSure(_ until: Instant) -> Bool {
        evaluations.isEmpty && !policies.entries.contains { $0.from == until }
    }

    var description: String {
        let asked = policies.entries.map { entry in
            let categories = entry.policy.document[path: "qualification/categories"]?.canonical ?? []
            return "\(entry.from.rfc3339) \(String(decoding: categories, as: UTF8.self))"
        }
        return """
            opened \(opened.rfc3339), closed \(isClosed), records \(claims), deposits \(deposits), \
            sanction \(sanction.debugDescription), standing \(standing), policies \(asked)
            """
    }
}
