extension CaseRow {
    /// How far it is, as far as a ruling goes by that: the seq of the last fact by which something was claimed, said,
    /// offered, shown, agreed on, ruled, decided or told in it, or by which it was taken on, given more time, or closed.
    ///
    /// It never falls. Who has it, a pause and what the clock does about them are no news to whoever rules.
    package var version: Int64 {
        let steps = [
            admitted, answered?.step, extended, agreed?.step, decision?.step, returned, closed?.step,
            house.appeal?.step, house.performed, house.reopened,
        ]
        var seqs = [seq] + steps.compactMap { $0?.seq }
        seqs += offers.map(\.step.seq)
        seqs += house.evidence.map(\.step.seq)
        seqs += house.notes.map(\.step.seq)
        for ruling in house.rulings {
            seqs += [ruling.step, ruling.approved, ruling.sentBack].compactMap { $0?.seq }
        }
        return seqs.max() ?? seq
    }
}
