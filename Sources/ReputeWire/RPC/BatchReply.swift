import ReputeJSON
import Synchronization

/// The one reply to a batch: complete when the last of its calls is answered, whichever thread that happens on.
final class BatchReply: Sendable {
    private struct State {
        var json = JSONWriter(ordered: false)
        var isEmpty = true
        /// Calls not answered yet, and one for the dispatcher still handing them out.
        var pending = 1
    }

    private let state = Mutex(State())

    init() {
        state.withLock { $0.json.beginArray() }
    }

    /// Counts a call that will be answered later.
    func expect() {
        state.withLock { $0.pending += 1 }
    }

    /// Bytes of the answers so far.
    var size: Int { state.withLock { $0.json.bytes.count } }

    /// Adds an answer.
    func add(_ write: (inout JSONWriter) -> Void) {
        state.withLock { state in
            state.isEmpty = false
            write(&state.json)
        }
    }

    /// Counts one as done; the last one writes the whole line, unless there is nothing to say.
    func complete(into output: inout JSONWriter) {
        let line = state.withLock { state -> [UInt8]? in
            state.pending -= 1
            guard state.pending == 0, !state.isEmpty else { return nil }
            state.json.endArray()
            return state.json.bytes
        }
        if let line {
            output.raw(line)
            output.newline()
        }
    }
}
