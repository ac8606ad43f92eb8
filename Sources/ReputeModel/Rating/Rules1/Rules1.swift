/// The first released version of the rules.
package enum Rules1: RatingRules {
    package static func contributions(of members: [FoldMember], under policy: RatingPolicy) -> [Contribution] {
        Fold.contributions(of: members, under: policy)
    }

    package static func unveiling(_ scene: RatingScene, under policy: RatingPolicy) -> Unveiling {
        // While the window is open, the clock of a lone rating is the same whatever it says, so that it tells nothing.
        if let alone = scene.alone, scene.now < scene.closes {
            guard policy.visibility == .atOnce else { return Unveiling(due: scene.closes) }
            let waits = policy.silence != nil && scene.values[alone] == .positive
            return Unveiling(opens: scene.sealed, due: waits ? scene.closes : nil)
        }
        var plan = Unveiling(opens: scene.sealed)
        if case .positivesFirst(let delay) = policy.visibility { hold(scene, delay, &plan) }
        if policy.silence != nil, scene.isClock, let alone = scene.alone, scene.values[alone] == .positive {
            plan.silent = alone.other
        }
        return plan
    }

    /// Keeps what is no positive sealed for a while: from the second rating, or the end of the window.
    private static func hold(_ scene: RatingScene, _ delay: Int64, _ plan: inout Unveiling) {
        let late = scene.sealed.filter { scene.values[$0] != .positive }
        let until = (scene.alone == nil ? scene.now : scene.closes) + delay
        // The clock of two ratings is only ever set for the end of the delay.
        let isOver = scene.alone == nil ? scene.isClock : scene.now >= until
        if late.isEmpty || isOver { return }
        plan.opens.subtract(late)
        plan.due = until
    }
}
