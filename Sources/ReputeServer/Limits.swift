package import ReputeJSON
package import ReputeModel
package import ReputeWire

/// Everything a peer can use up. Announced by `server.info`; each refuses with a reason of its own.
package struct Limits: Hashable, Sendable {
    /// Bytes of a line without its newline; more: `line-too-long`.
    package var lineBytes = 1 << 20
    /// Bytes of lines that have begun and not ended, over all connections of a user id, without the first 65536 of
    /// each; more: `server.unfinished`. A line of `lineBytes` always fits.
    package var unfinishedBytes = 1 << 26
    /// Arrays and objects inside one another; more: `line-too-deep`.
    package var depth = 32
    /// Calls of a batch; more: `server.batch`.
    package var batch = 256
    /// Bytes of the answers to a batch, which are held until the last is there; its calls after that are not made:
    /// `server.batch-bytes`.
    package var batchBytes = 1 << 20
    /// Bytes of answers that wait until they are read, over all connections of a user id; more calls:
    /// `server.unread`.
    package var unreadBytes = 1 << 27
    /// Calls of a connection that wait for their answer; more: `server.in-flight`.
    package var inFlight = 256
    /// Of those, calls that read much or wait for news; more: `server.long-reads`.
    package var longReads = 4
    /// Connections in all; more: `server.connections`.
    package var connections = 1_024
    /// Connections of one user id; more: `server.connections-per-uid`.
    package var connectionsPerUid = 256
    /// Connections that follow the ledger; more: `server.followers`. More than one user id can have.
    package var followers = 512
    /// Seconds for which a follower's connection may stay full; longer: the follow is ended as `too-slow`.
    package var followStallSeconds = 30
    /// Commands of all connections that wait for the writer; more: `engine.overloaded`. A user id may have as many
    /// waiting as places are free: half of them while it is alone, a third of them beside one that does the same.
    package var queue = 16_384

    /// The defaults.
    package init() {}

    /// What `server.info` announces: these, and what the methods themselves take.
    package var announced: [ServerInfo.Limit] {
        Limits.all.map { ServerInfo.Limit("\($0.field.name)", Int64(self[keyPath: $0.path])) } + [
            ServerInfo.Limit("subjects", Int64(CreditGet.most)), ServerInfo.Limit("entries", Int64(LedgerEntries.most)),
            ServerInfo.Limit("wait", LedgerEntries.longestWait),
            ServerInfo.Limit("ratings", Int64(RatingList.most)), ServerInfo.Limit("rows", Int64(AdminImport.most)),
        ]
    }

    /// Reads `{"lineBytes":…,…}`: any of the limits, nothing else. Throws a refusal that names the member.
    package init(reading node: JSONNode) throws(Refusal) {
        self = try Limits.shape.read(node)
    }

    private static func limit(
        _ name: StaticString, _ path: any WritableKeyPath<Limits, Int> & Sendable, _ range: ClosedRange<Int64>
    ) -> (field: Field<Int64>, path: any WritableKeyPath<Limits, Int> & Sendable) {
        (Field(name, .integer(range), "\(range.lowerBound) to \(range.upperBound)."), path)
    }

    private static let all = [
        limit("lineBytes", \.lineBytes, 1 << 20...1 << 30),
        limit("unfinishedBytes", \.unfinishedBytes, 1 << 20...1 << 40),
        limit("depth", \.depth, 8...512),
        limit("batch", \.batch, 1...100_000),
        limit("batchBytes", \.batchBytes, 1_024...1 << 30),
        limit("unreadBytes", \.unreadBytes, 1_024...1 << 40),
        limit("inFlight", \.inFlight, 1...100_000),
        limit("longReads", \.longReads, 1...1_000),
        limit("connections", \.connections, 1...100_000),
        limit("connectionsPerUid", \.connectionsPerUid, 1...100_000),
        limit("followers", \.followers, 1...100_000),
        limit("followStallSeconds", \.followStallSeconds, 1...3_600),
        limit("queue", \.queue, 1...1_000_000),
    ]

    private static let shape = Shape<Limits>.object(all.map(\.field.optional)) { (reader) throws(Refusal) in
        var limits = Limits()
        for (field, path) in all {
            if let value = try reader.optional(field) { limits[keyPath: path] = Int(value) }
        }
        return limits
    } write: { limits, json in
        for (field, path) in all { json.member(field, Int64(limits[keyPath: path])) }
    }
}
