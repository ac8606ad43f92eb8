import ReputeJSON
import ReputeModel
import Synchronization

/// Counts who follows, on all event loops.
final class FollowerCount: Sendable {
    private let count = Mutex(0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Counts one in. Throws `server.followers` when there are too many.
    func enter() throws(Refusal) {
        let isFull = count.withLock { count in
            if count >= limit { return true }
            count += 1
            return false
        }
        if isFull {
            throw Refusal(
                .overloaded, "server.followers", "\(limit) connections follow already. Try later.", retry: .later,
                details: ["limit": .integer(Int64(limit))])
        }
    }

    /// Counts one out.
    func leave() { count.withLock { $0 -= 1 } }
}
