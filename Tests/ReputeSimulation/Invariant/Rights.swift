import ReputeModel
import ReputeTwin

/// Every record is what the twin says, and who may sell what follows from it.
struct Rights: Invariant {
    static let promise = Promise.rights
    /// Whoever has records or deposits.
    private static let accounts = Set(Qualifications.accounts + Deposits.accounts).sorted()

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound, scene.twin.manners[0].manner.hasRecords else { return nil }
        let (market, records, deposits) = (scene.store.market, scene.twin.records, scene.twin.deposits)
        if let problem = exams(market, scene.twin.training) { return problem }
        var known = 0
        for (name, request) in market.requests where Town.beginning.contains(name.method) {
            // An exam may give none.
            if name.method == "training.attempt", market.attempts[request.seq]?.certificate != request.seq { continue }
            guard let number = Int("\(name.key)".dropFirst()), let row = market.qualifications[request.seq] else {
                return "the record of \(name.key) is not there"
            }
            // One that was doubtful is heard of later.
            guard let should = records.state(number, at: scene.now.milliseconds) else { continue }
            known += 1
            if row.state != should { return "record \(number) is \(row.state), and should be \(should)" }
        }
        guard known == market.qualifications.count else { return nil }
        let moment = scene.now.milliseconds
        for (category, requires, days, least) in Profile.categories {
            // Who trades is known since a moment that the twin does not keep.
            for account in Rights.accounts where days == 0 || account >= 20 {
                let id = ID("a", account)
                let admission = AdmissionRule(category, at: scene.now, scene.policies).admission(of: id, in: market)
                let isOld = days == 0 || scene.twin.opened(account).map { moment - $0 >= days.days } ?? false
                let should =
                    isOld && records.has(account, requires, category, at: moment)
                    && deposits.has(account, least, at: moment)
                if admission.isAllowed != should {
                    return "\(id) may\(admission.isAllowed ? "" : " not") sell \(category), and should"
                        + "\(should ? "" : " not"): \(admission.lacks)"
                }
            }
        }
        return nil
    }
}

extension Rights {
    /// What exams came to.
    private func exams(_ market: MarketStore, _ twin: TrainingTwin) -> String? {
        for (name, request) in market.requests where name.method == "training.attempt" {
            guard let number = Int("\(name.key)".dropFirst()), let row = market.attempts[request.seq] else {
                return "the attempt of \(name.key) is not there"
            }
            // One that was doubtful is heard of later.
            guard let should = twin.sittings[number] else { continue }
            let record = should.record.flatMap {
                market.requests[RequestName(method: name.method, key: ID("k", $0))]?.seq
            }
            if row.account != market.names[ID("a", should.account)]?.number || row.course != should.course
                || row.score != should.score || row.hasPassed != should.hasPassed
                || row.at.milliseconds != should.at || row.until.map(Int64.init) != should.until
                || row.certificate != record
            {
                return "attempt \(number) is \(row), and should be \(should)"
            }
        }
        return nil
    }
}

extension AdmissionRule {
    /// By what a market knows.
    fileprivate func admission(of seller: ID, in market: MarketStore) -> Admission {
        let row = market.names[seller]
        let claims = row.flatMap { market.qualificationsOf[$0.number] }?.compactMap { market.qualifications[$0]?.claim }
        let deposits = row.flatMap { market.depositsOf[$0.number] }?.compactMap { market.deposits[$0]?.claim }
        return admission(of: seller, isKnown: row != nil, opened: row?.opened, claims ?? [], deposits ?? [])
    }
}
