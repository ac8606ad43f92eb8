import ReputeModel
import ReputeTwin

/// Every credit is what the twin says.
struct Totals: Invariant {
    static let promise = Promise.totals
    /// The account numbers that trades are between, some of them of one person.
    private static let accounts = Array(0..<5) + Accounts.all

    /// Of each policy, by the seq of its adoption: its decay table takes time to make.
    private var rules: [Int64: CreditRule] = [:]
    /// What was found equal last.
    private var equal: [Name: (credit: Credit, made: Twin.Ingredients)] = [:]
    /// What was looked at last: policy, day.
    private var last: [Int64] = []
    /// Whether there were facts since then that credits are made of.
    private var isTouched = false
    private static let subjects = ["account.", "case.", "order.", "policy.", "rating."]

    mutating func problem(in scene: Scene) -> String? {
        for fact in scene.news where !isTouched {
            let kind = "\(type(of: fact.body).kind)"
            isTouched = Totals.subjects.contains { kind.hasPrefix($0) }
        }
        guard scene.isSound, let entry = scene.policies.inForce(at: scene.now) else { return nil }
        let day = scene.now.day(zoneMinutes: entry.policy.zoneMinutes)
        // A credit is a function of these facts and the day.
        let this = [entry.seq, Int64(day)]
        if this == last, !isTouched, !scene.isThorough { return nil }
        (last, isTouched) = (this, false)
        let rule = rules[entry.seq] ?? CreditRule(policy: entry.policy)
        rules[entry.seq] = rule
        let market = scene.store.market
        let all = scene.twin.counted()
        for role in Party.allCases {
            let ingredients = scene.twin.ingredients(of: role, in: all)
            for account in Totals.accounts {
                let id = ID("a", account)
                let known = market.names[id]
                let row = known.flatMap { market.credits[CreditKey(account: $0.number, role: role)] }
                let credit = rule.credit(of: id, role: role, isKnown: known != nil, row: row, on: day)
                let made = ingredients[account] ?? scene.twin.nothing
                let name = Name(account: account, role: role)
                // What follows from the same is the same.
                if let seen = equal[name], seen.credit == credit, seen.made == made { continue }
                let (is_, should) = (Twin.text(credit), scene.twin.text(of: made))
                if is_ != should { return "\(id) as \(role):\n  is     \(is_)\n  should \(should)" }
                equal[name] = (credit, made)
            }
        }
        return nil
    }

    private struct Name: Hashable {
        let account: Int
        let role: Party
    }
}
