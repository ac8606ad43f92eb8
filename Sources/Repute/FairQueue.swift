/// What waits for several, each first come first served, taken in turns: who has much waiting waits for himself only.
///
/// Keyed by user id. Putting in and taking out cost the same however many wait.
package struct FairQueue<Element> {
    private struct Lane {
        private var items: [Element?] = []
        private var head = 0

        var count: Int { items.count - head }

        mutating func append(_ element: Element) { items.append(element) }

        mutating func removeFirst() -> Element {
            guard let first = items[head] else { preconditionFailure("what was taken is behind the head") }
            items[head] = nil
            head += 1
            // Moved up when half of it is empty, so that each element is moved once on average.
            if head == items.count {
                items.removeAll(keepingCapacity: items.count < 1_024)
                head = 0
            } else if head >= 1_024, head * 2 > items.count {
                items.removeFirst(head)
                head = 0
            }
            return first
        }
    }

    private var lanes: [UInt32: Lane] = [:]
    /// Who has something waiting; whose turn is next stands first.
    private var turns: [UInt32] = []
    /// How many wait.
    package private(set) var count = 0

    /// An empty one.
    package init() {}

    /// Whether nothing waits.
    package var isEmpty: Bool { count == 0 }

    /// How many wait of one user id.
    package func count(of uid: UInt32) -> Int { lanes[uid]?.count ?? 0 }

    /// Puts something in, behind everything of the same user id.
    package mutating func append(_ element: Element, of uid: UInt32) {
        if lanes[uid] == nil { turns.append(uid) }
        lanes[uid, default: Lane()].append(element)
        count += 1
    }

    /// Who has something waiting; whose turn is next stands first.
    package var uids: [UInt32] { turns }

    /// Takes the next out; nil when nothing waits.
    package mutating func next() -> Element? { next { _ in true }?.element }

    /// Takes the next out of a user id that is let; nil when nothing of such waits.
    package mutating func next(where isLet: (UInt32) -> Bool) -> (uid: UInt32, element: Element)? {
        guard let place = turns.firstIndex(where: isLet) else { return nil }
        let uid = turns.remove(at: place)
        guard var lane = lanes.removeValue(forKey: uid) else { preconditionFailure("a turn is of who has something") }
        let element = lane.removeFirst()
        count -= 1
        if lane.count > 0 {
            lanes[uid] = lane
            turns.append(uid)
        }
        return (uid, element)
    }

    /// Takes up to `most` out, of no user id more than `each` and of all as evenly as that goes. Those of one stand
    /// in the order they were put in.
    package mutating func take(_ most: Int, ofEach each: Int) -> [Element] {
        var taken: [Element] = []
        taken.reserveCapacity(min(most, count))
        var left = most
        // What each may have is known before any is taken: who has little leaves room to the others.
        var open = turns
        var shares: [UInt32: Int] = [:]
        while left > 0, !open.isEmpty {
            let share = max(1, left / open.count)
            var still: [UInt32] = []
            for uid in open where left > 0 {
                let has = shares[uid, default: 0]
                let more = min(share, left, min(each, count(of: uid)) - has)
                shares[uid] = has + more
                left -= more
                if has + more < min(each, count(of: uid)) { still.append(uid) }
            }
            open = still
        }
        for uid in turns { taken += take(shares[uid] ?? 0, of: uid) }
        // Who got nothing this time is first the next time.
        turns = turns.filter { shares[$0] ?? 0 == 0 } + turns.filter { shares[$0] ?? 0 > 0 && lanes[$0] != nil }
        return taken
    }

    private mutating func take(_ number: Int, of uid: UInt32) -> [Element] {
        // Taken out of the table meanwhile, so that it is not copied.
        guard number > 0, var lane = lanes.removeValue(forKey: uid) else { return [] }
        let taken = (0..<number).map { _ in lane.removeFirst() }
        count -= number
        if lane.count > 0 { lanes[uid] = lane }
        return taken
    }
}
