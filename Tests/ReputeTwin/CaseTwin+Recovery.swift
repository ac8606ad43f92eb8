import ReputeModel

extension CaseTwin {
    /// What somebody was to do and did not.
    struct Undone {
        /// The case, by how many were opened before it.
        let number: Int
        let opened: Int64
        /// By when it was to be done.
        let at: Int64
        let respondent: Int
        let isBuyer: Bool
        /// Nil: it is no money.
        let amount: Money?
    }

    /// What was not done by a moment and was not asked for before, in the order in which it was due.
    mutating func undone(by now: Int64) -> [Undone] {
        var out: [Undone] = []
        for order in lives.keys {
            for (nth, life) in cases(of: order, at: now).enumerated() where !life.isFollowed {
                guard life.outcome == "recovered", let at = life.closed, let respondent = life.respondent else {
                    continue
                }
                lives[order]?[nth].isFollowed = true
                out.append(
                    Undone(
                        number: life.number, opened: life.opened, at: at, respondent: respondent,
                        isBuyer: life.by == .seller, amount: (life.agreed ?? life.wanted).amount))
            }
        }
        return out.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
    }

    /// How much of an amount may be drawn: what is left of what could be claimed for what was paid.
    func most(of amount: Money, in number: Int) -> Int64 {
        let all = lives.values.first { $0.contains { $0.number == number } } ?? []
        guard let own = all.first(where: { $0.number == number }), let deal = orders[own.claim.order]?.deal,
            let tenths = CaseTwin.tenths(of: own.claim.cause)
        else { return 0 }
        let whole = deal.amount ?? (deal.hasItem ? deal.itemAmount : nil)
        let part = own.claim.item == nil ? whole : deal.itemAmount ?? whole
        guard let part, part.currency == amount.currency else { return 0 }
        var left = (whole ?? part).minor * tenths / 10
        for other in all where other.number != number && other.by == own.by {
            if whole == nil, other.claim.item != own.claim.item { continue }
            guard let agreed = (other.agreed ?? other.wanted).amount, agreed.currency == amount.currency else {
                continue
            }
            left -= other.outcome == "performed" ? agreed.minor : drawn[other.number] ?? 0
        }
        return max(0, min(amount.minor, part.minor * tenths / 10, left))
    }
}

extension Twin {
    /// Has follow what was not done in cases by now. A draw and a violation have a number below zero: nobody asked for them.
    mutating func recover() {
        for undone in cases.undone(by: now) {
            let own = mannerAt(undone.opened)
            guard let rule = own.recovery else { continue }
            let (number, manner) = (-1 - undone.number, mannerAt(undone.at))
            if rule.draws, let amount = undone.amount {
                let place = DepositTwin.Place(undone.respondent, amount.currency)
                let most = cases.most(of: amount, in: undone.number)
                cases.drawn[undone.number] = deposits.recover(number, place, most, at: undone.at, manner)
            }
            if let name = undone.isBuyer ? rule.buyer : rule.seller, let kind = own.sanction.kinds[name] {
                sanctions.recover(number, undone.respondent, kind, at: undone.at, manner)
            }
        }
    }
}
