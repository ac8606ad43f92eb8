extension CaseTransition {
    /// Every transition there is. What is not here is refused.
    public static let all: [CaseTransition] =
        intake + agreement + queue + hearing + decision + outcome + elsewhere
        + merging

    /// A step that leaves the case where it is.
    private static func stay(
        _ state: CaseState, _ action: CaseAction, _ by: Set<CaseActor>, starts: [CaseClock] = [],
        stops: [CaseClock] = []
    ) -> CaseTransition {
        CaseTransition(state, action, by, to: state, starts: starts, stops: stops)
    }

    private static func go(
        _ state: CaseState, _ action: CaseAction, _ by: Set<CaseActor>, _ to: CaseState, starts: [CaseClock] = []
    ) -> CaseTransition {
        CaseTransition(state, action, by, to: to, starts: starts)
    }

    private static let intake: [CaseTransition] = [
        go(.filed, .admit, [.staff, .clock], .negotiation, starts: [.answer, .escalation]),
        go(.filed, .docket, [.staff, .clock], .escalated, starts: [.assignment]),
        go(.filed, .reject, [.staff], .closed),
        go(.filed, .merge, [.staff], .closed),
        go(.filed, .withdraw, [.claimant], .closed),
    ]

    /// What the parties may do among themselves, as long as nobody decides.
    private static let agreement: [CaseTransition] =
        [
            stay(.negotiation, .answer, [.respondent], stops: [.answer]),
            stay(.negotiation, .askTime, .either),
            stay(.negotiation, .extend, .either),
            go(.negotiation, .grant, [.clock], .decided, starts: [.appeal]),
            go(.negotiation, .escalate, [.claimant, .respondent, .clock], .escalated, starts: [.assignment]),
        ]
        + [CaseState.negotiation, .escalated, .evidence].flatMap { state in
            [
                stay(state, .offer, [.respondent], stops: state == .negotiation ? [.answer] : []),
                stay(state, .propose, [.claimant]),
                go(state, .accept, .either, .performance, starts: [.return, .refund]),
                go(state, .settle, .either, .closed),
                go(state, .withdraw, [.claimant], .closed),
                stay(state, .optOut, .either),
            ]
        }

    /// Who has it, and what becomes of it when nobody has.
    private static let queue: [CaseTransition] =
        [
            go(.escalated, .assign, [.staff], .evidence, starts: [.evidence]),
            stay(.evidence, .assign, [.staff]),
            // The time to rule runs on for whoever takes it next, so that none makes it longer by letting it go.
            stay(.staff, .assign, [.staff], starts: [.decision], stops: [.assignment, .supervision]),
            stay(.held, .assign, [.staff]),
            stay(.appeal, .assign, [.staff], starts: [.decision], stops: [.assignment]),
            stay(.evidence, .release, [.staff, .clock]),
            stay(.staff, .release, [.staff, .clock], starts: [.assignment]),
            stay(.held, .release, [.staff, .clock]),
            stay(.appeal, .release, [.staff, .clock]),
            stay(.staff, .reassign, [.clock], starts: [.assignment], stops: [.decision]),
        ]
        + [CaseState.evidence, .staff, .held, .appeal].flatMap { state in
            [stay(state, .renew, [.staff]), stay(state, .handOver, [.staff])]
        }
        + [CaseState.escalated, .staff, .held].flatMap { state in
            [
                stay(
                    state, .raise, [.clock], starts: [.supervision], stops: [.assignment, .supervision, .approval]),
                go(state, .lapse, [.clock], .closed),
            ]
        }

    private static let hearing: [CaseTransition] = [
        stay(.evidence, .submit, .either),
        stay(.evidence, .rebut, [.clock], starts: [.rebuttal], stops: [.evidence]),
        go(.evidence, .toStaff, [.clock], .staff, starts: [.assignment, .decision]),
        go(.evidence, .toJury, [.clock], .jury, starts: [.draw]),
        stay(.jury, .draw, [.clock], starts: [.soft, .hard], stops: [.draw]),
        stay(.jury, .vote, [.juror]),
        stay(.jury, .remind, [.clock], stops: [.soft]),
    ]

    private static let decision: [CaseTransition] = [
        go(.staff, .rule, [.staff], .decided, starts: [.appeal]),
        go(.staff, .hold, [.staff], .held, starts: [.approval]),
        go(.held, .approve, [.staff], .decided, starts: [.appeal]),
        go(.held, .sendBack, [.staff], .staff, starts: [.assignment]),
        go(.jury, .verdict, [.juror], .decided, starts: [.appeal]),
        go(.jury, .hang, [.juror, .clock], .staff, starts: [.assignment]),
        go(.decided, .appeal, .either, .appeal, starts: [.assignment, .draw]),
        go(.decided, .enforce, [.clock], .enforcing, starts: [.return, .refund]),
        go(.decided, .close, [.clock], .closed),
        stay(.appeal, .draw, [.clock], starts: [.soft, .hard], stops: [.draw]),
        stay(.appeal, .vote, [.juror]),
        stay(.appeal, .remind, [.clock], stops: [.soft]),
        stay(.appeal, .hang, [.juror, .clock], starts: [.assignment], stops: [.draw, .soft, .hard]),
        go(.appeal, .enforce, [.staff, .juror, .clock], .enforcing, starts: [.return, .refund]),
        go(.appeal, .close, [.staff, .juror, .clock], .closed),
    ]

    /// What was agreed on or decided, done or not.
    private static let outcome: [CaseTransition] =
        [CaseState.performance, .enforcing].flatMap { state in
            [
                stay(state, .return, [.respondent, .storefront], starts: [.refund], stops: [.return]),
                go(state, .perform, [.claimant, .storefront], .closed, starts: [.reopening]),
            ]
        } + [
            go(.performance, .enforce, [.clock], .enforcing, starts: [.return, .refund]),
            go(.enforcing, .recover, [.clock], .closed),
            go(.enforcing, .forfeit, [.clock], .closed),
            go(.closed, .reopen, [.claimant], .enforcing, starts: [.return, .refund]),
        ]

    /// Where no clock of ours runs.
    private static let elsewhere: [CaseTransition] =
        [CaseState.negotiation, .performance, .evidence, .staff, .enforcing].flatMap { state in
            [stay(state, .pause, [.staff]), stay(state, .proceed, [.staff, .clock])]
        }
        + CaseState.allCases.filter { $0 != .filed && $0 != .external && $0 != .closed }.map { state in
            go(state, .refer, [.staff], .external, starts: [.review])
        } + [
            CaseTransition(.external, .resume, [.staff], to: nil),
            stay(.external, .review, [.clock], starts: [.review], stops: [.review]),
            go(.external, .close, [.staff, .clock], .closed),
        ]
}
