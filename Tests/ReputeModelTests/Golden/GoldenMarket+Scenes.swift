import ReputeJSON
import ReputeModel
import ReputeTwin

/// What seldom happens by chance, played once before chance has its turn.
extension GoldenMarket {
    /// The same item bought again exactly when it is no repeat any more, and another a millisecond sooner.
    func edges() throws(Refusal) {
        let (first, completed) = (moment("2026-02-02T10:00:00Z"), moment("2026-02-17T00:00:00Z"))
        for (item, span) in [("exact", 14.days), ("sooner", 14.days - 1)] as [(ID, Int64)] {
            for (n, created) in [first, first + span].enumerated() {
                let order: ID = ID("\(item)-\(n)") ?? item
                try market.complete(
                    order, buyer: "edge", seller: item, at: completed, created: created, items: [item])
                try market.bring(order, at: completed + Int64(n))
            }
        }
    }

    /// What seldom befalls records by chance: brought back, verified, suspended, cleared, suspended again and revoked; and
    /// verified shortly before the end, of which notice is given while other scenes are played.
    mutating func recordLife() throws(Refusal) {
        try market.complete(next(), buyer: "b", seller: "licensed")
        let id = try market.run(DraftQualification(account: "licensed", type: "identity", key: key())).qualification
        try market.run(SubmitQualification(qualification: id, key: key()))
        try market.run(ReturnQualification(qualification: id, reason: "unreadable", key: key()))
        try market.run(SubmitQualification(qualification: id, key: key()))
        try market.run(VerifyQualification(qualification: id, method: "document", key: key()))
        for _ in 0..<2 {
            try market.run(SuspendQualification(qualification: id, reason: "under-investigation", key: key()))
            try market.run(ResumeQualification(qualification: id, reason: "cleared", key: key()))
        }
        try market.run(RevokeQualification(qualification: id, reason: "forged", key: key()))
        let end = CivilDate(day: market.now.day(zoneMinutes: 0) + 14)
        let short = try market.run(
            DraftQualification(account: "licensed", type: "identity", expires: end, key: key())
        ).qualification
        try market.run(SubmitQualification(qualification: short, key: key()))
        try market.run(VerifyQualification(qualification: short, method: "document", key: key()))
    }

    /// What is drawn from a deposit, and comes back; what is asked for, and stays.
    mutating func returned() throws(Refusal) {
        guard let money = Money(currency: "CNY", minor: 500) else { return }
        try market.run(PayDeposit(account: "careful", amount: money, reference: "paid", key: key()))
        let draw = try market.run(
            DrawDeposit(account: "careful", amount: money, ruling: "overturned", reason: "refund", key: key()))
        try market.run(ReturnDeposit(entry: draw.entry, reason: "overturned", key: key()))
        try market.run(ReleaseDeposit(account: "careful", amount: money, key: key()))
        try market.run(KeepDeposit(account: "careful", currency: "CNY", key: key()))
    }

    /// An order that a carrier brings.
    mutating func carriage() throws(Refusal) {
        let order = next()
        let given = OrderGiven(buyer: "b", seller: "sender", created: market.now, promised: market.now + 1.days)
        try market.run(OpenOrder(order: order, given: given))
        try market.run(DispatchOrder(order: order, carrier: "swift"))
        market.advance(2.days)
        try market.run(DeliverOrder(order: order))
    }

    /// Commitments taken on and given up; an order that keeps what is promised of its way, one that breaks it, one of which
    /// that is told too late; a breach found by a ruling and excused.
    mutating func commitments() throws(Refusal) {
        for code in ["dispatch-48h", "on-time", "authentic-or-triple"] {
            try market.run(TakeCommitment(seller: "devoted", commitment: code, key: key()))
        }
        let orders = [next(), next(), next()]
        let created = market.now
        for order in orders {
            let given = OrderGiven(
                buyer: "b", seller: "devoted", created: created, amount: Money(currency: "CNY", minor: 12_900),
                promised: created + 3.days)
            try market.run(OpenOrder(order: order, given: given))
        }
        try market.run(DispatchOrder(order: orders[0]))
        market.advance(2.days)
        try market.run(CompleteOrder(order: orders[0], completed: market.now))
        market.advance(5.days)
        try market.run(DispatchOrder(order: orders[1], dispatched: created + 1.days))
        try market.run(DeliverOrder(order: orders[1], delivered: created + 4.days))
        try market.run(CancelOrder(order: orders[2], by: .seller, why: "out-of-stock"))
        let found = try market.run(
            BreachCommitment(
                order: orders[0], commitment: "authentic-or-triple", reason: "counterfeit", ruling: "case", key: key()))
        try market.run(ExcuseBreach(breach: found.breach, reason: "overturned", key: key()))
        try market.run(DropCommitment(seller: "devoted", commitment: "on-time", key: key()))
    }

    /// An exam failed and passed, and passed again while what it gave stands.
    mutating func exams() throws(Refusal) {
        try market.complete(next(), buyer: "b", seller: "pupil")
        for score in [40, 95, 95] {
            try market.run(AttemptTraining(account: "pupil", course: "rules-exam", score: score, key: key()))
            market.advance(2.days)
        }
    }

    /// One contested, upheld, put right and, with the exam passed, lifted, after its record was revoked; one behind it that is
    /// put right when its term is over; one taken back.
    mutating func sanctions() throws(Refusal) {
        try market.complete(next(), buyer: "b", seller: "culprit")
        let recorder = Actor(role: .officer, uid: 7)
        func record(_ violation: String, _ key: ID) throws(Refusal) -> ViolationID {
            try market.run(
                RecordViolation(account: "culprit", violation: violation, statement: "so it was", key: key),
                as: recorder
            ).violation
        }
        let heavy = try record("counterfeit-sold-gravely", key())
        let behind = try record("fake-trade", key())
        let mistaken = try record("prohibited-goods", key())
        try market.run(ContestViolation(violation: heavy, text: "it was not", key: key()))
        try market.run(UpholdViolation(violation: heavy, reason: "nothing-new", key: key()))
        try market.run(WithdrawViolation(violation: mistaken, reason: "mistaken", key: key()))
        try market.run(CorrectSanction(violation: heavy, key: key()))
        let exam = try market.run(
            AttemptTraining(account: "culprit", course: "rules-exam", score: 95, key: key()))
        if let record = exam.certificate {
            try market.run(RevokeQualification(qualification: record, reason: "forged", key: key()))
        }
        market.advance(2.days)
        try market.run(
            AttemptTraining(account: "culprit", course: "rules-exam", score: 95, key: key()), as: recorder)
        market.advance(15.days)
        try market.run(CorrectSanction(violation: behind, key: key()))
    }

    /// A seller below standard by defects of five buyers; guaranteed another, which ends by its sales, by an officer, and by the
    /// clock while other scenes are played.
    mutating func standings() throws(Refusal) {
        guard market.policies.hasStandings else { return }
        let officer = Actor(role: .officer, uid: 7)
        func guarantee(days: Int, key: ID) throws(Refusal) {
            try market.run(
                GuaranteeStanding(
                    seller: "shaky", standing: .top, days: days, sales: 1, reason: "force-majeure", key: key),
                as: officer)
        }
        for n in 0..<4 { try market.trade(next(), .negative, buyer: ID("unhappy", n), seller: "shaky") }
        let last = next()
        try market.run(OpenOrder(order: last, given: OrderGiven(buyer: "unhappy4", seller: "shaky")))
        try market.run(CancelOrder(order: last, by: .seller, why: "out-of-stock"))
        try guarantee(days: 9, key: key())
        try market.complete(next(), buyer: "b", seller: "shaky")
        market.advance(31.days)
        try guarantee(days: 9, key: key())
        try market.run(EndGuarantee(seller: "shaky", key: key()), as: officer)
        try guarantee(days: 9, key: key())
    }

    /// Another policy, with points: what caps cut, what is told late or too late, given, taken back, and expired.
    mutating func points() throws(Refusal) {
        guard let newest = market.policies.entries.last?.policy else { return }
        try market.adopt(newest.next(membership: GoldenMarket.membership), inDays: 7, key: key())
        market.advance(8.days)
        let first = next()
        try market.buy(first, 100, buyer: "member")
        try market.buy(next(), 400, buyer: "member", category: "tea")
        try market.buy(next(), 100, buyer: "member")
        market.advance(1.days)
        try market.buy(next(), 100, buyer: "member", at: market.now + -2.days)
        try market.takeBack(first, 3, key: key())
        try market.grant("member", 50, key: key())
        market.advance(14.days)
        try market.buy(next(), 100, buyer: "member", at: market.now + -13.days)
        market.advance(40.days)
        let last = next()
        try market.buy(last, 100, buyer: "member")
        try market.takeBack(last, key: key())
    }

    /// A shop that closes, opens and is sold; two accounts of one person, whose orders with one seller share its bounds.
    mutating func lives() throws(Refusal) {
        let officer = Actor(role: .officer, uid: 7)
        try market.run(OpenAccount(account: "shop", role: .seller, key: key()))
        try market.complete(next(), buyer: "twin-a", seller: "shop")
        try market.complete(next(), buyer: "twin-b", seller: "shop")
        try market.run(CloseAccount(account: "shop", role: .seller, reason: .idle, key: key()))
        market.advance(1.days)
        try market.run(OpenAccount(account: "shop", role: .seller, key: key()))
        try market.run(TransferAccount(account: "shop", reason: .inherited, key: key()), as: officer)
        try market.run(
            MergeAccount(account: "twin-b", into: "twin-a", reason: .proven, key: key()), as: officer)
        for n in 0..<5 {
            market.advance(1.days)
            try market.trade(next(), .positive, buyer: n % 2 == 0 ? "twin-a" : "twin-b", seller: "shop")
        }
        try market.run(SeparateAccount(account: "twin-b", reason: .mistake, key: key()), as: officer)
        try market.trade(next(), .positive, buyer: "twin-b", seller: "shop")
    }

    /// Ten points for each whole fifty yuan, which few orders cost.
    private static let membership: JSONValue = [
        "caps": ["categories": ["tea": 15], "day": 30, "month": 60, "order": 25],
        "earn": ["CNY": ["per": 5_000, "points": 10]], "expiryDays": 12,
        "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
        "tiers": [["from": 20, "name": "silver"], ["from": 80, "name": "gold"]],
    ]
}
