package import ReputeJSON

/// Who has which case, and which is the next for whom, worked out again from the words of facts alone.
package struct QueueTwin: Sendable {
    /// One time that somebody had a case: from the fact that gave it to the one by which it was had no more.
    package struct Tenure: Hashable, Sendable {
        /// Which case.
        package let number: Int64
        /// The user id.
        package let officer: Int64
        package let from: Int64
        package var to: Int64?

        package init(number: Int64, officer: Int64, from: Int64, to: Int64?) {
            self.number = number
            self.officer = officer
            self.from = from
            self.to = to
        }
    }

    /// A fact, as far as it is read.
    package struct Words: Sendable {
        package let seq: Int64
        package let kind: String
        package let body: JSONValue
        /// Whether the clock did it.
        package let isClock: Bool

        package init(seq: Int64, kind: String, body: JSONValue, isClock: Bool) {
            self.seq = seq
            self.kind = kind
            self.body = body
            self.isClock = isClock
        }

        /// A line of the ledger.
        package init?(line: [UInt8]) {
            guard let root = try? JSONDocument(parsing: line).root, let seq = root["seq"]?.integer,
                let kind = root["kind"]?.string, let body = root["body"]
            else { return nil }
            let isClock = root["actor"]?["role"]?.string == "clock"
            self.init(seq: seq, kind: kind, body: JSONValue(body), isClock: isClock)
        }
    }

    private struct Own: Sendable {
        var state = "filed"
        var ends: [String: Int64]
        var isPaused = false
        /// Its place among the tenures.
        var tenure: Int?
        /// Who took part in a decision.
        var deciders: Set<Int64> = []
        /// Whose ruling waits for another arbitrator.
        var held: Int64?
        /// Who did not rule in time.
        var late: Set<Int64> = []

        /// In which states somebody is to take a case.
        private static let waiting: Set = ["escalated", "staff-decision", "held", "appeal"]

        /// Whether somebody is to take it.
        var isWaiting: Bool { tenure == nil && !isPaused && Own.waiting.contains(state) }
        /// When the clock next does something about it, by which it stands in the queue.
        var due: Int64? { ends.filter { $0.key != "reopening" }.values.min() }

        func fits(_ officer: Int64) -> Bool {
            if deciders.contains(officer) || state == "held" && held == officer { return false }
            return state != "staff-decision" || !late.contains(officer) || ends["supervision"] != nil
        }
    }

    /// Every time that somebody had a case, in the order of the facts.
    package private(set) var tenures: [Tenure] = []
    /// What cannot be.
    package private(set) var problems: [String] = []
    /// Where the ledger goes on.
    package private(set) var last: Int64 = 0
    private var cases: [Int64: Own] = [:]
    /// The queue, in its order.
    private var order: [Place] = []

    private struct Place: Comparable, Sendable {
        let due: Int64
        let number: Int64
        static func < (a: Place, b: Place) -> Bool { (a.due, a.number) < (b.due, b.number) }
    }

    package init() {}

    /// The numbers of all cases.
    package var numbers: [Int64] { cases.keys.sorted() }
    /// The cases that are in the queue, in its order.
    package var queue: [Int64] { order.map(\.number) }

    package func state(of number: Int64) -> String? { cases[number]?.state }

    /// Who has a case; nil: nobody.
    package func holder(of number: Int64) -> Int64? { cases[number]?.tenure.map { tenures[$0].officer } }

    /// The cases that somebody has.
    package func cases(of officer: Int64) -> [Int64] {
        tenures.filter { $0.officer == officer && $0.to == nil }.map(\.number).sorted()
    }

    /// The first in the queue that somebody may have, who is a party of some cases; nil: there is none.
    package func next(for officer: Int64, but own: Set<Int64> = []) -> Int64? {
        order.first { place in !own.contains(place.number) && cases[place.number]?.fits(officer) == true }?.number
    }

    /// Hears the next fact.
    package mutating func hear(_ fact: Words) {
        let (seq, kind, body) = (fact.seq, fact.kind, fact.body)
        last = seq
        guard kind.hasPrefix("case.") else { return }
        if kind == "case.opened" { return cases[seq] = Own(ends: QueueTwin.ends(body)) }
        guard let number = body["case"]?.integerValue, let next = body["state"]?.stringValue else { return }
        guard var own = cases[number] else { return problems.append("fact \(seq) is of no case") }
        if own.isWaiting { order.removeAll { $0.number == number } }
        if body["freed"] != nil {
            if let place = own.tenure { tenures[place].to = seq } else { problems.append("fact \(seq) frees nobody") }
            own.tenure = nil
        }
        take(&own, number, seq, String(kind.dropFirst("case.".count)), body, next)
        cases[number] = own
        guard own.isWaiting, let due = own.due else { return }
        let place = Place(due: due, number: number)
        order.insert(place, at: order.firstIndex { place < $0 } ?? order.count)
    }

    private mutating func take(
        _ own: inout Own, _ number: Int64, _ seq: Int64, _ step: String, _ body: JSONValue, _ next: String
    ) {
        let officer = body["officer"]?.integerValue
        switch step {
        case "paused": own.isPaused = true
        case "continued", "proceeded": own.isPaused = false
        case "assigned":
            if own.state == "staff-decision" { own.late.remove(officer ?? 0) }
            give(&own, number, to: officer, seq)
        case "handed": if let to = body["to"]?.integerValue { give(&own, number, to: to, seq) }
        case "renewed":
            if officer != own.tenure.map({ tenures[$0].officer }) { problems.append("fact \(seq) renews another's") }
        case "ruled":
            if next == "held" { own.held = officer } else { own.deciders.insert(officer ?? 0) }
        case "approved":
            own.deciders.formUnion([own.held, officer].compactMap { $0 })
            own.held = nil
        case "sent-back": own.held = nil
        case "reassigned": if let late = body["missed"]?.integerValue { own.late.insert(late) }
        default: break
        }
        if next != own.state { own.isPaused = false }
        own.state = next
        own.ends = QueueTwin.ends(body)
    }

    /// Somebody has a case from now on.
    private mutating func give(_ own: inout Own, _ number: Int64, to officer: Int64?, _ seq: Int64) {
        guard let officer else { return problems.append("fact \(seq) gives a case to nobody") }
        if let place = own.tenure {
            problems.append("fact \(seq) gives case \(number) to \(officer) that \(tenures[place].officer) has")
        }
        own.tenure = tenures.count
        tenures.append(Tenure(number: number, officer: officer, from: seq, to: nil))
    }

    /// When the clocks end that run after a fact.
    private static func ends(_ body: JSONValue) -> [String: Int64] {
        var out: [String: Int64] = [:]
        for clock in body["clocks"]?.arrayValue ?? [] {
            if let name = clock["clock"]?.stringValue { out[name] = clock["ends"]?.integerValue }
        }
        return out
    }
}
