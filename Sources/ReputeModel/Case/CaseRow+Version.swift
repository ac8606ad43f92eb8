extension CaseRow {
    /// How far it is, as far as a ruling goes by that: the seq of the last fact by which something was claimed, said,
    /// offered, shown, agreed on, ruled, decided or told in it, by which it was taken on, given more time, or closed, by
    /// which a panel of it was over, or another case came to go on in it.
    ///
    /// It never falls. Who has it, a pause and what the clock does about them are no news to whoever rules.
    package var version: Int64 { news.map(\.seq).max() ?? seq }

    /// What happened since a version, by the seqs of the facts, in their order, and in a word each.
    package func changes(since version: Int64) -> [(seq: Int64, what: String)] {
        var seen: Set<Int64> = []
        return news.filter { $0.seq > version && seen.insert($0.seq).inserted }.sorted { $0.seq < $1.seq }
    }

    /// Of what one fact says twice, the word that says more comes first.
    private var news: [(seq: Int64, what: String)] {
        let steps: [(step: StepTaken?, what: String)] = [
            (answered?.step, "answered"), (house.appeal?.step, "appealed"), (returned, "returned"),
            (house.performed, "performed"), (house.reopened, "reopened"), (agreed?.step, "agreed"),
            (decision?.step, "decided"), (admitted, "admitted"), (extended, "extended"), (closed?.step, "closed"),
        ]
        var all = [(seq: seq, what: "opened")]
        all += house.panels.compactMap { panel in panel.ended.map { ($0.seq, "panel-over") } }
        all += house.merged.map { ($0.step.seq, "merged") }
        for ruling in house.rulings {
            all.append((ruling.step.seq, "ruled"))
            if let approved = ruling.approved { all.append((approved.seq, "approved")) }
            if let sentBack = ruling.sentBack { all.append((sentBack.seq, "sent-back")) }
        }
        all += house.evidence.map { ($0.step.seq, "shown") }
        all += offers.map { ($0.step.seq, "offered") }
        all += house.notes.map { ($0.step.seq, $0.kind.rawValue) }
        for (step, what) in steps { if let step { all.append((step.seq, what)) } }
        return all
    }
}
