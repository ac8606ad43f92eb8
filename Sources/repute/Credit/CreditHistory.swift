import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeWire

/// A credit day by day, as it was answered at the end of each.
struct CreditHistory {
    /// A day's answer, and the same as it came.
    struct Answer {
        let credit: CreditReport
        let node: JSONNode
    }

    /// The earliest first.
    private(set) var answers: [Answer] = []
    /// Days from one answer to the next.
    private(set) var step = 1

    /// The most days that are asked for: more are passed over evenly.
    static let most = 54

    /// Asks for the days from `from(today)` to today. Days before the ledger began are left out.
    ///
    /// One call a day, the latest day first, so that the service goes back over the changes of the credit once.
    static func read(
        _ subject: ID, _ role: Party, _ session: Session, from: (Day) -> Day
    ) async throws(Fault) -> CreditHistory {
        let today = try await answer(subject, role, nil, session)
        var first = min(from(today.credit.day.day), today.credit.day.day)
        while true {
            do throws(Fault) {
                return try await CreditHistory(subject, role, session, first...today.credit.day.day)
            } catch {
                guard case .client(.refused(let refusal)) = error, refusal.reason == "credit.day-before-ledger",
                    let begun = refusal.details["first"]?.stringValue.flatMap({ CivilDate(text: $0.utf8) })?.day,
                    begun > first
                else { throw error }
                first = min(begun, today.credit.day.day)
            }
        }
    }

    private init(_ subject: ID, _ role: Party, _ session: Session, _ days: ClosedRange<Day>) async throws(Fault) {
        step = (days.count + CreditHistory.most - 1) / CreditHistory.most
        for day in stride(from: days.upperBound, through: days.lowerBound, by: -step) {
            answers.append(try await CreditHistory.answer(subject, role, AsOf(day: day), session))
        }
        answers.reverse()
    }

    private static func answer(
        _ subject: ID, _ role: Party, _ asOf: AsOf?, _ session: Session
    ) async throws(Fault) -> Answer {
        let params = CreditGet.Params(subjects: [subject], role: role, asOf: asOf)
        let (credits, node) = try await session.exchange(CreditGet.self, params)
        guard let credit = credits.first else {
            throw .client(.unreadable(UnreadableReply("credit.get: no credit came")))
        }
        return Answer(credit: credit, node: node)
    }
}
