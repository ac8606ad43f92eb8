import ReputeJSON
import ReputeModel
import ReputeWire

extension CaseText {
    /// What the service does when a clock ends in a state.
    static func then(_ clock: CaseClock, in state: CaseState) -> String {
        switch clock {
        case .intake: "then it is taken on"
        case .answer: "then the claim is granted"
        case .escalation: "then an arbitrator is called"
        case .return where state == .enforcing: "then the claim is lost"
        case .refund where state == .enforcing: "then it is taken from the deposit"
        case .return, .refund: "then it is enforced"
        case .assignment, .supervision, .approval: "then the supervisor is told"
        case .decision where state == .appeal: "then the decision stands"
        case .decision: "then another is to rule"
        case .evidence: "then each may answer the other's"
        case .rebuttal: "then it is decided on what is there"
        case .soft: "then the panel is reminded"
        case .draw: "then a panel is drawn"
        case .hard: "then an arbitrator rules"
        case .appeal: "then the decision stands"
        case .review: "then it is asked whether it still is there"
        case .reopening: "then it is over for good"
        }
    }

    /// What a fact about a case says, besides who did it and how much it is about.
    static func told(_ body: JSONNode, of fact: FeedNotice.Fact) -> [String] {
        var parts = ["case c\(body["case"]?.integer ?? fact.seq)"]
        if let cause = body["cause"]?.string { parts.append(Text.harmless(cause)) }
        if fact.kind == "case.offered" { parts.append("offer o\(fact.seq)") }
        if let offer = body["offer"]?.integer { parts.append("offer o\(offer)") }
        if body["house"]?.integer == 1 { parts.append("against the marketplace") }
        if let rating = body["rating"]?.integer { parts.append("rating r\(rating)") }
        if let violation = body["violation"]?.integer { parts.append("violation v\(violation)") }
        if let remedy = body["remedy"]?.string { parts.append(Text.harmless(remedy)) }
        if let until = body["until"]?.integer { parts.append("until \(day(until))") }
        if let rounds = body["rounds"]?.integer {
            parts.append("missed by the marketplace \(Numbers.count(rounds, "time"))")
        }
        if let officer = body["missed"]?.integer { parts.append("not ruled on in time by user id \(officer)") }
        if let reviews = body["reviews"]?.integer { parts.append("review \(reviews)") }
        if let size = body["size"]?.integer { parts.append("a panel of \(size)") }
        if let juror = body["juror"]?.integer { parts.append("juror \(juror)") }
        if let votes = body["votes"]?.count { parts.append(Numbers.count(votes, "vote")) }
        if let outcome = body["outcome"]?.string { parts.append(Text.harmless(outcome)) }
        if let recovery = body["recovery"] { parts += told(recovery: recovery, of: fact.seq) }
        if let window = body["window"] { parts += told(window: window) }
        if let sanction = body["sanction"] { parts += told(sanction: sanction) }
        if let into = body["into"]?.integer { parts.append("into c\(into)") }
        if let ground = body["ground"]?.string { parts.append(Text.harmless(ground)) }
        if let side = body["for"]?.string { parts.append("for the \(Text.harmless(side))") }
        if body["rebuttal"]?.integer == 1 { parts.append("in answer to the other side") }
        if let officer = body["officer"]?.integer { parts.append("by user id \(officer)") }
        if body["signature"] != nil { parts.append("signed") }
        if let officer = body["to"]?.integer { parts.append("to user id \(officer)") }
        if let state = body["state"]?.string { parts.append("now \(Text.harmless(state))") }
        if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
            parts.append("due \(day(due))")
        }
        return parts
    }

    private static func day(_ milliseconds: Int64) -> Substring {
        Instant(milliseconds: milliseconds).rfc3339.prefix(10)
    }
}
