import ReputeJSON
package import ReputeModel

/// Where a ``CaseScene`` is played.
package protocol CaseHall {
    /// The policy that was adopted last.
    var newest: Policy { get async throws }
    var now: Instant { get async }
    /// The log's origin.
    var log: String { get async throws }
    /// Runs a command.
    @discardableResult
    func run<C: Command & Sendable>(_ command: C, as actor: Actor) async throws -> C.Reply
    /// Lets time pass. What is due is done.
    func pass(_ milliseconds: Int64) async throws
}

/// A case of every kind of life, side by side, with all that people and the clock make of cases.
///
/// What parties and arbitrators say begins with `words`, what callers name orders and requests with `plea-`.
package struct CaseScene<Hall: CaseHall> {
    private let hall: Hall
    private var count = 0

    package init(in hall: Hall) { self.hall = hall }

    /// Another policy, under which one case is withdrawn, one rejected, one agreed on and one answered by nobody; the
    /// goods of one are not sent back; one that nobody comes to, one before a panel of nobody and one before a court
    /// lapse, hang and are looked at; a court decides another; two go through everything that arbitrators do, and into one
    /// of them another is merged; panels decide one; and where there are sanctions one is withdrawn for want of an answer,
    /// and stands on appeal.
    package mutating func play() async throws {
        let policy = try await hall.newest.next(arbitration: CaseScene.section)
        let day = CivilDate(day: await hall.now.day(zoneMinutes: policy.zoneMinutes) + 7)
        try await hall.run(AdoptPolicy(policy: policy, from: day, key: key()), as: CaseScene.admin)
        try await hall.pass(8.days)
        try await say(WithdrawCase(case: try await claim(), key: key()))
        let text = "words of no use"
        try await staff(RejectCase(case: try await claim(), ground: "spam", text: text, key: key()))
        _ = try await claim()
        _ = try await claim("counterfeit")
        try await dispute()
        let (forgotten, panel, court) = (try await claim(), try await claim(), try await claim())
        try await agree()
        for id in [forgotten, panel, court] { try await admit(id) }
        try await staff(ReferCase(case: court, body: "district-court", reference: "plea-file", key: key()))
        let away = try await claim()
        try await admit(away)
        try await staff(ReferCase(case: away, body: "district-court", key: key()))
        try await staff(CloseCase(case: away, text: "words of a court", key: key()))
        let contested = try await contest()
        try await say(EscalateCase(case: panel, by: .claimant, key: key()))
        try await staff(AssignCase(case: panel, key: key()), 9)
        try await hear(contested)
        try await dismiss()
        try await review()
        try await wait(40)
        try await staff(ResumeCase(case: court, key: key()))
        try await judge()
    }

    /// What the buyer of an order says of the seller is to count no more, and nobody answers that.
    private mutating func dispute() async throws {
        let order = key()
        let given = OrderGiven(buyer: "plea-buyer", seller: "plea-seller")
        try await say(CompleteOrder(order: order, completed: await hall.now, given: given))
        for by in Party.allCases { try await say(SubmitRating(order: order, by: by, value: .positive)) }
        try await say(OpenCase(order: order, cause: "fake-rating", by: .seller, text: "words on a rating"))
    }

    /// The order is completed meanwhile; more time is asked for and given; an offer is accepted, done, and not as it
    /// should be.
    private mutating func agree() async throws {
        let order = try await open(1_000)
        let id = try await claim("defective", on: order)
        try await staff(AdmitCase(case: id, key: key()))
        try await say(CompleteOrder(order: order, completed: await hall.now))
        try await say(AskTime(case: id, by: .respondent, key: key()))
        try await say(GrantTime(case: id, by: .claimant, key: key()))
        let offer = try await say(
            OfferSettlement(
                case: id, by: .respondent, remedy: .returnRefund, amount: .cny(800), text: "words of peace",
                key: key()))
        try await say(AcceptSettlement(case: id, by: .claimant, offer: OfferID(seq: offer.seq), key: key()))
        try await say(ReturnGoods(case: id, reference: "plea-parcel", key: key()))
        try await say(PerformCase(case: id, reference: "plea-payment", key: key()))
        try await say(ReopenCase(case: id, text: "words of anger", key: key()))
    }

    /// A case whose clocks stand still twice, until an arbitrator is called.
    private mutating func contest() async throws -> CaseID {
        let id = try await claim("not-received", 3_000)
        try await staff(AdmitCase(case: id, key: key()))
        try await staff(PauseCase(case: id, ground: "holiday", until: await hall.now + 2.hours, key: key()))
        try await hall.pass(3.hours)
        try await staff(PauseCase(case: id, ground: "holiday", key: key()))
        try await staff(ProceedCase(case: id, key: key()))
        try await call(id, by: .respondent)
        return id
    }

    /// One has it too long, one hands it on; a ruling is sent back, one agreed to, and on appeal another decides.
    private mutating func hear(_ id: CaseID) async throws {
        try await staff(AssignCase(case: id, key: key()))
        try await staff(RenewCase(case: id, key: key()))
        try await staff(ReleaseCase(case: id, to: 8, reason: "words on leave", key: key()))
        try await say(
            SubmitEvidence(
                case: id, by: .claimant, text: "words about a picture",
                file: EvidenceDigest(bytes: [UInt8](repeating: 7, count: 32)), key: key()))
        try await wait(6)
        try await staff(AssignCase(case: id, key: key()))
        try await wait(5)
        for reasons in ["words", "words and why"] {
            try await staff(AssignCase(case: id, key: key()))
            try await staff(
                RuleCase(
                    case: id, for: .claimant, remedy: .refund, amount: .cny(3_000), reasons: reasons,
                    clauses: ["burden"], rests: [id.seq], key: key()))
            try await staff(AssignCase(case: id, key: key()), 8)
            if reasons == "words" {
                try await staff(SendBackRuling(case: id, reason: "words missing", key: key()), 8)
            } else {
                try await staff(ApproveRuling(case: id, key: key()), 8)
            }
        }
        try await say(
            AppealCase(case: id, by: .respondent, ground: "wrong-rule", text: "words against it", key: key()))
        try await staff(AssignCase(case: id, key: key()), 9)
        try await staff(RuleCase(case: id, for: .respondent, remedy: .none, reasons: "words again", key: key()), 9)
    }

    /// A claim that is dismissed with another one, signed by a key that another's place was taken by, and which nobody
    /// appeals.
    private mutating func dismiss() async throws {
        let order = try await open(500)
        let id = try await claim("not-received", on: order)
        try await staff(AdmitCase(case: id, key: key()))
        try await call(id, by: .claimant)
        try await staff(AssignCase(case: id, key: key()))
        try await wait(4)
        let judge = Actor(role: .arbitrator, uid: 7)
        let beside = try await claim("counterfeit", on: order)
        let merge = MergeCase(case: beside, into: id, reason: "words on one parcel", key: key())
        let merged = try await hall.run(merge, as: judge).seq
        for number in [1, 2] as [UInt8] {
            let own = RulingSigner(number).registered(of: judge.uid, in: try await hall.log, key: key())
            try await hall.run(own, as: judge)
        }
        let statement = RulingStatement(
            id, at: merged, for: .respondent, .nothing, reasons: "words of it", in: try await hall.log)
        try await staff(
            RuleCase(
                case: id, for: .respondent, remedy: .none, reasons: "words of it",
                signature: RulingSigner(2).signature(of: statement), key: key()))
        try await hall.run(RetireArbitrator(publicKey: RulingSigner(2).line, reason: .left, key: key()), as: judge)
    }

    /// A panel is drawn, reminded, and decides; on appeal a larger one of others does.
    private mutating func judge() async throws {
        for account in CaseScene.jurors {
            try await say(OpenAccount(account: account, role: .buyer, key: key()))
            try await say(EnlistJuror(account: account, key: key()))
        }
        if let last = CaseScene.jurors.last { try await say(LeavePanels(account: last, key: key())) }
        let id = try await claim()
        try await admit(id)
        try await wait(4)
        try await say(EscalateCase(case: id, by: .claimant, key: key()))
        try await staff(AssignCase(case: id, key: key()), 9)
        // What is shown, answered and drawn takes five days, and a panel is reminded after two.
        try await wait(8)
        try await vote(id, .claimant)
        try await say(
            AppealCase(case: id, by: .respondent, ground: "wrong-rule", text: "words to others", key: key()))
        try await wait(2)
        try await vote(id, .respondent)
    }

    /// All vote who are on the panel, until it has decided.
    private mutating func vote(_ id: CaseID, _ choice: PanelChoice) async throws {
        for account in CaseScene.jurors {
            let vote = CastVote(case: id, as: account, for: choice, key: key())
            do {
                let state = try await say(vote).state
                if state == .decided || state == .enforcing || state == .closed { return }
            } catch let refusal as Refusal where refusal.reason == "case.not-member" {
                continue
            }
        }
    }

    private static var jurors: [ID] { (1...5).compactMap { ID("plea-juror-\($0)") } }

    /// A sanction is withdrawn because nobody answers the claim for that, and stands again on appeal.
    private mutating func review() async throws {
        let kinds = try await hall.newest.sanction.kinds.filter { $0.value.party == .seller }
        guard let kind = kinds.keys.min() else { return }
        let record = RecordViolation(
            account: "plea-seller", violation: kind, statement: "words on a rule", key: key())
        let violation = try await hall.run(record, as: Actor(role: .officer, uid: 6)).violation
        let order = try await open(700)
        let opening = OpenCase(order: order, cause: "wrong-sanction", sanction: violation, text: "words against it")
        let id = try await say(opening).case
        try await wait(4)
        try await say(
            AppealCase(case: id, by: .respondent, ground: "wrong-rule", text: "words for it", key: key()))
        try await staff(AssignCase(case: id, key: key()), 9)
        try await staff(RuleCase(case: id, for: .respondent, remedy: .none, reasons: "words last", key: key()), 9)
    }

    // MARK: Steps

    /// An order that is agreed, and no more.
    private mutating func open(_ minor: Int64) async throws -> ID {
        let order = key()
        let given = OrderGiven(
            buyer: "plea-buyer", seller: "plea-seller", amount: Money(currency: "CNY", minor: minor))
        try await say(OpenOrder(order: order, given: given))
        return order
    }

    /// A case about an order of its own.
    private mutating func claim(
        _ cause: String = "not-received", _ minor: Int64 = 1_000
    ) async throws -> CaseID {
        try await claim(cause, on: try await open(minor))
    }

    private func claim(_ cause: String, on order: ID) async throws -> CaseID {
        try await say(OpenCase(order: order, cause: cause, text: "words of a claim")).case
    }

    private mutating func admit(_ id: CaseID) async throws {
        try await staff(AdmitCase(case: id, key: key()))
        try await say(AnswerCase(case: id, text: "words of an answer", key: key()))
    }

    /// It is answered, no panel is wanted, and after some days an arbitrator is called.
    private mutating func call(_ id: CaseID, by side: CaseSide) async throws {
        try await say(AnswerCase(case: id, text: "words of an answer", key: key()))
        try await say(OptOutCase(case: id, by: .claimant, key: key()))
        try await wait(4)
        try await say(EscalateCase(case: id, by: side, key: key()))
    }

    private mutating func key() -> ID {
        count += 1
        return ID("plea-\(count)") ?? "plea"
    }

    @discardableResult
    private func say<C: Command & Sendable>(_ command: C) async throws -> C.Reply {
        try await hall.run(command, as: CaseScene.storefront)
    }

    private func staff<C: OfficerCommand>(_ command: C, _ uid: UInt32 = 7) async throws {
        try await hall.run(command, as: Actor(role: .arbitrator, uid: uid))
    }

    /// Days pass, one after the other, so that what is due about a case is followed by what is due then.
    private func wait(_ days: Int) async throws {
        for _ in 0..<days { try await hall.pass(1.days) }
    }

    private static var storefront: Actor { Actor(role: .storefront, uid: 1_000) }
    private static var admin: Actor { Actor(role: .admin, uid: 0) }

    /// Much may go by without anybody of the house, and arbitrators have cases for long.
    private static var section: JSONValue {
        func claim(_ remedy: JSONValue, or others: JSONValue) -> JSONValue {
            [
                "burden": "respondent", "by": ["buyer"], "holdsWindow": 1, "jury": 1, "remedies": others,
                "remedy": remedy,
            ]
        }
        return [
            "answer": ["sentHours": 120, "unsentHours": 48, "virtualHours": 72],
            "calendar": ["weekdays": [1, 2, 3, 4, 5]],
            "claims": [
                "counterfeit": claim("return-refund", or: ["compensation"]),
                "defective": claim("return-refund", or: ["replacement"]),
                "fake-rating": ["burden": "claimant", "by": ["seller"], "remedy": "rating-unscored"],
                "not-received": claim("refund", or: ["replacement"]),
                "wrong-sanction": ["burden": "claimant", "by": ["seller"], "remedy": "sanction-withdrawn"],
            ],
            "clocks": [
                "appealHours": 168, "approvalDays": 2, "assignmentHours": 24, "claimHours": 100, "decisionDays": 1,
                "drawHours": 24, "escalateFromHours": 72, "escalationHours": 360, "evidenceHours": 72,
                "extensionHours": 72, "hardHours": 168, "intakeHours": 24, "offerHours": 72, "pauseHours": 720,
                "rebuttalHours": 24, "refundDays": 2, "reopeningHours": 168, "returnHours": 168, "reviewHours": 720,
                "reviews": 24, "rounds": 8, "softHours": 48, "supervisionHours": 24, "targetHours": 48,
            ],
            "fileDays": 15,
            "house": [
                "appeals": ["wrong-rule"], "clauses": ["burden"], "evidence": 2, "held": ["CNY": 2_000],
                "pauses": ["holiday"], "rejections": ["spam"],
            ],
            "jury": ["ageDays": 0, "amounts": ["CNY": 1_000], "share": 1_000_000, "sizes": [1, 3]],
            "limits": ["ofOrder": 4, "offers": 3, "text": 2_000],
        ]
    }
}

extension Policy {
    /// Another version, with another section on cases.
    fileprivate func next(arbitration: JSONValue) throws(Refusal) -> Policy {
        var members = document.objectValue ?? [:]
        members["arbitration"] = arbitration
        members["version"] = .integer(Int64(version) + 1)
        return try Policy(document: .object(members))
    }
}
