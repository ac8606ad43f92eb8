package import ReputeModel

/// What happens to accounts besides trading. Nothing is kept but what was heard; what follows is looked up in all of it, each
/// time.
package struct AccountTwin {
    /// Something asked for.
    package enum Act {
        case open(Int, Party)
        case close(Int, Party, isReasonFit: Bool)
        case transfer(Int)
        case merge(Int, into: Int)
        case separate(Int)
        /// An order, of a number nobody used before.
        case order(Int, buyer: Int, seller: Int, created: Int64)
        /// A vote on a rating.
        case vote(Int)
    }

    private var heard: [(act: Act, at: Int64)] = []

    /// When anything was first heard of an account.
    package func opened(_ account: Int) -> Int64? {
        let first = heard.first { entry in
            switch entry.act {
            case .open(account, _), .vote(account): true
            case .order(_, let buyer, let seller, _): buyer == account || seller == account
            default: false
            }
        }
        return first?.at
    }

    /// Whether anything was heard of an account.
    package func knows(_ account: Int) -> Bool { opened(account) != nil }

    /// Since when an account is closed in a role.
    package func closed(_ account: Int, _ role: Party) -> Int64? {
        for entry in heard.reversed() {
            switch entry.act {
            case .open(account, role): return nil
            case .close(account, role, _): return entry.at
            default: break
            }
        }
        return nil
    }

    /// The account that an account was merged into, and when.
    package func main(_ account: Int) -> (account: Int, at: Int64)? {
        for entry in heard.reversed() {
            switch entry.act {
            case .separate(account): return nil
            case .merge(account, let main): return (main, entry.at)
            default: break
            }
        }
        return nil
    }

    /// The accounts that are merged into one, in the order of the mergings.
    package func members(_ main: Int) -> [Int] {
        var out: [Int] = []
        for entry in heard {
            guard case .merge(let account, main) = entry.act, self.main(account)?.account == main else { continue }
            out.removeAll { $0 == account }
            out.append(account)
        }
        return out
    }

    /// The account that stands for an account's person.
    func person(_ account: Int) -> Int { main(account)?.account ?? account }

    /// The other accounts of an account's person.
    func others(_ account: Int) -> [Int] {
        let person = person(account)
        return ([person] + members(person)).filter { $0 != account }
    }

    /// How often an account came to another owner.
    package func transfers(_ account: Int) -> Int {
        heard.count { if case .transfer(account) = $0.act { true } else { false } }
    }

    mutating func hear(_ act: Act, now: Int64) -> Twin.Answer {
        if let reason = problem(with: act) { return .refused(reason) }
        heard.append((act, now))
        return .taken
    }

    private func problem(with act: Act) -> String? {
        switch act {
        case .open(let account, let role): knows(account) && closed(account, role) == nil ? "account.is-open" : nil
        case .close(let account, let role, let isFit):
            !knows(account)
                ? "account.unknown"
                : !isFit ? "account.reason-unfit" : closed(account, role) != nil ? "account.closed-before" : nil
        case .transfer(let account): knows(account) ? nil : "account.unknown"
        case .separate(let account):
            !knows(account) ? "account.unknown" : main(account) == nil ? "account.not-merged" : nil
        case .merge(let account, let into): problem(merging: account, into)
        case .order(_, let buyer, let seller, let created): problem(with: buyer, seller, created)
        case .vote: nil
        }
    }

    private func problem(merging account: Int, _ into: Int) -> String? {
        if !knows(account) || !knows(into) { return "account.unknown" }
        if account == into { return "account.same" }
        if main(account) != nil { return "account.merged-before" }
        if !members(account).isEmpty { return "account.has-members" }
        return main(into) == nil ? nil : "account.into-merged"
    }

    private func problem(with buyer: Int, _ seller: Int, _ created: Int64) -> String? {
        if let since = closed(buyer, .buyer), created >= since { return "account.closed" }
        if let since = closed(seller, .seller), created >= since { return "account.closed" }
        let (one, other) = (main(buyer), main(seller))
        let merged = max(one?.at ?? .min, other?.at ?? .min)
        if one?.account ?? buyer == other?.account ?? seller, created >= merged { return "order.one-person" }
        return nil
    }
}

extension Twin {
    package mutating func hear(_ act: AccountTwin.Act) -> Answer { accounts.hear(act, now: now) }
}
