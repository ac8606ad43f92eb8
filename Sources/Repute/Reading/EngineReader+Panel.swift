import ReputeCrypto
public import ReputeModel
import ReputeStore

extension EngineReader {
    /// The juror that an account is or was. `speaker`: the account in whose name it is asked, which sees its own only;
    /// throws `party.mismatch`, and `panel.unknown` of an account that never enlisted.
    public func juror(_ account: ID, as speaker: ID? = nil) throws(Refusal) -> JurorView {
        if let speaker, speaker != account { throw .accountOther(speaker, account) }
        guard let row = try jurorRow(account) else { throw .jurorUnknown(account) }
        return JurorView(row, account: account)
    }

    /// The cases in which an account is to vote, in the order in which it was drawn; none of one that is no juror.
    /// `speaker`: as above; `own`: the caller's own account, which is not told who sits on panels of cases of which it is
    /// a side, or another of its person. Cost: proportional to the answer.
    public func seats(of account: ID, as speaker: ID? = nil, own: ID? = nil) throws(Refusal) -> [SeatView] {
        if let speaker, speaker != account { throw .accountOther(speaker, account) }
        guard let row = try jurorRow(account) else { return [] }
        return try read { () throws(StoreError) in
            var seats: [SeatView] = []
            for number in row.waiting {
                guard let trial = try CaseTable.load(number, db), let seat = SeatView(trial) else { continue }
                if let own, try ownSide(own, in: trial) != nil { continue }
                seats.append(seat)
            }
            return seats
        }
    }

    private func jurorRow(_ account: ID) throws(Refusal) -> JurorRow? {
        try read { () throws(StoreError) in
            guard let number = try accountNumber(account), let juror = try JurorTable.number(of: number, db) else {
                return nil
            }
            return try JurorTable.load(juror, db)
        }
    }
}
