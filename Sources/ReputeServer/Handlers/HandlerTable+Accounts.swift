import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addAccounts() {
        answer(AccountGet.self) { (params, call) throws(Refusal) in try call.dossier(params) }
    }
}

extension Call {
    fileprivate func dossier(_ params: AccountGet.Params) throws(Refusal) -> AccountReport {
        let (account, limit) = (params.account, params.limit)
        if let speaker = params.speaker, speaker != account { throw .dossierOfOthers(speaker, account) }
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
        return AccountReport(
            account: account, opened: try reader.opened(account), credits: credits, asSeller: try ratings(.seller),
            asBuyer: try ratings(.buyer), qualifications: records.suffix(limit).reversed(), records: records.count,
            deposits: try reader.deposits(of: account), courses: try reader.courses(of: account),
            attempts: TrainingAttempts.Result(attempts: attempts.attempts, next: attempts.next),
            sanctions: try reader.sanctions(of: account),
            violations: ViolationPageResult(violations: violations.violations, next: violations.next),
            commitments: try reader.commitments(of: [account]).flatMap(\.commitments),
            breaches: CommitmentBreaches.Result(breaches: breaches.breaches, next: breaches.next))
    }
}

extension Refusal {
    fileprivate static func dossierOfOthers(_ speaker: ID, _ account: ID) -> Refusal {
        Refusal(
            .notAllowed, "party.mismatch", "Account \(speaker) does not speak for \(account), whose dossier it is.",
            pointer: "/params/as")
    }
}
