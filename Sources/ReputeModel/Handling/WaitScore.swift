/// One time that a case was in the queue.
package struct QueueStay: Hashable, Sendable {
    /// Which case.
    package let number: Int64
    /// When it began to wait.
    package let began: Instant
    /// When it left the queue; nil: it has not.
    package let ended: Instant?
    /// Whether an arbitrator took it then.
    package let isTaken: Bool

    package init(number: Int64, began: Instant, ended: Instant?, isTaken: Bool) {
        self.number = number
        self.began = began
        self.ended = ended
        self.isTaken = isTaken
    }
}

/// What was told of waits when they began, and what came of it: worked out again from the queue as it was then, by what is
/// told today.
public struct WaitScore: Hashable, Sendable {
    /// How many cases arbitrators took from the queue.
    public let taken: Int
    /// Of how many of these it had been told when that would be.
    public let told: Int
    /// How many were taken in the time that was told; eight of ten should be.
    public let inside: Int
    /// How many were taken sooner.
    public let sooner: Int
    /// How many were taken later.
    public let later: Int
    /// How many still wait after the time that was told.
    public let overdue: Int
    /// How many left the queue before an arbitrator took them: settled, withdrawn, referred, never taken.
    public let left: Int
    /// By how much half of those told were wrong at the most, in milliseconds: between the middle of what was told and what
    /// happened. Nil: there are none.
    public let medianError: Int64?
    /// By how much nine of ten were.
    public let p90Error: Int64?

    /// A score from its parts.
    public init(
        taken: Int, told: Int, inside: Int, sooner: Int, later: Int, overdue: Int, left: Int, medianError: Int64?,
        p90Error: Int64?
    ) {
        self.taken = taken
        self.told = told
        self.inside = inside
        self.sooner = sooner
        self.later = later
        self.overdue = overdue
        self.left = left
        self.medianError = medianError
        self.p90Error = p90Error
    }

    /// Of the stays in the queue that ended from a moment on, before now, and of those that have not ended. `stays` are
    /// also those before that what was told rested on. Cost: n log n.
    package init(_ stays: [QueueStay], from: Instant, at now: Instant) {
        let queue = QueueHistory(stays)
        var (taken, told, inside, sooner, overdue, left) = (0, 0, 0, 0, 0, 0)
        var errors: [Int64] = []
        for stay in stays {
            if let ended = stay.ended {
                guard ended >= from, ended < now else { continue }
                guard stay.isTaken else {
                    left += 1
                    continue
                }
                taken += 1
                guard let (place, speed) = queue.told(of: stay) else { continue }
                told += 1
                let wait = ended - stay.began
                if wait < speed.earliest(place: place) {
                    sooner += 1
                } else if wait <= speed.latest(place: place) {
                    inside += 1
                }
                errors.append(abs(wait - speed.median(place: place)))
            } else if let (place, speed) = queue.told(of: stay) {
                if now - stay.began > speed.latest(place: place) { overdue += 1 }
            }
        }
        errors.sort()
        self.init(
            taken: taken, told: told, inside: inside, sooner: sooner, later: told - inside - sooner, overdue: overdue,
            left: left, medianError: NearestRank.percentile(50, of: errors),
            p90Error: NearestRank.percentile(90, of: errors))
    }
}

/// The queue as it was at any moment.
private struct QueueHistory {
    private struct Beginning: Comparable {
        let at: Instant
        let number: Int64

        static func < (a: Beginning, b: Beginning) -> Bool { (a.at, a.number) < (b.at, b.number) }
    }

    private let beginnings: [Beginning]
    private let ends: [Instant]
    private let takings: [Instant]

    init(_ stays: [QueueStay]) {
        beginnings = stays.map { Beginning(at: $0.began, number: $0.number) }.sorted()
        ends = stays.compactMap(\.ended).sorted()
        takings = stays.filter(\.isTaken).compactMap(\.ended).sorted()
    }

    /// The place of a stay when it began, and the speed that was known then; nil: nothing was told.
    func told(of stay: QueueStay) -> (place: Int, speed: QueueSpeed)? {
        let began = Beginning(at: stay.began, number: stay.number)
        let gone = ends.count(before: { $0 > stay.began })
        let place = max(1, beginnings.count(before: { $0 >= began }) - gone + 1)
        let last = takings.count(before: { $0 >= stay.began })
        let opened = QueueSpeed.begins(at: stay.began)
        let first = takings.count(before: { $0 >= opened })
        let count = min(last - first, QueueSpeed.most + 1)
        let speed = QueueSpeed(taken: count, since: count > 0 ? takings[last - count] : nil, at: stay.began)
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
