extension Deciding {
    /// The violation that a command is about.
    mutating func violation(_ id: ViolationID) throws(Stop) -> ViolationRow {
        guard let row = try rows.violations.get(id.seq) else { throw .refused(.violationUnknown(id)) }
        return row
    }

    /// What a request about a violation answered, with what it is now.
    mutating func repeated(violation seq: Int64, at fact: Int64) throws(Stop) -> ViolationReply {
        try reply(try rows.existing(violation: seq), seq: fact, isRepeated: true)
    }

    /// What a command about a violation answers, with what it is now.
    mutating func reply(_ row: ViolationRow, seq: Int64, isRepeated: Bool = false) throws(Stop) -> ViolationReply {
        let all = try rows.violations(of: row.account, as: row.party)
        return ViolationReply(
            row, among: all, at: now, rows.policies, under: policyInForce, seq: seq, isRepeated: isRepeated)
    }

    /// Refuses a repeat that comes with another text. One that was erased is not held against it.
    mutating func checkSame(_ text: String, as fact: Int64, _ request: KeyedRequest) throws(Stop) {
        guard let said = try rows.texts.get(fact) else { return }
        // By bytes: Swift takes texts for equal that are written otherwise.
        if !said.text.utf8.elementsEqual(text.utf8) { throw .refused(.requestDiffers(request.name, fact)) }
    }

    /// Refuses somebody whose own account a violation is of.
    mutating func checkConflict(_ own: ID?, _ row: ViolationRow) throws(Stop) {
        guard let own, try rows.accountNames.get(own)?.number == row.account else { return }
        throw .refused(.sanctionOwn(own, at: "violation"))
    }

    /// Refuses a reason that the policy in force does not list, or the one of the violation's day where that lists none: no
    /// policy takes an answer from anybody.
    func check(_ reason: String, for answer: SanctionAnswer, of row: ViolationRow) throws(Stop) {
        func reasons(_ policy: Policy?) -> [String] { policy?.sanction.reasons[answer] ?? [] }
        let inForce = reasons(policyInForce)
        let known = inForce.isEmpty ? reasons(rows.policies.inForce(at: row.at)?.policy) : inForce
        guard known.contains(reason) else { throw .refused(.sanctionReason(reason, known)) }
    }
}
