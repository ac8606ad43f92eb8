package import ReputeModel
import Synchronization

/// One row of history.
package enum ImportRow: Sendable {
    case order(CompleteOrder)
    case rating(SubmitRating)
}

/// What a row of history became.
package struct ImportDone: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    /// Whether it had been brought in before.
    package let isRepeated: Bool
}

extension Engine {
    /// Brings rows of history in, in order, each by its own key: one refused stops none of the others.
    /// Answers one result a row when all are durable.
    package func importRows(
        _ rows: [ImportRow], as actor: Actor, completion: @escaping @Sendable ([Result<ImportDone, Refusal>]) -> Void
    ) {
        let results = ImportResults(count: rows.count, completion: completion)
        let items = rows.enumerated().map { index, row -> CommandQueue.Item in
            switch row {
            case .order(let command):
                .command(
                    PendingCommand(command, as: actor) { result in
                        results.set(index, result.map { ImportDone(seq: $0.seq, isRepeated: $0.isRepeated) })
                    })
            case .rating(let command):
                .command(
                    PendingCommand(command, as: actor) { result in
                        results.set(index, result.map { ImportDone(seq: $0.seq, isRepeated: $0.isRepeated) })
                    })
            }
        }
        if rows.isEmpty { return completion([]) }
        if let refusal = put(items) { completion(rows.map { _ in .failure(refusal) }) }
    }

    /// Brings rows of history in, as above.
    package func importRows(_ rows: [ImportRow], as actor: Actor) async -> [Result<ImportDone, Refusal>] {
        await withCheckedContinuation { continuation in
            importRows(rows, as: actor) { continuation.resume(returning: $0) }
        }
    }
}

/// Collects the results of rows and answers when the last is in.
private final class ImportResults: Sendable {
    private struct State {
        var results: [Result<ImportDone, Refusal>?]
        var open: Int
    }

    private let state: Mutex<State>
    private let completion: @Sendable ([Result<ImportDone, Refusal>]) -> Void

    init(count: Int, completion: @escaping @Sendable ([Result<ImportDone, Refusal>]) -> Void) {
        state = Mutex(State(results: Array(repeating: nil, count: count), open: count))
        self.completion = completion
    }

    func set(_ index: Int, _ result: Result<ImportDone, Refusal>) {
        let all = state.withLock { state -> [Result<ImportDone, Refusal>]? in
            state.results[index] = result
            state.open -= 1
            return state.open == 0 ? state.results.compactMap { $0 } : nil
        }
        if let all { completion(all) }
    }
}
