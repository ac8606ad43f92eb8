extension Deciding {
    /// The case that a request for the next one took when it came before; else the first in the queue that the arbitrator
    /// may have. Refuses when there is none. `own`: the arbitrator's own account.
    mutating func caseToClaim(_ request: KeyedRequest, own: ID?) throws(Stop) -> CaseID {
        let limits = own == nil ? CaseQueueStretch.limits : CaseQueueStretch.ownLimits
        rows.caseQueue.want(CaseQueueStretch(after: .start, limit: limits[0]))
        if let own { rows.accountNames.want(own) }
        guard let seq = try earlier(request) else { return try firstInQueue(own, limits) }
        guard let handling = try rows.handlings.get(seq) else {
            throw .refused(.brokenLedger("fact \(seq), by which an arbitrator took no case"))
        }
        return CaseID(seq: handling.number)
    }

    private mutating func firstInQueue(_ own: ID?, _ limits: [Int]) throws(Stop) -> CaseID {
        var (after, looked) = (CaseQueuePlace.start, 0)
        for limit in limits {
            let stored = try rows.caseQueue.get(CaseQueueStretch(after: after, limit: limit)) ?? []
            let last = stored.count < limit ? nil : stored.last
            let waiting = rows.queued(stored, after: after, to: last)
            if let own { try foresee(own, among: waiting) }
            for row in waiting {
                let isFit = try mayHave(row, own)
                if isFit { return row.id }
            }
            looked += waiting.count
            guard let last else { break }
            after = last
        }
        throw .refused(looked == 0 ? .caseNoneWaits : .caseNoneFits(looked))
    }

    /// Loads at once what tells whether an account is a party of these or of the same person as one, sat on a panel of
    /// them, or traded with a side.
    private mutating func foresee(_ own: ID, among waiting: [CaseRow]) throws(Stop) {
        guard let number = try rows.accountNames.get(own)?.number else { return }
        for member in waiting.flatMap(\.panelMembers) { rows.panel.jurors.want(member) }
        try wantPersons(of: [number] + waiting.flatMap(\.parties))
        let accounts = try accounts(ofPersonOf: number)
        for row in waiting where policy(of: row).tradeDays > 0 {
            wantTrades(of: accounts, with: try persons(of: row.parties))
        }
        try rows.settle()
    }

    /// Whether whoever asks may have a case that waits.
    private mutating func mayHave(_ row: CaseRow, _ own: ID?) throws(Stop) -> Bool {
        if let own, try isParty(own, of: row) { return false }
        let scene = CaseScene(row: row, policy: policy(of: row), now: now, uid: actor.uid)
        do throws(Stop) {
            try scene.checkFit(actor.uid)
            if let own { try checkTaker(own, of: row) }
            return true
        } catch {
            guard case .refused = error else { throw error }
            return false
        }
    }
}
