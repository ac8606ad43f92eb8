import ReputeModel
import ReputeTwin
import Testing

/// A market in which a history happens, to the account `s`.
final class SanctionTelling {
    let market: Market
    private let name: String
    private let rule: SanctionRule
    private static let start = moment("2026-03-01T10:00:00Z")
    /// By their numbers, from 1.
    private var violations: [ViolationID] = []
    /// How many steps were taken.
    private var steps = 0

    init(_ history: SanctionHistoryTests.History) {
        name = history.name
        market = Market(history.profile.policy, at: SanctionTelling.start)
        rule = SanctionRule(history.profile.policy)
    }

    /// Where in the table something is otherwise.
    private var here: Comment { "\(name): step \(steps)" }

    func take(_ step: SanctionHistoryTests.Step) throws {
        steps += 1
        try follow(step)
    }

    private func follow(_ step: SanctionHistoryTests.Step) throws {
        switch step {
        case .on(let day): market.advance(SanctionTelling.start + day.days - market.now)
        case .at(let text): market.advance(moment(text) - market.now)
        case .violate(let kind):
            let command = RecordViolation(account: "s", violation: kind, statement: "So it was.", key: market.key())
            let reply = try market.run(command, as: .recorder)
            violations.append(reply.violation)
            check(reply)
        case .contest(let number):
            check(try market.run(ContestViolation(violation: id(number), text: "It was not.", key: market.key())))
        case .uphold(let number, let actor):
            let command = UpholdViolation(violation: id(number), reason: "evidence-stands", key: market.key())
            check(try market.run(command, as: actor))
        case .withdraw(let number):
            let command = WithdrawViolation(violation: id(number), reason: "not-proven", key: market.key())
            check(try market.run(command, as: .reviewer))
        case .correct(let number):
            check(try market.run(CorrectSanction(violation: id(number), key: market.key()), as: .recorder))
        case .exam(let score): try market.sit(score, "rules-exam")
        case .course(let course, let score): try market.sit(score, course)
        case .refused(let step, let reason): try refuse(step, reason)
        case .seller(let text): #expect(state(.seller) == text, here)
        case .buyer(let text): #expect(state(.buyer) == text, here)
        }
    }

    private func refuse(_ step: SanctionHistoryTests.Step, _ reason: String) throws {
        market.tick()
        let (before, length) = (market.snapshot, market.lines.count)
        do {
            try follow(step)
            Issue.record("\(name): step \(steps) is not refused")
        } catch let refusal as Refusal {
            #expect(refusal.reason == reason, here)
        }
        #expect(market.lines.count == length && market.snapshot == before, here)
    }

    private func id(_ number: Int) -> ViolationID { violations[number - 1] }

    private func rows(_ party: Party) -> [ViolationRow] {
        market.store.violations.values.filter { $0.party == party }.sorted { $0.seq < $1.seq }
    }

    /// The points that a command answers are those there are then.
    private func check(_ reply: ViolationReply) {
        guard let row = market.store.violations[reply.violation.seq] else {
            Issue.record("\(name): step \(steps) makes no violation \(reply.violation)")
            return
        }
        #expect(reply.sum == rule.points(row.tally, of: rows(row.party), at: market.now), here)
        #expect(!reply.isRepeated, here)
    }

    /// What the account is in a role, as text. What is done about it has to be what runs says, and nothing without.
    private func state(_ party: Party) -> String {
        let rows = self.rows(party)
        let measures = ViolationRow.running(among: rows)?.sanction?.terms.consequence.measures ?? []
        #expect((market.creditRow("s", party)?.measures ?? []) == measures, here)
        let sums = ["counterfeit", "general", "serious"].compactMap { (tally) -> String? in
            let sum = rule.points(tally, of: rows, at: market.now)
            return sum == 0 ? nil : "\(tally) \(sum)"
        }
        let sanctions = rows.compactMap { (row) -> String? in
            guard let sanction = row.sanction, let index = violations.firstIndex(of: row.id) else { return nil }
            return text(sanction, index + 1, isBehind: row.under(among: rows) != nil)
        }
        return (sums.isEmpty ? "0" : sums.joined(separator: ", ")) + " | "
            + (sanctions.isEmpty ? "-" : sanctions.joined(separator: ", "))
    }

    private func text(_ sanction: SanctionRow, _ number: Int, isBehind: Bool) -> String {
        if sanction.isVoid { return "\(number) void" }
        if let lifted = sanction.lifted { return "\(number) ended \(day(lifted.at))" }
        let measures = sanction.terms.consequence.measures.map(\.rawValue).joined(separator: "+")
        let text = "\(number) \(measures)" + (sanction.terms.ends.map { " to \(day($0))" } ?? "")
        return isBehind ? "(\(text))" : text
    }

    /// A moment as a day of the history, or as it is when it is at another time of the day.
    private func day(_ moment: Instant) -> String {
        let since = moment - SanctionTelling.start
        return since % Instant.day == 0 ? "d\(since / Instant.day)" : moment.rfc3339
    }
}
