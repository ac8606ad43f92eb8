import ReputeJSON
import ReputeModel

extension Shape where Value == CaseView.Panel {
    /// A panel of a case.
    static let casePanel: Shape<CaseView.Panel> = {
        let asked = Field("asked", Shape<Instant>.time, "When it was asked for.")
        let size = Field("size", Shape<Int64>.count, "How many members it has, or is to have.")
        let drawn = Field(
            "drawn", Shape<Instant>.time, "When it was drawn; left out: it is still to be, or could not be.")
        let members = Field(
            "members", Shape<[Int64]>.list(of: .count),
            "The numbers of its members; left out: it was not drawn, or it is not for this peer.")
        let voted = Field("voted", Shape<Int64>.count, "How many voted.")
        let needed = Field("needed", Shape<Int64>.count, "How many votes decide.")
        let ends = Field(
            "ends", Shape<Instant>.time, "When it is over without a decision; left out: it does not vote now.")
        let ended = Field("ended", Shape<Instant>.time, "When it was over.")
        let verdict = Field("for", Shape<CaseSide>.choice, "For which side it decided; left out: it did not.")
        let tally = Field(
            "tally", Shape<CaseView.Panel.Tally>.panelTally,
            "What its votes came to; left out: it is not over, or nobody counted them.")
        return .object(
            [
                asked.required, size.required, drawn.optional, members.optional, voted.required, needed.required,
                ends.optional, ended.optional, verdict.optional, tally.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            let numbers = try reader.optional(members) ?? []
            return CaseView.Panel(
                asked: try reader.required(asked), size: Int(try reader.required(size)),
                drawn: try reader.optional(drawn), members: numbers, voted: Int(try reader.required(voted)),
                needed: Int(try reader.required(needed)), ends: try reader.optional(ends),
                ended: try reader.optional(ended), verdict: try reader.optional(verdict),
                tally: try reader.optional(tally))
        } write: { view, json in
            json.member(asked, view.asked)
            json.member(size, Int64(view.size))
            json.optional(drawn, view.drawn)
            if !view.members.isEmpty { json.member(members, view.members) }
            json.member(voted, Int64(view.voted))
            json.member(needed, Int64(view.needed))
            json.optional(ends, view.ends)
            json.optional(ended, view.ended)
            json.optional(verdict, view.verdict)
            json.optional(tally, view.tally)
        }
    }()

    static let example: JSONValue = [
        "asked": "2026-11-25T10:15:30.000Z", "size": 7, "drawn": "2026-11-26T10:15:30.000Z",
        "members": [3, 0, 11, 7, 12, 5, 8], "voted": 6, "needed": 4, "ends": "2026-12-03T10:15:30.000Z",
        "ended": "2026-11-27T10:15:30.000Z", "for": "claimant",
        "tally": ["claimant": 4, "respondent": 1, "abstained": 1],
    ]
}

extension Shape where Value == CaseView.Panel.Tally {
    /// What votes came to.
    static var panelTally: Shape<CaseView.Panel.Tally> {
        let claimant = Field("claimant", Shape<Int64>.count, "Those for the claimant.")
        let respondent = Field("respondent", Shape<Int64>.count, "Those for the respondent.")
        let abstained = Field("abstained", Shape<Int64>.count, "Those for neither.")
        return .object(
            [claimant.required, respondent.required, abstained.required], .lenient
        ) { (reader) throws(Refusal) in
            CaseView.Panel.Tally(
                claimant: Int(try reader.required(claimant)), respondent: Int(try reader.required(respondent)),
                abstained: Int(try reader.required(abstained)))
        } write: { tally, json in
            json.member(claimant, Int64(tally.claimant))
            json.member(respondent, Int64(tally.respondent))
            json.member(abstained, Int64(tally.abstained))
        }
    }
}
