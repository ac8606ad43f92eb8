import ReputeStore

/// Something that goes wrong at one call of a store.
enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// The process ends before the call does anything.
    case crashBefore
    /// The process ends when the call has done everything.
    case crashAfter
    /// The call fails and did nothing.
    case fails(StoreError.Code)
    /// The commit cannot be synced: it is there after a restart, or it is not.
    case doubtful(isKept: Bool)
    /// The call takes so many milliseconds.
    case slow(Int64)

    var description: String {
        switch self {
        case .crashBefore: "crash before"
        case .crashAfter: "crash after"
        case .fails(let code): "\(code.rawValue)"
        case .doubtful(let isKept): "doubtful, \(isKept ? "kept" : "lost")"
        case .slow(let ms): "\(ms) ms"
        }
    }
}
