extension CaseTransition {
    /// The whole table as Markdown, for the page on cases: a row a transition, in the order of states and then of actions.
    public static var markdown: String {
        var out = "| from | step | by | to | clocks that start | clocks that stop |\n|---|---|---|---|---|---|\n"
        for state in CaseState.allCases {
            for action in CaseAction.allCases {
                guard let row = from(state, action) else { continue }
                out += "| \(row.cells.joined(separator: " | ")) |\n"
            }
        }
        return out
    }

    private var cells: [String] {
        [
            from.rawValue, "`\(action.rawValue)`", who, to == from ? "stays" : to?.rawValue ?? "where it was",
            starting, to == from ? named(stops) : "all",
        ]
    }

    private var who: String {
        let names = CaseActor.allCases.filter(by.contains)
        let sides: [CaseActor] = [.claimant, .respondent]
        if by.isSuperset(of: sides) {
            return (["either side"] + names.filter { !sides.contains($0) }.map(\.rawValue)).joined(separator: ", ")
        }
        return names.map(\.rawValue).joined(separator: ", ")
    }

    /// What is started instead of each other stands with "or".
    private var starting: String {
        let isOne = starts.contains(.return) || starts.contains(.assignment) && starts.count > 1
        return isOne ? starts.map(\.rawValue).joined(separator: " or ") : named(starts)
    }

    private func named(_ clocks: [CaseClock]) -> String { clocks.map(\.rawValue).joined(separator: ", ") }
}
