/// Where a list goes on: what an answer had as `next`, to be handed back as it is.
public protocol PageCursor: Hashable, Sendable {
    /// A cursor from its text; nil when it is not one.
    init?(_ text: String)
    /// The cursor as text.
    var text: String { get }
}

/// Where a list of what officers have before them goes on.
public struct WorkCursor: PageCursor {
    /// What the list is sorted by.
    let place: Int64
    let seq: Int64

    init(place: Int64, seq: Int64) {
        self.place = place
        self.seq = seq
    }

    /// A cursor from its text; nil when it is not one.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let place = Int64(parts[0]), let seq = Int64(parts[1]), place >= 0, seq > 0,
            text == "\(place)-\(seq)"
        else { return nil }
        self.init(place: place, seq: seq)
    }

    /// The cursor as text, to be handed back as it is.
    public var text: String { "\(place)-\(seq)" }
}
