package import ReputeModel

/// What qualification records should be, worked out again from what was done about them, by rules written a second time.
/// Nothing happens by a clock here: what a record is follows from the moment it is looked at.
package struct RecordTwin: Sendable {
    package struct Record: Sendable {
        package let account: Int
        package let type: String
        package let category: String?
        /// The moment its last day is over.
        package let end: Int64?
        package let renews: Int?
        package var said: Said = .draft
        /// From when it is near its end, as the policy had it when it last came to count.
        var near: Int64?
    }

    /// What was last done about a record.
    package enum Said: Sendable { case draft, submitted, verified, suspended, revoked, superseded }

    /// What somebody does about a record; records are known by a number of the test's.
    package enum Act: Sendable {
        case draft(Int, account: Int, type: String, category: String?, endDay: Int64?, renews: Int?)
        case submit(Int)
        case giveBack(Int)
        case verify(Int, isMethodKnown: Bool)
        case suspend(Int)
        case resume(Int)
        case revoke(Int)
    }

    package private(set) var records: [Int: Record] = [:]
    /// When an account was first heard of, by its records.
    package private(set) var opened: [Int: Int64] = [:]

    /// The records that exams gave, in their order.
    private(set) var given: [Int: Int] = [:]

    private static let day: Int64 = 86_400_000
    private static let bound: Set<String> = ["category-permit", "self-certification"]

    /// What a record is at a moment.
    package func state(_ number: Int, at now: Int64) -> QualificationState? {
        guard let record = records[number] else { return nil }
        let isOver = record.end.map { now >= $0 } ?? false
        switch record.said {
        case .draft: return .draft
        case .submitted: return .submitted
        case .revoked: return .revoked
        case .superseded: return .superseded
        case .suspended: return isOver ? .expired : .suspended
        case .verified:
            if isOver { return .expired }
            return record.near.map { now >= $0 } ?? false ? .expiring : .verified
        }
    }

    /// Whether an account has what a category takes.
    package func has(_ account: Int, _ types: [String], _ category: String, at now: Int64) -> Bool {
        types.allSatisfy { type in
            records.contains { number, record in
                record.account == account && record.type == type && (record.category ?? category) == category
                    && [.verified, .expiring].contains(state(number, at: now))
            }
        }
    }

    package mutating func hear(_ act: Act, now: Int64, _ manner: Manner) -> Twin.Answer {
        switch act {
        case .draft(let number, let account, let type, let category, let endDay, let renews):
            guard manner.hasRecords, ["identity", "category-permit", "self-certification"].contains(type) else {
                return .refused("qualification.type-unknown")
            }
            let isBound = RecordTwin.bound.contains(type)
            if isBound, category == nil { return .refused("qualification.categories-missing") }
            if !isBound, category != nil { return .refused("qualification.categories-not-taken") }
            if isBound, endDay == nil { return .refused("qualification.expiry-missing") }
            if let endDay, endDay < manner.day(now) { return .refused("qualification.ended") }
            if let renews {
                // Nobody but records makes accounts known here that have records.
                guard let old = records[renews] else { return .refused("*") }
                if old.account != account || old.type != type { return .refused("qualification.renews-other") }
                if let problem = supersede(renews, now) { return problem }
            }
            if opened[account] == nil { opened[account] = now }
            records[number] = Record(
                account: account, type: type, category: category,
                end: endDay.map { ($0 + 1) * RecordTwin.day - manner.zone }, renews: renews)
            return .taken
        case .submit(let number):
            let isOver = records[number]?.end.map { now >= $0 } ?? false
            return step(
                number, "submit", from: [.draft], to: .submitted, now,
                unless: isOver ? .refused("qualification.ended") : nil)
        case .giveBack(let number): return step(number, "return", from: [.submitted], to: .draft, now)
        case .verify(let number, let isMethodKnown):
            let isOver = records[number]?.end.map { now >= $0 } ?? false
            let problem: Twin.Answer? =
                !isMethodKnown
                ? .refused("qualification.method-unknown")
                : isOver ? .refused("qualification.ended") : records[number]?.renews.flatMap { supersede($0, now) }
            let answer = step(number, "verify", from: [.submitted], to: .verified, now, unless: problem)
            if answer == .taken { notice(number, manner) }
            if answer == .taken, let old = records[number]?.renews { records[old]?.said = .superseded }
            return answer
        case .suspend(let number):
            return step(number, "suspend", from: [.verified, .expiring], to: .suspended, now)
        case .resume(let number):
            let answer = step(number, "resume", from: [.suspended], to: .verified, now)
            if answer == .taken { notice(number, manner) }
            return answer
        case .revoke(let number):
            return step(number, "revoke", from: [.verified, .expiring, .suspended], to: .revoked, now)
        }
    }

    /// Has an account known since it was first heard of.
    mutating func meet(_ account: Int, _ now: Int64) { if opened[account] == nil { opened[account] = now } }

    /// Adds a record that an exam gave, in place of another.
    mutating func take(_ number: Int, _ record: Record) {
        if let old = record.renews { records[old]?.said = .superseded }
        records[number] = record
        given[number] = given.count
    }

    /// From now on it counts, and is given notice as the policy in force has it.
    private mutating func notice(_ number: Int, _ manner: Manner) {
        guard let record = records[number] else { return }
        records[number]?.near = manner.near(record.end)
    }

    private func supersede(_ number: Int, _ now: Int64) -> Twin.Answer? {
        guard let state = state(number, at: now) else { return .refused("qualification.unknown") }
        return [.verified, .expiring, .expired].contains(state)
            ? nil : .refused("qualification.supersede-\(state.rawValue)")
    }

    private mutating func step(
        _ number: Int, _ name: String, from states: [QualificationState], to said: Said, _ now: Int64,
        unless problem: Twin.Answer? = nil
    ) -> Twin.Answer {
        guard let state = state(number, at: now) else { return .refused("qualification.unknown") }
        if !states.contains(state) { return .refused("qualification.\(name)-\(state.rawValue)") }
        if let problem { return problem }
        records[number]?.said = said
        return .taken
    }
}

extension Twin {
    /// Hears what somebody does about a record.
    package mutating func hear(_ act: RecordTwin.Act) -> Answer {
        let answer = records.hear(act, now: now, manners[manner(at: now)].manner)
        if case .revoke(let number) = act, answer == .taken { sanctions.revoked(number, now) }
        return answer
    }
}
