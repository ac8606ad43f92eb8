/// A qualification record's id: `q` and the seq of its first fact.
public struct QualificationID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The seq of the fact that drafted it.
    public let seq: Int64

    /// The record drafted by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }

    /// An id from `q123`; nil when the text is anything else.
    public init?(_ text: String) {
        guard let seq = PrefixedID.seq(of: text, prefix: "q") else { return nil }
        self.seq = seq
    }

    /// `q123`
    public var description: String { "q\(seq)" }

    /// In the order of drafting.
    public static func < (a: QualificationID, b: QualificationID) -> Bool { a.seq < b.seq }
}
