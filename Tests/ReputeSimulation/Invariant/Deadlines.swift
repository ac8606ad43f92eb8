import ReputeModel
import ReputeStore

/// What is due is done.
struct Deadlines: Invariant {
    static let promise = Promise.deadlines

    mutating func problem(in scene: Scene) -> String? {
        guard scene.isSound, let due = scene.store.nextDue(), due <= scene.now else { return nil }
        let left = scene.store.due(at: scene.now, after: nil, limit: 1).first
        return
            "\(left.map { "\($0.subject) \($0.key)" } ?? "something") was due at \(due.rfc3339), and at \(scene.now.rfc3339) that is not done"
    }
}
