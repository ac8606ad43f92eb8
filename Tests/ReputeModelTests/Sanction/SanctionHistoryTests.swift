import ReputeModel
import ReputeTwin
import Testing

extension Actor {
    /// Whoever records violations.
    fileprivate static let recorder = Actor(role: .officer, uid: 2_002)
    /// The same person in another role.
    fileprivate static let recorderAsAdmin = Actor(role: .admin, uid: 2_002)
    /// Somebody else.
    fileprivate static let reviewer = Actor(role: .officer, uid: 2_004)
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
        let telling = Telling(history)
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

extension SanctionHistoryTests {
    static let nodes: [History] = [
        History(
            "points below every node lead to nothing", .neutral,
            [
                .violate("late-dispatch"), .violate("misdescribed"),
                .seller("general 9 | -"), .buyer("0 | -"),
                .refused(.correct(1), "sanction.none"),
            ]),
        History(
            "12 serious points close for seven days, and longer while nothing is put right", .neutral,
            [
                .violate("fake-trade"), .seller("serious 12 | 1 closed to d7"),
                .on(30), .seller("serious 12 | 1 closed to d7"),
            ]),
        History(
            "12, 24, 36 and 48 points, one after the other", .classic,
            [
                .violate("fake-trade"), .seller("serious 12 | 1 closed to d7"),
                .on(1), .violate("prohibited-goods"),
                .seller("serious 24 | (1 closed to d7), 2 closed to d15"),
                .on(2), .violate("fake-trade"),
                .seller("serious 36 | (1 closed to d7), (2 closed to d15), 3 closed to d23"),
                .on(3), .violate("prohibited-goods"),
                .seller("serious 48 | (1 closed to d7), (2 closed to d15), (3 closed to d23), 4 sealed"),
            ]),
        History(
            "of the nodes that one violation passes the highest counts", .neutral,
            [
                .violate("counterfeit-sold"), .seller("counterfeit 12 | 1 closed to d7"),
                .on(1), .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 36 | (1 closed to d7), 2 closed to d22"),
                .on(2), .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 60 | (1 closed to d7), (2 closed to d22), 3 sealed"),
            ]),
        History(
            "24 points at once close for fourteen days", .classic,
            [.violate("counterfeit-sold-gravely"), .seller("counterfeit 24 | 1 closed to d14")]),
        History(
            "48 points at once seal for good, whatever is done", .neutral,
            [
                .violate("counterfeit-sold-as-trade"), .seller("counterfeit 48 | 1 sealed"),
                .on(1), .refused(.correct(1), "sanction.sealed"), .exam(100), .seller("counterfeit 48 | 1 sealed"),
                .on(400), .seller("0 | 1 sealed"),
                .violate("fake-trade"), .seller("serious 12 | 1 sealed, (2 closed to d407)"),
            ]),
        History(
            "beyond the last node there is none, and more than 48 are kept over the years", .classic,
            [
                .violate("counterfeit-sold-as-trade"),
                .on(1), .violate("counterfeit-sold"), .seller("counterfeit 60 | 1 sealed"),
                .on(306), .seller("counterfeit 60 | 1 sealed"),
                .on(1_037), .seller("counterfeit 60 | 1 sealed"),
            ]),
        History(
            "tallies do not add up with each other", .neutral,
            [
                .violate("misdescribed"),
                .on(1), .violate("fake-trade"), .seller("general 6, serious 12 | 2 closed to d8"),
                .on(2), .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 24, general 6, serious 12 | (2 closed to d8), 3 closed to d16"),
            ]),
        History(
            "what a buyer does is not held against the seller: both run, and one exam serves both", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .violate("rating-extorted"),
                .seller("serious 12 | 1 closed to d7"), .buyer("serious 12 | 2 closed to d8"),
                .on(2), .exam(80), .correct(1), .correct(2),
                .on(7), .seller("serious 12 | 1 ended d7"), .buyer("serious 12 | 2 closed to d8"),
                .on(8), .buyer("serious 12 | 2 ended d8"),
            ]),
        History(
            "a buyer who does not cooperate is demoted at 12 general points", .neutral,
            [
                .violate("not-cooperating"), .violate("abusive-text"), .buyer("general 9 | -"),
                .on(1), .violate("abusive-text"),
                .buyer("general 12 | 3 demoted+unprivileged to d8"), .seller("0 | -"),
            ]),
        History(
            "each 12 general points demote, those between do not", .neutral,
            [
                .violate("misdescribed"),
                .on(1), .violate("misdescribed"), .seller("general 12 | 2 demoted+unprivileged to d8"),
                .on(2), .violate("misdescribed"), .seller("general 18 | 2 demoted+unprivileged to d8"),
                .on(3), .violate("misdescribed"),
                .seller("general 24 | (2 demoted+unprivileged to d8), 4 demoted+unprivileged to d10"),
                .correct(4), .exam(80), .on(9),
                .seller("general 24 | (2 demoted+unprivileged to d8), 4 demoted+unprivileged to d10"),
                .on(10), .seller("general 24 | 2 demoted+unprivileged to d8, 4 ended d10"),
            ]),
        History(
            "a multiple of 12 need not be met exactly", .neutral,
            [
                .violate("late-dispatch"), .violate("misdescribed"), .seller("general 9 | -"),
                .violate("misdescribed"), .seller("general 15 | 3 demoted+unprivileged to d7"),
                .on(1), .violate("misdescribed"), .seller("general 21 | 3 demoted+unprivileged to d7"),
                .on(2), .violate("misdescribed"),
                .seller("general 27 | (3 demoted+unprivileged to d7), 5 demoted+unprivileged to d9"),
            ]),
        History(
            "general points lead to nothing under the classic policy", .classic,
            [
                .violate("misdescribed"), .violate("misdescribed"), .seller("general 12 | -"),
                .violate("misdescribed"), .violate("misdescribed"), .seller("general 24 | -"),
                .on(306), .seller("0 | -"),
            ]),
    ]

    static let heaviest: [History] = [
        History(
            "a lighter one stands behind, and has a way back of its own", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .violate("fake-trade"),
                .seller("counterfeit 24, serious 12 | 1 closed to d14, (2 closed to d8)"),
                .on(2), .correct(1), .on(3), .exam(80),
                .on(13), .seller("counterfeit 24, serious 12 | 1 closed to d14, (2 closed to d8)"),
                .on(14), .seller("counterfeit 24, serious 12 | 1 ended d14, 2 closed to d8"),
                .on(15), .correct(2), .seller("counterfeit 24, serious 12 | 1 ended d14, 2 ended d15"),
            ]),
        History(
            "a demotion does not open what is closed for as long", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .violate("misdescribed"),
                .on(2), .violate("misdescribed"),
                .seller("general 12, serious 12 | 1 closed to d7, (3 demoted+unprivileged to d9)"),
            ]),
        History(
            "what is demoted is closed, and demoted again when that is withdrawn", .neutral,
            [
                .violate("misdescribed"), .violate("misdescribed"),
                .on(1), .violate("fake-trade"),
                .seller("general 12, serious 12 | (2 demoted+unprivileged to d7), 3 closed to d8"),
                .on(3), .withdraw(3),
                .seller("general 12 | 2 demoted+unprivileged to d7, 3 void"),
            ]),
        History(
            "one that does not bar lets nobody back in whose term is over", .neutral,
            [
                .violate("fake-trade"),
                .on(8), .violate("late-dispatch"), .violate("late-dispatch"), .violate("late-dispatch"),
                .violate("late-dispatch"),
                .seller("general 12, serious 12 | 1 closed to d7, (5 demoted+unprivileged to d15)"),
                .correct(5), .exam(80),
                .on(15), .seller("general 12, serious 12 | 1 closed to d7, 5 ended d15"),
                .correct(1), .seller("general 12, serious 12 | 1 ended d15, 5 ended d15"),
            ]),
        History(
            "a shorter one that ends later runs, and serves its whole term", .neutral,
            [
                .violate("fake-trade"), .violate("fake-trade"),
                .on(13), .violate("counterfeit-sold"),
                .seller("counterfeit 12, serious 24 | (1 closed to d7), (2 closed to d14), 3 closed to d20"),
                .correct(1), .correct(2), .correct(3), .exam(80),
                .on(14), .seller("counterfeit 12, serious 24 | 1 ended d13, 2 ended d14, 3 closed to d20"),
                .on(20), .seller("counterfeit 12, serious 24 | 1 ended d13, 2 ended d14, 3 ended d20"),
            ]),
        History(
            "of two that are equally heavy the later runs", .neutral,
            [
                .violate("fake-trade"),
                .on(2), .violate("counterfeit-sold"),
                .seller("counterfeit 12, serious 12 | (1 closed to d7), 2 closed to d9"),
                .correct(2), .exam(80),
                .on(8), .seller("counterfeit 12, serious 12 | (1 closed to d7), 2 closed to d9"),
                .on(9), .seller("counterfeit 12, serious 12 | 1 closed to d7, 2 ended d9"),
                .correct(1), .seller("counterfeit 12, serious 12 | 1 ended d9, 2 ended d9"),
            ]),
        History(
            "one whose term is over shields from no later one, and is not served by it", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(100), .violate("fake-trade"),
                .seller("counterfeit 24, serious 12 | (1 closed to d14), 2 closed to d107"),
                .on(101), .correct(2), .exam(80),
                .on(107), .seller("counterfeit 24, serious 12 | 1 closed to d14, 2 ended d107"),
            ]),
    ]

    static let back: [History] = [
        History(
            "the term is the last", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .correct(1), .refused(.correct(1), "sanction.corrected"),
                .on(2), .exam(80),
                .at("2026-03-08T09:59:59.999Z"), .seller("serious 12 | 1 closed to d7"),
                .on(7), .seller("serious 12 | 1 ended d7"), .refused(.correct(1), "sanction.over"),
            ]),
        History(
            "the exam is the last", .classic,
            [
                .violate("fake-trade"),
                .on(1), .correct(1),
                .on(8), .seller("serious 12 | 1 closed to d7"),
                .on(9), .exam(80), .seller("serious 12 | 1 ended d9"),
            ]),
        History(
            "the correction is the last", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .exam(80),
                .on(8), .seller("serious 12 | 1 closed to d7"),
                .on(9), .correct(1), .seller("serious 12 | 1 ended d9"),
            ]),
        History(
            "a failed exam opens nothing", .neutral,
            [
                .violate("fake-trade"), .correct(1),
                .on(8), .exam(79), .seller("serious 12 | 1 closed to d7"),
                .on(9), .exam(80), .seller("serious 12 | 1 ended d9"),
            ]),
        History(
            "an exam passed before it began does not serve", .neutral,
            [
                .exam(100),
                .on(1), .violate("fake-trade"),
                .on(2), .correct(1),
                .on(10), .seller("serious 12 | 1 closed to d8"),
                .exam(80), .seller("serious 12 | 1 ended d10"),
            ]),
        History(
            "another exam does not serve", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .correct(1), .course("seller-basics", 100),
                .on(8), .seller("serious 12 | 1 closed to d7"),
                .exam(80), .seller("serious 12 | 1 ended d8"),
            ]),
        History(
            "an exam passed for an earlier one does not serve a later one", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .exam(80),
                .on(2), .violate("fake-trade"),
                .on(3), .correct(2),
                .on(17), .seller("serious 24 | (1 closed to d7), 2 closed to d16"),
                .exam(80), .seller("serious 24 | 1 closed to d7, 2 ended d17"),
            ]),
        History(
            "a correction of what stands behind ends that alone", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .violate("fake-trade"),
                .on(2), .correct(2), .exam(80),
                .on(20), .seller("counterfeit 24, serious 12 | 1 closed to d14, 2 ended d8"),
                .correct(1), .seller("counterfeit 24, serious 12 | 1 ended d20, 2 ended d8"),
            ]),
        History(
            "who is back keeps the points, and reaches the next node by the next violation", .neutral,
            [
                .violate("fake-trade"), .correct(1), .on(1), .exam(80),
                .on(10), .seller("serious 12 | 1 ended d7"),
                .violate("fake-trade"), .seller("serious 24 | 1 ended d7, 2 closed to d24"),
                .correct(2),
                .on(25), .seller("serious 24 | 1 ended d7, 2 closed to d24"),
                .exam(80), .seller("serious 24 | 1 ended d7, 2 ended d25"),
            ]),
    ]

    static let forgotten: [History] = [
        History(
            "serious points end with the year of the policy's zone", .classic,
            [
                .violate("fake-trade"), .correct(1), .on(1), .exam(80),
                .at("2026-12-31T15:59:59.999Z"), .seller("serious 12 | 1 ended d7"),
                .at("2026-12-31T16:00:00Z"), .seller("0 | 1 ended d7"),
                .violate("fake-trade"), .seller("serious 12 | 1 ended d7, 2 closed to 2027-01-07T16:00:00.000Z"),
            ]),
        History(
            "one at the end of the year and one at the beginning of the next do not add up", .classic,
            [
                .at("2026-12-31T15:59:59.999Z"), .violate("fake-trade"),
                .seller("serious 12 | 1 closed to 2027-01-07T15:59:59.999Z"),
                .at("2026-12-31T16:00:00Z"), .violate("fake-trade"),
                .seller(
                    "serious 12 | (1 closed to 2027-01-07T15:59:59.999Z), 2 closed to 2027-01-07T16:00:00.000Z"),
            ]),
        History(
            "less than 24 of any tally begin anew with the year, and what they led to does not", .classic,
            [
                .violate("misdescribed"), .violate("fake-trade"),
                .on(1), .violate("counterfeit-sold"),
                .seller("counterfeit 12, general 6, serious 12 | (2 closed to d7), 3 closed to d8"),
                .on(306), .seller("0 | (2 closed to d7), 3 closed to d8"),
            ]),
        History(
            "48 serious points are forgotten, and the seal is not", .classic,
            [
                .violate("fake-trade"), .on(1), .violate("fake-trade"), .on(2), .violate("fake-trade"),
                .on(3), .violate("fake-trade"),
                .on(306), .seller("0 | (1 closed to d7), (2 closed to d15), (3 closed to d23), 4 sealed"),
            ]),
        History(
            "24 counterfeit points are carried, year after year", .classic,
            [
                .violate("counterfeit-sold-gravely"),
                .on(305), .seller("counterfeit 24 | 1 closed to d14"),
                .on(306), .seller("counterfeit 24 | 1 closed to d14"),
                .on(671), .seller("counterfeit 24 | 1 closed to d14"),
                .on(672), .violate("counterfeit-sold"),
                .seller("counterfeit 36 | (1 closed to d14), 2 closed to d693"),
            ]),
        History(
            "36 counterfeit points are carried as 24", .classic,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .violate("counterfeit-sold"),
                .seller("counterfeit 36 | (1 closed to d14), 2 closed to d22"),
                .on(306), .seller("counterfeit 24 | (1 closed to d14), 2 closed to d22"),
                .on(307), .violate("counterfeit-sold"),
                .seller("counterfeit 36 | (1 closed to d14), (2 closed to d22), 3 closed to d328"),
                .on(671), .seller("counterfeit 24 | (1 closed to d14), (2 closed to d22), 3 closed to d328"),
            ]),
        History(
            "48 counterfeit points, some of them carried, are never forgotten", .classic,
            [
                .violate("counterfeit-sold-gravely"),
                .on(310), .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 48 | (1 closed to d14), 2 sealed"),
                .on(671), .seller("counterfeit 48 | (1 closed to d14), 2 sealed"),
                .on(1_037), .seller("counterfeit 48 | (1 closed to d14), 2 sealed"),
            ]),
        History(
            "12 counterfeit points a year never become 24", .classic,
            [
                .violate("counterfeit-sold"),
                .on(306), .seller("0 | 1 closed to d7"),
                .violate("counterfeit-sold"), .seller("counterfeit 12 | (1 closed to d7), 2 closed to d313"),
            ]),
        History(
            "the year's end is none under the neutral policy", .neutral,
            [
                .violate("fake-trade"),
                .on(306), .seller("serious 12 | 1 closed to d7"),
                .violate("fake-trade"), .seller("serious 24 | (1 closed to d7), 2 closed to d320"),
            ]),
        History(
            "points count for 365 days, to the millisecond, 48 counterfeit ones too", .neutral,
            [
                .violate("fake-trade"), .violate("counterfeit-sold-as-trade"),
                .at("2027-03-01T09:59:59.999Z"), .seller("counterfeit 48, serious 12 | (1 closed to d7), 2 sealed"),
                .on(365), .seller("0 | (1 closed to d7), 2 sealed"),
                .violate("fake-trade"), .seller("serious 12 | (1 closed to d7), 2 sealed, (3 closed to d372)"),
            ]),
        History(
            "each violation is forgotten by itself, and a node that is reached again leads to the same again", .neutral,
            [
                .violate("misdescribed"),
                .on(200), .violate("misdescribed"), .seller("general 12 | 2 demoted+unprivileged to d207"),
                .on(364), .seller("general 12 | 2 demoted+unprivileged to d207"),
                .on(365), .seller("general 6 | 2 demoted+unprivileged to d207"),
                .violate("misdescribed"),
                .seller("general 12 | (2 demoted+unprivileged to d207), 3 demoted+unprivileged to d372"),
            ]),
    ]

    static let reviewed: [History] = [
        History(
            "upheld by somebody else than recorded it; what runs goes on meanwhile", .neutral,
            [
                .violate("fake-trade"), .refused(.uphold(1, by: .reviewer), "sanction.not-contested"),
                .on(6), .contest(1), .seller("serious 12 | 1 closed to d7"),
                .refused(.contest(1), "sanction.contested"),
                .refused(.uphold(1, by: .recorder), "sanction.own-review"),
                .refused(.uphold(1, by: .recorderAsAdmin), "sanction.own-review"),
                .on(9), .uphold(1, by: .reviewer), .seller("serious 12 | 1 closed to d7"),
                .refused(.uphold(1, by: .reviewer), "sanction.answered"),
            ]),
        History(
            "asked for within seven days, to the millisecond", .classic,
            [
                .violate("late-dispatch"), .violate("late-dispatch"),
                .at("2026-03-08T09:59:59.999Z"), .contest(1),
                .on(7), .refused(.contest(2), "sanction.contest-late"),
                .uphold(1, by: .reviewer), .seller("general 6 | -"),
            ]),
        History(
            "answered by taking it back", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .contest(1),
                .on(2), .withdraw(1), .seller("0 | 1 void"),
                .refused(.uphold(1, by: .reviewer), "sanction.withdrawn"),
                .refused(.withdraw(1), "sanction.withdrawn"),
                .refused(.correct(1), "sanction.over"),
            ]),
    ]

    static let withdrawn: [History] = [
        History(
            "the only one: the next reaches the first node again", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .withdraw(1), .seller("0 | 1 void"),
                .on(2), .violate("fake-trade"), .seller("serious 12 | 1 void, 2 closed to d9"),
            ]),
        History(
            "the first of two: the second becomes lighter, from its own day on", .neutral,
            [
                .violate("fake-trade"),
                .on(1), .violate("fake-trade"),
                .on(2), .withdraw(1), .seller("serious 12 | 1 void, 2 closed to d8"),
                .correct(2), .exam(80),
                .on(8), .seller("serious 12 | 1 void, 2 ended d8"),
            ]),
        History(
            "the second of two: the first runs in its place, with its own term", .classic,
            [
                .violate("fake-trade"),
                .on(1), .violate("fake-trade"), .correct(1),
                .on(2), .exam(80),
                .on(3), .withdraw(2), .seller("serious 12 | 1 closed to d7, 2 void"),
                .on(6), .seller("serious 12 | 1 closed to d7, 2 void"),
                .on(7), .seller("serious 12 | 1 ended d7, 2 void"),
            ]),
        History(
            "the middle of three, then the last, then the first", .classic,
            [
                .violate("fake-trade"), .on(1), .violate("fake-trade"), .on(2), .violate("fake-trade"),
                .on(3), .withdraw(2), .seller("serious 24 | (1 closed to d7), 2 void, 3 closed to d16"),
                .on(4), .withdraw(3), .seller("serious 12 | 1 closed to d7, 2 void, 3 void"),
                .on(5), .withdraw(1), .seller("0 | 1 void, 2 void, 3 void"),
            ]),
        History(
            "one of four: what was sealed is closed, and may come back", .neutral,
            [
                .violate("fake-trade"), .on(1), .violate("fake-trade"), .on(2), .violate("fake-trade"),
                .on(3), .violate("fake-trade"),
                .on(5), .withdraw(2),
                .seller("serious 36 | (1 closed to d7), 2 void, (3 closed to d16), 4 closed to d24"),
                .on(6), .correct(4), .exam(80),
                .on(24), .seller("serious 36 | (1 closed to d7), 2 void, 3 closed to d16, 4 ended d24"),
                .correct(1), .correct(3), .seller("serious 36 | 1 ended d24, 2 void, 3 ended d24, 4 ended d24"),
            ]),
        History(
            "an exam passed while it was sealed serves what that has become", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 48 | (1 closed to d14), 2 sealed"),
                .on(2), .exam(80),
                .on(3), .withdraw(1), .seller("counterfeit 24 | 1 void, 2 closed to d15"),
                .on(4), .correct(2),
                .on(15), .seller("counterfeit 24 | 1 void, 2 ended d15"),
            ]),
        History(
            "what sealed: what stood behind it ended on its own day", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .correct(1),
                .on(2), .violate("counterfeit-sold-gravely"),
                .on(3), .exam(80),
                .on(20), .seller("counterfeit 48 | 1 ended d14, 2 sealed"),
                .withdraw(2), .seller("counterfeit 24 | 1 ended d14, 2 void"),
            ]),
        History(
            "what sealed: what stood behind was served only, and waits for the rest", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(2), .violate("counterfeit-sold-gravely"),
                .on(20), .withdraw(2), .seller("counterfeit 24 | 1 closed to d14, 2 void"),
                .on(21), .correct(1), .seller("counterfeit 24 | 1 closed to d14, 2 void"),
                .on(22), .exam(80), .seller("counterfeit 24 | 1 ended d22, 2 void"),
            ]),
        History(
            "one as heavy that began later: what it had pushed aside ended on its own day", .neutral,
            [
                .violate("fake-trade"), .on(1), .correct(1), .on(2), .exam(80),
                .on(6), .violate("counterfeit-sold"),
                .on(8), .seller("counterfeit 12, serious 12 | 1 ended d7, 2 closed to d13"),
                .withdraw(2), .seller("serious 12 | 1 ended d7, 2 void"),
            ]),
        History(
            "what becomes lighter may have been served by then, and ends at once", .neutral,
            [
                .violate("fake-trade"), .on(1), .violate("fake-trade"),
                .on(2), .correct(2), .on(3), .exam(80),
                .on(10), .seller("serious 24 | (1 closed to d7), 2 closed to d15"),
                .withdraw(1), .seller("serious 12 | 1 void, 2 ended d10"),
            ]),
        History(
            "one that led to nothing: what rested on its points ends", .neutral,
            [
                .violate("misdescribed"), .violate("misdescribed"),
                .seller("general 12 | 2 demoted+unprivileged to d7"),
                .on(1), .withdraw(1), .seller("general 6 | 2 void"),
            ]),
        History(
            "one small one is no amnesty for the points that others gave", .neutral,
            [
                .violate("late-dispatch"), .violate("late-dispatch"), .violate("late-dispatch"),
                .violate("late-dispatch"), .correct(4), .on(1), .violate("late-dispatch"),
                .violate("late-dispatch"), .violate("late-dispatch"), .exam(80),
                .seller("general 21 | 4 demoted+unprivileged to d7"),
                .withdraw(1), .seller("general 18 | 4 void, 5 demoted+unprivileged to d7"),
                .withdraw(2), .seller("general 15 | 4 void, 5 void, 6 demoted+unprivileged to d7"),
                .on(7), .seller("general 15 | 4 void, 5 void, 6 ended d7"),
                .withdraw(3), .withdraw(7), .seller("general 9 | 4 void, 5 void, 6 ended d7"),
            ]),
        History(
            "of two that rested on it, one goes on where the points still reach", .neutral,
            [
                .violate("misdescribed"), .violate("misdescribed"), .on(1), .violate("misdescribed"),
                .on(2), .violate("misdescribed"),
                .seller("general 24 | (2 demoted+unprivileged to d7), 4 demoted+unprivileged to d9"),
                .withdraw(1), .seller("general 18 | 2 void, 3 demoted+unprivileged to d7, 4 void"),
                .withdraw(2), .seller("general 12 | 2 void, 3 void, 4 demoted+unprivileged to d7"),
                .withdraw(3), .seller("general 6 | 2 void, 3 void, 4 void"),
            ]),
        History(
            "what is sealed by the points of the others stays sealed", .neutral,
            [
                .violate("counterfeit-sold-gravely"), .violate("counterfeit-sold-gravely"),
                .violate("counterfeit-sold-gravely"),
                .seller("counterfeit 72 | (1 closed to d14), 2 sealed"),
                .withdraw(1), .seller("counterfeit 48 | 1 void, (2 closed to d14), 3 sealed"),
                .withdraw(2), .seller("counterfeit 24 | 1 void, 2 void, 3 closed to d14"),
            ]),
        History(
            "each node takes the place of the one below it", .neutral,
            [
                .violate("fake-trade"), .violate("fake-trade"), .violate("fake-trade"), .violate("fake-trade"),
                .violate("fake-trade"), .withdraw(1),
                .seller("serious 48 | 1 void, (2 closed to d7), (3 closed to d14), (4 closed to d21), 5 sealed"),
            ]),
        History(
            "what it led to goes on as that of the next that reaches the node", .neutral,
            [
                .violate("misdescribed"), .violate("misdescribed"),
                .on(1), .violate("misdescribed"), .seller("general 18 | 2 demoted+unprivileged to d7"),
                .on(2), .withdraw(1), .seller("general 12 | 2 void, 3 demoted+unprivileged to d7"),
                .on(3), .violate("misdescribed"), .seller("general 18 | 2 void, 3 demoted+unprivileged to d7"),
                .violate("misdescribed"),
                .seller("general 24 | 2 void, (3 demoted+unprivileged to d7), 5 demoted+unprivileged to d10"),
            ]),
        History(
            "what was served is not undone, what rests on it becomes lighter", .neutral,
            [
                .violate("fake-trade"), .correct(1), .on(1), .exam(80),
                .on(10), .violate("fake-trade"), .seller("serious 24 | 1 ended d7, 2 closed to d24"),
                .on(11), .withdraw(1), .seller("serious 12 | 1 ended d7, 2 closed to d17"),
            ]),
        History(
            "what ended stays as it is", .neutral,
            [
                .violate("fake-trade"), .on(1), .violate("fake-trade"), .correct(2), .on(2), .exam(80),
                .on(16), .seller("serious 24 | 1 closed to d7, 2 ended d15"),
                .withdraw(2), .seller("serious 12 | 1 closed to d7, 2 ended d15"),
            ]),
        History(
            "in another tally, or as a buyer, it changes nothing", .neutral,
            [
                .violate("fake-trade"), .violate("rating-extorted"),
                .on(1), .violate("counterfeit-sold"),
                .on(2), .withdraw(1), .seller("counterfeit 12 | 1 void, 3 closed to d8"),
                .buyer("serious 12 | 2 closed to d7"),
                .on(3), .withdraw(2), .seller("counterfeit 12 | 1 void, 3 closed to d8"), .buyer("0 | 2 void"),
            ]),
        History(
            "what becomes lighter than another stands behind it", .neutral,
            [
                .violate("fake-trade"), .violate("fake-trade"),
                .on(1), .violate("fake-trade"),
                .on(2), .violate("counterfeit-sold-gravely"),
                .seller(
                    "counterfeit 24, serious 36 | (1 closed to d7), (2 closed to d14), 3 closed to d22, "
                        + "(4 closed to d16)"),
                .on(3), .withdraw(1), .withdraw(2),
                .seller("counterfeit 24, serious 12 | 1 void, 2 void, (3 closed to d8), 4 closed to d16"),
            ]),
        History(
            "of those that stood behind, the heaviest runs, not the newest", .neutral,
            [
                .violate("counterfeit-sold-gravely"),
                .on(1), .violate("fake-trade"),
                .on(2), .violate("misdescribed"), .violate("misdescribed"),
                .on(3), .withdraw(1),
                .seller("general 12, serious 12 | 1 void, 2 closed to d8, (4 demoted+unprivileged to d9)"),
            ]),
        History(
            "after others were forgotten: it is as on the day when they counted", .neutral,
            [
                .violate("fake-trade"),
                .on(364), .violate("fake-trade"), .seller("serious 24 | (1 closed to d7), 2 closed to d378"),
                .on(366), .seller("serious 12 | (1 closed to d7), 2 closed to d378"),
                .withdraw(1), .seller("serious 12 | 1 void, 2 closed to d371"),
            ]),
        History(
            "of last year's, so that less than 24 were carried: this year's becomes lighter", .classic,
            [
                .violate("counterfeit-sold"), .on(1), .violate("counterfeit-sold"),
                .on(310), .violate("counterfeit-sold"),
                .seller("counterfeit 36 | (1 closed to d7), (2 closed to d15), 3 closed to d331"),
                .on(311), .withdraw(1), .seller("counterfeit 12 | 1 void, (2 closed to d8), 3 closed to d317"),
            ]),
        History(
            "of last year's, what was not carried anyway: this year's stays as it is", .classic,
            [
                .violate("counterfeit-sold-gravely"), .on(1), .violate("counterfeit-sold"),
                .on(310), .violate("counterfeit-sold"),
                .on(311), .withdraw(2), .seller("counterfeit 36 | (1 closed to d14), 2 void, 3 closed to d331"),
            ]),
        History(
            "years later, what had sealed: the other counts as if it had been alone", .classic,
            [
                .violate("counterfeit-sold-gravely"), .on(310), .violate("counterfeit-sold-gravely"),
                .on(700), .withdraw(1), .seller("counterfeit 24 | 1 void, 2 closed to d324"),
                .correct(2), .on(701), .exam(80), .seller("counterfeit 24 | 1 void, 2 ended d701"),
            ]),
    ]
}

/// A market in which a history happens, to the account `s`.
private final class Telling {
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
        market = Market(history.profile.policy, at: Telling.start)
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
        case .on(let day): market.advance(Telling.start + day.days - market.now)
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
        let since = moment - Telling.start
        return since % Instant.day == 0 ? "d\(since / Instant.day)" : moment.rfc3339
    }
}
