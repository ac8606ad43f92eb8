import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addAccounts() {
        answer(AccountGet.self) { (params, call) throws(Refusal) in try call.dossier(params) }
        answer(AccountHistory.self) { (params, call) throws(Refusal) in
            let page = try call.reader.accountEvents(
                of: params.account, before: params.before, limit: params.limit, as: params.speaker)
            return AccountHistory.Result(events: page.events, next: page.next)
        }
        addCommand(AccountOpen.self) { $0 }
        addCommand(AccountClose.self) { $0 }
        addOfficerCommand(AccountTransfer.self)
        addOfficerCommand(AccountMerge.self)
        addOfficerCommand(AccountSeparate.self)
    }
}

extension Call {
    fileprivate func dossier(_ params: AccountGet.Params) throws(Refusal) -> AccountReport {
        let (account, limit) = (params.account, params.limit)
        if let speaker = params.speaker, speaker != account { throw .accountOther(speaker, account) }
        var credits: [CreditReport] = []
        for role in Party.allCases {
            credits += try reader.credits(of: [account], role: role).map { CreditReport($0) }
        }
        func ratings(_ role: Party) throws(Refusal) -> RatingList.Result {
            let page = try reader.ratings(
                of: account, role: role, value: nil, after: nil, limit: limit,
                for: Viewer(roles: peer.roles, speaker: params.speaker))
            return RatingList.Result(ratings: page.ratings, next: page.next?.text)
        }
        let records = try reader.qualifications(of: account, showsNumber: showsNumbers)
        let attempts = try reader.attempts(of: account, course: nil, before: nil, limit: limit)
        let violations = try reader.violations(of: account, before: nil, limit: limit)
        let breaches = try reader.breaches(of: account, before: nil, limit: limit)
        let life = try reader.life(of: account)
        let events = try reader.accountEvents(of: account, before: nil, limit: limit)
        let standing = life == nil ? nil : try reader.standings(of: [account]).first
        let membership = life == nil ? nil : try reader.memberships(of: [account]).first
        return AccountReport(
            account: account, opened: life?.opened, life: life?.life,
            events: AccountHistory.Result(events: events.events, next: events.next), credits: credits,
            standing: standing, membership: membership, asSeller: try ratings(.seller),
            asBuyer: try ratings(.buyer), qualifications: records.suffix(limit).reversed(), records: records.count,
            deposits: try reader.deposits(of: account), courses: try reader.courses(of: account),
            attempts: TrainingAttempts.Result(attempts: attempts.attempts, next: attempts.next),
            sanctions: try reader.sanctions(of: account),
            violations: ViolationPageResult(violations: violations.violations, next: violations.next),
            commitments: try reader.commitments(of: [account]).flatMap(\.commitments),
            breaches: CommitmentBreaches.Result(breaches: breaches.breaches, next: breaches.next))
    }
}
