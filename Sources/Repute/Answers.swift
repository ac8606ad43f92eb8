import Dispatch
import ReputeModel

/// Where commands are told what became of them, in the order of their commits.
struct Answers {
    private let queue = DispatchQueue(label: "repute-answers")
    private let afterEach: @Sendable () -> Void

    /// The most commands that are told sooner than another thread would be awake to do it.
    private static let few = 4

    /// `afterEach` is called after all commands of a batch were told, on the same thread.
    init(afterEach: @escaping @Sendable () -> Void) { self.afterEach = afterEach }

    /// Tells the commands of a batch; nil: it passed. Encoding answers is not the writer's work, so that it goes on with
    /// the next batch meanwhile; a few are told before this returns, as soon as those before them are. At `once`: here
    /// and now.
    func give(_ batch: [any Pending], _ refusals: [Refusal?], atOnce once: Bool) {
        let tell: @Sendable () -> Void = { [afterEach] in
            for (command, refusal) in zip(batch, refusals) {
                if let refusal { command.fail(refusal) } else { command.succeed() }
            }
            afterEach()
        }
        if once {
            tell()
        } else if batch.count <= Answers.few {
            queue.sync(execute: tell)
        } else {
            queue.async(execute: tell)
        }
    }

    /// Waits until all were told.
    func wait() { queue.sync {} }
}
