import NIOCore
import Repute

/// One that follows, and how far it is. On its event loop only.
final class Follower {
    enum State {
        /// There is nothing for it up to where its desk has looked.
        case idle
        /// There may be something after its cursor; it waits for its turn.
        case queued
        /// The same, but its connection takes nothing more.
        case stalled
        /// A block was asked for that has to be read.
        case reading
    }

    let number: Int
    let connection: Connection
    var filter: FeedFilter
    /// The seq up to which it was sent everything; an idle one may be taken to be where its desk is.
    var cursor: Int64
    var state = State.queued
    /// Where it ends, once its caller has ended its side.
    var end: Int64?
    /// Cuts it, unless its connection takes something before.
    var cut: Scheduled<Void>?

    init(_ number: Int, _ connection: Connection, after cursor: Int64, filter: FeedFilter) {
        self.number = number
        self.connection = connection
        self.cursor = cursor
        self.filter = filter
    }
}
