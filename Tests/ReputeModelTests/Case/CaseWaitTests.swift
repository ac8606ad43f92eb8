import ReputeModel
import ReputeTwin
import Testing

/// What is told to whoever waits for an arbitrator, and how it is scored.
@Suite("what is told of a wait")
struct CaseWaitTests {
    private static let now = moment("2026-03-02T10:00:00Z")

    /// So many cases taken in 28 days.
    private func speed(_ basis: Int) -> QueueSpeed {
        QueueSpeed(taken: basis + 1, since: Self.now + -28.days, at: Self.now)
    }

    /// Quantiles of the F distribution times 28 days, worked out with binomial sums.
    private static let exact: [(place: Int, basis: Int, first: Int64, middle: Int64, last: Int64)] = [
        (1, 5, 51_518_527, 359_731_060, 1_414_973_611), (3, 20, 130_477_529, 328_966_694, 699_225_692),
        (10, 100, 148_488_734, 234_689_354, 352_600_855), (1, 100, 2_550_225, 16_826_867, 56_350_407),
    ]

    @Test("is near the quantiles of the time that so many cases take", arguments: exact.indices)
    func quantiles(_ index: Int) {
        let row = Self.exact[index]
        let speed = speed(row.basis)
        func isNear(_ told: Int64, _ exact: Int64, _ share: Double) -> Bool {
            abs(Double(told) / Double(exact) - 1) < share
        }
        #expect(isNear(speed.earliest(place: row.place), row.first, 0.07))
        #expect(isNear(speed.median(place: row.place), row.middle, 0.014))
        #expect(isNear(speed.latest(place: row.place), row.last, 0.014))
    }

    @Test("is nothing where too few cases were taken, or too many wait, and says how sure it is")
    func told() throws {
        func wait(_ place: Int, _ basis: Int) -> CaseWait {
            CaseWait(since: Self.now + -2.hours, place: place, speed(basis), at: Self.now)
        }
        let few = wait(1, 4)
        #expect(few.expected == nil && few.confidence == nil && few.basis == 4 && few.place == 1)
        #expect(wait(499, 5).expected != nil && wait(500, 500).expected == nil)
        #expect([5, 19, 20, 99, 100].map { wait(1, $0).confidence } == [.low, .low, .medium, .medium, .high])
        let expected = try #require(wait(2, 28).expected)
        #expect(Self.now < expected.from && expected.from < expected.to)
        #expect(QueueSpeed(taken: 0, since: nil, at: Self.now).tells(place: 1) == false)
        #expect(QueueSpeed(taken: 9, since: Self.now, at: Self.now).tells(place: 1) == false)
    }

    /// Stays at random: some were taken, some left, some wait still.
    private func stays(_ random: inout SeededGenerator) -> [QueueStay] {
        (1...Int64.random(in: 1...160, using: &random)).map { number in
            let began = Self.now + -Int64.random(in: 0...40 * 24 * 3_600_000, using: &random)
            let ended = began + Int64.random(in: 0...5 * 24 * 3_600_000, using: &random)
            let isOver = ended < Self.now
            return QueueStay(
                number: number, began: began, ended: isOver ? ended : nil,
                isTaken: isOver && Int.random(in: 0..<5, using: &random) > 0)
        }
    }

    /// The same as a score, one stay after the other.
    private func naive(_ stays: [QueueStay], from: Instant) -> WaitScore {
        var (taken, told, inside, sooner, later, overdue, left) = (0, 0, 0, 0, 0, 0, 0)
        var errors: [Int64] = []
        for stay in stays {
            let before = stays.filter { other in
                (other.began, other.number) < (stay.began, stay.number) && other.ended.map { $0 > stay.began } ?? true
            }
            let takings = stays.filter(\.isTaken).compactMap(\.ended).sorted().filter {
                $0 < stay.began && $0 >= stay.began + -28.days
            }.suffix(501)
            let speed = QueueSpeed(taken: takings.count, since: takings.first, at: stay.began)
            let place = before.count + 1
            let isTold = speed.tells(place: place)
            if let ended = stay.ended {
                if ended < from { continue }
                if !stay.isTaken {
                    left += 1
                    continue
                }
                taken += 1
                if !isTold { continue }
                told += 1
                let wait = ended - stay.began
                if wait < speed.earliest(place: place) {
                    sooner += 1
                } else if wait > speed.latest(place: place) {
                    later += 1
                } else {
                    inside += 1
                }
                errors.append(abs(wait - speed.median(place: place)))
            } else if isTold, Self.now - stay.began > speed.latest(place: place) {
                overdue += 1
            }
        }
        errors.sort()
        return WaitScore(
            taken: taken, told: told, inside: inside, sooner: sooner, later: later, overdue: overdue, left: left,
            medianError: errors.isEmpty ? nil : errors[(errors.count + 1) / 2 - 1],
            p90Error: errors.isEmpty ? nil : errors[(errors.count * 9 + 9) / 10 - 1])
    }

    @Test("is scored as somebody would who looked at the queue each time a case began to wait")
    func scored() {
        let seed = SeededGenerator.announcedSeed("what is told of a wait")
        var random = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let stays = stays(&random)
            let from = Self.now + -Int64.random(in: 1...50, using: &random) * Instant.day
            let score = WaitScore(stays, from: from, at: Self.now)
            #expect(score == naive(stays, from: from), "round \(round), seed \(seed)")
            #expect(score.inside + score.sooner + score.later == score.told, "round \(round), seed \(seed)")
            var (scoring, sliced, calls) = (WaitScoring(from: from, at: Self.now), WaitScore?.none, 0)
            for stay in stays { scoring.add(stay) }
            while sliced == nil {
                var left = 1
                sliced = scoring.advance(&left)
                calls += 1
            }
            // Each is looked at in a slice of its own, so that many are looked at in many.
            #expect(sliced == score && calls >= stays.count, "round \(round), seed \(seed)")
        }
    }

    @Test("is put in order in slices of any length, none of which does much more than it may")
    func sliced() {
        let seed = SeededGenerator.announcedSeed("a sort in slices")
        var random = SeededGenerator(seed: seed)
        for count in [0, 1, 2, 511, 512, 513, 1_024, 1_025, 5_000] {
            for steps in [1, 100, 1_024, .max] {
                let values = (0..<count).map { _ in Int64.random(in: 0...Int64(count), using: &random) }
                var (sort, calls) = (SlicedSort<Int64>(), 0)
                for value in values { sort.add(value) }
                var isSorted = false
                while !isSorted {
                    var left = steps
                    isSorted = sort.advance(&left)
                    calls += 1
                    #expect(steps == .max || left > -512, "\(count), \(steps), seed \(seed)")
                }
                #expect(sort.elements == values.sorted(), "\(count), \(steps), seed \(seed)")
                if steps == 100, count == 5_000 { #expect(calls > 5_000 * 3 / 100) }
            }
        }
    }

    @Test("is right about eight times of ten where cases are taken one by one, at any time alike")
    func covered() {
        var random = SeededGenerator(seed: 7)
        // Each minute a case may be taken, two an hour, and one may come; a dozen always wait.
        var (waiting, stays): ([QueueStay], [QueueStay]) = ([], [])
        var (number, moment) = (Int64(0), Self.now + -300.days)
        for _ in 0..<300 * 24 * 60 {
            moment = moment + 60_000
            let isTaken = Int.random(in: 0..<30, using: &random) == 0
            if waiting.count < 12 || Int.random(in: 0..<60, using: &random) == 0 {
                number += 1
                waiting.append(QueueStay(number: number, began: moment, ended: nil, isTaken: false))
            }
            guard isTaken else { continue }
            let first = waiting.removeFirst()
            stays.append(QueueStay(number: first.number, began: first.began, ended: moment, isTaken: true))
        }
        let score = WaitScore(stays + waiting, from: Self.now + -200.days, at: moment + 1)
        #expect(score.told > 5_000 && score.told == score.taken && score.left == 0)
        let share = Double(score.inside) / Double(score.told)
        #expect(share > 0.76 && share < 0.84, "\(share)")
    }
}
