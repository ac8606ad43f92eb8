import ReputeJSON
import ReputeModel

/// What ``CaseText`` wrote, read again. Throws ``FactError`` when a text is not as it writes it.
extension CaseText {
    static func clocks(_ text: String?) throws(FactError) -> [RunningClock] {
        try value(text, of: .array).clocks()
    }

    static func pause(_ text: String?) throws(FactError) -> CasePause? {
        guard let text else { return nil }
        let json = try value(text, of: .object)
        return CasePause(
            seq: try json.integer("seq"), ground: try json.string("ground"), at: try json.instant("at"),
            until: try json.instant("until"))
    }

    static func away(_ text: String?) throws(FactError) -> CaseAway? {
        guard let text else { return nil }
        let json = try value(text, of: .object)
        return CaseAway(
            from: try json.choice("from"), clocks: try json.member("clocks").clocks(), since: try json.instant("since"))
    }

    static func holder(_ text: String?) throws(FactError) -> CaseHolder? {
        guard let text else { return nil }
        let json = try value(text, of: .object)
        guard let officer = UInt32(exactly: try json.integer("officer")) else {
            throw FactError("officer is no user id")
        }
        return CaseHolder(officer: officer, since: try json.instant("since"), until: try json.instant("until"))
    }

    static func offers(_ text: String?) throws(FactError) -> [CaseOffer] {
        var out: [CaseOffer] = []
        for json in try value(text, of: .array).elements {
            out.append(
                CaseOffer(
                    step: try json.stepTaken(), by: try json.choice("by"), terms: try json.caseTerms(),
                    until: try json.instant("until"), text: try json.optionalDigest("text")))
        }
        return out
    }

    static func agreement(_ text: String?) throws(FactError) -> CaseAgreement? {
        guard let text else { return nil }
        let json = try value(text, of: .object)
        return CaseAgreement(
            step: try json.stepTaken(), by: try json.choice("by"), terms: try json.caseTerms(),
            offer: try json.optionalInteger("offer"))
    }

    static func decision(_ text: String?) throws(FactError) -> CaseDecision? {
        guard let text else { return nil }
        let json = try value(text, of: .object)
        return CaseDecision(
            step: try json.stepTaken(), by: try json.choice("by"), side: try json.choice("side"),
            terms: try json.caseTerms())
    }

    /// A remedy and its amount, which some have and others have not.
    static func terms(_ remedy: CaseRemedy, currency: String?, minor: Int64?) throws(FactError) -> CaseTerms {
        guard let currency, let minor else {
            if remedy.isMoney || currency != nil || minor != nil { throw FactError("the remedy's amount is missing") }
            return CaseTerms(remedy)
        }
        guard remedy.isMoney, let amount = Money(currency: currency, minor: minor) else {
            throw FactError("the amount does not go with the remedy")
        }
        return CaseTerms(remedy, amount)
    }

    static func value(_ text: String?, of kind: JSONNode.Kind) throws(FactError) -> JSONNode {
        guard let text, let root = try? JSONDocument(parsing: text).root, root.kind == kind else {
            throw FactError("a column is not what it should be")
        }
        return root
    }
}

extension JSONNode {
    fileprivate func clocks() throws(FactError) -> [RunningClock] {
        guard kind == .array else { throw FactError("clocks is not an array") }
        var out: [RunningClock] = []
        for node in elements {
            out.append(
                RunningClock(
                    try node.choice("clock"), starts: try node.instant("starts"), ends: try node.instant("ends")))
        }
        return out
    }

    func stepTaken() throws(FactError) -> StepTaken {
        StepTaken(seq: try integer("seq"), at: try instant("at"))
    }

    func caseTerms() throws(FactError) -> CaseTerms {
        let amount = self["amount"]
        return try CaseText.terms(
            try choice("remedy"), currency: try amount?.string("currency"), minor: try amount?.integer("minor"))
    }
}
