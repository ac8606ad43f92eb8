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
            if !house.evidence.isEmpty {
                json.key("evidence")
                json.beginArray()
                for shown in house.evidence { json.value(shown) }
                json.endArray()
            }
            if !house.tenures.isEmpty {
                json.key("had")
                json.beginArray()
                for tenure in house.tenures { json.value(tenure) }
                json.endArray()
            }
            if let since = house.tenureSince { json.member("has", since) }
            if let into = house.into { json.member("into", into) }
            if let left = house.left { json.member("left", left) }
            json.member(house.merged)
            json.member("missed", seqs: house.missed.map { Int64($0) })
            if !house.notes.isEmpty {
                json.key("notes")
                json.beginArray()
                for note in house.notes { json.value(note) }
                json.endArray()
            }
            if !house.panels.isEmpty {
                json.key("panels")
                PanelText.write(house.panels, to: &json)
            }
            if house.pauses > 0 { json.member("pauses", house.pauses) }
            json.member("performed", step: house.performed)
            json.member(house.recovery)
            if house.referrals > 0 { json.member("referrals", house.referrals) }
            json.member("reopened", step: house.reopened)
            if !house.rulings.isEmpty {
                json.key("rulings")
                json.beginArray()
                for ruling in house.rulings { json.value(ruling) }
                json.endArray()
            }
            json.member(house.sanction)
            json.endObject()
        }
    }

    /// Throws ``FactError`` when the text is not as ``encode(_:)`` writes it.
    static func house(_ text: String?) throws(FactError) -> CaseHouse {
        var house = CaseHouse()
        guard let text else { return house }
        let json = try value(text, of: .object)
        house.appeal = try json["appeal"]?.caseAppeal()
        house.evidence = try json.list("evidence") { (node) throws(FactError) in try node.caseEvidence() }
        house.tenures = try json.list("had") { (node) throws(FactError) in try node.caseTenure() }
        house.tenureSince = try json.optionalInstant("has")
        house.into = try json.optionalInteger("into")
        house.merged = try json.list("merged") { (node) throws(FactError) in try node.mergedCase() }
        if let left = try json.optionalInteger("left") { house.left = try json.userID(left) }
        for officer in try json.seqs("missed") { house.missed.append(try json.userID(officer)) }
        house.notes = try json.list("notes") { (node) throws(FactError) in try node.caseNote() }
        house.panels = try PanelText.panels(json)
        house.pauses = try json.times("pauses")
        house.performed = try json["performed"]?.stepTaken()
        house.recovery = try json["recovery"]?.caseRecovery()
        house.referrals = try json.times("referrals")
        house.reopened = try json["reopened"]?.stepTaken()
        house.rulings = try json.list("rulings") { (node) throws(FactError) in try node.caseRuling() }
        house.sanction = try json["sanction"]?.caseSanction()
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

    fileprivate mutating func value(_ tenure: CaseTenure) {
        beginObject()
        member("handling", tenure.handling)
        member("officer", tenure.officer)
        member("spent", tenure.spent)
        endObject()
    }

    fileprivate mutating func value(_ note: CaseNote) {
        beginObject()
        member("at", note.step.at)
        if let by = note.by { member("by", by.rawValue) }
        if let ground = note.ground { member("ground", ground) }
        member("kind", note.kind.rawValue)
        if let reference = note.reference { member("reference", reference) }
        member("seq", note.step.seq)
        if let text = note.text { member("text", text) }
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
        if let signer = ruling.signer { member("signer", signer) }
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

    fileprivate func caseTenure() throws(FactError) -> CaseTenure {
        CaseTenure(
            officer: try userID(try integer("officer")), handling: try integer("handling"),
            spent: try duration("spent"))
    }

    fileprivate func caseNote() throws(FactError) -> CaseNote {
        CaseNote(
            step: try stepTaken(), kind: try choice("kind"), by: self["by"] == nil ? nil : try choice("by"),
            ground: try optionalString("ground"), text: try optionalDigest("text"),
            reference: try optionalToken("reference"))
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
        ruling.signer = try optionalInteger("signer")
        ruling.approved = try self["approved"]?.stepTaken()
        ruling.sentBack = try self["sentBack"]?.stepTaken()
        return ruling
    }

    fileprivate func userID(_ number: Int64) throws(FactError) -> UInt32 {
        guard let officer = UInt32(exactly: number) else { throw FactError("a user id is none") }
        return officer
    }

    /// How often something was done; not at all when the member is absent. It may be more often than it could be today.
    fileprivate func times(_ key: StaticString) throws(FactError) -> Int {
        guard let count = try optionalInteger(key) else { return 0 }
        guard (0...Int64(CaseLimits.counted)).contains(count) else { throw FactError("\(key) is no count") }
        return Int(count)
    }
}
