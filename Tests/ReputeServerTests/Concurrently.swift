import Foundation
import Synchronization

/// Runs blocking work side by side, each on a thread of its own, and throws the first thing any of it threw.
func concurrently(_ work: [@Sendable () throws -> Void]) throws {
    let errors = Mutex<[any Error]>([])
    let group = DispatchGroup()
    for body in work {
        group.enter()
        Thread.detachNewThread {
            do {
                try body()
            } catch {
                errors.withLock { $0.append(error) }
            }
            group.leave()
        }
    }
    group.wait()
    if let error = errors.withLock({ $0.first }) { throw error }
}
