import ReputeCrypto
import ReputeModel
import ReputeStore

/// What is sealed of panels, and what was published of it.
extension VaultPass {
    /// The seed of a panel that is still to be drawn must be what was committed to.
    func seed(
        _ commitment: Digest?, of seq: Int64, _ number: Int64, _ findings: inout Findings
    ) throws(StoreError) -> Int64 {
        guard let commitment else { return 0 }
        guard let panel = try panel(of: number, &findings, { $0.asked.seq == seq }) else { return 1 }
        guard panel.drawn == nil, panel.ended == nil else { return 0 }
        guard let seed = try vault.seed(seq) else {
            findings.add("the seed of the panel of case c\(number) is gone before it was drawn")
            return 1
        }
        if seed.commitment != commitment {
            findings.add("the seed of the panel of case c\(number) is not what was committed to")
        }
        return 1
    }

    /// The seed that a panel was drawn by, or could not be, is what was committed to.
    func drawn(
        _ draw: PanelDraw, _ seq: Int64, _ number: Int64, _ findings: inout Findings
    ) throws(StoreError) -> Int64 {
        let panel = try panel(of: number, &findings) { $0.drawn?.seq == seq || $0.ended?.seq == seq }
        if let panel, panel.commitment != draw.seed.commitment {
            findings.add("fact \(seq) shows another seed of the panel of case c\(number) than was committed to")
        }
        return 1
    }

    /// A vote that is still sealed must open to what was committed to.
    func vote(_ body: CaseVoted, _ seq: Int64, _ findings: inout Findings) throws(StoreError) -> Int64 {
        let found = try panel(of: body.number, &findings) { $0.votes.contains { $0.step.seq == seq } }
        guard let panel = found else { return 1 }
        guard panel.ended == nil else { return 0 }
        guard let ballot = try vault.ballot(seq) else {
            findings.add("what the vote of fact \(seq) says is gone while it is sealed")
            return 1
        }
        if ballot.commitment(case: body.number, juror: body.sealed.juror) != body.sealed.vote {
            findings.add("what the vote of fact \(seq) says is not what it was sealed with")
        }
        return 1
    }

    /// What the end of a panel published is what was committed to when each voted.
    func votes(
        _ votes: [OpenedVote], of number: Int64, _ findings: inout Findings
    ) throws(StoreError) -> Int64 {
        if votes.isEmpty { return 0 }
        let sealed = try CaseTable.load(number, db)?.house.panels.flatMap(\.votes) ?? []
        for vote in votes {
            let commitment = vote.ballot.commitment(case: number, juror: vote.juror)
            if !sealed.contains(where: { $0.juror == vote.juror && $0.vote == commitment }) {
                findings.add("the vote of juror \(vote.juror) in case c\(number) was opened as another than was sealed")
            }
        }
        return Int64(votes.count)
    }

    /// A panel of a case.
    private func panel(
        of number: Int64, _ findings: inout Findings, _ isIt: (CasePanel) -> Bool
    ) throws(StoreError) -> CasePanel? {
        if let panel = try CaseTable.load(number, db)?.house.panels.first(where: isIt) { return panel }
        findings.add("case c\(number) does not have the panel that a fact speaks of")
        return nil
    }
}
