import ReputeModel
import ReputeTwin

/// Every credit is what the twin says.
struct Totals: Invariant {
    static let promise = Promise.totals
    /// The account numbers that trades are between, some of them of one person.
    private static let accounts = Array(0..<5) + Accounts.all

    /// Of each policy, by the seq of its adoption: its decay table takes time to make.
    private var rules: [Int64: CreditRule] = [:]
    /// What was looked at last: facts, policy, day.
    private var last: [Int64] = []

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound, let entry = scene.policies.inForce(at: scene.now) else { return nil }
        let day = scene.now.day(zoneMinutes: entry.policy.zoneMinutes)
        // A credit is a function of the facts and the day.
        let this = [scene.store.size, entry.seq, Int64(day)]
        if this == last, !scene.isThorough { return nil }
        last = this
        let rule = rules[entry.seq] ?? CreditRule(policy: entry.policy)
        rules[entry.seq] = rule
        let market = scene.store.market
        let all = scene.twin.counted()
        for account in Totals.accounts {
            let id = ID("a", account)
            for role in Party.allCases {
                let row = market.names[id].flatMap { market.credits[CreditKey(account: $0.number, role: role)] }
                let credit = rule.credit(of: id, role: role, isKnown: market.names[id] != nil, row: row, on: day)
                let (is_, should) = (Twin.text(credit), scene.twin.text(of: account, role, in: all))
                if is_ != should { return "\(id) as \(role):\n  is     \(is_)\n  should \(should)" }
            }
        }
        return nil
    }
}
