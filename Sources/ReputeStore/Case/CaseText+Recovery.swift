import ReputeJSON
import ReputeModel

extension JSONWriter {
    /// The member `recovery`: `{"deposit":7,"drawn":500,"seq":44,"short":100,"violation":1}`; none of a case without.
    mutating func member(_ recovery: CaseRecovery?) {
        guard let recovery else { return }
        key("recovery")
        beginObject()
        if let deposit = recovery.deposit { member("deposit", deposit) }
        if recovery.drawn > 0 { member("drawn", recovery.drawn) }
        member("seq", recovery.seq)
        if recovery.short > 0 { member("short", recovery.short) }
        if recovery.isViolation { member("violation", 1) }
        endObject()
    }
}

extension JSONNode {
    /// The value of such a member.
    func caseRecovery() throws(FactError) -> CaseRecovery {
        let (drawn, short) = (try optionalInteger("drawn") ?? 0, try optionalInteger("short") ?? 0)
        guard (0...Money.most).contains(drawn), (0...Money.most).contains(short) else {
            throw FactError("what was drawn is no amount")
        }
        return CaseRecovery(
            seq: try integer("seq"), deposit: try optionalInteger("deposit"), drawn: drawn, short: short,
            isViolation: try optionalInteger("violation") == 1)
    }
}
