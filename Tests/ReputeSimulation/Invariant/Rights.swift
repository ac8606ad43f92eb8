import ReputeModel
import ReputeTwin

/// Every record is what the twin says, and who may sell what follows from it.
struct Rights: Invariant {
    static let promise = Promise.rights
    /// Whoever has records, deposits or violations, sells, or is closed.
    private static let accounts = Set(
        Qualifications.accounts + Deposits.accounts + Sanctions.accounts + Standings.sellers + Accounts.all
    ).sorted()

    /// Whether a fact may change who may sell what.
    private static func matters(_ fact: Fact) -> Bool {
        let kind = "\(type(of: fact.body).kind)"
        return kind == "case.recovered" || !["case.", "order.", "rating."].contains { kind.hasPrefix($0) }
    }

    /// How often one category was looked at alone.
    private var turn = 0

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound, scene.twin.manners[0].manner.hasRecords else { return nil }
        let (market, records, deposits) = (scene.store.market, scene.twin.records, scene.twin.deposits)
        var sanctions = scene.twin.sanctions
        if let problem = violations(market, &sanctions, scene) { return problem }
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
        let hasStandings = scene.policies.standing(at: scene.now) != nil
        var categories = scene.twin.manners[scene.twin.manner(at: moment)].manner.categories
        // Where nothing but time and trades made a difference, one after the other has its turn.
        if !scene.isThorough, !categories.isEmpty, !scene.news.contains(where: Rights.matters) {
            turn += 1
            categories = [categories[turn % categories.count]]
        }
        for asked in categories {
            let (category, days) = (asked.name, asked.accountDays)
            let rule = AdmissionRule(category, at: scene.now, scene.policies)
            // The first traders, and the sides of cases, are known since a moment that the twin does not keep.
            for account in Rights.accounts where days == 0 || account >= 20 && !Cases.sides.contains(account) {
                let id = ID("a", account)
                let admission = rule.admission(of: id, in: market)
                let isOld = days == 0 || scene.twin.opened(account).map { moment - $0 >= days.days } ?? false
                // As what it is shown is held against a twin by ``StandingTruth``.
                let shown =
                    market.names[id].flatMap { market.standings[$0.number]?.claim.shown(at: scene.now) }
                    ?? .standard
                let stands = !hasStandings || asked.standing.map { shown >= $0 } ?? true
                let should =
                    isOld && stands && records.has(account, asked.requires, category, at: moment)
                    && deposits.has(account, asked.deposit, at: moment) && !sanctions.bars(account, at: moment)
                    && scene.twin.accounts.closed(account, .seller) == nil
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

extension Rights {
    /// What violations came to.
    private func violations(_ market: MarketStore, _ twin: inout SanctionTwin, _ scene: Scene) -> String? {
        for (name, request) in market.requests where name.method == "sanction.record" {
            guard let number = Int("\(name.key)".dropFirst()), let row = market.violations[request.seq] else {
                return "the violation of \(name.key) is not there"
            }
            // One that was doubtful is heard of later.
            guard let should = twin.violations[number] else { continue }
            if row.account != market.names[ID("a", should.account)]?.number || row.points != should.points
                || row.tally != should.tally || row.isWithdrawn != should.isWithdrawn
            {
                return "violation \(number) is \(row), and should be \(should)"
            }
            let (is_, expected) = (row.sanction, twin.state(number, at: scene.now.milliseconds))
            if is_?.summary != expected?.summary || is_?.terms.points != expected?.node
                || is_?.terms.consequence.days.map(Int64.init) != expected?.days
                || is_?.terms.exam != expected?.exam
            {
                return "the sanction of violation \(number) is \(is_.map { "\($0)" } ?? "none"), and should be "
                    + "\(expected.map { "\($0)" } ?? "none")"
            }
        }
        // What runs is what a credit says.
        for account in Sanctions.accounts {
            guard let number = market.names[ID("a", account)]?.number else { continue }
            let rows = (market.violationsOf[number] ?? []).compactMap { market.violations[$0] }
            for party in Party.allCases {
                let should = twin.running(account, isBuyer: party == .buyer, at: scene.now.milliseconds)
                let seq = should.flatMap {
                    market.requests[RequestName(method: "sanction.record", key: ID("k", $0))]?.seq
                }
                let runs = ViolationRow.running(among: rows.filter { $0.party == party })
                // One that was doubtful is heard of later.
                if should != nil, seq == nil { continue }
                let said = market.credits[CreditKey(account: number, role: party)]?.measures ?? []
                if runs?.seq != seq || said != runs?.sanction?.terms.consequence.measures ?? [] {
                    return
                        "of a\(account) as \(party) runs \(runs.map { "\($0)" } ?? "none"), its credit says \(said), "
                        + "and it should be v\(seq ?? 0)"
                }
            }
        }
        return sides(market, &twin, scene)
    }

    /// What was recorded by cases, which nobody asked for.
    private func sides(_ market: MarketStore, _ twin: inout SanctionTwin, _ scene: Scene) -> String? {
        for account in Cases.sides {
            guard let number = market.names[ID("a", account)]?.number else { continue }
            let all = (market.violationsOf[number] ?? []).compactMap { market.violations[$0] }
            for party in Party.allCases {
                let isBuyer = party == .buyer
                let rows = all.filter { $0.party == party }
                let count = twin.violations.values.count { $0.account == account && $0.isBuyer == isBuyer }
                let runs = ViolationRow.running(among: rows)?.sanction?.terms
                let should = twin.running(account, isBuyer: isBuyer, at: scene.now.milliseconds)
                    .flatMap { twin.state($0, at: scene.now.milliseconds) }
                if rows.count != count || runs?.points != should?.node
                    || runs?.consequence.days.map(Int64.init) != should?.days
                {
                    return "a\(account) as \(party) has \(rows.count) violations, of which runs "
                        + "\(runs.map { "\($0)" } ?? "none"); it should have \(count), and "
                        + "\(should.map { "\($0)" } ?? "none")"
                }
            }
        }
        return nil
    }
}

extension SanctionRow {
    fileprivate var summary: String {
        lifted != nil ? "over" : isVoid ? "void" : "open"
    }
}

extension SanctionTwin.Sanction {
    fileprivate var summary: String { "\(state)" }
}

extension AdmissionRule {
    /// By what a market knows.
    fileprivate func admission(of seller: ID, in market: MarketStore) -> Admission {
        let row = market.names[seller]
        let claims = row.flatMap { market.qualificationsOf[$0.number] }?.compactMap { market.qualifications[$0]?.claim }
        let deposits = row.flatMap { market.depositsOf[$0.number] }?.compactMap { market.deposits[$0]?.claim }
        let violations = row.flatMap { market.violationsOf[$0.number] }?.compactMap { market.violations[$0] }
        return admission(
            of: seller, isKnown: row != nil, opened: row?.opened, claims ?? [], deposits ?? [],
            SanctionClaim(violations ?? []), row.flatMap { market.standings[$0.number]?.claim } ?? StandingClaim(),
            isClosed: row.flatMap { market.lives[$0.number]?.sellerClosed } != nil)
    }
}
