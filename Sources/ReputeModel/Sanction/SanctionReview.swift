/// What becomes of the sanctions of a tally when one of its violations is withdrawn.
///
/// What the others' points lead to, as if that one had never been, is worked out again, by the policies of their days. A
/// sanction that is not over becomes what its violation leads to then, unless that is heavier; where it leads to none, a
/// later violation may reach now what it reached, and the sanction goes on as that one's, with its own term and what was
/// done about it. What neither holds for never held. So nothing becomes heavier, and no sanction is added to those there are.
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
        var orphans: [Int] = []
        var free: [(index: Int, node: SanctionPolicy.Node)] = []
        for i in all.indices where all[i].tally == withdrawn.tally {
            let row = all[i]
            let node = row.isWithdrawn ? nil : SanctionRule(policy(row.at)).node(of: row, among: standing)
            if let node, row.sanction == nil || row.sanction?.isVoid == true { free.append((i, node)) }
            guard let active = row.active else { continue }
            if let node {
                set(i, active, node.consequence, node.points)
            } else {
                orphans.append(i)
            }
        }
        for i in orphans {
            guard let active = all[i].active else { continue }
            all[i].sanction?.isVoid = true
            guard let next = free.firstIndex(where: { $0.index > i }) else { continue }
            let (heir, node) = free.remove(at: next)
            all[heir].sanction = active
            origins[all[heir].seq] = all[i].seq
            set(heir, active, node.consequence, node.points)
        }
    }

    /// Has a sanction be what a node leads to, from the same moment on, unless that is heavier or the same.
    private mutating func set(_ i: Int, _ active: SanctionRow, _ consequence: Consequence, _ points: Int) {
        let old = active.terms
        guard consequence != old.consequence, consequence.weight <= old.consequence.weight else { return }
        let start =
            old.ends.map { $0 + -Int64(old.consequence.days ?? 0) * Instant.day }
            ?? before[origin(of: all[i].seq)]?.at ?? all[i].at
        all[i].sanction?.terms = SanctionTerms(
            SanctionPolicy.Node(points: points, consequence: consequence), from: start)
        if consequence.exam != old.exam {
            all[i].sanction?.passed = nil
            asksAnew.insert(all[i].seq)
        }
    }

    /// What changes, and the violations whose sanctions end, because they have nothing left to wait for.
    mutating func outcome(at now: Instant) -> (changes: [SanctionChange], ends: [Int64]) {
        var (changes, ends): ([SanctionChange], [Int64]) = ([], [])
        let heirs = Set(origins.values)
        let withdrawal = all.first { $0.seq == withdrawn.seq }?.answer?.step
        for i in all.indices {
            let (row, was) = (all[i], before[all[i].seq]?.sanction)
            // What goes on as another's is said with that one.
            guard let new = row.sanction, new != was, !heirs.contains(row.seq) else { continue }
            if new.isVoid {
                changes.append(SanctionChange(violation: row.seq, terms: nil, passed: nil, next: nil))
                all[i].due = nil
                continue
            }
            let next = new.next(at: now)
            let isOver = next.map { $0 <= now } ?? false
            let origin = origins[row.seq]
            let old = origin.flatMap { before[$0]?.sanction?.terms } ?? was?.terms
            changes.append(
                SanctionChange(
                    violation: row.seq, terms: new.terms == old && origin != nil ? nil : new.terms, of: origin,
                    passed: new.passed, next: isOver ? nil : next))
            all[i].due = isOver ? nil : next
            if isOver {
                ends.append(row.seq)
                all[i].sanction?.lifted = withdrawal
            }
        }
        return (changes, ends)
    }
}
