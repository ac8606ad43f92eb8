import ReputeModel
import ReputeTwin

/// Buyers and sellers violate rules; they ask for reviews, put things right and sit exams; officers answer, rightly or not.
struct Sanctions: Subject {
    /// One that trades, two that have records, and one that has nothing else.
    static let accounts = [3, 20, 21, 23]

    init() {}

    mutating func act(in town: inout Town) -> Request? {
        // Where there are none, that is soon said.
        if !town.manner.hasRecords, town.below(4) > 0 { return nil }
        let latest = Array(town.market.violations.keys.sorted().suffix(6))
        guard !latest.isEmpty, town.below(3) > 0 else { return record(&town) }
        let seq = town.pick(latest)
        guard let row = town.market.violations[seq] else { return nil }
        let isAny = town.below(4) == 0
        var next: [Step] = [.contest]
        if isAny || row.contested != nil { next += [.uphold, .withdraw] }
        if isAny || row.active != nil { next += [.correct, .correct, .sit, .sit] }
        if town.below(3) == 0 { next += [.withdraw] }
        switch town.pick(next) {
        case .contest: return contest(seq, &town)
        case .uphold: return uphold(seq, &town)
        case .withdraw: return withdraw(seq, &town)
        case .correct: return correct(seq, &town)
        case .sit: return sit(row, &town)
        }
    }

    private enum Step { case contest, uphold, withdraw, correct, sit }

    private static func officer(_ n: Int) -> Actor { Actor(role: .officer, uid: Town.officer.uid + UInt32(n)) }

    private func record(_ town: inout Town) -> Request? {
        let number = town.number()
        // Mostly the same one, so that points add up.
        let account = town.pick([20, 20, 20, 21, 3, 23])
        let kind = town.pick(["lateness", "rudeness", "fraud", "fakery", "fakery", "extortion", "gossip"])
        let officer = town.below(2)
        let command = RecordViolation(
            account: ID("a", account), violation: kind, statement: "What happened, number \(number).",
            key: ID("k", number))
        return Request(
            number, command, as: Sanctions.officer(officer), "a\(account) commits \(kind)", isKeyed: true,
            .twin { $0.hear(.record(number, account: account, kind: kind, officer: officer)) })
    }

    /// The number of the request that recorded a violation.
    private func number(of seq: Int64, _ town: Town) -> Int? {
        town.market.requests.first { $0.value.seq == seq && $0.key.method == "sanction.record" }
            .flatMap { Int("\($0.key.key)".dropFirst()) }
    }

    private func contest(_ seq: Int64, _ town: inout Town) -> Request? {
        guard let of = number(of: seq, town) else { return nil }
        let number = town.number()
        let command = ContestViolation(
            violation: ViolationID(seq: seq), text: "It was not so, number \(number).", key: ID("k", number))
        return Request(
            number, command, as: Town.stranger, "contest v\(seq)", isKeyed: true, .twin { $0.hear(.contest(of)) })
    }

    private func uphold(_ seq: Int64, _ town: inout Town) -> Request? {
        guard let of = number(of: seq, town) else { return nil }
        let (number, officer, isKnown) = (town.number(), town.below(2), town.below(10) > 0)
        let command = UpholdViolation(
            violation: ViolationID(seq: seq), reason: isKnown ? "nothing-new" : "mistaken", key: ID("k", number))
        return Request(
            number, command, as: Sanctions.officer(officer), "uphold v\(seq)", isKeyed: true,
            .twin { $0.hear(.uphold(of, officer: officer, isReasonKnown: isKnown)) })
    }

    private func withdraw(_ seq: Int64, _ town: inout Town) -> Request? {
        guard let of = number(of: seq, town) else { return nil }
        let (number, isKnown) = (town.number(), town.below(10) > 0)
        let command = WithdrawViolation(
            violation: ViolationID(seq: seq), reason: isKnown ? "mistaken" : "nothing-new", key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "withdraw v\(seq)", isKeyed: true,
            .twin { $0.hear(.withdraw(of, isReasonKnown: isKnown)) })
    }

    private func correct(_ seq: Int64, _ town: inout Town) -> Request? {
        guard let of = number(of: seq, town) else { return nil }
        let number = town.number()
        return Request(
            number, CorrectSanction(violation: ViolationID(seq: seq), key: ID("k", number)), as: Town.officer,
            "correct v\(seq)", isKeyed: true, .twin { $0.hear(.correct(of)) })
    }

    /// The exam that a sanction asks for, mostly well enough.
    private func sit(_ row: ViolationRow, _ town: inout Town) -> Request? {
        guard let course = row.sanction?.terms.exam,
            let account = Sanctions.accounts.first(where: { town.market.names[ID("a", $0)]?.number == row.account })
        else { return nil }
        let number = town.number()
        let score = town.pick([79, 80, 95, 95])
        let command = AttemptTraining(account: ID("a", account), course: course, score: score, key: ID("k", number))
        return Request(
            number, command, as: Town.officer, "a\(account) sits \(course) with \(score)", isKeyed: true,
            .twin { $0.sit(number, account: account, course: course, score: score, isOfficer: true) })
    }
}
