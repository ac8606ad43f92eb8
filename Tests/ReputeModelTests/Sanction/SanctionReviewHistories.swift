import ReputeModel
import ReputeTwin

/// Reviews, and what becomes of sanctions when a violation is withdrawn.
extension SanctionHistoryTests {
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
            "the second of three, then the first: what went over to the third goes on from when it began", .neutral,
            [
                .violate("counterfeit-sold-gravely"), .on(1), .violate("counterfeit-sold-gravely"),
                .on(2), .violate("counterfeit-sold-gravely"),
                .on(3), .withdraw(2), .seller("counterfeit 48 | (1 closed to d14), 2 void, 3 sealed"),
                .on(4), .withdraw(1), .seller("counterfeit 24 | 1 void, 2 void, 3 closed to d15"),
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
