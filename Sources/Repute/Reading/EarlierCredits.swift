public import ReputeModel
import ReputeStore

/// Credits as of an earlier moment, found in slices, so that a long way back holds nobody up.
package struct EarlierCredits: Sendable {
    private let subjects: [ID]
    private let role: Party
    private let moment: EarlierMoment
    private var credits: [Credit] = []
    /// The credit of the next subject, on its way.
    private var walk: CreditWalk?

    package init(of subjects: [ID], role: Party, asOf moment: EarlierMoment) {
        self.subjects = subjects
        self.role = role
        self.moment = moment
    }

    /// Goes on by at most `steps` changes or accounts. The credits in the order asked, when all are found.
    package mutating func advance(_ reader: EngineReader, steps: Int) throws(Refusal) -> [Credit]? {
        var left = steps
        return try reader.read { () throws(StoreError) in
            while credits.count < subjects.count {
                if left <= 0 { return nil }
                left -= 1
                guard try advance(reader, &left) else { return nil }
            }
            return credits
        }
    }

    /// Finds the next credit. False when there were too few steps.
    private mutating func advance(_ reader: EngineReader, _ steps: inout Int) throws(StoreError) -> Bool {
        let subject = subjects[credits.count]
        let number = try reader.vault.accountNumber(subject).flatMap { moment.knows($0) ? $0 : nil }
        if walk == nil, let number {
            let key = CreditKey(account: number, role: role)
            walk = reader.trails.walk(of: key, notBehind: moment.seq)
            if walk == nil { walk = try CreditTable.load(key, reader.db).map(CreditWalk.init) }
        }
        guard try walk?.goBack(to: moment.seq, steps: &steps, reader.db) ?? true else { return false }
        if let walk, walk.until != .max { reader.trails.keep(walk) }
        credits.append(
            moment.rule.credit(of: subject, role: role, isKnown: number != nil, row: walk?.row, on: moment.day))
        walk = nil
        return true
    }
}

extension EngineReader {
    /// The credits of accounts in a role as they were answered at an earlier moment, in the order asked: the same
    /// numbers, version and policy. An account not heard of by then is not known.
    ///
    /// Throws `credit.seq-ahead`, `credit.day-ahead`, `credit.day-before-ledger` or `credit.day-before-seq`. Cost:
    /// linear in the changes of each credit since that moment, a few microseconds each. Asking the same credit for a
    /// moment further back goes on where the last one ended.
    public func credits(of subjects: [ID], role: Party, asOf: AsOf) throws(Refusal) -> [Credit] {
        var credits = EarlierCredits(of: subjects, role: role, asOf: try moment(asOf))
        guard let found = try credits.advance(self, steps: .max) else {
            preconditionFailure("without a limit it comes to its end")
        }
        return found
    }
}
