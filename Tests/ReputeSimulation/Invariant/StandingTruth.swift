import ReputeModel
import ReputeTwin

/// Every seller stands as a twin says that hears nothing but the facts.
struct StandingTruth: Invariant {
    static let promise = Promise.standings

    private var twin = StandingTwin()

    mutating func problem(in scene: Scene) -> String? {
        for fact in scene.news { twin.hear(fact) }
        return scene.isSound ? twin.problem(in: scene.store.market, at: scene.now) : twin.problems.first
    }
}
