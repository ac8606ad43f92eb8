extension CaseTransition {
    /// Those by which a case goes on in another, as long as nobody decides.
    static let merging: [CaseTransition] = [CaseState.negotiation, .escalated, .evidence, .staff].map { state in
        CaseTransition(state, .merge, [.staff], to: .closed)
    }
}
