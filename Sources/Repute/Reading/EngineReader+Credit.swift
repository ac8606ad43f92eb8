public import ReputeModel
import ReputeStore

extension EngineReader {
    /// The credits of accounts in a role, today, in the order asked. An account never heard of has nothing and is not
    /// known. Cost: two look-ups an account, and linear in the days on which something happened to it.
    public func credits(of subjects: [ID], role: Party) throws(Refusal) -> [Credit] {
        let (rule, day) = rule()
        return try readShortly { () throws(StoreError) in
            var out: [Credit] = []
            out.reserveCapacity(subjects.count)
            for subject in subjects {
                let number = try vault.accountNumber(subject)
                var row: CreditRow?
                if let number { row = try CreditTable.load(CreditKey(account: number, role: role), db) }
                out.append(rule.credit(of: subject, role: role, isKnown: number != nil, row: row, on: day))
            }
            return out
        }
    }
}
