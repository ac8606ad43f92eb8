import ReputeJSON

/// What a ledger says of jurors, of who is who and of who traded with whom, as far as the draws of a case go by it.
/// Accounts are the handles that facts call them by.
struct DrawLedger {
    /// A policy's members that a draw goes by.
    struct Rules {
        let from: Int64
        let zone: Int64
        let sizes: [Int64]
        let ageDays: Int64
        let perDay: Int64
        let share: Int64
        let tradeDays: Int64

        init(_ policy: JSONNode, from: Int64) {
            let arbitration = policy["arbitration"]
            let jury = arbitration?["jury"]
            self.from = from
            zone = (policy["zoneMinutes"]?.integer ?? 0) * 60_000
            sizes = jury?["sizes"]?.elements.compactMap(\.integer) ?? []
            ageDays = jury?["ageDays"]?.integer ?? 90
            perDay = jury?["perDay"]?.integer ?? 10
            share = jury?["share"]?.integer ?? 600_000
            tradeDays = arbitration?["tradeDays"]?.integer ?? 180
        }

        /// How many of so many members may be of one role.
        func most(of size: Int) -> Int { max(Int(Int64(size) * share / 1_000_000), (size + 1) / 2) }
    }

    private struct Trade {
        let buyer: String
        let seller: String
    }

    static let day: Int64 = 86_400_000

    /// The accounts of jurors, by their numbers.
    private(set) var jurors: [String] = []
    private var left: Set<Int64> = []
    private var heard: [String: Int64] = [:]
    private var mains: [String: String] = [:]
    private var sold: Set<String> = []
    private var closed: [String: Set<String>] = [:]
    private var orders: [Int64: Trade] = [:]
    /// When something was last heard of an order.
    private var moments: [Int64: Int64] = [:]
    /// What each bought of each, in the order of the orders' numbers.
    private var trades: [String: [String: [Int64]]] = [:]
    private var policies: [Rules] = []
    private var draws: [Int64: (day: Int64, count: Int64)] = [:]

    /// Takes the next fact.
    mutating func take(_ seq: Int64, at: Int64, _ kind: String, _ body: JSONNode) {
        for key in ["account", "buyer", "seller", "into", "to"] as [StaticString] {
            if let handle = body[key]?.string, heard[handle] == nil { heard[handle] = at }
        }
        let account = body["account"]?.string
        switch kind {
        case "policy.adopted":
            if let policy = body["policy"] { policies.append(Rules(policy, from: body["from"]?.integer ?? at)) }
        case "order.opened": trade(seq, body, body["createdAt"]?.integer ?? at)
        case "order.completed": complete(seq, at, body)
        case "account.merged": if let account { mains[account] = body["into"]?.string }
        case "account.separated": if let account { mains[account] = nil }
        case "account.closed", "account.opened":
            guard let account, let role = body["role"]?.string else { return }
            if kind == "account.closed" {
                closed[account, default: []].insert(role)
            } else {
                closed[account]?.remove(role)
            }
        case "panel.enlisted":
            guard let account, let juror = body["juror"]?.integer else { return }
            left.remove(juror)
            if juror == Int64(jurors.count) { jurors.append(account) }
        case "panel.left": if let juror = body["juror"]?.integer { left.insert(juror) }
        case "case.drawn": draw(body)
        default: break
        }
    }

    private mutating func trade(_ order: Int64, _ body: JSONNode, _ at: Int64) {
        guard let buyer = body["buyer"]?.string, let seller = body["seller"]?.string else { return }
        orders[order] = Trade(buyer: buyer, seller: seller)
        trades[buyer, default: [:]][seller, default: []].append(order)
        moments[order] = at
    }

    private mutating func complete(_ seq: Int64, _ at: Int64, _ body: JSONNode) {
        let completed = body["completedAt"]?.integer ?? at
        let order = body["order"]?.integer ?? seq
        if body["order"] == nil { trade(seq, body, body["createdAt"]?.integer ?? completed) }
        guard let trade = orders[order] else { return }
        moments[order] = max(moments[order] ?? completed, completed)
        sold.insert(trade.seller)
    }

    private mutating func draw(_ body: JSONNode) {
        guard let day = body["day"]?.integer else { return }
        for juror in body["members"]?.elements.compactMap(\.integer) ?? [] {
            let before = draws[juror]
            draws[juror] = (day, before?.day == day ? (before?.count ?? 0) + 1 : 1)
        }
    }

    // MARK: What a draw asks

    /// The policy in force at a moment.
    func rules(at moment: Int64) -> Rules? { policies.last { $0.from <= moment } ?? policies.first }

    func hasLeft(_ juror: Int64) -> Bool { left.contains(juror) }

    /// The account that stands for a person.
    func person(_ account: String) -> String { mains[account] ?? account }

    func role(_ account: String) -> String { sold.contains(account) ? "seller" : "buyer" }

    func isClosed(_ account: String) -> Bool { closed[account]?.contains(role(account)) == true }

    /// Whether an account was heard of so many days before a moment.
    func isOld(_ account: String, _ days: Int64, at moment: Int64) -> Bool {
        heard[account].map { moment >= $0 + days * DrawLedger.day } ?? false
    }

    func isBusy(_ juror: Int64, on day: Int64, _ most: Int64) -> Bool {
        draws[juror].map { $0.day == day && $0.count >= most } ?? false
    }

    /// Both accounts of an order.
    func sides(of order: Int64) -> [String] { orders[order].map { [$0.buyer, $0.seller] } ?? [] }

    /// Whether two persons traded with each other less than so many days before a moment, by the newest 32 orders that
    /// an account bought of another.
    func traded(_ one: String, _ other: String, _ days: Int64, at moment: Int64) -> Bool {
        let (mine, theirs) = (accounts(of: one), accounts(of: other))
        for (a, b) in mine.flatMap({ a in theirs.map { (a, $0) } }) {
            for between in [trades[a]?[b] ?? [], trades[b]?[a] ?? []] {
                let last = between.suffix(32).compactMap { moments[$0] }.max()
                if let last, moment - last < days * DrawLedger.day { return true }
            }
        }
        return false
    }

    private func accounts(of person: String) -> [String] {
        [person] + mains.filter { $0.value == person }.map(\.key)
    }
}
