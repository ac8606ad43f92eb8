package import ReputeModel

extension StandingTwin {
    /// What rows say otherwise, once everything is done that is due at a moment.
    package mutating func problem(in store: MarketStore, at now: Instant) -> String? {
        pass(to: now.milliseconds)
        if let problem = problems.first { return problem }
        for account in store.accounts.values {
            let handle = StandingTwin.name(of: account.handle)
            let seller = sellers[handle] ?? Seller()
            let row = store.standings[account.number]
            if let guarantee = seller.guarantee,
                guarantee.ends <= now.milliseconds || guarantee.left == 0 && seller.spent < now.milliseconds
            {
                return "what was guaranteed to \(account.number) did not end"
            }
            let shown = shown(seller)
            let is_ = "\(row?.real.rawValue ?? "standard"), shown as \(row?.shown.standing.rawValue ?? "standard")"
            if is_ != "\(seller.real), shown as \(shown)" {
                return "seller \(account.number) is \(is_), and should be \(seller.real), shown as \(shown)"
            }
            let has = row?.shown.privileges ?? []
            if has != seller.privileges {
                return "seller \(account.number) has \(has), and should have \(seller.privileges)"
            }
            let credit = store.credits[CreditKey(account: account.number, role: .seller)]
            if credit?.standing ?? ShownStanding() != row?.shown ?? ShownStanding() {
                return "the credit of \(account.number) shows another standing than it has"
            }
            if row?.guarantee?.left != seller.guarantee?.left { return "sales of \(account.number) were miscounted" }
            if seller.isTouched,
                row?.evaluates.map({ $0.milliseconds - now.milliseconds > 32 * StandingTwin.day }) ?? true
            {
                return "seller \(account.number) is not evaluated for what happened"
            }
        }
        return nil
    }
}
