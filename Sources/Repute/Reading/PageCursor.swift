/// Where a list goes on: what an answer had as `next`, to be handed back as it is.
public protocol PageCursor: Hashable, Sendable {
    /// A cursor from its text; nil when it is not one.
    init?(_ text: String)
    /// The cursor as text.
    var text: String { get }
}
