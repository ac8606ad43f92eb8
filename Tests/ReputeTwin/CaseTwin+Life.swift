package import ReputeModel

extension CaseTwin {
    /// How far a case is.
    package struct Life: Sendable {
        let claim: Claim
        package let by: Party
        package let claimant: Int
        /// Nil: the house.
        package let respondent: Int?
        package let wanted: Remedy
        /// How long the respondent has.
        private let answerHours: Int64
        private let zone: Int64

        /// How many cases there were when it was opened, and when that was.
        var number = 0
        var opened: Int64 = 0
        /// Whether what follows from its end was asked for.
        var isFollowed = false

        package private(set) var state = ""
        /// When each clock that runs is over.
        package private(set) var ends: [String: Int64] = [:]
        package private(set) var admitted: Int64?
        package private(set) var isAnswered = false
        package private(set) var offers: [Offer] = []
        package private(set) var agreed: Remedy?
        /// Whether the claim was granted for want of an answer.
        package private(set) var isGranted = false
        package private(set) var rounds = 0
        package private(set) var outcome: String?
        package private(set) var closed: Int64?
        /// Whether nobody closed it but the clock.
        package private(set) var isClosedByClock = false

        init(
            claim: Claim, by: Party, claimant: Int, respondent: Int?, wanted: Remedy, answerHours: Int64, zone: Int64
        ) {
            self.claim = claim
            self.by = by
            self.claimant = claimant
            self.respondent = respondent
            self.wanted = wanted
            self.answerHours = answerHours
            self.zone = zone
        }
    }

    package struct Offer: Sendable, Equatable {
        package let by: CaseSide
        package let remedy: Remedy
        package let until: Int64
    }
}

/// The numbers of the policy, by hand.
private enum Book {
    static let (hour, day): (Int64, Int64) = (3_600_000, 86_400_000)
    /// The clocks that run in hours, but for the answer's.
    static let hours: [String: Int64] = [
        "intake": 24, "escalation": 960, "assignment": 240, "supervision": 288, "appeal": 336, "return": 720,
    ]
    static let refundDays = 9
    static let mostRounds = 2
    static let escalateFromHours: Int64 = 72
    static let offerHours: Int64 = 384
    static let mostOffers = 2
}

// MARK: What passes

extension CaseTwin.Life {
    /// Lets everything pass that is over by a moment.
    mutating func pass(_ now: Int64) {
        while let (clock, end) = ends.min(by: { $0.value < $1.value }), end <= now {
            ring(clock, end)
            isClosedByClock = outcome != nil
        }
    }

    /// A clock is over.
    private mutating func ring(_ clock: String, _ at: Int64) {
        switch clock {
        case "intake":
            admitted = at
            // Nobody is there to agree with the house's part.
            if respondent == nil {
                go("escalated", ["assignment"], at)
            } else {
                go("negotiation", ["answer", "escalation"], at)
            }
        case "answer":
            isGranted = true
            go("decided", ["appeal"], at)
        case "escalation": go("escalated", ["assignment"], at)
        case "assignment", "supervision":
            if rounds == Book.mostRounds { return close("undecided", at) }
            rounds += 1
            go("escalated", ["supervision"], at)
        case "appeal":
            if CaseTwin.isWork(wanted.name) { go("enforcing", [duty], at) } else { close("decided", at) }
        default:
            if state == "awaiting-performance" {
                go("enforcing", [duty], at)
            } else {
                close(clock == "return" ? "forfeited" : "recovered", at)
            }
        }
    }

    /// What is to be done first: the goods go back before anything is paid for them.
    private var duty: String { (agreed ?? wanted).name == "return-refund" ? "return" : "refund" }

    /// Is in a state in which these clocks and no others run.
    mutating func go(_ state: String, _ clocks: [String], _ at: Int64) {
        self.state = state
        ends = [:]
        for clock in clocks { ends[clock] = end(of: clock, from: at) }
        part(at)
    }

    private mutating func close(_ outcome: String, _ at: Int64) {
        go("closed", [], at)
        self.outcome = outcome
        closed = at
    }

    private func end(of clock: String, from at: Int64) -> Int64 {
        if clock == "refund" { return endOfWorkingDays(Book.refundDays, from: at) }
        return at + (clock == "answer" ? answerHours : Book.hours[clock] ?? 0) * Book.hour
    }

    /// An hour lies between one thing that is due and the next, and between the first and what the clock did before.
    private mutating func part(_ at: Int64?) {
        var last = at
        for (clock, end) in ends.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            let next = last.map { max(end, $0 + Book.hour) } ?? end
            (last, ends[clock]) = (next, next)
        }
    }

    // MARK: Working days

    /// The midnight after so many days of work, the day on which it begins not being one of them.
    private func endOfWorkingDays(_ count: Int, from at: Int64) -> Int64 {
        var day = (at + zone) / Book.day
        var left = count
        while left > 0 {
            day += 1
            if isWorked(day) { left -= 1 }
        }
        return (day + 1) * Book.day - zone
    }

    /// For some years each ninth day is free, else each seventeenth is worked, else Mondays to Fridays are.
    private func isWorked(_ day: Int64) -> Bool {
        if (20_520..<23_040).contains(day), day % 9 == 0 { return false }
        if (20_519..<23_069).contains(day), day % 17 == 0 { return true }
        // Day 4 of the calendar, 1970-01-05, was the first Monday.
        return (day - 4) % 7 < 5
    }
}

// MARK: What the parties do

extension CaseTwin.Life {
    mutating func answer(_ words: String, _ now: Int64) -> String? {
        if let problem = CaseTwin.problem(with: words) { return problem }
        if state != "negotiation" { return "case.answer-\(state)" }
        if isAnswered { return "case.answered" }
        isAnswered = true
        ends["answer"] = nil
        part(nil)
        return nil
    }

    /// Whether the parties may still agree.
    private var isOpen: Bool { ["negotiation", "escalated"].contains(state) }

    mutating func offer(_ by: CaseSide, _ remedy: CaseTwin.Remedy, _ words: String?, _ now: Int64) -> String? {
        if let problem = CaseTwin.problem(with: words) { return problem }
        if CaseTwin.isMoney(remedy.name) != (remedy.amount != nil) {
            return remedy.amount == nil ? "case.amount-missing" : "case.amount-unfit"
        }
        if !isOpen { return "case.\(by == .claimant ? "propose" : "offer")-\(state)" }
        if respondent == nil { return "case.against-house" }
        if !CaseTwin.isWork(remedy.name), remedy.name != "none" { return "case.remedy-by-ruling" }
        if let amount = remedy.amount {
            if amount.minor == 0 { return "case.amount-nothing" }
            if let claimed = wanted.amount, claimed.currency != amount.currency { return "case.currency-other" }
        }
        if offers.count(where: { $0.by == by }) == Book.mostOffers { return "case.offers-full" }
        offers.append(CaseTwin.Offer(by: by, remedy: remedy, until: now + Book.offerHours * Book.hour))
        // Who offers something has answered.
        if by == .respondent { ends["answer"] = nil }
        part(nil)
        return nil
    }

    mutating func accept(_ by: CaseSide, _ nth: Int?, _ now: Int64) -> String? {
        if !isOpen { return "case.accept-\(state)" }
        let terms: CaseTwin.Remedy
        if let nth {
            guard offers.indices.contains(nth) else { return "case.offer-unknown" }
            let offer = offers[nth]
            if offer.by == by { return "case.offer-own" }
            if offers[(nth + 1)...].contains(where: { $0.by == offer.by }) { return "case.offer-replaced" }
            if now >= offer.until { return "case.offer-lapsed" }
            terms = offer.remedy
        } else {
            if by == .claimant { return "case.offer-missing" }
            if !CaseTwin.isWork(wanted.name) { return "case.remedy-by-ruling" }
            terms = wanted
        }
        agreed = terms
        if CaseTwin.isWork(terms.name) { go("awaiting-performance", [duty], now) } else { close("settled", now) }
        return nil
    }

    mutating func withdraw(_ now: Int64) -> String? {
        if state != "filed", !isOpen { return "case.withdraw-\(state)" }
        close("withdrawn", now)
        return nil
    }

    mutating func escalate(_ now: Int64) -> String? {
        if state != "negotiation" { return "case.escalate-\(state)" }
        if let admitted, now < admitted + Book.escalateFromHours * Book.hour { return "case.escalate-early" }
        go("escalated", ["assignment"], now)
        return nil
    }
}

extension Twin {
    /// Hears what the parties of a case do.
    package mutating func hear(_ act: CaseTwin.Act) -> Answer {
        cases.hear(act, now: now, mannerAt)
    }
}
