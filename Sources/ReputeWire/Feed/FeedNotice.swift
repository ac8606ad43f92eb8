package import ReputeJSON
package import ReputeModel

/// What a follower is sent without asking again.
package enum FeedNotice: Hashable, Sendable {
    /// `feed.fact`: a fact.
    case fact(Fact)
    /// `feed.mark`: up to this seq nothing is left out but what was not asked for.
    case mark(Int64)
    /// `feed.ended`: the follow is over, for a reason; it may begin again after this seq.
    case ended(reason: String, after: Int64)

    /// A fact.
    package struct Fact: Hashable, Sendable {
        /// Its place in the ledger.
        package let seq: Int64
        /// When it was written.
        package let at: Instant
        /// The name of its kind.
        package let kind: String
        /// The exact line.
        package let fact: String

        /// A fact.
        package init(seq: Int64, at: Instant, kind: String, fact: String) {
            self.seq = seq
            self.at = at
            self.kind = kind
            self.fact = fact
        }
    }

    /// The reason of ``ended(reason:after:)`` for a follower that did not take what was sent.
    package static let tooSlow = "too-slow"
    /// The reason of ``ended(reason:after:)`` when the ledger could not be read.
    package static let failed = "failed"

    private static let after = Field("after", Shape<Int64>.count, "The seq after which to go on.")
    private static let reason = Field("reason", Shape<String>.anyText, "Why it ended.")
    private static let at = Field("at", Shape<Instant>.time, "When it was written.")
    private static let kind = Field("kind", Shape<String>.anyText, "The name of its kind.")

    /// Writes a `feed.fact` and its newline, of a line given as its bytes.
    package static func writeFact(
        seq: Int64, at moment: Instant, kind name: String, line: [UInt8], to json: inout JSONWriter
    ) {
        open("feed.fact", &json)
        json.member(LedgerFields.seq, seq)
        json.member(at, moment)
        json.member(kind, name)
        json.key("fact")
        json.string(utf8: line)
        close(&json)
    }

    /// Writes a `feed.mark` and its newline.
    package static func writeMark(after seq: Int64, to json: inout JSONWriter) {
        open("feed.mark", &json)
        json.member(after, seq)
        close(&json)
    }

    /// Writes a `feed.ended` and its newline.
    package static func writeEnded(reason why: String, after seq: Int64, to json: inout JSONWriter) {
        open("feed.ended", &json)
        json.member(reason, why)
        json.member(after, seq)
        close(&json)
    }

    private static func open(_ method: StaticString, _ json: inout JSONWriter) {
        json.beginObject()
        json.key("jsonrpc")
        json.string(static: "2.0")
        json.key("method")
        json.string(static: method)
        json.key("params")
        json.beginObject()
    }

    private static func close(_ json: inout JSONWriter) {
        json.endObject()
        json.endObject()
        json.newline()
    }

    /// Reads a notification; nil when it is none of the feed's, which clients pass over.
    ///
    /// - Throws: ``UnreadableReply`` when it is one of the feed's and of another form.
    package init?(_ method: String, _ params: JSONNode?) throws(UnreadableReply) {
        do throws(Refusal) {
            switch method {
            case "feed.fact": self = .fact(try Self.factShape.read(try Self.present(params)))
            case "feed.mark": self = .mark(try Self.markShape.read(try Self.present(params)))
            case "feed.ended":
                let ended = try Self.endedShape.read(try Self.present(params))
                self = .ended(reason: ended.reason, after: ended.after)
            default: return nil
            }
        } catch {
            throw UnreadableReply("\(method): \(error.pointer ?? "") \(error.message)")
        }
    }

    private static func present(_ params: JSONNode?) throws(Refusal) -> JSONNode {
        guard let params else { throw .params("missing", "It has no params.") }
        return params
    }

    private static let factShape = Shape<Fact>.object(
        [LedgerFields.seq.required, at.required, kind.required, LedgerFields.fact.required], .lenient
    ) { (reader) throws(Refusal) in
        Fact(
            seq: try reader.required(LedgerFields.seq), at: try reader.required(at), kind: try reader.required(kind),
            fact: try reader.required(LedgerFields.fact))
    } write: { _, _ in
    }

    private static let markShape = Shape<Int64>.object([after.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(after)
    } write: { _, _ in
    }

    private static let endedShape = Shape<Ended>.object(
        [reason.required, after.required], .lenient
    ) { (reader) throws(Refusal) in
        Ended(reason: try reader.required(reason), after: try reader.required(after))
    } write: { _, _ in
    }

    private struct Ended: Sendable {
        let reason: String
        let after: Int64
    }
}
