/// What becomes of the sanctions of a tally when one of its violations is withdrawn.
///
/// What the others' points lead to, as if that one had never been, is worked out again, by the policies of their days: the
/// heaviest of it takes the place of the heaviest sanction that is not over, the next that of the next, and none is heavier
/// than what it takes the place of. A violation that has a sanction keeps it, with its own beginning and with what was done
/// about it, as what its points lead to now; one that has none goes on with the sanction whose place it takes. What is left
/// of the sanctions never held, and what is left of what points lead to begins none.
struct SanctionReview {
    /// All violations of the role, as they are then.
    var all: [ViolationRow]
    /// Those whose sanction asks for another exam than before.
    private(set) var asksAnew: Set<Int64> = []
    /// By the violation that a sanction goes on as: the one that it was of.
    private var origins: [Int64: Int64] = [:]
    private let before: [Int64: ViolationRow]
    private let withdrawn: ViolationRow

    init(_ all: [ViolationRow], without withdrawn: ViolationRow, at step: StepTaken, _ reason: String) {
        before = Dictionary(uniqueKeysWithValues: all.map { ($0.seq, $0) })
        self.all = all
        self.withdrawn = withdrawn
        guard let i = all.firstIndex(where: { $0.seq == withdrawn.seq }) else { return }
        self.all[i].answer = ViolationRow.Answer(step: step, answer: .withdrawn, reason: reason)
    }

    /// The violation that a sanction was of before.
    func origin(of violation: Int64) -> Int64 { origins[violation] ?? violation }

    /// Works it out again. Cost: the square of the number of violations.
    mutating func judge(_ policy: (Instant) -> Policy) {
        let standing = all.filter { !$0.isWithdrawn }
        let own = all.indices.filter { all[$0].tally == withdrawn.tally }
        var reached: [(index: Int, node: SanctionPolicy.Node)] = []
        for i in own where !all[i].isWithdrawn && all[i].sanction?.lifted == nil {
            let node = SanctionRule(policy(all[i].at)).node(of: all[i], among: standing)
            if let node { reached.append((i, node)) }
        }
        // The heaviest first; of those that are as heavy whoever has a sanction, then the earliest.
        let places = own.compactMap { i in all[i].active.map { (index: i, sanction: $0) } }.sorted { a, b in
            (-a.sanction.terms.consequence.weight, a.index) < (-b.sanction.terms.consequence.weight, b.index)
        }
        reached.sort { a, b in
            (-a.node.consequence.weight, all[a.index].active == nil ? 1 : 0, a.index)
                < (-b.node.consequence.weight, all[b.index].active == nil ? 1 : 0, b.index)
        }
        var kept: Set<Int> = []
        for ((i, node), place) in zip(reached, places) {
            kept.insert(i)
            let old = place.sanction.terms
            let isLighter = node.consequence.weight <= old.consequence.weight
            let target = isLighter ? node : SanctionPolicy.Node(points: old.points, consequence: old.consequence)
            if let own = all[i].active {
                set(i, own, target.consequence, target.points)
            } else {
                var sanction = place.sanction
                if sanction.since == nil { sanction.since = all[place.index].at }
                all[i].sanction = sanction
                origins[all[i].seq] = all[place.index].seq
                set(i, sanction, target.consequence, target.points)
            }
        }
        for place in places where !kept.contains(place.index) { all[place.index].sanction?.isVoid = true }
    }

    /// Has a sanction be what a node leads to, from the same moment on, unless that is heavier or the same.
    private mutating func set(_ i: Int, _ active: SanctionRow, _ consequence: Consequence, _ points: Int) {
        let old = active.terms
        guard consequence != old.consequence, consequence.weight <= old.consequence.weight else { return }
        let start =
            old.ends.map { $0 + -Int64(old.consequence.days ?? 0) * Instant.day } ?? active.since ?? all[i].at
        all[i].sanction?.terms = SanctionTerms(
            SanctionPolicy.Node(points: points, consequence: consequence), from: start)
        if consequence.exam != old.exam {
            all[i].sanction?.passed = nil
            asksAnew.insert(all[i].seq)
        }
    }

    /// What changes, and the violations whose sanctions end, because they have nothing left to wait for. `least`: how much
    /// later another can end at the earliest, in milliseconds.
    mutating func outcome(at now: Instant, least: Int64 = 0) -> (changes: [SanctionChange], ends: [Int64]) {
        var (changes, ends): ([SanctionChange], [Int64]) = ([], [])
        let gone = Set(origins.values)
        let withdrawal = all.first { $0.seq == withdrawn.seq }?.answer?.step
        for i in all.indices {
            let (row, was) = (all[i], before[all[i].seq]?.sanction)
            guard let new = row.sanction, new != was || gone.contains(row.seq) else { continue }
            if new.isVoid {
                // What goes on as another's is said with that one.
                if gone.contains(row.seq) { continue }
                changes.append(SanctionChange(violation: row.seq, terms: nil, passed: nil, next: nil))
                all[i].due = nil
                continue
            }
            var next = new.next(at: now)
            let isOver = next.map { $0 <= now } ?? false
            if let own = next, !isOver { next = max(own, now + least) }
            let origin = origins[row.seq]
            let isSame = origin.map { before[$0]?.sanction?.terms == new.terms } ?? false
            changes.append(
                SanctionChange(
                    violation: row.seq, terms: isSame ? nil : new.terms, of: origin, passed: new.passed,
                    next: isOver ? nil : next))
            all[i].due = isOver ? nil : next
            if isOver {
                ends.append(row.seq)
                all[i].sanction?.lifted = withdrawal
            }
        }
        return (changes, ends)
    }
}
