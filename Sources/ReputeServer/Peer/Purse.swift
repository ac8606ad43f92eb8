import ReputeJSON
import ReputeModel
import Synchronization

/// How many bytes of answers to one user id wait for it to read them, over all its connections.
final class Purse: Sendable {
    private let bytes = Atomic(0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Counts bytes in that are to be sent.
    func add(_ count: Int) { bytes.wrappingAdd(count, ordering: .relaxed) }

    /// Counts bytes out that the kernel has taken, or that nobody takes any more.
    func remove(_ count: Int) { bytes.wrappingSubtract(count, ordering: .relaxed) }

    /// Throws `server.unread` when too many wait.
    func check() throws(Refusal) {
        guard bytes.load(ordering: .relaxed) >= limit else { return }
        throw Refusal(
            .overloaded, "server.unread",
            "\(limit) bytes of answers to your connections wait. Read them; nothing more is answered before that.",
            retry: .later, details: ["limit": .integer(Int64(limit))])
    }
}
