internal import ReputeJSON

/// Refusals of what is shown, ruled and told in a case.
extension Refusal {
    private static func ofRuling(
        _ id: CaseID, _ reason: String, _ message: String, at member: String = "case", code: Code = .rule,
        _ details: [String: JSONValue] = [:]
    ) -> Refusal {
        Refusal(
            code, "case.\(reason)", message, pointer: "/params/\(member)",
            details: details.merging(["case": .string("\(id)")]) { $1 })
    }

    // MARK: shown

    static func evidenceNothing(_ id: CaseID) -> Refusal {
        ofRuling(
            id, "evidence-nothing", "Show a text, the digest of a file, or both.", at: "text", code: .invalidParams)
    }

    static func evidenceSame(_ id: CaseID) -> Refusal {
        ofRuling(
            id, "evidence-same", "This side of case \(id) showed the same file before.", at: "file", code: .conflict)
    }

    static func evidenceFull(_ id: CaseID, _ side: CaseSide, _ most: Int, _ isRebuttal: Bool) -> Refusal {
        isRebuttal
            ? ofRuling(
                id, "rebuttal-given", "The \(side.rawValue) of case \(id) answered what the other showed before.",
                code: .conflict)
            : ofRuling(
                id, "evidence-full", "The \(side.rawValue) of case \(id) showed \(most) things, as many as it may.",
                ["limit": .integer(Int64(most))])
    }

    // MARK: ruled

    static func ruledForRespondent(_ id: CaseID) -> Refusal {
        ofRuling(
            id, "ruled-for-respondent", "Nothing is to be done for the respondent of case \(id): say none.",
            at: "remedy", code: .invalidParams)
    }

    static func ruledOtherRemedy(_ remedy: CaseRemedy, _ id: CaseID, _ known: [String]) -> Refusal {
        ofRuling(
            id, "ruled-beyond-claim",
            "\(remedy.rawValue) is beyond what case \(id) claims; \(known.joined(separator: ", ")) can be ruled.",
            at: "remedy", ["remedies": .array(known.map { .string($0) })])
    }

    static func ruledTooMuch(_ id: CaseID, _ most: Money) -> Refusal {
        ofRuling(
            id, "ruled-too-much", "Case \(id) claims \(most.minor) minor units of \(most.currency), no more.",
            at: "amount", ["most": .integer(most.minor)])
    }

    static func ruledOnUnknown(_ seq: Int64, _ id: CaseID) -> Refusal {
        ofRuling(
            id, "rests-unknown", "Nothing was said or shown in case \(id) by fact \(seq).", at: "rests",
            ["seq": .integer(seq)])
    }

    static func ruledList(_ member: String, _ most: Int) -> Refusal {
        Refusal(
            .invalidParams, "case.\(member)-unfit", "The \(member) are at most \(most), each once.",
            pointer: "/params/\(member)", details: ["limit": .integer(Int64(most))])
    }

    // MARK: done

    static func caseNoReturn(_ id: CaseID) -> Refusal {
        ofRuling(id, "no-return", "Nothing is to go back in case \(id).")
    }

    static func caseReturned(_ id: CaseID, _ at: Instant) -> Refusal {
        ofRuling(
            id, "returned", "The goods of case \(id) came back at \(at.rfc3339).", code: .conflict,
            ["at": .string(at.rfc3339)])
    }

    static func caseNotPerformed(_ id: CaseID) -> Refusal {
        ofRuling(id, "not-performed", "Case \(id) was not closed because something was done.", code: .conflict)
    }

    static func caseReopened(_ id: CaseID) -> Refusal {
        ofRuling(id, "reopened", "Case \(id) was opened again before; that is done once.", code: .conflict)
    }

    static func caseReopenLate(_ id: CaseID, _ until: Instant) -> Refusal {
        ofRuling(
            id, "reopen-late", "Case \(id) could be opened again until \(until.rfc3339).",
            ["until": .string(until.rfc3339)])
    }
}
