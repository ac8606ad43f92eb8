/// What was told of waits, worked out again in slices, so that many of them hold nobody up: first the queue as it was at any
/// moment is put in order, then each stay is looked at.
package struct WaitScoring: Sendable {
    private let from: Instant
    private let now: Instant
    private var queue = QueueHistory()
    private var stays: [QueueStay] = []
    private var place = 0
    private var counts = Counts()
    private var errors = SlicedSort<Int64>()

    private struct Counts: Sendable {
        var taken = 0
        var told = 0
        var inside = 0
        var sooner = 0
        var overdue = 0
        var left = 0
    }

    /// Of the stays in the queue that ended from a moment on, before now, and of those that have not ended.
    package init(from: Instant, at now: Instant) {
        self.from = from
        self.now = now
    }

    /// Adds a stay: also those before that what was told rested on.
    package mutating func add(_ stay: QueueStay) {
        stays.append(stay)
        queue.add(stay)
    }

    /// Goes on by as many steps as are left, and takes them. The score, when all were looked at; once that is said, no more
    /// is added. Cost: n log n steps in all, of less than a microsecond each.
    package mutating func advance(_ left: inout Int) -> WaitScore? {
        guard queue.advance(&left) else { return nil }
        while left > 0, place < stays.count {
            look(at: stays[place])
            place += 1
            left -= QueueHistory.searches
        }
        guard place == stays.count, errors.advance(&left) else { return nil }
        return WaitScore(
            taken: counts.taken, told: counts.told, inside: counts.inside, sooner: counts.sooner,
            later: counts.told - counts.inside - counts.sooner, overdue: counts.overdue, left: counts.left,
            medianError: NearestRank.percentile(50, of: errors.elements),
            p90Error: NearestRank.percentile(90, of: errors.elements))
    }

    private mutating func look(at stay: QueueStay) {
        guard let ended = stay.ended else {
            if let (place, speed) = queue.told(of: stay), now - stay.began > speed.latest(place: place) {
                counts.overdue += 1
            }
            return
        }
        guard ended >= from, ended < now else { return }
        guard stay.isTaken else { return counts.left += 1 }
        counts.taken += 1
        guard let (place, speed) = queue.told(of: stay) else { return }
        counts.told += 1
        let wait = ended - stay.began
        if wait < speed.earliest(place: place) {
            counts.sooner += 1
        } else if wait <= speed.latest(place: place) {
            counts.inside += 1
        }
        errors.add(abs(wait - speed.median(place: place)))
    }
}

/// The queue as it was at any moment.
private struct QueueHistory: Sendable {
    private struct Beginning: Comparable, Sendable {
        let at: Instant
        let number: Int64

        static func < (a: Beginning, b: Beginning) -> Bool { (a.at, a.number) < (b.at, b.number) }
    }

    /// About as many steps as one that is told takes.
    static let searches = 4

    private var beginnings = SlicedSort<Beginning>()
    private var ends = SlicedSort<Instant>()
    private var takings = SlicedSort<Instant>()

    mutating func add(_ stay: QueueStay) {
        beginnings.add(Beginning(at: stay.began, number: stay.number))
        guard let ended = stay.ended else { return }
        ends.add(ended)
        if stay.isTaken { takings.add(ended) }
    }

    /// Puts it in order, by as many steps as are left. Answers whether it is.
    mutating func advance(_ left: inout Int) -> Bool {
        guard beginnings.advance(&left), ends.advance(&left) else { return false }
        return takings.advance(&left)
    }

    /// The place of a stay when it began, and the speed that was known then; nil: nothing was told.
    func told(of stay: QueueStay) -> (place: Int, speed: QueueSpeed)? {
        let began = Beginning(at: stay.began, number: stay.number)
        let gone = ends.elements.count(before: { $0 > stay.began })
        let place = max(1, beginnings.elements.count(before: { $0 >= began }) - gone + 1)
        let last = takings.elements.count(before: { $0 >= stay.began })
        let opened = QueueSpeed.begins(at: stay.began)
        let first = takings.elements.count(before: { $0 >= opened })
        let count = min(last - first, QueueSpeed.most + 1)
        let since = count > 0 ? takings.elements[last - count] : nil
        let speed = QueueSpeed(taken: count, since: since, at: stay.began)
        return speed.tells(place: place) ? (place, speed) : nil
    }
}

extension Array {
    /// How many elements come before the first for which a condition holds, as it does for all after that.
    fileprivate func count(before isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
