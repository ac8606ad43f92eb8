import ReputeJSON
import ReputeModel

extension JSONWriter {
    /// The member `merged`: `[{"amount":…,"at":1,"by":"claimant","case":40,"cause":"late","remedy":"refund","seq":7,
    /// "shown":[40]}]`; none of a case in which no other goes on.
    mutating func member(_ merged: [MergedCase]) {
        if merged.isEmpty { return }
        key("merged")
        beginArray()
        for one in merged {
            beginObject()
            member(amount: one.claim.amount)
            member("at", one.step.at)
            member("by", one.by.rawValue)
            member("case", one.number)
            member("cause", one.cause)
            member("remedy", one.claim.remedy.rawValue)
            member("seq", one.step.seq)
            member("shown", seqs: one.shown)
            endObject()
        }
        endArray()
    }
}

extension JSONNode {
    /// An element of it.
    func mergedCase() throws(FactError) -> MergedCase {
        MergedCase(
            step: try stepTaken(), number: try integer("case"), by: try choice("by"), cause: try string("cause"),
            claim: try caseTerms(), shown: try seqs("shown"))
    }
}
