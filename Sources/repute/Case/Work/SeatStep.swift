import ReputeModel

/// What can be done about a case from the seat.
enum SeatStep: Hashable, Sendable {
    case claim
    case form(SeatForm.Kind)

    /// The key for it, and the word beside the key.
    var key: (key: Character, word: String) {
        switch self {
        case .claim: ("c", "claim")
        case .form(.rule): ("r", "rule")
        case .form(.handOn): ("h", "hand on")
        case .form(.approve): ("a", "approve")
        case .form(.sendBack): ("b", "send back")
        case .form(.pause): ("p", "pause")
        case .form(.proceed): ("p", "go on")
        }
    }
}

extension CaseSeat {
    /// What can be done now about the case that is looked at.
    var steps: [SeatStep] {
        guard let view else { return [] }
        func may(_ action: CaseAction) -> Bool {
            CaseTransition.from(view.state, action)?.by.contains(.staff) == true
        }
        let isFree = view.holder == nil && view.pause == nil && view.panels.allSatisfy { $0.ended != nil }
        guard isMine else { return isFree && may(.assign) ? [.claim] : [] }
        var steps: [SeatStep] = []
        // On appeal a ruling leads to the end of it.
        if may(.rule) || (view.state == .appeal && may(.enforce)) { steps.append(.form(.rule)) }
        if may(.approve), let ruling = view.rulings.last, ruling.officer != uid { steps.append(.form(.approve)) }
        if may(.sendBack), let ruling = view.rulings.last, ruling.officer != uid { steps.append(.form(.sendBack)) }
        if may(.release) { steps.append(.form(.handOn)) }
        if may(.pause) { steps.append(.form(view.pause == nil ? .pause : .proceed)) }
        return steps
    }
}
