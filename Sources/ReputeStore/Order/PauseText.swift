import ReputeJSON
import ReputeModel

/// What holds a window open, as text that an SQL reader understands: `{"cases":[40],"holds":[31],"since":1,"used":0}`;
/// without `cases` where none does, and with `moves` where any are known, `[{"before":1,"seq":40}]`.
enum PauseText {
    static func encode(_ pause: WindowPause) -> String {
        var json = JSONWriter(reservingCapacity: 64)
        json.beginObject()
        json.member("cases", seqs: pause.cases)
        json.key("holds")
        json.beginArray()
        for seq in pause.holds { json.integer(seq) }
        json.endArray()
        if !pause.moves.isEmpty {
            json.key("moves")
            json.beginArray()
            for move in pause.moves {
                json.beginObject()
                json.member("before", move.before)
                json.member("seq", move.seq)
                json.endObject()
            }
            json.endArray()
        }
        json.member("since", pause.since)
        json.member("used", pause.used)
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Nil when the text is not as ``encode(_:)`` writes it.
    static func decode(_ text: String) -> WindowPause? {
        guard let document = try? JSONDocument(parsing: text) else { return nil }
        return try? pause(document.root)
    }

    private static func pause(_ json: JSONNode) throws(FactError) -> WindowPause {
        WindowPause(
            holds: try json.list("holds") { (node) throws(FactError) in
                guard let seq = node.integer else { throw FactError("holds has something but integers") }
                return seq
            }, cases: try json.seqs("cases"), since: try json.instant("since"), used: try json.duration("used"),
            moves: try json.list("moves") { (node) throws(FactError) in
                WindowPause.Move(seq: try node.integer("seq"), before: try node.instant("before"))
            })
    }
}
