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
    /// The state it was in before another body had it.
    private var away: String?
    /// How long it had waited when its clocks were stopped.
    private var stopped: Int64?
    private var holder: Int64?
    private var lastRuling: Int64?
    /// What is held, and what was decided last but by the clock.
    private var held: Said?
    private var decided: Said?
    /// Whether a panel is to be drawn or votes, and for whom one decided last.
    private var isBeforePanel = false
    private var verdict: JSONValue?
    /// The times that somebody had it since one is to rule or to agree, as far as its clocks ran.
    private var stretches: [(own: Int64, officer: UInt32, span: Int64)] = []
    /// From when on the last of them goes on.
    private var runs: Instant?
    /// The clocks as the fact before has them.
    private var clocks: [(name: String?, ends: Int64?)] = []
    /// The facts that say of another's clock that it ran out.
    private(set) var wrong: [Int64] = []

    /// A ruling or a verdict: for whom, and what is to be done, in words.
    private struct Said: Equatable {
        let side: JSONValue?
        let words: [String]

        init(_ body: JSONValue) {
            side = body["for"]
            words = ["remedy", "amount"].map { member in
                body[member].map { String(decoding: $0.canonical, as: UTF8.self) } ?? "-"
            }
        }
    }

    init(_ number: Int64) { self.number = number }

    private static let queue: Set = ["escalated", "staff-decision", "held", "appeal"]
    private static let acts: Set = ["ruled", "approved", "sent-back", "paused", "continued", "referred"]
    private static let ends: [String: HandlingEnd] = [
        "ruled": .ruled, "approved": .approved, "sent-back": .sentBack, "released": .expired, "reassigned": .missed,
        "handed": .released, "raised": .missed, "withdrawn": .withdrawn, "lapsed": .lapsed, "referred": .referred,
        "accepted": .settled, "merged": .merged, "heard": .panel, "enforced": .missed, "closed": .missed,
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
        judge(step, body, at, line.seq)
        follow(step, body, at)
        look(step, body, next, line.seq)
        if step == "heard" || step == "appealed" { isBeforePanel = body["seed"] != nil }
        if step == "hung" || step == "verdict" || next == "closed" { isBeforePanel = false }
        let isGiven = step == "assigned" || step == "handed" && body["to"] != nil
        let ended = isGiven ? .handedOn : Self.ends[step]
        if body["freed"] != nil, let own = holder {
            rows[own]?.ended = at
            rows[own]?.end = ended
            holder = nil
        }
        if isGiven, let officer = (body["to"] ?? body["officer"])?.integerValue {
            rows[line.seq] = HandlingRow(
                seq: line.seq, number: number, officer: UInt32(officer), since: at, waited: waited)
            holder = line.seq
        }
        if step == "paused" { isPaused = true }
        if step == "continued" || step == "proceeded" || next != state { isPaused = false }
        (since, stopped) = (nil, nil)
        if Self.queue.contains(next), holder == nil, !isPaused, !isBeforePanel {
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
        time(step, next, at)
        if next == "external", state != next { away = state }
        state = next
    }

    /// What whoever has it did.
    private mutating func follow(_ step: String, _ body: JSONValue, _ at: Instant) {
        guard let own = holder else { return }
        let isOwn = body["officer"]?.integerValue == rows[own]?.officer.map { Int64($0) }
        if rows[own]?.first == nil, isOwn, Self.acts.contains(step) { rows[own]?.first = at }
    }

    /// Whose clock ran out: of whoever had it for longest, the last of several who did.
    private mutating func judge(_ step: String, _ body: JSONValue, _ at: Instant, _ seq: Int64) {
        if let from = runs { stretches[stretches.count - 1].span += at - from }
        runs = nil
        let over = body["due"].flatMap { due in clocks.first { $0.ends == due.integerValue } }
        clocks = (body["clocks"]?.arrayValue ?? []).map { ($0["clock"]?.stringValue, $0["ends"]?.integerValue) }
        let isEnd = ["reassigned", "raised", "lapsed", "enforced", "closed"].contains(step)
        var broke: Int64?
        if isEnd, let over, state == "held" || over.name == "decision" {
            var sums: [UInt32: Int64] = [:]
            for stretch in stretches { sums[stretch.officer, default: 0] += stretch.span }
            let most = sums.values.max()
            broke = stretches.last { sums[$0.officer] == most }?.own
        }
        if let broke { rows[broke]?.missed += 1 }
        if broke != body["broke"]?.integerValue { wrong.append(seq) }
    }

    /// From when on whose time counts.
    private mutating func time(_ step: String, _ next: String, _ at: Instant) {
        let isTimed = ["staff-decision", "held", "appeal"].contains(next)
        let isAway = next == "external" || state == "external"
        let isOver = step == "reassigned" || step == "raised" && next == "held" || next != state && !isAway
        if isOver || !isTimed && next != "external" { stretches = [] }
        guard isTimed, let own = holder, let officer = rows[own]?.officer else { return }
        if stretches.last?.own != own { stretches.append((own: own, officer: officer, span: 0)) }
        if !isPaused { runs = at }
    }

    /// What was ruled, agreed to, sent back, appealed and overridden.
    private mutating func look(_ step: String, _ body: JSONValue, _ next: String, _ seq: Int64) {
        let before = decided
        let said = Said(body)
        switch step {
        case "ruled": if next == "held" { held = said } else { decided = said }
        case "verdict": (decided, verdict) = (said, said.side)
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
                if step == "verdict" { rows[last]?.panel = before?.side == said.side ? .agreed : .differed }
            }
            if state == "external", away == "appeal", next == "closed", rows[last]?.appeal == .open {
                rows[last]?.appeal = .elsewhere
            }
        }
        guard step == "ruled", let own = holder else { return }
        lastRuling = own
        rows[own]?.ruling = seq
        rows[own]?.isHeld = next == "held"
        rows[own]?.panel = verdict.map { $0 == said.side ? .agreed : .differed }
    }
}
