import ReputeModel

extension PolicyText {
    /// What sellers may take on.
    var commitment: [(String, String)] {
        let p = policy.commitment
        if p.kinds.isEmpty { return [("commitments", "none")] }
        let kinds = p.kinds.sorted { $0.key < $1.key }.map { name, kind in
            ("may promise", "\(name): \(CommitmentText.said(CommitmentTerms(kind)))")
        }
        let lists = [("broken for", p.breached), ("excused for", p.excused)]
        return kinds
            + [
                ("given up", p.noticeDays == 0 ? "at once" : "after \(Numbers.count(p.noticeDays, "day"))"),
                ("clock waits", "\(Numbers.count(p.graceHours, "hour")) to be told"),
                ("rate of", Numbers.count(p.rateDays, "day")),
            ] + lists.map { ($0, $1.isEmpty ? "not done" : $1.joined(separator: ", ")) }
    }
}
