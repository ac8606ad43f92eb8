import ReputeModel
import Synchronization

/// The line between a service and its clients: what was answered, in order, until it is cut.
final class Line: Sendable {
    /// What a request was told.
    struct Answer: Sendable, CustomStringConvertible {
        let request: Int
        let result: Result<Receipt, Refusal>

        /// Whether a rule spoke, not the service or its store.
        var isDecided: Bool {
            guard case .failure(let refusal) = result else { return true }
            return !refusal.reason.hasPrefix("store.") && !refusal.reason.hasPrefix("engine.")
        }

        var description: String {
            switch result {
            case .success(let receipt): receipt.isRepeated ? "fact \(receipt.seq) again" : "fact \(receipt.seq)"
            case .failure(let refusal): refusal.reason
            }
        }
    }

    private struct State {
        var answers: [Answer] = []
        var isCut = false
    }

    private let state = Mutex(State())

    init() {}

    var isCut: Bool { state.withLock { $0.isCut } }

    /// The process is gone: nothing reaches anybody any more.
    func cut() { state.withLock { $0.isCut = true } }

    func put(_ answer: Answer) {
        state.withLock { state in
            if !state.isCut { state.answers.append(answer) }
        }
    }

    /// Takes the answers that arrived.
    func take() -> [Answer] {
        state.withLock { state in
            defer { state.answers = [] }
            return state.answers
        }
    }
}

/// What all answers to writes say.
struct Receipt: Sendable, Hashable {
    /// The seq of the fact.
    let seq: Int64
    /// Whether it had been done before.
    let isRepeated: Bool
}
