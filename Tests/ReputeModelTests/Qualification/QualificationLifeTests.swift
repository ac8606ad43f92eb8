import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// A record from its draft to its end.
@Suite("the life of a qualification record")
struct QualificationLifeTests {
    /// A record in a state, of a market of its own.
    private func record(_ state: QualificationState) throws -> (Market, QualificationID) {
        let market = Market.withCategories()
        switch state {
        case .draft: return (market, try market.draft())
        case .submitted: return (market, try market.submitted())
        case .verified: return (market, try market.verified())
        case .expiring: return (market, try market.verified(days: 10))
        case .expired:
            let id = try market.verified(days: 10)
            market.advance(12.days)
            return (market, id)
        case .suspended, .revoked:
            let id = try market.verified()
            try market.take(state == .revoked ? .revoke : .suspend, id)
            return (market, id)
        case .superseded:
            let id = try market.verified()
            try market.verified(renews: id)
            return (market, id)
        }
    }

    private static let asked: [QualificationStep] = [.submit, .return, .verify, .suspend, .resume, .revoke]

    @Test("every step from every state leads where the table says, or is refused by its own name without effect")
    func table() throws {
        var reasons: Set<String> = []
        for state in QualificationState.allCases {
            for step in Self.asked {
                let (market, id) = try record(state)
                #expect(market.state(id) == state)
                if let next = step.leads(from: state) {
                    let reply = try market.take(step, id)
                    #expect(market.state(id) == next && reply.state == next, "\(step) from \(state)")
                    #expect(try market.replayed().problems == [])
                    continue
                }
                let refusal: Refusal?
                switch step {
                case .submit: refusal = market.refused(SubmitQualification(qualification: id, key: "k"))
                case .verify:
                    refusal = market.refused(VerifyQualification(qualification: id, method: "document", key: "k"))
                case .return: refusal = market.refused(ruling(QualificationReturning.self, id, "unreadable"))
                case .suspend: refusal = market.refused(ruling(QualificationSuspending.self, id, "authority-request"))
                case .resume: refusal = market.refused(ruling(QualificationResuming.self, id, "cleared"))
                default: refusal = market.refused(ruling(QualificationRevoking.self, id, "forged"))
                }
                #expect(refusal?.reason == "qualification.\(step.rawValue)-\(state.rawValue)")
                let isThere = step.isDone(in: state)
                #expect(refusal?.code == (isThere ? .conflict : .rule), "\(step) from \(state)")
                reasons.insert(refusal?.reason ?? "")
            }
        }
        let refused = Self.asked.reduce(0) { sum, step in
            sum + QualificationState.allCases.count { step.leads(from: $0) == nil }
        }
        #expect(reasons.count == refused && refused == 39)
    }

    private func ruling<Ruling: QualificationRuling>(
        _: Ruling.Type, _ id: QualificationID, _ reason: String
    ) -> RuleOnQualification<Ruling> {
        RuleOnQualification(qualification: id, reason: reason, key: "k")
    }

    @Test("notices come 30, 7 and 1 days before the end, and the end at midnight after the last day")
    func clock() throws {
        let market = Market.withCategories()
        let id = try market.verified(days: 100)
        let end = Instant(midnightOf: market.day(101).day, zoneMinutes: 0)
        for (left, state) in [(30, QualificationState.expiring), (7, .expiring), (1, .expiring)] {
            market.advance(end + -Int64(left).days + -1 - market.now)
            #expect(market.store.qualifications[id.seq]?.noticed == (left == 30 ? nil : left == 7 ? 30 : 7))
            market.advance(1)
            #expect(market.state(id) == state && market.store.qualifications[id.seq]?.noticed == left)
            #expect(market.last["due"]?.integerValue == (end + -Int64(left).days).milliseconds)
        }
        market.advance(1.days - 1)
        #expect(market.state(id) == .expiring)
        market.advance(1)
        #expect(market.state(id) == .expired && market.last["due"]?.integerValue == end.milliseconds)
        #expect(market.store.qualifications[id.seq]?.due == nil)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("after a sleep of 400 days every notice and end is there, in the order it was due, once")
    func sleep() throws {
        let market = Market.withCategories()
        for n in 0..<40 { try market.verified(ID("s", n), days: 35 + n * 7 % 200) }
        let before = market.lines.count
        market.advance(400.days)
        let facts = try market.lines.dropFirst(before).map { try JSONDocument(parsing: $0.body).root }
        let dues = facts.compactMap { $0["due"]?.integer }
        #expect(dues == dues.sorted() && dues.count == 40 * 4)
        let said = facts.map { "\($0["qualification"]?.integer ?? 0) \($0["days"]?.integer ?? 0)" }
        #expect(Set(said).count == said.count)
        #expect(market.store.qualifications.values.allSatisfy { $0.state == .expired })
        #expect(try market.replayed().problems == [])
    }

    @Test("verified shortly before its end it is expiring at once, and the notices that are over are not given")
    func near() throws {
        let market = Market.withCategories()
        let id = try market.verified(days: 5)
        #expect(market.state(id) == .expiring && market.store.qualifications[id.seq]?.noticed == nil)
        market.advance(10.days)
        #expect(market.kinds(2) == ["qualification.noticed", "qualification.expired"])
        let endless = try market.verified("s", "identity", for: [], days: nil)
        #expect(market.store.qualifications[endless.seq]?.due == nil)
    }

    @Test("suspended it gets no notice but ends all the same; resumed near its end it is expiring")
    func suspended() throws {
        let market = Market.withCategories()
        let (one, other) = (try market.verified(days: 50), try market.verified(days: 50))
        try market.take(.suspend, one)
        try market.take(.suspend, other)
        market.advance(30.days)
        #expect(market.state(one) == .suspended)
        #expect(try market.take(.resume, one).state == .expiring)
        market.advance(30.days)
        #expect(market.state(one) == .expired && market.state(other) == .expired)
        #expect(market.lines.count { $0.kind == "qualification.noticed" } == 2)
        #expect(try market.replayed().problems == [])
    }

    @Test("a record that renews another takes its place when it is verified, also of one that has expired")
    func renewal() throws {
        let market = Market.withCategories()
        let first = try market.verified(days: 20)
        let second = try market.submitted(days: 400, renews: first)
        #expect(market.state(first) == .expiring)
        market.advance(30.days)
        #expect(market.state(first) == .expired)
        try market.take(.verify, second)
        #expect(market.state(first) == .superseded && market.state(second) == .verified)
        #expect(market.store.qualifications[first.seq]?.supersededBy == second.seq)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("two records that renew the same one: the second is refused")
    func renewedBefore() throws {
        let market = Market.withCategories()
        let first = try market.verified(days: 20)
        let (second, third) = (try market.submitted(renews: first), try market.submitted(renews: first))
        try market.take(.verify, second)
        let refusal = market.refused(VerifyQualification(qualification: third, method: "document", key: "k"))
        #expect(refusal?.reason == "qualification.supersede-superseded" && refusal?.code == .conflict)
    }

    @Test("a request again answers the same fact and what the record is now; another under its key is refused")
    func repeats() throws {
        let market = Market.withCategories()
        let draft = DraftQualification(account: "s", type: "identity", key: "k1")
        let id = try market.run(draft).qualification
        try market.take(.submit, id)
        let again = try market.run(draft)
        #expect(again.isRepeated && again.qualification == id && again.seq == id.seq && again.state == .submitted)
        let other = DraftQualification(account: "s", type: "identity", issuer: "x", key: "k1")
        #expect(market.refused(other)?.reason == "request.differs")
        let ruling = ReturnQualification(qualification: id, reason: "unreadable", key: "k2")
        let seq = try market.run(ruling, as: Market.officer).seq
        try market.take(.submit, id)
        let repeated = try market.run(ruling, as: Market.officer)
        #expect(repeated.seq == seq && repeated.isRepeated && repeated.state == .submitted)
    }

    @Test("a row whose clock makes no sense makes no fact")
    func damaged() throws {
        let market = Market.withCategories()
        let (draft, verified) = (try market.draft(), try market.verified(days: 100))
        func isDone(_ id: QualificationID, _ change: (inout QualificationRow) -> Void) throws -> Bool {
            var row = try #require(market.store.qualifications[id.seq])
            change(&row)
            var rows = Rows()
            rows.policies = market.policies
            rows.qualifications.learn(id.seq, row)
            var d = Deciding(
                rows: rows, now: market.now, actor: Market.clock, entropy: Entropy(seed: .zero, command: 0), nextSeq: 9)
            return try AdvanceQualification(qualification: id.seq).decide(&d)
        }
        let past = Instant(milliseconds: 0)
        #expect(try !isDone(draft) { $0.due = past })
        #expect(try !isDone(verified) { $0.due = past })
        #expect(try !isDone(verified) { $0.due = $0.ends })
        #expect(try isDone(verified) { $0.due = market.now })
        #expect(
            try !isDone(verified) { row in
                row.due = market.now
                row.state = .revoked
            })
    }

    @Test("what a policy lists when it is in force counts; a notice goes by the policy of its day")
    func policies() throws {
        let market = Market.withCategories()
        let id = try market.verified(days: 100)
        let next = Neutral.policy("qualification/noticeDays", [20, 2])
        var members = next.document.objectValue ?? [:]
        members["version"] = 2
        try market.adopt(Policy(document: .object(members)), inDays: 7)
        market.advance(110.days)
        let days = try market.lines.filter { $0.kind == "qualification.noticed" }.map {
            try JSONDocument(parsing: $0.body).root["days"]?.integer
        }
        // The first was set when the record was verified.
        #expect(days == [30, 20, 2])
        #expect(market.state(id) == .expired)
        #expect(try market.replayed().problems == [])
    }
}
