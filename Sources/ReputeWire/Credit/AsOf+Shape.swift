import ReputeJSON
import ReputeModel

extension Shape where Value == AsOf {
    /// An earlier moment: a fact, a day, or both.
    static var asOf: Shape {
        let seq = Field(
            "seq", Shape<Int64>.integer(1...Money.most),
            "The last fact that counts; left out: the last one written on the day or before.")
        let day = Field(
            "day", Shape<CivilDate>.day,
            "From which ages are counted, in the policy's zone; left out: the day that fact was written on.")
        let shape = Shape.object([seq.optional, day.optional]) { (reader) throws(Refusal) in
            let (seq, day) = (try reader.optional(seq), try reader.optional(day)?.day)
            switch (seq, day) {
            case (let seq?, let day?): return AsOf(seq: seq, day: day)
            case (let seq?, nil): return AsOf(seq: seq)
            case (nil, let day?): return AsOf(day: day)
            case (nil, nil): throw .params("missing", "Say which moment is meant: a seq, a day, or both.")
            }
        } write: { asOf, json in
            json.optional(seq, asOf.seq)
            json.optional(day, asOf.day.map { CivilDate(day: $0) })
        }
        return shape.describing(["minProperties": 1])
    }
}

/// The members that the methods on credits share.
enum CreditFields {
    static let asOf = Field(
        "asOf", Shape<AsOf>.asOf, "The earlier moment whose answer is wanted; left out: now.")

    /// The reasons an earlier moment is refused with.
    static let refusals = [
        Reason(.cursor, "credit.seq-ahead", "The ledger has no fact of that seq yet."),
        Reason(.rule, "credit.day-ahead", "The day is after today, in the policy's zone."),
        Reason(.rule, "credit.day-before-ledger", "The day is before that of the ledger's first fact."),
        Reason(.rule, "credit.day-before-seq", "The day is before the one that fact `seq` was written on."),
    ]

    /// What an answer of an earlier moment costs.
    static let about = """
        `asOf` gives what was answered then, the same numbers and version: after fact `seq` on the day it was written, at \
        the end of `day` (today: now), or, with both, on that day when `seq` was the last fact. The policy is the one in \
        force on that day among those adopted by then. It is worked out by going back through the changes of a credit \
        since, a few microseconds each, and counts among the connection's long reads.
        """
}
