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

    /// What is drawn from a deposit, and comes back.
    mutating func returned() throws(Refusal) {
        guard let money = Money(currency: "CNY", minor: 500) else { return }
        try market.run(PayDeposit(account: "careful", amount: money, reference: "paid", key: key()))
        let draw = try market.run(
            DrawDeposit(account: "careful", amount: money, ruling: "overturned", reason: "refund", key: key()))
        try market.run(ReturnDeposit(entry: draw.entry, reason: "overturned", key: key()))
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
}
