import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

extension Market {
    /// Somebody sits an exam.
    @discardableResult
    func sit(_ score: Int, _ course: String = "seller-basics", _ account: ID = "s") throws(Refusal) -> AttemptReply {
        try run(AttemptTraining(account: account, course: course, score: score, key: key()))
    }
}

extension Policy {
    /// The neutral policy with these courses, and without what asks for others.
    static func only(_ courses: JSONValue) throws -> Policy {
        var document = Neutral.document("sanction", nil)
        document[path: "training/courses"] = courses
        return try Policy(document: document)
    }
}

/// Exams: what passes, what it gives, and when it may be tried again.
@Suite("training")
struct TrainingTests {
    private let market = Market(at: moment("2026-03-01T10:00:00Z"))

    private func refused(_ score: Int, _ course: String = "seller-basics", _ account: ID = "s") -> Refusal? {
        market.refused(AttemptTraining(account: account, course: course, score: score, key: "k"))
    }

    private func record(_ reply: AttemptReply) throws -> QualificationRow {
        try #require(reply.certificate.flatMap { market.store.qualifications[$0.seq] })
    }

    @Test("a score of what the policy wants passes, and gives a record that counts at once, one below does not")
    func passed() throws {
        let failed = try market.sit(59)
        #expect(!failed.hasPassed && failed.certificate == nil && failed.until == nil)
        #expect(market.store.qualifications.isEmpty)
        market.advance(1.hours)
        let passed = try market.sit(60)
        #expect(passed.hasPassed && passed.until?.text == "2027-03-01")
        let row = try record(passed)
        #expect(row.state == .verified && row.terms.type == "training" && row.terms.categories.isEmpty)
        #expect(row.ends == moment("2027-03-02T00:00:00Z"))
        #expect(row.verified?.method == "exam" && row.verified?.officer == Market.storefront.uid)
        #expect(row.terms.issued.map { CivilDate(day: $0).text } == "2026-03-01")
        #expect(try market.replayed().problems == [])
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("a record that an exam gave ends by the clock, with notice before")
    func ended() throws {
        let passed = try market.sit(100)
        market.advance(336.days)
        market.tick()
        #expect(try record(passed).state == .expiring)
        market.advance(moment("2027-03-02T00:00:00Z") - market.now - 1)
        market.tick()
        #expect(try record(passed).state == .expiring)
        market.advance(1)
        market.tick()
        #expect(try record(passed).state == .expired)
        #expect(try market.replayed().problems == [])
    }

    @Test("who passes again gets a new record in place of the old when it holds longer by the days of the first notice")
    func again() throws {
        let first = try market.sit(70)
        market.advance(moment("2026-03-31T00:00:00Z") - market.now - 1)
        let early = try market.sit(90)
        // What stays holds no longer for it.
        #expect(early.hasPassed && early.certificate == first.certificate && early.until?.text == "2027-03-01")
        #expect(market.store.qualifications.count == 1)
        market.advance(1.hours)
        let second = try market.sit(90)
        #expect(second.certificate?.seq == second.seq && second.until?.text == "2027-03-31")
        #expect(try record(first).state == .superseded)
        #expect(try record(first).supersededBy == second.seq)
        #expect(try record(second).state == .verified)
        // One that is over stays what it is.
        market.advance(400.days)
        let third = try market.sit(90)
        #expect(try record(second).state == .expired)
        #expect(try record(third).terms.renews == nil)
        #expect(try market.replayed().snapshot == market.snapshot)
        #expect(try market.replayed().problems == [])
    }

    @Test("near its end a record is renewed by a pass that holds longer at all, and by none that does not")
    func near() throws {
        // It is near its end from the beginning.
        let market = Market(try .only(["brief": ["grants": "training", "pass": 60, "validDays": 20]]), at: market.now)
        let first = try market.sit(90, "brief")
        #expect(try market.sit(90, "brief").certificate == first.certificate)
        market.advance(1.days)
        let second = try market.sit(90, "brief")
        #expect(second.certificate?.seq == second.seq)
    }

    @Test("a pass that holds long takes the place of a record that a short one gave, at once")
    func other() throws {
        let market = Market(
            try .only([
                "long": ["grants": "exam", "pass": 60, "validDays": 365], "good": ["grants": "exam", "pass": 60],
                "short": ["grants": "exam", "pass": 60, "validDays": 60],
            ]), at: market.now)
        let short = try market.sit(90, "short")
        let long = try market.sit(90, "long")
        #expect(long.certificate?.seq == long.seq && long.until?.text == "2027-03-01")
        #expect(market.store.qualifications[short.seq]?.supersededBy == long.seq)
        let again = try market.sit(90, "short")
        #expect(again.certificate?.seq == long.seq && again.until == long.until)
        let good = try market.sit(90, "good")
        #expect(good.certificate?.seq == good.seq && good.until == nil)
        let last = try market.sit(90, "long")
        #expect(last.certificate?.seq == good.seq && last.until == nil)
        #expect(try market.replayed().problems == [])
    }

    @Test("takes nothing from whoever has a record that an officer verified for longer, or for good")
    func longer() throws {
        let long = try market.verified("s", "training", for: [], days: 3_000)
        #expect(try market.sit(90).certificate == long)
        market.advance(2_980.days)
        let renewed = try market.sit(90)
        #expect(renewed.certificate?.seq == renewed.seq)
        #expect(market.store.qualifications[long.seq]?.state == .superseded)
        let good = try market.verified("t", "exam", for: [], days: nil)
        #expect(try market.sit(90, "rules-exam", "t").certificate == good)
    }

    @Test("an exam without an end holds for good, and its record has none")
    func forGood() throws {
        let passed = try market.sit(80, "rules-exam")
        #expect(passed.hasPassed && passed.until == nil)
        #expect(try record(passed).ends == nil)
        #expect(try record(passed).due == nil)
    }

    @Test("is waited for between two attempts, at the same course only")
    func soon() throws {
        try market.sit(10)
        try market.sit(10, "rules-exam")
        try market.sit(10, "seller-basics", "t")
        market.advance(1.hours - 1)
        let refusal = try #require(refused(90))
        #expect(refusal.reason == "training.too-soon" && refusal.retry == .later)
        #expect(refusal.details["from"] == .string("2026-03-01T11:00:00.000Z"))
        market.advance(1)
        try market.sit(90)
        #expect(refused(90, "rules-exam")?.reason == "training.too-soon")
    }

    @Test("ends after so many failures without a pass, until the first of them is long enough ago")
    func spent() throws {
        for _ in 0..<3 {
            try market.sit(79, "rules-exam")
            market.advance(24.hours)
        }
        let refusal = try #require(refused(90, "rules-exam"))
        #expect(refusal.reason == "training.attempts-spent" && refusal.retry == .later)
        #expect(refusal.details["from"] == .string("2026-03-31T10:00:00.000Z"))
        market.advance(27.days - 1)
        #expect(refused(90, "rules-exam")?.reason == "training.attempts-spent")
        market.advance(1)
        #expect(try market.sit(79, "rules-exam").seq > 0)
        market.advance(24.hours)
        #expect(try market.sit(90, "rules-exam").hasPassed)
        // The pass makes good what failed before it.
        for _ in 0..<3 {
            market.advance(24.hours)
            try market.sit(79, "rules-exam")
        }
        market.advance(24.hours)
        #expect(refused(90, "rules-exam")?.reason == "training.attempts-spent")
        #expect(try market.replayed().problems == [])
    }

    @Test("waits for the later of the two, and says which")
    func both() throws {
        let market = Market(
            try .only(["talk": ["failures": ["days": 1, "most": 1], "pass": 50, "waitHours": 48]]),
            at: moment("2026-03-01T10:00:00Z"))
        try market.sit(1, "talk")
        let refusal = market.refused(AttemptTraining(account: "s", course: "talk", score: 50, key: "k"))
        #expect(refusal?.reason == "training.too-soon")
        #expect(refusal?.details["from"] == .string("2026-03-03T10:00:00.000Z"))
    }

    @Test("more passes than a decision looks at hide no failure")
    func many() throws {
        let market = Market(
            try .only(["talk": ["failures": ["days": 30, "most": 2], "pass": 50]]),
            at: moment("2026-03-01T10:00:00Z"))
        for n in 0..<(TrainingLimits.looked + 6) { try market.sit(n < TrainingLimits.looked + 4 ? 50 : 1, "talk") }
        let refusal = market.refused(AttemptTraining(account: "s", course: "talk", score: 50, key: "k"))
        #expect(refusal?.reason == "training.attempts-spent")
        #expect(try market.replayed().problems == [])
    }

    @Test("does not undo what an officer suspended or revoked, unless an officer tells of it")
    func suspended() throws {
        let passed = try market.sit(90)
        let id = try #require(passed.certificate)
        try market.run(
            SuspendQualification(qualification: id, reason: "under-investigation", key: "s"), as: Market.officer)
        market.advance(1.hours)
        #expect(refused(90)?.reason == "training.certificate-suspended")
        #expect(try !market.sit(10).hasPassed)
        market.advance(1.hours)
        try market.run(RevokeQualification(qualification: id, reason: "forged", key: "r"), as: Market.officer)
        #expect(refused(90)?.reason == "training.certificate-revoked")
        let told = try market.run(
            AttemptTraining(account: "s", course: "seller-basics", score: 90, key: "by-officer"), as: Market.officer)
        #expect(try record(told).state == .verified)
        // That one counts now, whoever tells of the next.
        market.advance(1.hours)
        #expect(try market.sit(90).certificate == told.certificate)
        #expect(try market.replayed().problems == [])
    }

    @Test(
        "of a course there is not, with a score there is not, of one's own account, or under a policy without courses")
    func unknown() throws {
        let refusal = try #require(refused(90, "dancing"))
        #expect(refusal.reason == "training.course-unknown" && refusal.message.contains("seller-basics"))
        #expect(refused(101)?.reason == "training.score-out-of-bounds")
        #expect(refused(-1)?.reason == "training.score-out-of-bounds")
        var own = AttemptTraining(account: "s", course: "seller-basics", score: 90, key: "k")
        own.ownAccount = "s"
        #expect(market.refused(own)?.reason == "training.own-account")
        let bare = Market(Profiles.weekly)
        let command = AttemptTraining(account: "s", course: "seller-basics", score: 90, key: "k")
        #expect(bare.refused(command)?.message.contains("there are no courses") == true)
    }

    @Test("is once under one key, whatever comes between")
    func repeated() throws {
        let command = AttemptTraining(account: "s", course: "seller-basics", score: 90, key: "exam-1")
        let first = try market.run(command)
        let again = try market.run(command)
        #expect(again.isRepeated && again.attempt == first.attempt && again.certificate == first.certificate)
        #expect(again.until == first.until && again.hasPassed)
        let other = AttemptTraining(account: "s", course: "seller-basics", score: 91, key: "exam-1")
        #expect(market.refused(other)?.reason == "request.differs")
        #expect(market.store.attempts.count == 1)
    }

    @Test("opens what a category asks for")
    func admission() throws {
        let market = Market(
            Neutral.policy("qualification/categories", ["toys": ["requires": ["training"]]]), at: market.now)
        func may() -> Bool {
            let rule = AdmissionRule("toys", at: market.now, market.policies)
            let number = market.store.names["s"]?.number
            let claims = number.flatMap { market.store.qualificationsOf[$0] }?
                .compactMap { market.store.qualifications[$0]?.claim }
            return rule.admission(of: "s", isKnown: number != nil, opened: nil, claims ?? [], [], nil).isAllowed
        }
        #expect(!may())
        try market.sit(59)
        #expect(!may())
        market.advance(1.hours)
        try market.sit(60)
        #expect(may())
        market.advance(400.days)
        market.tick()
        #expect(!may())
    }

    @Test("fills an account's records no further than there may be")
    func full() throws {
        let drafts = QualificationLimits.records - QualificationLimits.ofExams
        for n in 0..<drafts {
            try market.run(DraftQualification(account: "s", type: "identity", key: ID("draft-", n)))
        }
        let more = market.refused(DraftQualification(account: "s", type: "identity", key: "more"))
        #expect(more?.reason == "qualification.records-full" && more?.details["limit"] == .integer(Int64(drafts)))
        for _ in 0..<QualificationLimits.ofExams {
            try market.sit(90)
            market.advance(366.days)
        }
        let full = refused(90)
        #expect(full?.reason == "qualification.records-full")
        #expect(full?.details["limit"] == .integer(Int64(QualificationLimits.records)))
        try market.sit(59)
    }

    private func batched(_ commands: [AttemptTraining]) -> [Result<AttemptReply, Refusal>] {
        var replies: [Result<AttemptReply, Refusal>] = []
        market.batch {
            for command in commands {
                replies.append(Result { () throws(Refusal) in try market.run(command) })
            }
        }
        return replies
    }

    @Test("in one batch is known to the next attempt of the batch, of a new account or one that is known")
    func batch() throws {
        for round in 0..<2 {
            let replies = batched(
                ["rules-exam", "seller-basics", "rules-exam"].enumerated().map { n, course in
                    AttemptTraining(account: "s", course: course, score: 90, key: ID("b-\(round)-", n))
                })
            #expect(try replies[0].get().hasPassed && replies[1].get().hasPassed)
            #expect(throws: Refusal.self) { try replies[2].get() }
            market.advance(340.days)
        }
        #expect(market.store.attempts.count == 4)
        #expect(market.store.qualifications.count == 3)
        #expect(try market.replayed().snapshot == market.snapshot)
        #expect(try market.replayed().problems == [])
    }

    @Test("a forged attempt is found by deciding again")
    func forged() throws {
        try market.sit(70)
        market.advance(340.days)
        try market.sit(90)
        let kind = "training.attempted"
        let passed = try market.forged(kind) { $0[path: "score"] = 50 }
        #expect(passed.contains { $0.contains("passed is 1, by the rules not there") }, "\(passed)")
        let until = try market.forged(kind) { $0[path: "until"] = 30_000 }
        #expect(until.contains { $0.contains("until is 30000, by the rules") })
        for (member, value) in [
            ("ends", nil), ("supersedes", nil), ("next", nil), ("officer", 1), ("state", "expiring"),
            ("review", 30_000),
            ("issued", 1), ("type", "exam"),
        ] as [(String, JSONValue?)] {
            let found = try market.forged(kind) { $0[path: "certificate/\(member)"] = value }
            #expect(found.contains { $0.contains(": certificate/\(member) ") }, "\(member): \(found)")
        }
        let course = try market.forged(kind) { $0[path: "course"] = "dancing" }
        #expect(course.first?.contains("no course dancing") == true)
        let stands = try market.forged(kind) { body in
            body[path: "certificate"] = nil
            body[path: "stands"] = 2
        }
        #expect(stands.contains { $0.contains("stands is 2") })
        let early = try market.forged(kind, at: moment("2026-03-01T10:30:00Z"))
        #expect(early.contains { $0.contains("may be made from 2026-03-01T11:00:00.000Z") })
    }

    @Test("a forged attempt after too many failures, or of a record that is suspended, is found")
    func forgedAgain() throws {
        for _ in 0..<3 {
            try market.sit(79, "rules-exam")
            market.advance(24.hours)
        }
        market.advance(40.days)
        try market.sit(90, "rules-exam")
        let spent = try market.forged("training.attempted", at: market.now + -30 * Instant.day)
        #expect(spent.contains { $0.contains("So many attempts at rules-exam failed") })
    }
}
