import ReputeModel
import ReputeTwin
import Testing

extension Actor {
    /// Whoever records violations.
    static let recorder = Actor(role: .officer, uid: 2_002)
    /// The same person in another role.
    static let recorderAsAdmin = Actor(role: .admin, uid: 2_002)
    /// Somebody else.
    static let reviewer = Actor(role: .officer, uid: 2_004)
}

/// What becomes of one account, by what was worked out by hand from the rules.
///
/// Every history begins on day 0, 2026-03-01T10:00:00Z, which is 18:00 in the zone of the classic policy; on days 306,
/// 671 and 1 037 the years 2027, 2028 and 2029 have begun in both zones. Violations are numbered from 1 as they are
/// recorded.
///
/// What is expected of a role reads `serious 24 | (1 closed to d7), 2 closed to d15`: the points of its tallies, `0`
/// when there are none, then what its violations led to, `-` when to nothing. What runs says until which day its term
/// goes; what stands behind it is in brackets; `ended d7` says that what it asked for was done, `void` that it never
/// held.
@Suite("a history of violations")
struct SanctionHistoryTests {
    /// What happens, one after the other, and what is then expected.
    indirect enum Step: Sendable {
        /// The clock goes to the same time of a later day.
        case on(Int)
        /// The clock goes to a moment.
        case at(String)
        /// A violation of a kind of the policy's is recorded.
        case violate(String)
        /// A review of a violation is asked for, by its number; so below.
        case contest(Int)
        case uphold(Int, by: Actor)
        case withdraw(Int)
        /// What it is about was put right.
        case correct(Int)
        /// The exam that sanctions ask for is sat.
        case exam(Int)
        /// Some other exam is sat.
        case course(String, Int)
        /// A step is refused with a reason.
        case refused(Step, String)
        /// What the account is as a seller.
        case seller(String)
        /// What it is as a buyer.
        case buyer(String)
    }

    struct History: CustomTestStringConvertible, Sendable {
        let name: String
        let profile: Profile
        let steps: [Step]

        init(_ name: String, _ profile: Profile, _ steps: [Step]) {
            self.name = name
            self.profile = profile
            self.steps = steps
        }

        var testDescription: String { name }
    }

    private func tell(_ history: History) throws {
        let telling = SanctionTelling(history)
        for step in history.steps { try telling.take(step) }
        let replayed = try telling.market.replayed()
        #expect(replayed.problems == [], "\(history.name)")
        #expect(replayed.snapshot == telling.market.snapshot, "\(history.name)")
    }

    @Test("leads to what the nodes say that its points reach", arguments: SanctionHistoryTests.nodes)
    func reaches(_ history: History) throws { try tell(history) }

    @Test("runs only the heaviest of its sanctions", arguments: SanctionHistoryTests.heaviest)
    func runs(_ history: History) throws { try tell(history) }

    @Test("has a way back: corrected, served and passed", arguments: SanctionHistoryTests.back)
    func returns(_ history: History) throws { try tell(history) }

    @Test("is forgotten, as its policy says", arguments: SanctionHistoryTests.forgotten)
    func forgets(_ history: History) throws { try tell(history) }

    @Test("is looked at again once, by somebody else", arguments: SanctionHistoryTests.reviewed)
    func reviews(_ history: History) throws { try tell(history) }

    @Test("is as if a violation that is withdrawn had never counted", arguments: SanctionHistoryTests.withdrawn)
    func withdraws(_ history: History) throws { try tell(history) }
}
