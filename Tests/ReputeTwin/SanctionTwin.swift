import ReputeModel

/// What violations should come to, worked out again from what was told of them, by rules written a second time.
///
/// Nothing happens by a clock here: whoever looks first lets everything pass that was over by then.
package struct SanctionTwin: Sendable {
    package struct Violation: Sendable {
        package let account: Int
        package let isBuyer: Bool
        package let tally: String
        package let points: Int
        package let at: Int64
        fileprivate let place: Int
        fileprivate let officer: Int
        package fileprivate(set) var isWithdrawn = false
        fileprivate var isContested = false
        fileprivate var isAnswered = false
        /// What it led to.
        package fileprivate(set) var sanction: Sanction?
    }

    package struct Sanction: Sendable {
        package enum State: Sendable { case open, over, void }

        package fileprivate(set) var node: Int
        /// For good: nil.
        package fileprivate(set) var days: Int64?
        /// The course that has to be passed.
        package fileprivate(set) var exam: String?
        package fileprivate(set) var state = State.open
        /// From when its days are counted.
        fileprivate let start: Int64
        fileprivate var corrected: Int64?
        /// The exam that passed, by its number.
        fileprivate var passed: Int?

        fileprivate init(_ node: SanctionManner.Node, start: Int64) {
            self.node = node.points
            days = node.days
            exam = node.exam
            self.start = start
        }

        /// What it is, as of a policy.
        fileprivate var terms: SanctionManner.Node { SanctionManner.Node(node, days: days, exam: exam) }

        fileprivate var end: Int64 { days.map { start + $0 * 86_400_000 } ?? .max }
    }

    /// By a number of the test's.
    package private(set) var violations: [Int: Violation] = [:]

    /// The exams that were passed, in their order, and how many violations there were before.
    private var exams: [(number: Int, record: Int?, account: Int, course: String, after: Int, isRevoked: Bool)] = []

    private static let day: Int64 = 86_400_000

    /// What somebody does about a violation.
    package enum Act: Sendable {
        case record(Int, account: Int, kind: String, officer: Int)
        case contest(Int)
        case uphold(Int, officer: Int, isReasonKnown: Bool)
        case withdraw(Int, isReasonKnown: Bool)
        case correct(Int)
    }

    // MARK: Sums

    private func of(_ account: Int, isBuyer: Bool) -> [(number: Int, violation: Violation)] {
        violations.filter { $0.value.account == account && $0.value.isBuyer == isBuyer }
            .map { (number: $0.key, violation: $0.value) }.sorted { $0.violation.place < $1.violation.place }
    }

    /// The points of a tally at a moment, of the violations before one.
    package func sum(
        _ account: Int, isBuyer: Bool, _ tally: String, before place: Int? = nil, at now: Int64, _ manner: Manner
    ) -> Int {
        let all = of(account, isBuyer: isBuyer).map(\.violation).filter { one in
            one.tally == tally && !one.isWithdrawn && (place.map { one.place < $0 } ?? true)
        }
        if let days = manner.forgetDays {
            return all.filter { now < $0.at + days * SanctionTwin.day }.map(\.points).reduce(0, +)
        }
        // Year by year, from the first.
        guard let first = all.first else { return 0 }
        var total = 0
        let last = manner.year(now)
        for year in manner.year(first.at)...last {
            total += all.filter { manner.year($0.at) == year }.map(\.points).reduce(0, +)
            if year == last { break }
            total = manner.sanction.carried(total, tally)
        }
        return total
    }

    // MARK: What passes

    /// Ends what has nothing left to wait for.
    private mutating func pass(_ account: Int, isBuyer: Bool, _ now: Int64) {
        for (number, one) in of(account, isBuyer: isBuyer) {
            guard let sanction = one.sanction, sanction.state == .open, sanction.end <= now, sanction.corrected != nil,
                sanction.exam == nil || sanction.passed != nil
            else { continue }
            violations[number]?.sanction?.state = .over
        }
    }

    /// Hears that what exams gave, or left standing, was revoked.
    mutating func revoked(_ record: Int, _ now: Int64) {
        for place in exams.indices where exams[place].record == record {
            exams[place].isRevoked = true
            for (number, one) in violations where one.sanction?.passed == exams[place].number {
                pass(one.account, isBuyer: one.isBuyer, now)
                if violations[number]?.sanction?.state == .open { violations[number]?.sanction?.passed = nil }
            }
        }
    }

    /// Hears that an account passed an exam.
    mutating func passed(_ account: Int, _ course: String, by exam: Int, record: Int?, _ now: Int64) {
        exams.append((exam, record, account, course, violations.count, false))
        for isBuyer in [true, false] {
            pass(account, isBuyer: isBuyer, now)
            for (number, one) in of(account, isBuyer: isBuyer) {
                guard let sanction = one.sanction, sanction.exam == course, sanction.state == .open,
                    sanction.passed == nil
                else { continue }
                violations[number]?.sanction?.passed = exam
            }
        }
    }

    /// Whether an account is barred from selling.
    package mutating func bars(_ account: Int, at now: Int64) -> Bool {
        pass(account, isBuyer: false, now)
        return of(account, isBuyer: false).contains { one in
            one.violation.sanction?.state == .open && SanctionManner.bars(one.violation.tally)
        }
    }

    /// The violation whose sanction runs.
    package mutating func running(_ account: Int, isBuyer: Bool, at now: Int64) -> Int? {
        pass(account, isBuyer: isBuyer, now)
        // From the lightest to the heaviest.
        return of(account, isBuyer: isBuyer).filter { $0.violation.sanction?.state == .open }.sorted { a, b in
            let (one, other) = (a.violation, b.violation)
            let (bars, barsToo) = (SanctionManner.bars(one.tally), SanctionManner.bars(other.tally))
            if bars != barsToo { return barsToo }
            let (end, last) = (one.sanction?.end ?? 0, other.sanction?.end ?? 0)
            return end == last ? one.place < other.place : end < last
        }.last?.number
    }

    /// What a sanction has become by now; nil: there is none.
    package mutating func state(_ number: Int, at now: Int64) -> Sanction? {
        guard let violation = violations[number] else { return nil }
        pass(violation.account, isBuyer: violation.isBuyer, now)
        return violations[number]?.sanction
    }

    // MARK: What is done

    mutating func hear(
        _ act: Act, now: Int64, manner: Manner, mannerAt: (Int64) -> Manner
    ) -> Twin.Answer {
        switch act {
        case .record(let number, let account, let name, let officer):
            guard let kind = manner.sanction.kinds[name] else {
                return .refused("sanction.violation-unknown")
            }
            record(number, account, kind, officer, now, manner)
            return .taken
        case .contest(let number):
            guard let one = violations[number] else { return .refused("sanction.unknown") }
            if one.isWithdrawn { return .refused("sanction.withdrawn") }
            if one.isContested { return .refused("sanction.contested") }
            // By the policy of its day.
            let days = mannerAt(one.at).sanction.reviewDays
            if now - one.at >= days * SanctionTwin.day { return .refused("sanction.contest-late") }
            violations[number]?.isContested = true
            return .taken
        case .uphold(let number, let officer, let isReasonKnown):
            guard let one = violations[number] else { return .refused("sanction.unknown") }
            if one.isWithdrawn { return .refused("sanction.withdrawn") }
            if !one.isContested { return .refused("sanction.not-contested") }
            if one.isAnswered { return .refused("sanction.answered") }
            if one.officer == officer { return .refused("sanction.own-review") }
            if !isReasonKnown { return .refused("sanction.reason-unknown") }
            violations[number]?.isAnswered = true
            return .taken
        case .withdraw(let number, let isReasonKnown):
            guard let one = violations[number] else { return .refused("sanction.unknown") }
            if one.isWithdrawn { return .refused("sanction.withdrawn") }
            if !isReasonKnown { return .refused("sanction.reason-unknown") }
            pass(one.account, isBuyer: one.isBuyer, now)
            withdraw(number, now, mannerAt)
            return .taken
        case .correct(let number):
            guard let one = violations[number] else { return .refused("sanction.unknown") }
            pass(one.account, isBuyer: one.isBuyer, now)
            guard let sanction = violations[number]?.sanction else { return .refused("sanction.none") }
            if sanction.state == .over || sanction.state == .void { return .refused("sanction.over") }
            if sanction.corrected != nil { return .refused("sanction.corrected") }
            if sanction.days == nil { return .refused("sanction.sealed") }
            violations[number]?.sanction?.corrected = now
            return .taken
        }
    }

    /// Hears that what was decided in a case was not done, which nobody recorded.
    mutating func recover(
        _ number: Int, _ account: Int, _ kind: SanctionManner.Kind, at moment: Int64, _ manner: Manner
    ) {
        record(number, account, kind, -1, moment, manner)
    }

    private mutating func record(
        _ number: Int, _ account: Int, _ kind: SanctionManner.Kind, _ officer: Int, _ now: Int64, _ manner: Manner
    ) {
        pass(account, isBuyer: kind.isBuyer, now)
        let had = sum(account, isBuyer: kind.isBuyer, kind.tally, at: now, manner)
        let reached = manner.sanction.node(kind.tally, above: had, to: had + kind.points)
        var violation = Violation(
            account: account, isBuyer: kind.isBuyer, tally: kind.tally, points: kind.points, at: now,
            place: violations.count, officer: officer)
        if let reached { violation.sanction = Sanction(reached, start: now) }
        violations[number] = violation
    }

    /// Counts the tally again without one, and finds for each sanction what it rests on then.
    private mutating func withdraw(_ number: Int, _ now: Int64, _ mannerAt: (Int64) -> Manner) {
        violations[number]?.isWithdrawn = true
        guard let gone = violations[number] else { return }
        let all = of(gone.account, isBuyer: gone.isBuyer).filter { $0.violation.tally == gone.tally }
        /// What each reaches now, by the policy of its day.
        var reached: [Int: SanctionManner.Node] = [:]
        for (other, one) in all where !one.isWithdrawn {
            let manner = mannerAt(one.at)
            let had = sum(one.account, isBuyer: one.isBuyer, one.tally, before: one.place, at: one.at, manner)
            reached[other] = manner.sanction.node(one.tally, above: had, to: had + one.points)
        }
        func lighten(_ other: Int, _ to: SanctionManner.Node, since place: Int) {
            guard let old = violations[other]?.sanction, to.days ?? .max <= old.days ?? .max,
                to.days != old.days || to.exam != old.exam
            else { return }
            if to.exam != old.exam {
                // One of another course that was passed meanwhile serves.
                let pass = exams.first {
                    $0.account == gone.account && $0.course == to.exam && $0.after > place && !$0.isRevoked
                }
                violations[other]?.sanction?.passed = pass?.number
            }
            violations[other]?.sanction?.node = to.points
            violations[other]?.sanction?.days = to.days
            violations[other]?.sanction?.exam = to.exam
        }
        // The longest of what is reached takes the longest of what there is, and so on down.
        let open = all.filter { $0.violation.sanction?.state == .open }.sorted { a, b in
            let (one, other) = (a.violation.sanction?.days ?? .max, b.violation.sanction?.days ?? .max)
            return one == other ? a.violation.place < b.violation.place : one > other
        }
        let found = all.filter { reached[$0.number] != nil && $0.violation.sanction?.state != .over }.sorted { a, b in
            let (one, other) = (reached[a.number]?.days ?? .max, reached[b.number]?.days ?? .max)
            if one != other { return one > other }
            let (has, hasToo) = (a.violation.sanction?.state == .open, b.violation.sanction?.state == .open)
            return has == hasToo ? a.violation.place < b.violation.place : has
        }
        for (one, taken) in zip(found, open) {
            guard let node = reached[one.number], let place = taken.violation.sanction else { continue }
            let least = (node.days ?? .max) <= (place.days ?? .max) ? node : place.terms
            if one.violation.sanction?.state == .open {
                lighten(one.number, least, since: one.violation.place)
            } else {
                violations[one.number]?.sanction = place
                lighten(one.number, least, since: taken.violation.place)
            }
        }
        let served = Set(zip(found, open).map(\.0.number))
        for (other, _) in open where !served.contains(other) { violations[other]?.sanction?.state = .void }
    }
}

extension Manner {
    /// The calendar year a moment lies in.
    fileprivate func year(_ milliseconds: Int64) -> Int {
        var left = day(milliseconds)
        var year = 1970
        while true {
            let length: Int64 = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 366 : 365
            if left < length { return year }
            left -= length
            year += 1
        }
    }
}

extension Twin {
    /// Hears what somebody does about violations.
    package mutating func hear(_ act: SanctionTwin.Act) -> Answer {
        let manners = manners
        let answer = sanctions.hear(act, now: now, manner: manners[manner(at: now)].manner) { moment in
            manners[manners.lastIndex { $0.from <= moment } ?? 0].manner
        }
        if case .record(_, let account, _, _) = act, answer == .taken { records.meet(account, now) }
        return answer
    }
}
