import ReputeJSON
import ReputeModel

/// Who had one case, and how it waited, worked out again from the words of its facts alone.
struct HandlingTwin {
    /// By the seq of the fact that gave it, or by which the case left the queue.
    private(set) var rows: [Int64: HandlingRow] = [:]
    /// Since when the case is in the queue, put off by its pauses.
    private(set) var since: Instant?

    private let number: Int64
    private var state = "filed"
    private var isPaused = false
    /// How long it had waited when its clocks were stopped.
    private var stopped: Int64?
    private var holder: Int64?
    private var letGo: Int64?
    private var lastRuling: Int64?
    /// What is held, and what an arbitrator decided last, in words.
    private var held: String?
    private var decided: String?

    init(_ number: Int64) { self.number = number }

    private static let queue: Set = ["escalated", "staff-decision", "held", "appeal"]
    private static let acts: Set = ["ruled", "approved", "sent-back", "paused", "continued", "referred"]
    private static let ends: [String: HandlingEnd] = [
        "ruled": .ruled, "approved": .approved, "sent-back": .sentBack, "released": .expired, "reassigned": .missed,
        "handed": .released, "raised": .missed, "withdrawn": .withdrawn, "lapsed": .lapsed, "referred": .referred,
        "accepted": .settled, "heard": .panel, "enforced": .missed, "closed": .missed,
    ]

    /// Hears a fact, which may be of something else.
    mutating func hear(_ line: Market.Line) throws {
        let body = JSONValue(try JSONDocument(parsing: line.body).root)
        guard line.kind.hasPrefix("case."), body["case"]?.integerValue == number,
            let next = body["state"]?.stringValue
        else { return }
        let at = body["due"]?.integerValue.map { Instant(milliseconds: $0) } ?? line.at
        let step = String(line.kind.dropFirst("case.".count))
        let waited = since.map { at - $0 } ?? stopped
        follow(step, body, at, next)
        look(step, body, next, line.seq)
        let isGiven = step == "assigned" || step == "handed" && body["to"] != nil
        let ended = isGiven ? .handedOn : Self.ends[step]
        if body["freed"] != nil, let own = holder {
            rows[own]?.ended = at
            rows[own]?.end = ended
            if step == "released" || step == "handed" && !isGiven, state == "staff-decision" { letGo = own }
            holder = nil
        }
        if isGiven, let officer = (body["to"] ?? body["officer"])?.integerValue {
            rows[line.seq] = HandlingRow(
                seq: line.seq, number: number, officer: UInt32(officer), since: at, waited: waited)
            holder = line.seq
            letGo = nil
        }
        if step == "paused" { isPaused = true }
        if step == "continued" || step == "proceeded" || next != state { isPaused = false }
        (since, stopped) = (nil, nil)
        if Self.queue.contains(next), holder == nil, !isPaused {
            since = at + -(waited ?? 0)
        } else if let waited, holder == nil {
            if next == state {
                stopped = waited
            } else {
                var gone = HandlingRow(seq: line.seq, number: number, officer: nil, since: at, waited: waited)
                gone.ended = at
                gone.end = ended
                rows[line.seq] = gone
            }
        }
        state = next
    }

    /// What whoever has it did, and what was missed meanwhile.
    private mutating func follow(_ step: String, _ body: JSONValue, _ at: Instant, _ next: String) {
        guard let own = holder else {
            if step == "reassigned", body["missed"] != nil, let late = letGo {
                rows[late]?.missed += 1
                letGo = nil
            }
            return
        }
        let isOwn = body["officer"]?.integerValue == rows[own]?.officer.map { Int64($0) }
        if rows[own]?.first == nil, isOwn, Self.acts.contains(step) { rows[own]?.first = at }
        let isOver = state == "appeal" && (step == "enforced" || step == "closed")
        if ["reassigned", "raised", "lapsed"].contains(step) || isOver { rows[own]?.missed += 1 }
    }

    /// What was ruled, agreed to, sent back, appealed and overridden.
    private mutating func look(_ step: String, _ body: JSONValue, _ next: String, _ seq: Int64) {
        let before = decided
        switch step {
        case "ruled":
            let words = ["for", "remedy", "amount"].map { member in
                body[member].map { String(decoding: $0.canonical, as: UTF8.self) } ?? "-"
            }.joined()
            if next == "held" { held = words } else { decided = words }
        case "approved": decided = held
        case "defaulted": decided = nil
        default: break
        }
        if let last = lastRuling {
            if step == "approved" { rows[last]?.second = .approved }
            if step == "sent-back" { rows[last]?.second = .sentBack }
            if step == "appealed", decided != nil { rows[last]?.appeal = .open }
            if state == "appeal", next != "appeal", next != "external", rows[last]?.appeal == .open {
                rows[last]?.appeal = before == decided ? .stood : .reversed
            }
        }
        guard step == "ruled", let own = holder else { return }
        lastRuling = own
        rows[own]?.ruling = seq
        rows[own]?.isHeld = next == "held"
    }
}
