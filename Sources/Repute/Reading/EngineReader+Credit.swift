public import ReputeModel
import ReputeStore

extension EngineReader {
    /// The credits of accounts in a role, today, in the order asked. An account never heard of has nothing and is not
    /// known. Each of them is as it was at one moment between the request and the answer, not all of them at the same.
    /// Cost: two look-ups an account that was not asked for lately, and linear in the days on which something happened to
    /// it.
    public func credits(of subjects: [ID], role: Party) throws(Refusal) -> [Credit] {
        let (rule, day) = rule()
        let isHeld = isHolding
        hold()
        defer { if !isHeld { release() } }
        var out: [Credit] = []
        out.reserveCapacity(subjects.count)
        for subject in subjects {
            if let number = state.shared.names.row(NameKey(subject)),
                let row = state.shared.credits.row(CreditKey(account: number, role: role))
            {
                out.append(rule.credit(of: subject, role: role, isKnown: true, row: row, on: day))
            } else {
                let (isKnown, row) = try lookUp(subject, role)
                out.append(rule.credit(of: subject, role: role, isKnown: isKnown, row: row, on: day))
            }
        }
        return out
    }

    private func lookUp(_ subject: ID, _ role: Party) throws(Refusal) -> (isKnown: Bool, row: CreditRow?) {
        try readShortly { (since) throws(StoreError) in
            guard let number = try accountNumber(subject) else { return (false, nil) }
            let key = CreditKey(account: number, role: role)
            if let row = state.shared.credits.row(key) { return (true, row) }
            let row = try CreditTable.load(key, db)
            state.shared.credits.keep(row, of: key, since: since)
            return (true, row)
        }
    }
}
