import ReputeJSON
import ReputeModel

/// The panels of a case, as text that an SQL reader understands: a member of ``CaseText/encode(_:)`` of a
/// ``CaseHouse``.
enum PanelText {
    /// `[{"asked":{"at":1,"seq":7},"commitment":"…","members":[3,1],"votes":[{"at":2,"juror":1,"seq":9,"vote":"…"}]}]`
    static func write(_ panels: [CasePanel], to json: inout JSONWriter) {
        json.beginArray()
        for panel in panels {
            json.beginObject()
            member("asked", panel.asked, &json)
            json.member("commitment", panel.commitment)
            if let drawn = panel.drawn { member("drawn", drawn, &json) }
            if let ended = panel.ended { member("ended", ended, &json) }
            json.member("members", seqs: panel.members)
            if let verdict = panel.verdict { json.member("verdict", verdict.rawValue) }
            if !panel.votes.isEmpty { write(panel.votes, to: &json) }
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ votes: [CasePanelVote], to json: inout JSONWriter) {
        json.key("votes")
        json.beginArray()
        for vote in votes {
            json.beginObject()
            json.member("at", vote.step.at)
            if let choice = vote.choice { json.member("for", choice.rawValue) }
            json.member("juror", vote.juror)
            json.member("seq", vote.step.seq)
            json.member("vote", vote.vote)
            json.endObject()
        }
        json.endArray()
    }

    private static func member(_ key: StaticString, _ step: StepTaken, _ json: inout JSONWriter) {
        json.key(key)
        json.beginObject()
        json.member("at", step.at)
        json.member("seq", step.seq)
        json.endObject()
    }

    /// Throws ``FactError`` when the member is not as ``write(_:to:)`` writes it.
    static func panels(_ json: JSONNode) throws(FactError) -> [CasePanel] {
        try json.list("panels") { (node) throws(FactError) in
            var panel = CasePanel(
                asked: try node.member("asked").stepTaken(), commitment: try node.digest("commitment"))
            panel.drawn = try node["drawn"]?.stepTaken()
            panel.ended = try node["ended"]?.stepTaken()
            panel.members = try node.seqs("members")
            if node["verdict"] != nil { panel.verdict = try node.choice("verdict") }
            panel.votes = try node.list("votes") { (vote) throws(FactError) in
                CasePanelVote(
                    step: try vote.stepTaken(), juror: try vote.integer("juror"), vote: try vote.digest("vote"),
                    choice: vote["for"] == nil ? nil : try vote.choice("for"))
            }
            return panel
        }
    }
}
