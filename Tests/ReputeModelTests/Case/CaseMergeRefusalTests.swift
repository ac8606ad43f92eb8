import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Which cases cannot go on in which, and who cannot have them do.
@Suite("cases that cannot be merged")
struct CaseMergeRefusalTests {
    private let market = Market.withHouse()

    /// About orders that have items.
    private func open(_ order: ID) throws {
        let amount = Money.cny(1_000)
        let items = (["i", "j"] as [ID]).map { OrderGiven.Item(item: $0, amount: amount) }
        let given = OrderGiven(buyer: "b", seller: "s", items: items, amount: amount)
        try market.run(OpenOrder(order: order, given: given))
    }

    private func claim(_ cause: String, _ order: ID = "o", item: ID? = nil, by: Party = .buyer) throws -> CaseID {
        try market.claim(order, cause, item: item, by: by, text: "It is \(cause).").case
    }

    /// One that an arbitrator has.
    private func taken(_ cause: String, _ order: ID = "o", item: ID? = nil, _ uid: UInt32 = 7) throws -> CaseID {
        let id = try claim(cause, order, item: item)
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.answer(id)
        try market.wait(72.hours)
        try market.escalate(id)
        try market.staff(AssignCase(case: id, key: market.key()), uid)
        return id
    }

    private func merging(_ id: CaseID, _ into: CaseID, _ key: ID = "merge", reason: String = "So.") -> MergeCase {
        MergeCase(case: id, into: into, reason: reason, key: key)
    }

    /// Why it is refused, which must change nothing.
    private func refusal(_ command: MergeCase, _ uid: UInt32 = 7) throws -> Refusal {
        market.tick()
        let (before, length) = (market.snapshot, market.lines.count)
        let refusal = #expect(throws: Refusal.self) { try market.staff(command, uid) }
        #expect(market.lines.count == length && market.snapshot == before)
        return try #require(refusal)
    }

    @Test("one of which nobody heard, one in itself, and what is of another order or another item")
    func others() throws {
        for order in ["o", "p"] as [ID] { try open(order) }
        let into = try taken("not-received")
        let id = try claim("counterfeit")
        let elsewhere = try claim("counterfeit", "p")
        let item = try claim("defective", item: "i")
        let none = CaseID(seq: 1)
        #expect(try refusal(merging(none, into)).reason == "case.unknown")
        let unknown = try refusal(merging(id, none))
        #expect(unknown.reason == "case.merge-unknown" && unknown.code == .notFound)
        #expect(unknown.pointer == "/params/into" && unknown.message.contains("c1"))
        let same = try refusal(merging(into, into))
        #expect(same.reason == "case.merge-same" && same.code == .invalidParams)
        let order = try refusal(merging(elsewhere, into))
        #expect(order.reason == "case.merge-order" && order.code == .rule && order.message.contains("two orders"))
        let other = try refusal(merging(item, into))
        #expect(other.reason == "case.merge-item" && other.code == .rule)
        // The other side's may be about any.
        let counter = try claim("no-show-of-buyer", item: "j", by: .seller)
        try market.staff(merging(counter, into))
        try market.replays()
    }

    @Test("a claim that only a ruling on it can grant")
    func remedies() throws {
        try open("o")
        let review = try claim("sanction-review")
        let into = try taken("not-received")
        let unfit = try refusal(merging(review, into))
        #expect(unfit.reason == "case.merge-remedy" && unfit.code == .rule && unfit.pointer == "/params/case")
        #expect(unfit.details["remedy"] == "sanction-withdrawn")
        let other = try claim("counterfeit")
        try market.staff(AssignCase(case: review, key: "assign"))
        #expect(try refusal(merging(other, review)).reason == "case.merge-remedy")
        try market.replays()
    }

    @Test("into one that waits for no arbitrator, or is decided")
    func states() throws {
        try open("o")
        let id = try claim("counterfeit")
        let into = try claim("not-received")
        func refused(_ state: CaseState) throws {
            #expect(try market.row(into).state == state)
            let refusal = try refusal(merging(id, into))
            #expect(refusal.reason == "case.merge-state" && refusal.code == .conflict && refusal.retry == .later)
            #expect(refusal.details["state"] == .string(state.rawValue))
        }
        try refused(.filed)
        try market.staff(AdmitCase(case: into, key: "admit"))
        try refused(.negotiation)
        try market.accept(into, .respondent)
        try refused(.performance)
        try market.run(PerformCase(case: into, key: "done"))
        try refused(.closed)
        try market.replays()
    }

    @Test("by whoever has neither, and by a party of them")
    func who() throws {
        try open("o")
        let into = try taken("not-received")
        let id = try claim("counterfeit")
        let neither = try refusal(merging(id, into), 8)
        #expect(neither.reason == "case.merge-unclaimed" && neither.code == .conflict && neither.retry == .later)
        try market.wait(5.hours)
        // Whoever had it did not renew that.
        #expect(try refusal(merging(id, into)).reason == "case.merge-unclaimed")
        try market.staff(AssignCase(case: into, key: "again"))
        for own in ["b", "s"] as [ID] {
            var command = merging(id, into)
            command.ownAccount = own
            #expect(try refusal(command).reason == "case.own-account")
        }
        try market.replays()
    }

    @Test("what is decided or over, each state by a name of its own")
    func over() throws {
        try open("o")
        let into = try taken("not-received")
        let id = try claim("counterfeit")
        func refused(_ state: CaseState) throws {
            #expect(try market.row(id).state == state)
            #expect(try refusal(merging(id, into)).reason == "case.merge-\(state.rawValue)")
        }
        try market.wait(24.hours)
        try market.accept(id, .respondent)
        try refused(.performance)
        try market.staff(ReferCase(case: id, body: "A court", key: "court"))
        try refused(.external)
        try market.staff(ResumeCase(case: id, key: "back"))
        try market.wait(8.days)
        try refused(.enforcing)
        try market.run(PerformCase(case: id, key: "done"))
        try refused(.closed)
        try market.replays()
    }

    @Test("once it was: sent again it answers the same, and its key is for nothing else; a reason has to say something")
    func again() throws {
        try open("o")
        let into = try taken("not-received")
        let id = try claim("counterfeit")
        let other = try claim("defective")
        #expect(try refusal(merging(id, into, reason: " \n")).reason == "case.text-blank")
        let long = String(repeating: "x", count: 2_001)
        let refusal = try refusal(merging(id, into, reason: long))
        #expect(refusal.reason == "case.text-too-long" && refusal.pointer == "/params/reason")
        let done = try market.staff(merging(id, into))
        #expect(!done.isRepeated)
        let repeated = try market.staff(merging(id, into))
        #expect(repeated.isRepeated && repeated.seq == done.seq && repeated.state == .closed)
        #expect(try self.refusal(merging(other, into)).reason == "request.differs")
        #expect(try self.refusal(merging(id, into, reason: "Otherwise.")).reason == "request.differs")
        #expect(try self.refusal(merging(id, into, "second")).reason == "case.merge-closed")
        #expect(market.store.texts[done.seq]?.text == "So.")
        #expect(!market.lines.contains { $0.text.contains("So.") })
        try market.replays()
    }

    @Test("in a fact as the rules do not have it")
    func forged() throws {
        try open("o")
        let into = try taken("not-received")
        let id = try claim("counterfeit")
        let other = try claim("defective")
        try market.staff(merging(id, into))
        for (path, value) in [
            ("into", .integer(other.seq)), ("case", .integer(into.seq)), ("officer", 8), ("freed", 1), ("window", nil),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.merged") { $0[path: path] = value } != [], "\(path)")
        }
    }
}
