import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What cannot be done about commitments, each with its own reason and no effect.
@Suite("what is refused of commitments")
struct CommitmentRefusalTests {
    private let market = Market()

    private func take(_ code: String, key: ID = "x") -> Refusal? {
        market.refused(TakeCommitment(seller: "s", commitment: code, key: key))
    }

    private func drop(_ code: String, key: ID = "x") -> Refusal? {
        market.refused(DropCommitment(seller: "s", commitment: code, key: key))
    }

    private func breach(_ order: ID, _ code: String, _ reason: String = "counterfeit") -> Refusal? {
        market.refused(BreachCommitment(order: order, commitment: code, reason: reason, key: "x"))
    }

    @Test("one that the policy does not offer, and any where it offers none")
    func unknown() {
        let refusal = take("free-tea")
        #expect(refusal?.reason == "commitment.unknown" && refusal?.message.contains("warranty") == true)
        let bare = Market(Neutral.policy(without: "commitment"))
        let none = bare.refused(TakeCommitment(seller: "s", commitment: "warranty", key: "x"))
        #expect(none?.reason == "commitment.unknown" && none?.message.contains("none can be taken on") == true)
    }

    @Test("what is in force already, or was given up and still is")
    func inForce() throws {
        let taken = try market.take("warranty")
        let refusal = take("warranty")
        #expect(refusal?.reason == "commitment.in-force" && refusal?.code == .conflict)
        #expect(refusal?.message.contains("\(taken.commitment)") == true)
        try market.drop("warranty")
        let ending = take("warranty")
        #expect(ending?.reason == "commitment.ending" && ending?.retry == .later)
        #expect(drop("warranty")?.reason == "commitment.dropped")
    }

    @Test("to give up what was never taken on, by one never heard of or by another")
    func notTaken() throws {
        #expect(drop("warranty")?.reason == "commitment.not-taken")
        try market.take("warranty", "t")
        #expect(drop("warranty")?.reason == "commitment.not-taken")
    }

    @Test("more often than it may be taken on")
    func often() throws {
        let market = Market(Neutral.policy("commitment/noticeDays", 0))
        for _ in 0..<CommitmentLimits.periods {
            try market.take("warranty")
            market.advance(1)
            try market.drop("warranty")
            market.advance(1)
        }
        let refusal = market.refused(TakeCommitment(seller: "s", commitment: "warranty", key: "x"))
        #expect(refusal?.reason == "commitment.too-often")
        #expect(try market.replayed().problems == [])
    }

    /// Adopts the neutral policy with other commitments, and waits until it is in force.
    private func offer(_ names: [String], version: Int64) throws {
        let kinds = Dictionary(names.map { ($0, JSONValue.object([:])) }) { first, _ in first }
        var members = Neutral.document("commitment/kinds", .object(kinds)).objectValue ?? [:]
        members["version"] = .integer(version)
        try market.adopt(try Policy(document: .object(members)), inDays: 8)
        market.advance(9.days)
    }

    @Test("more of them than there may be, of all policies")
    func full() throws {
        for version in 1...CommitmentLimits.ofSeller / CommitmentLimits.kinds {
            let names = (0..<CommitmentLimits.kinds).map { "promise-\(version)-\($0)" }
            try offer(names, version: Int64(version) + 1)
            for name in names { try market.take(name) }
        }
        try offer(["one-more"], version: 90)
        #expect(take("one-more")?.reason == "commitment.too-many")
    }

    @Test("somebody who speaks for another account")
    func speaker() throws {
        #expect(
            market.refused(TakeCommitment(seller: "s", commitment: "warranty", as: "b", key: "x"))?.reason
                == "party.mismatch")
        try market.take("warranty")
        #expect(
            market.refused(DropCommitment(seller: "s", commitment: "warranty", as: "b", key: "x"))?.reason
                == "party.mismatch")
        try market.run(DropCommitment(seller: "s", commitment: "warranty", as: "s", key: "y"))
    }

    @Test("a breach in an order unknown, of what did not hold, for no reason of the policy's, or found before")
    func breaches() throws {
        #expect(breach("o", "warranty")?.reason == "order.unknown")
        try market.open("o")
        let notHeld = breach("o", "warranty")
        #expect(notHeld?.reason == "commitment.not-held" && notHeld?.message.contains("nothing to break") == true)
        try market.take("warranty")
        market.advance(1)
        try market.open("p")
        #expect(breach("p", "authentic-or-triple")?.message.contains("warranty") == true)
        #expect(breach("p", "warranty", "mistake")?.reason == "commitment.reason-unknown")
        let found = try market.breach("p", "warranty", "repair-refused")
        let again = breach("p", "warranty", "repair-refused")
        #expect(again?.reason == "commitment.breached" && again?.message.contains("\(found.breach)") == true)
    }

    @Test("to excuse what is no breach, for no reason of the policy's, or what was excused before")
    func excuses() throws {
        func excuse(_ seq: Int64, _ reason: String = "mistake") -> Refusal? {
            market.refused(ExcuseBreach(breach: BreachID(seq: seq), reason: reason, key: "x"))
        }
        #expect(excuse(1)?.reason == "commitment.breach-unknown")
        try market.take("warranty")
        market.advance(1)
        try market.open("o")
        let found = try market.breach("o", "warranty", "repair-refused")
        #expect(excuse(found.seq, "repair-refused")?.reason == "commitment.reason-unknown")
        try market.excuse(found.breach)
        #expect(excuse(found.seq)?.reason == "commitment.excused")
        #expect(excuse(found.seq, "repair-refused")?.reason == "commitment.excused")
    }

    @Test("what the own account of whoever decides is a party to, as seller or as buyer")
    func own() throws {
        try market.take("warranty")
        market.advance(1)
        try market.open("o")
        let found = try market.breach("o", "warranty", "repair-refused")
        for own in ["s", "b"] as [ID] {
            var breach = BreachCommitment(order: "o", commitment: "warranty", reason: "repair-refused", key: "x")
            breach.ownAccount = own
            #expect(market.refused(breach)?.reason == "commitment.own-account")
            var excuse = ExcuseBreach(breach: found.breach, reason: "mistake", key: "x")
            excuse.ownAccount = own
            #expect(market.refused(excuse)?.reason == "commitment.own-account")
        }
    }

    @Test("a key that was used for something else; the same again answers the same, with how it stands now")
    func keys() throws {
        let take = TakeCommitment(seller: "s", commitment: "warranty", key: "k-1")
        let first = try market.run(take)
        market.advance(1)
        try market.open("o")
        let drop = DropCommitment(seller: "s", commitment: "warranty", key: "k-1")
        let dropped = try market.run(drop)
        let again = try market.run(take)
        #expect(again.isRepeated && again.seq == first.seq && again.ends == dropped.ends)
        #expect(try market.run(drop).isRepeated)
        #expect(self.take("on-time", key: "k-1")?.reason == "request.differs")
        #expect(self.drop("on-time", key: "k-1")?.reason == "request.differs")
        let breach = BreachCommitment(order: "o", commitment: "warranty", reason: "repair-refused", key: "k-1")
        let found = try market.run(breach)
        let excuse = ExcuseBreach(breach: found.breach, reason: "mistake", key: "k-1")
        let excused = try market.run(excuse)
        let repeated = try market.run(breach)
        #expect(repeated.isRepeated && repeated.seq == found.seq && repeated.isExcused)
        #expect(try market.run(excuse).seq == excused.seq)
        #expect(
            market.refused(BreachCommitment(order: "o", commitment: "warranty", reason: "counterfeit", key: "k-1"))?
                .reason == "request.differs")
        #expect(
            market.refused(ExcuseBreach(breach: found.breach, reason: "overturned", key: "k-1"))?.reason
                == "request.differs")
    }
}
