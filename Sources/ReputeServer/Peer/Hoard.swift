import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization

/// How many bytes of lines that have begun and not ended each user id has here, over all its connections.
///
/// The first few of a connection do not count, so that those whose lines come in pieces as usual never come here.
final class Hoard: Sendable {
    /// Bytes of a line that do not count.
    static let free = 1 << 16

    private let byUid = Mutex<[UInt32: Int]>([:])
    private let limit: Int

    /// One in which each user id may have so many; a single line of the longest kind always fits.
    init(_ limits: Limits) { limit = max(limits.unfinishedBytes, limits.lineBytes) }

    /// Counts what one connection holds in place of what it held before. Answers false, and counts nothing, when its
    /// user id would have too many.
    func exchange(_ before: Int, for now: Int, of uid: UInt32) -> Bool {
        byUid.withLock { byUid in
            let total = byUid[uid, default: 0] - before + now
            if now > before, total > limit { return false }
            byUid[uid] = total > 0 ? total : nil
            return true
        }
    }

    /// What the connection is told whose line is not kept.
    var refusal: ErrorObject {
        ErrorObject(
            code: Refusal.Code.overloaded.rawValue,
            message: "\(limit) bytes of lines without their ends came over your connections. This line is skipped; end "
                + "those under way first.",
            reason: "server.unfinished", retry: .later, details: ["limit": .integer(Int64(limit))])
    }
}
