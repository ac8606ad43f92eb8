import ReputeModel
import ReputeTwin

/// Points, what runs, and the way back.
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
}
