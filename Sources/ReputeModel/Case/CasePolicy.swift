/// What holds for cases: the policy in force when a case was opened holds for it to its end.
package struct CasePolicy: Hashable, Sendable {
    /// What may be claimed, by cause.
    package var claims: [String: Claim] = [:]
    /// For how many days after its completion, or after it was given up, an order may have a case.
    package var fileDays = 0
    /// How long the respondent has for its first answer, in hours.
    package var answerHours: [CaseGoods: Int64] = [:]
    /// The categories of goods that are not sent.
    package var virtual: [String] = []
    /// How long clocks run: in hours, but for those in working days.
    package var spans: [CaseClock: Int64] = [:]
    /// From how many hours after it was taken on a side may call an arbitrator.
    package var escalateFromHours: Int64 = 0
    /// How much more time both sides may agree on, once, in hours.
    package var extensionHours: Int64 = 0
    /// For how long an offer stands, in hours.
    package var offerHours: Int64 = 1
    /// For how long an arbitrator has a case that is not renewed, in hours.
    package var claimHours: Int64 = 1
    /// Within how many hours a ruling is aimed at. Nothing happens then.
    package var targetHours: Int64 = 1
    /// For how long clocks may be stopped at a time, in hours.
    package var pauseHours: Int64 = 1
    /// How often the house may miss its own clocks in a case before it ends undecided.
    package var rounds = 0
    /// How often it is looked at whether another body still has a case before it is closed.
    package var reviews = 0
    /// Who hears what.
    package var jury = Jury()
    /// For how many days whoever traded with a side neither has the case nor is on a panel of it.
    package var tradeDays = 180
    package var limits = Limits()
    package var house = House()
    /// When working days are.
    package var calendar = WorkingCalendar(weekdays: [1], holidays: [], worked: [], zoneMinutes: 0)

    /// Of a policy that says nothing of them: there are none.
    package init() {}

    /// What may be claimed.
    package struct Claim: Hashable, Sendable {
        /// Who may.
        package let by: Set<Party>
        /// What is granted when nobody answers.
        package let remedy: CaseRemedy
        /// What else may be asked for.
        package let remedies: Set<CaseRemedy>
        /// How much may be asked for, in millionths of what was paid.
        package let share: Int64
        /// Who loses when nothing is shown.
        package let burden: CaseSide
        /// Whether it is against the marketplace, so that there is nobody to agree with.
        package let isAgainstHouse: Bool
        /// Whether the rating window stands still while it is live.
        package let holdsWindow: Bool
        /// Whether a panel may hear it.
        package let isForJury: Bool
    }

    /// What a panel hears, and how large it is.
    package struct Jury: Hashable, Sendable {
        /// Up to which amount, in minor units by currency; in one that is not here it hears none.
        package var amounts: [String: Int64] = [:]
        /// Members, the first time and on each appeal, ascending and odd; none: there are no panels.
        package var sizes: [Int] = []
        /// For how many days the account of a member must be known.
        package var ageDays = 90
        /// How often somebody may be drawn on a day.
        package var perDay = 10
        /// How many serious points a member may have.
        package var points = 0
        /// The type of record that a member needs; nil: none.
        package var record: String?
        /// How many members may be of one role, in millionths: see ``most(of:)``.
        package var share: Int64 = 600_000

        package init() {}

        /// Whether it may hear a claim of these terms. One that is no money it hears.
        package func hears(_ terms: CaseTerms) -> Bool {
            guard !sizes.isEmpty else { return false }
            guard let amount = terms.amount else { return true }
            return amount.minor <= amounts[amount.currency] ?? -1
        }
    }

    package struct Limits: Hashable, Sendable {
        /// Unicode scalars of a text.
        package var text = 0
        /// Offers of a side in a case.
        package var offers = 0
        /// Cases of an order, all that were ever opened.
        package var ofOrder = 0
        /// How often a ruling may be sent back in a case.
        package var sentBack = 3
        /// How often the clocks of a case may be stopped.
        package var pauses = 3
        /// How often another body may have a case.
        package var referrals = 2

        package init() {}
    }

    /// How long a clock runs of a case that is about such goods, in milliseconds; of working days nothing can be said.
    func span(_ clock: CaseClock, _ goods: CaseGoods) -> Int64 {
        let hours = clock == .answer ? answerHours[goods] : spans[clock]
        return (hours ?? 1) * Instant.hour
    }

    /// When a clock ends that starts at a moment, in a case about such goods: an hour later at the least.
    package func ends(_ clock: CaseClock, from start: Instant, of goods: CaseGoods) -> Instant {
        if clock.isInWorkingDays { return calendar.end(of: Int(spans[clock] ?? 1), from: start) }
        return start + span(clock, goods)
    }
}

/// What a case is about, as far as the first answer's time goes by it.
public enum CaseGoods: String, Sendable, CaseIterable, Hashable {
    /// Goods that were not sent when the case was opened.
    case unsent
    /// Goods that were sent, or an order that was completed.
    case sent
    /// Goods that are not sent.
    case virtual
}

extension CasePolicy {
    /// What an order is about.
    func goods(of order: OrderRow) -> CaseGoods {
        if let category = order.category, virtual.contains(where: { $0.utf8.elementsEqual(category.utf8) }) {
            return .virtual
        }
        switch order.state {
        case .open, .cancelled: return order.dispatched == nil ? .unsent : .sent
        case .dispatched, .delivered, .completed: return .sent
        }
    }
}
