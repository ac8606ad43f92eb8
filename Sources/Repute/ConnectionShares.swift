/// How many commands wait of each connection, and how many connections of a user id ask for something.
///
/// The part of the queue that a user id has is shared by its connections: without that, whichever puts in first after
/// each batch takes the room that there is, and always the same one does.
struct ConnectionShares {
    /// A connection of a user id.
    struct Source: Hashable {
        let uid: UInt32
        let connection: ObjectIdentifier
    }

    private struct Use {
        var waiting: Int
        /// When it last put something in, in batches.
        var seen: Int
    }

    private var uses: [Source: Use] = [:]
    /// How many there are in `uses` of each user id.
    private var connections: [UInt32: Int] = [:]

    /// Whether so many more of a connection fit into its part of what its user id may have waiting.
    func hasRoom(for number: Int, of source: Source, in part: Int) -> Bool {
        let waiting = uses[source]?.waiting ?? 0
        if waiting == 0 { return true }
        let sharers = connections[source.uid] ?? 1
        return sharers == 1 || waiting + number <= part / sharers
    }

    /// So many of a connection were put in.
    mutating func put(_ number: Int, of source: Source, at batch: Int) {
        guard let place = uses.index(forKey: source) else {
            uses[source] = Use(waiting: number, seen: batch)
            connections[source.uid, default: 0] += 1
            return
        }
        uses.values[place].waiting += number
        uses.values[place].seen = batch
    }

    /// One of a connection was taken out.
    mutating func taken(of source: Source) {
        uses[source]?.waiting -= 1
    }

    /// Forgets connections that have nothing waiting and put nothing in since a batch.
    mutating func forget(before batch: Int) {
        for (source, use) in uses where use.waiting == 0 && use.seen < batch {
            uses[source] = nil
            connections[source.uid, default: 1] -= 1
            if connections[source.uid] == 0 { connections[source.uid] = nil }
        }
    }
}
