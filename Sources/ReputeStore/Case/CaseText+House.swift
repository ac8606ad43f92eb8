import ReputeJSON
import ReputeModel

/// What was shown, ruled, appealed and told of a case, as text that an SQL reader understands; what is not there is
/// left out.
extension CaseText {
    /// Nil for a case in which nothing was. `{"evidence":[{"at":1,"by":"claimant","file":"…","seq":7}]}`
    static func encode(_ house: CaseHouse) -> String? {
        if house == CaseHouse() { return nil }
        return text { json in
            json.beginObject()
            if let appeal = house.appeal { json.member(appeal) }
            if let body = house.body {
                json.key("body")
                json.beginObject()
                json.member("at", body.step.at)
                json.member("seq", body.step.seq)
                json.member("text", body.text)
                json.endObject()
            }
            if !house.evidence.isEmpty {
                json.key("evidence")
                json.beginArray()
                for shown in house.evidence { json.value(shown) }
                json.endArray()
            }
            json.member("performed", step: house.performed)
            json.member("reopened", step: house.reopened)
            if !house.rulings.isEmpty {
                json.key("rulings")
                json.beginArray()
                for ruling in house.rulings { json.value(ruling) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// Throws ``FactError`` when the text is not as ``encode(_:)`` writes it.
    static func house(_ text: String?) throws(FactError) -> CaseHouse {
        var house = CaseHouse()
        guard let text else { return house }
        let json = try value(text, of: .object)
        house.appeal = try json["appeal"]?.caseAppeal()
        if let body = json["body"] {
            house.body = CaseStatement(step: try body.stepTaken(), text: try body.digest("text"))
        }
        house.evidence = try json.list("evidence") { (node) throws(FactError) in try node.caseEvidence() }
        house.performed = try json["performed"]?.stepTaken()
        house.reopened = try json["reopened"]?.stepTaken()
        house.rulings = try json.list("rulings") { (node) throws(FactError) in try node.caseRuling() }
        return house
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ appeal: CaseAppeal) {
        key("appeal")
        beginObject()
        member("at", appeal.step.at)
        member("by", appeal.by.rawValue)
        if let ground = appeal.ground { member("ground", ground) }
        member("seq", appeal.step.seq)
        if let text = appeal.text { member("text", text) }
        endObject()
    }

    fileprivate mutating func value(_ shown: CaseEvidence) {
        beginObject()
        member("at", shown.step.at)
        member("by", shown.by.rawValue)
        if let file = shown.file { member("file", file) }
        if shown.isRebuttal { member("rebuttal", 1) }
        member("seq", shown.step.seq)
        if let text = shown.text { member("text", text) }
        endObject()
    }

    fileprivate mutating func value(_ ruling: CaseRuling) {
        beginObject()
        member(amount: ruling.terms.amount)
        member("approved", step: ruling.approved)
        member("at", ruling.step.at)
        key("clauses")
        beginArray()
        for clause in ruling.clauses { string(clause) }
        endArray()
        member("for", ruling.side.rawValue)
        if ruling.isHeld { member("held", 1) }
        member("officer", ruling.officer)
        member("reasons", ruling.reasons)
        member("remedy", ruling.terms.remedy.rawValue)
        member("rests", seqs: ruling.rests)
        if let second = ruling.second { member("second", second) }
        member("sentBack", step: ruling.sentBack)
        member("seq", ruling.step.seq)
        endObject()
    }

    fileprivate mutating func member(_ key: StaticString, step: StepTaken?) {
        guard let step else { return }
        self.key(key)
        beginObject()
        member("at", step.at)
        member("seq", step.seq)
        endObject()
    }
}

extension JSONNode {
    fileprivate func caseAppeal() throws(FactError) -> CaseAppeal {
        CaseAppeal(
            step: try stepTaken(), by: try choice("by"), ground: try optionalString("ground"),
            text: try optionalDigest("text"))
    }

    fileprivate func caseEvidence() throws(FactError) -> CaseEvidence {
        CaseEvidence(
            step: try stepTaken(), by: try choice("by"), text: try optionalDigest("text"),
            file: try optionalDigest("file"), isRebuttal: try optionalInteger("rebuttal") == 1)
    }

    fileprivate func caseRuling() throws(FactError) -> CaseRuling {
        let clauses: [String] = try list("clauses") { (node) throws(FactError) in
            guard let clause = node.string else { throw FactError("clauses has what is no string") }
            return clause
        }
        var ruling = CaseRuling(
            step: try stepTaken(), officer: try userID(try integer("officer")), side: try choice("for"),
            terms: try caseTerms(), reasons: try digest("reasons"), clauses: clauses, rests: try seqs("rests"),
            isHeld: try optionalInteger("held") == 1)
        if let second = try optionalInteger("second") { ruling.second = try userID(second) }
        ruling.approved = try self["approved"]?.stepTaken()
        ruling.sentBack = try self["sentBack"]?.stepTaken()
        return ruling
    }

    private func userID(_ number: Int64) throws(FactError) -> UInt32 {
        guard let officer = UInt32(exactly: number) else { throw FactError("a user id is none") }
        return officer
    }
}
