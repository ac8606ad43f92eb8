import ReputeJSON
import ReputeModel

extension JSONWriter {
    /// The member `sanction`: `{"violation":31,"voided":1}`; none of a case about no violation.
    mutating func member(_ sanction: CaseSanction?) {
        guard let sanction else { return }
        key("sanction")
        beginObject()
        member("violation", sanction.violation)
        if sanction.isVoided { member("voided", 1) }
        endObject()
    }
}

extension JSONNode {
    /// The value of such a member.
    func caseSanction() throws(FactError) -> CaseSanction {
        CaseSanction(violation: try integer("violation"), isVoided: try optionalInteger("voided") == 1)
    }
}
