import ReputeModel

/// What changes in a case while somebody makes up a ruling.
extension SeatForm {
    /// Says what changed in the case since it was read, before anything is sent, and takes that for read then. Answers
    /// whether there is something to say.
    mutating func tellChanges(_ dossier: CaseDossier) -> Bool {
        guard kind == .rule, read.version != dossier.view.version else { return false }
        problem =
            ["The case changed since you read it:"] + changes(dossier)
            + ["If this still is your ruling, press y again."]
        read = dossier.view
        return true
    }

    /// What is in the case and was not when it was read: what happened, and what was said with it.
    private func changes(_ dossier: CaseDossier) -> [String] {
        var before = dossier
        before.view = read
        let known = Set(CaseTimeline(before, isFuture: false).entries)
        let happened = CaseTimeline(dossier, isFuture: false).entries.filter { !known.contains($0) }
        let seqs = Set(before.grounds.map(\.seq))
        let said = dossier.grounds.filter { !seqs.contains($0.seq) }
        return happened.map { "\(Numbers.time($0.at))  \($0.text)" }
            + said.map { "\($0.seq)  the \($0.by.rawValue), \($0.what): \($0.text ?? "(erased)")" }
    }
}
