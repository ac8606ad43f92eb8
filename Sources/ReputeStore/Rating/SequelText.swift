import ReputeJSON
import ReputeModel

/// What came after a rating, as text that an SQL reader understands: seq and moment of each part, such as
/// `{"append":{"at":1,"seq":7},"revision":{"at":2,"from":"negative","seq":8,"to":"positive"}}`.
enum SequelText {
    static func encode(_ sequel: RatingSequel) -> String {
        var json = JSONWriter(reservingCapacity: 128)
        json.beginObject()
        json.member("append", sequel.append)
        json.member("appendReply", sequel.appendReply)
        json.member("reply", sequel.reply)
        if let revision = sequel.revision {
            json.key("revision")
            json.beginObject()
            json.member("at", revision.at)
            json.member("from", revision.from.rawValue)
            json.member("seq", revision.seq)
            if let to = revision.to { json.member("to", to.rawValue) }
            json.endObject()
        }
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Nil when the text is not as ``encode(_:)`` writes it.
    static func decode(_ text: String) -> RatingSequel? {
        guard let document = try? JSONDocument(parsing: text) else { return nil }
        return try? sequel(document.root)
    }

    private static func sequel(_ json: JSONNode) throws(FactError) -> RatingSequel {
        var sequel = RatingSequel()
        sequel.append = try json.optionalStep("append")
        sequel.appendReply = try json.optionalStep("appendReply")
        sequel.reply = try json.optionalStep("reply")
        if let revision = json["revision"] {
            sequel.revision = RatingRevision(
                seq: try revision.integer("seq"), at: try revision.instant("at"), from: try revision.choice("from"),
                to: revision["to"] == nil ? nil : try revision.choice("to"))
        }
        return sequel
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ key: StaticString, _ step: StepTaken?) {
        guard let step else { return }
        self.key(key)
        beginObject()
        member("at", step.at)
        member("seq", step.seq)
        endObject()
    }
}

extension JSONNode {
    fileprivate func optionalStep(_ key: StaticString) throws(FactError) -> StepTaken? {
        guard let node = self[key] else { return nil }
        return StepTaken(seq: try node.integer("seq"), at: try node.instant("at"))
    }
}
