import ReputeLedger
import ReputeModel
import ReputeStore

/// A copy of the store that the writer makes between its batches, and who waits for it.
struct CopyUnderWay {
    typealias Completion = @Sendable (Result<TreeFrontier, Refusal>) -> Void

    private let copy: any StoreCopy
    private let completion: Completion

    /// Begins a copy into a new file; nil when it cannot, which was told then.
    init?(of store: any Store, to path: String, completion: @escaping Completion) {
        do {
            copy = try store.copy(to: path)
            self.completion = completion
        } catch {
            completion(.failure(.store(error)))
            return nil
        }
    }

    /// Copies some more. True at its end, which was told then: the copy holds the tree with this edge.
    func step(edge: TreeFrontier) -> Bool {
        do {
            guard try copy.step() else { return false }
            completion(.success(edge))
        } catch {
            completion(.failure(.store(error)))
        }
        return true
    }

    /// Ends it before it is complete.
    func giveUp(_ refusal: Refusal) { completion(.failure(refusal)) }
}
