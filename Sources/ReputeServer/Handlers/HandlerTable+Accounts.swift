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
        let viewer = Viewer(roles: peer.roles, speaker: params.speaker)
        func received(_ role: Party) throws(Refusal) -> RatingList.Result {
            RatingList.Result(
                try reader.ratings(of: account, role: role, value: nil, after: nil, limit: limit, for: viewer))
        }
        func given(_ role: Party) throws(Refusal) -> RatingList.Result {
            RatingList.Result(try reader.ratings(givenBy: account, as: role, after: nil, limit: limit, for: viewer))
        }
        let deposits = try reader.deposits(of: account)
        let entries = try deposits.map { (deposit) throws(Refusal) in
            let page = try reader.entries(of: deposit.deposit, before: nil, limit: limit)
            return DepositEntries.Result(entries: page.entries, next: page.next)
        }
        let records = try reader.qualifications(of: account, showsNumber: showsNumbers)
        let attempts = try reader.attempts(of: account, course: nil, before: nil, limit: limit)
        let violations = try reader.violations(of: account, before: nil, limit: limit)
        let breaches = try reader.breaches(of: account, before: nil, limit: limit)
        let life = try reader.life(of: account)
        let events = try reader.accountEvents(of: account, before: nil, limit: limit)
        let standing = life == nil ? nil : try reader.standings(of: [account]).first
        let membership = life == nil ? nil : try reader.memberships(of: [account]).first
        let evaluations = try reader.standingEvents(of: account, before: nil, limit: limit)
        let points = try reader.membershipEntries(of: account, before: nil, limit: limit)
        return AccountReport(
            account: account, opened: life?.opened, life: life?.life,
            events: AccountHistory.Result(events: events.events, next: events.next), credits: credits,
            standing: standing, evaluations: StandingList.Result(events: evaluations.events, next: evaluations.next),
            membership: membership, points: MembershipList.Result(entries: points.entries, next: points.next),
            asSeller: try received(.seller), asBuyer: try received(.buyer), givenAsSeller: try given(.seller),
            givenAsBuyer: try given(.buyer), qualifications: records.suffix(limit).reversed(), records: records.count,
            deposits: deposits, entries: entries, courses: try reader.courses(of: account),
            attempts: TrainingAttempts.Result(attempts: attempts.attempts, next: attempts.next),
            sanctions: try reader.sanctions(of: account),
            violations: ViolationPageResult(violations: violations.violations, next: violations.next),
            commitments: try reader.commitments(of: [account]).flatMap(\.commitments),
            breaches: CommitmentBreaches.Result(breaches: breaches.breaches, next: breaches.next))
    }
}
