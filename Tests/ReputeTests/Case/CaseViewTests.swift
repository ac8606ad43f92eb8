import Repute
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeSchema
import ReputeTestSupport
import Testing

/// What of a case is for whom.
@Suite("A case as it is shown")
struct CaseViewTests {
    @Test("which arbitrator has a case is for the house, not for storefronts and nobody who speaks for a side")
    func holder() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let arbitrator = Actor(role: .arbitrator, uid: 7)
        _ = try await engine.submit(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")), as: storefront)
        let open = OpenCase(
            order: "o", cause: "not-received", remedy: .replacement, text: "It never came.", as: "b")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.submit(AdmitCase(case: id, key: "admit"), as: arbitrator)
        _ = try await engine.submit(AnswerCase(case: id, text: "It was sent.", key: "answer"), as: storefront)
        _ = try await engine.setClock(to: engine.status.now + 72 * Instant.hour)
        _ = try await engine.submit(EscalateCase(case: id, by: .claimant, key: "escalate"), as: storefront)
        _ = try await engine.submit(AssignCase(case: id, key: "assign"), as: arbitrator)
        func holder(_ roles: Set<Role>, _ speaker: ID? = nil) throws -> CaseView.Holder {
            let view = try engine.makeReader().case(id, for: Viewer(roles: roles, speaker: speaker))
            return try #require(view.holder)
        }
        for role in [Role.arbitrator, .officer, .auditor, .admin] { #expect(try holder([role]).officer == 7) }
        #expect(try holder([.storefront]).officer == nil)
        #expect(try holder([.storefront], "b").officer == nil)
        #expect(try holder([.storefront, .admin], "s").officer == nil)
    }

    /// Those whom the house's own is for.
    private static let staff = [Role.arbitrator, .officer, .auditor, .admin].map { Viewer(roles: [$0], speaker: nil) }
    /// The storefront, both sides, and an arbitrator who asks for a side.
    private static let others = [
        Viewer(roles: [.storefront], speaker: nil), Viewer(roles: [.storefront], speaker: "b"),
        Viewer(roles: [.storefront], speaker: "s"), Viewer(roles: [.arbitrator], speaker: "b"),
    ]

    private static func arbitrator(_ uid: UInt32) -> Actor { Actor(role: .arbitrator, uid: uid) }

    @Test("an explained credit names the decision that a rating does not count by")
    func explained() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o")
        try await engine.rate("o", .buyer, .negative)
        try await engine.rate("o", .seller)
        let open = OpenCase(order: "o", cause: "malicious-rating", by: .seller, text: "It is not so.")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.setClock(to: engine.status.now + 7 * Instant.day)
        let auditor = Viewer(roles: [.auditor], speaker: nil)
        let view = try engine.makeReader().case(id, for: auditor)
        #expect(view.state == .decided && view.decision?.by == .clock)
        let rating = try #require(try engine.makeReader().ratings(ofOrder: "o", for: auditor).first { $0.by == .buyer })
        let ruling = try #require(rating.rulings?.unscored)
        #expect(ruling.reason == "malicious-rating" && rating.counts?.why == .unscored)
        let line = try #require(try engine.makeReader().entries(after: ruling.seq - 1, limit: 1).first).line
        let fact = try FactLine.decode(line)
        #expect("\(type(of: fact.body).kind)" == "case.defaulted")
        #expect(try engine.verify().isSound)
    }

    /// Adopts a policy under which another arbitrator has to agree to what is over 100.00 CNY, and goes to its first day.
    private func adopt(_ engine: Engine) async throws {
        let bytes = try #require(Schema.policies["neutral"])
        var document = try #require(JSONValue(JSONDocument(parsing: bytes).root).objectValue)
        var section = try #require(document["arbitration"]?.objectValue)
        section["house"] = ["held": ["CNY": 10_000]]
        document["arbitration"] = .object(section)
        document["version"] = 2
        let text = String(decoding: JSONValue.object(document).canonical, as: UTF8.self)
        let day = try #require(CivilDate(text: "2026-01-08".utf8))
        _ = try await engine.submit(AdoptPolicy(document: text, from: day, key: "adopt"), as: admin)
        _ = try await engine.setClock(to: newYear + 7 * Instant.day)
    }

    /// A case about 129.00 CNY, in which both sides showed something and an arbitrator is to rule.
    private func hear(_ engine: Engine) async throws -> CaseID {
        try await adopt(engine)
        let given = OrderGiven(buyer: "b", seller: "s", amount: Money(currency: "CNY", minor: 12_900))
        _ = try await engine.submit(OpenOrder(order: "o", given: given), as: storefront)
        let open = OpenCase(order: "o", cause: "not-received", text: "It never came.", as: "b")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.submit(AdmitCase(case: id, key: "admit"), as: Self.arbitrator(7))
        _ = try await engine.submit(AnswerCase(case: id, text: "It was sent.", key: "answer"), as: storefront)
        _ = try await engine.setClock(to: engine.status.now + 72 * Instant.hour)
        _ = try await engine.submit(EscalateCase(case: id, by: .claimant, key: "escalate"), as: storefront)
        _ = try await engine.submit(AssignCase(case: id, key: "assign"), as: Self.arbitrator(7))
        let picture = SubmitEvidence(case: id, by: .claimant, text: "The empty box.", key: "box")
        _ = try await engine.submit(picture, as: storefront)
        let file = SubmitEvidence(
            case: id, by: .respondent, file: EvidenceDigest(bytes: [UInt8](repeating: 7, count: 32)), key: "file")
        _ = try await engine.submit(file, as: storefront)
        // What the sides show, and what they answer to it.
        _ = try await engine.setClock(to: engine.status.now + 73 * Instant.hour)
        let answer = SubmitEvidence(case: id, by: .respondent, text: "That is another box.", key: "rebuttal")
        _ = try await engine.submit(answer, as: storefront)
        _ = try await engine.setClock(to: engine.status.now + 24 * Instant.hour)
        return id
    }

    /// An arbitrator takes a case and rules in it, resting on all that was said and shown.
    private func rule(
        _ engine: Engine, _ id: CaseID, for side: CaseSide = .claimant, _ reasons: String, by uid: UInt32, key: ID
    ) async throws -> CaseReply {
        let claim = try #require(ID("claim-\(key)"))
        _ = try await engine.submit(AssignCase(case: id, key: claim), as: Self.arbitrator(uid))
        let amount = side == .claimant ? Money(currency: "CNY", minor: 12_900) : nil
        let view = try engine.makeReader().case(id, for: Self.others[0])
        let answer = try #require(view.answer?.seq)
        let rests = [view.case.seq, answer] + view.evidence.map(\.seq)
        let ruling = RuleCase(
            case: id, for: side, remedy: side == .claimant ? .refund : CaseRemedy.none, amount: amount,
            reasons: reasons, clauses: ["delivery"], rests: rests, key: key)
        return try await engine.submit(ruling, as: Self.arbitrator(uid))
    }

    @Test("what a side shows is there for everybody, with the numbers that a ruling rests on")
    func evidence() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await hear(engine)
        for viewer in Self.staff + Self.others {
            let view = try engine.makeReader().case(id, for: viewer)
            #expect(view.evidence.map(\.text) == ["The empty box.", nil, "That is another box."])
            #expect(view.evidence.map(\.by) == [.claimant, .respondent, .respondent])
            #expect(view.evidence.map { $0.file?.bytes.first } == [nil, 7, nil])
            #expect(view.evidence.map(\.isRebuttal) == [false, false, true])
            #expect(view.rulings == [] && view.appeal == nil && view.answer?.text == "It was sent.")
        }
        #expect(try await rule(engine, id, "It never came.", by: 7, key: "rule").state == .held)
        let view = try engine.makeReader().case(id, for: Self.staff[0])
        let answer = try #require(view.answer?.seq)
        let numbers = [view.case.seq, answer] + view.evidence.map(\.seq)
        #expect(view.rulings.map(\.rests) == [numbers] && view.rulings.map(\.clauses) == [["delivery"]])
        #expect(Set(numbers).count == 5)
    }

    @Test("a ruling is for both sides once it decides; before, and when it was sent back, it is for the house only")
    func rulings() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await hear(engine)
        func rulings(_ viewer: Viewer) throws -> [CaseView.Ruling] {
            try engine.makeReader().case(id, for: viewer).rulings
        }
        _ = try await rule(engine, id, "Nobody signed for it.", by: 7, key: "first")
        for viewer in Self.others { #expect(try rulings(viewer) == []) }
        for viewer in Self.staff {
            let held = try #require(try rulings(viewer).first)
            #expect(held.state == .waiting && held.reasons == "Nobody signed for it." && held.approved == nil)
            #expect(held.officer == 7 && held.second == nil && held.side == .claimant)
        }
        _ = try await engine.submit(AssignCase(case: id, key: "second"), as: Self.arbitrator(8))
        let back = SendBackRuling(case: id, reason: "Look at the file.", key: "back")
        #expect(try await engine.submit(back, as: Self.arbitrator(8)).state == .staff)
        for viewer in Self.others { #expect(try rulings(viewer) == []) }
        for viewer in Self.staff {
            let sent = try rulings(viewer)
            #expect(sent.map(\.state) == [.sentBack] && sent.map(\.second) == [8])
        }

        _ = try await rule(engine, id, "The file is of another parcel.", by: 7, key: "again")
        for viewer in Self.others { #expect(try rulings(viewer) == []) }
        _ = try await engine.submit(AssignCase(case: id, key: "third"), as: Self.arbitrator(8))
        let approve = ApproveRuling(case: id, key: "approve")
        #expect(try await engine.submit(approve, as: Self.arbitrator(8)).state == .decided)
        let decided = engine.status.now
        for viewer in Self.others {
            let ruling = try #require(try rulings(viewer).first)
            #expect(ruling.state == .standing && ruling.reasons == "The file is of another parcel.")
            #expect(ruling.officer == nil && ruling.second == nil && ruling.approved == decided)
            #expect(ruling.terms.remedy == .refund && ruling.terms.amount?.minor == 12_900)
            #expect(try rulings(viewer).count == 1)
        }
        for viewer in Self.staff {
            let all = try rulings(viewer)
            #expect(all.map(\.state) == [.sentBack, .standing] && all.map(\.second) == [8, 8])
            #expect(all.map(\.reasons) == ["Nobody signed for it.", "The file is of another parcel."])
        }
    }

    @Test("an appeal is for both sides, and so is the ruling that it leads to, beside that whose place it takes")
    func appeal() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await hear(engine)
        _ = try await rule(engine, id, "Nobody signed for it.", by: 7, key: "first")
        _ = try await engine.submit(AssignCase(case: id, key: "second"), as: Self.arbitrator(8))
        _ = try await engine.submit(ApproveRuling(case: id, key: "approve"), as: Self.arbitrator(8))
        let appeal = AppealCase(case: id, by: .respondent, text: "The neighbour did.", key: "appeal")
        #expect(try await engine.submit(appeal, as: storefront).state == .appeal)
        _ = try await rule(engine, id, for: .respondent, "The neighbour signed.", by: 9, key: "last")
        for viewer in Self.staff + Self.others {
            let view = try engine.makeReader().case(id, for: viewer)
            #expect(view.appeal?.by == .respondent && view.appeal?.text == "The neighbour did.")
            #expect(view.appeal?.ground == nil && view.decision?.side == .respondent)
            #expect(view.rulings.map(\.state) == [.overridden, .standing])
            #expect(view.rulings.map(\.reasons) == ["Nobody signed for it.", "The neighbour signed."])
            #expect(view.rulings.last?.terms == CaseView.Terms(remedy: .none, amount: nil))
        }
    }

    @Test("why a case was not taken on is for both sides")
    func rejected() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        _ = try await engine.submit(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")), as: storefront)
        let open = OpenCase(
            order: "o", cause: "not-received", remedy: .replacement, text: "It never came.", as: "b")
        let id = try await engine.submit(open, as: storefront).case
        let reject = RejectCase(case: id, text: "Nothing is claimed.", key: "reject")
        _ = try await engine.submit(reject, as: Self.arbitrator(7))
        for viewer in Self.staff + Self.others {
            let notes = try engine.makeReader().case(id, for: viewer).notes
            #expect(notes.map(\.kind) == [.rejected] && notes.map(\.text) == ["Nothing is claimed."])
            #expect(notes.allSatisfy { $0.ground == nil && $0.by == nil && $0.reference == nil })
            #expect(notes.map(\.at) == [engine.status.now])
        }
        #expect(try engine.verify().isSound)
    }

    /// A case that was handed on, given back and sent back, then decided, told to be done, opened again, and given to
    /// another body.
    private func tellAll(_ engine: Engine) async throws -> CaseID {
        let id = try await hear(engine)
        _ = try await engine.submit(AssignCase(case: id, key: "had"), as: Self.arbitrator(7))
        let handed = ReleaseCase(case: id, to: 8, reason: "I am away.", key: "handed")
        _ = try await engine.submit(handed, as: Self.arbitrator(7))
        let back = ReleaseCase(case: id, reason: "I have no time.", key: "given")
        _ = try await engine.submit(back, as: Self.arbitrator(8))
        _ = try await rule(engine, id, "Nobody signed for it.", by: 7, key: "first")
        _ = try await engine.submit(AssignCase(case: id, key: "second"), as: Self.arbitrator(8))
        let sent = SendBackRuling(case: id, reason: "Look at the file.", key: "sent")
        _ = try await engine.submit(sent, as: Self.arbitrator(8))
        _ = try await rule(engine, id, "The file is of another parcel.", by: 7, key: "again")
        _ = try await engine.submit(AssignCase(case: id, key: "third"), as: Self.arbitrator(8))
        _ = try await engine.submit(ApproveRuling(case: id, key: "approve"), as: Self.arbitrator(8))
        _ = try await engine.setClock(to: engine.status.now + 7 * Instant.day)
        _ = try await engine.submit(PerformCase(case: id, reference: "refund-17", key: "done"), as: storefront)
        let again = ReopenCase(case: id, text: "No money came.", as: "b", key: "reopen")
        _ = try await engine.submit(again, as: storefront)
        let court = ReferCase(case: id, body: "Hangzhou Internet Court", reference: "2026-117", key: "court")
        _ = try await engine.submit(court, as: Self.arbitrator(9))
        return id
    }

    @Test("what was said with steps, and what they name, is for both sides; what arbitrators say among them is not")
    func notes() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await tellAll(engine)
        for viewer in Self.others {
            let notes = try engine.makeReader().case(id, for: viewer).notes
            #expect(notes.map(\.kind) == [.performed, .reopened, .referred])
            #expect(notes.map(\.text) == [nil, "No money came.", "Hangzhou Internet Court"])
            #expect(notes.map(\.reference) == ["refund-17", nil, "2026-117"])
            #expect(notes.map(\.by) == [nil, .claimant, nil])
        }
        for viewer in Self.staff {
            let notes = try engine.makeReader().case(id, for: viewer).notes
            #expect(notes.map(\.kind) == [.handedOn, .givenBack, .sentBack, .performed, .reopened, .referred])
            #expect(notes.prefix(3).map(\.text) == ["I am away.", "I have no time.", "Look at the file."])
            #expect(notes.map(\.at) == notes.map(\.at).sorted())
        }
        #expect(try engine.verify().isSound)
    }

    @Test("whoever is a side itself, or of the same person as one, sees what a side sees, wherever it looks")
    func own() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await hear(engine)
        let ruled = try await rule(engine, id, "Nobody signed for it.", by: 7, key: "first").seq
        _ = try await engine.submit(AssignCase(case: id, key: "second"), as: Self.arbitrator(8))
        let reader = try engine.makeReader()
        func isProved(of seq: Int64, _ own: ID?) throws -> Bool {
            do throws(Refusal) {
                return try !reader.inclusion(
                    seq: seq, size: nil, for: Viewer(roles: [.arbitrator], speaker: nil, own: own)
                ).line.isEmpty
            } catch {
                #expect(error.reason == "ledger.own-case" && error.code == .notAllowed)
                return false
            }
        }
        let answered = try #require(try reader.case(id, for: Self.staff[0]).answer?.seq)
        for side in ["b", "s"] as [ID] {
            #expect(try !isProved(of: ruled, side))
            // What the sides said, and what is about no case.
            for seq in [1, id.seq, answered] { #expect(try isProved(of: seq, side)) }
        }
        for other in ["x", "y", nil] as [ID?] { #expect(try isProved(of: ruled, other)) }
        func views(_ own: ID) throws -> [CaseView] {
            let viewer = Viewer(roles: [.arbitrator], speaker: nil, own: own)
            return try [reader.case(id, for: viewer)] + reader.cases(ofOrder: "o", for: viewer)
                + reader.cases(of: "s", before: nil, limit: 9, for: viewer).cases
        }
        for side in ["b", "s"] as [ID] {
            let seen = try views(side)
            #expect(seen.count == 3 && seen.allSatisfy { $0.rulings.isEmpty && $0.state == .held })
            #expect(seen.allSatisfy { $0.holder != nil && $0.holder?.officer == nil })
        }
        for other in ["x", "y"] as [ID] {
            let seen = try views(other)
            #expect(seen.count == 3 && seen.allSatisfy { $0.rulings.count == 1 && $0.holder?.officer == 8 })
        }
        _ = try await engine.submit(SendBackRuling(case: id, reason: "No.", key: "back"), as: Self.arbitrator(8))
        func queued(_ own: ID) throws -> [CaseView] {
            let viewer = Viewer(roles: [.arbitrator], speaker: nil, own: own)
            return try reader.casesWaiting(after: nil, limit: 9, for: viewer).cases
        }
        #expect(try queued("b").map { $0.notes.count + $0.rulings.count } == [0])
        #expect(try queued("x").map { $0.notes.count + $0.rulings.count } == [2])

        // An account that turns out to be the seller's.
        _ = try await engine.submit(
            OpenOrder(order: "p", given: OrderGiven(buyer: "x", seller: "z")), as: storefront)
        _ = try await engine.submit(MergeAccount(account: "x", into: "s", reason: .proven, key: "merge"), as: admin)
        #expect(try queued("x").map { $0.notes.count + $0.rulings.count } == [0])
        #expect(try !isProved(of: ruled, "x"))
        #expect(try isProved(of: ruled, "y"))
    }

    @Test("what can be done now is told to those who speak for the sides, of the sides that they speak for")
    func steps() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        _ = try await engine.submit(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")), as: storefront)
        let open = OpenCase(
            order: "o", cause: "not-received", remedy: .replacement, text: "It never came.", as: "b")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.submit(AdmitCase(case: id, key: "admit"), as: Self.arbitrator(7))
        func who(_ roles: Set<Role>, _ speaker: ID? = nil) throws -> Set<CaseActor> {
            Set(try engine.makeReader().case(id, for: Viewer(roles: roles, speaker: speaker)).steps.map(\.by))
        }
        #expect(try who([.storefront]) == [.claimant, .respondent])
        #expect(try who([.storefront], "b") == [.claimant])
        #expect(try who([.admin], "s") == [.respondent])
        for role in [Role.arbitrator, .officer, .auditor] { #expect(try who([role]) == []) }
        func actions() throws -> Set<CaseAction> {
            let viewer = Viewer(roles: [.storefront], speaker: "b")
            return Set(try engine.makeReader().case(id, for: viewer).steps.map(\.action))
        }
        #expect(try actions() == [.withdraw, .propose, .askTime, .optOut])
        _ = try await engine.submit(AnswerCase(case: id, text: "It was sent.", key: "answer"), as: storefront)
        _ = try await engine.setClock(to: engine.status.now + (72 * Instant.hour - 1))
        #expect(try actions() == [.withdraw, .propose, .askTime, .optOut])
        _ = try await engine.setClock(to: engine.status.now + 1)
        #expect(try actions() == [.withdraw, .propose, .askTime, .optOut, .escalate])
    }
}
