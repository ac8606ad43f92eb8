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
        if !sequel.removed.isEmpty {
            json.key("removed")
            json.beginArray()
            for removed in sequel.removed { json.removed(removed) }
            json.endArray()
        }
        json.member("reply", sequel.reply)
        json.member("requested", sequel.requested)
        json.member("restored", sequel.restored)
        if let revision = sequel.revision {
            json.key("revision")
            json.beginObject()
            json.member("at", revision.at)
            json.member("from", revision.from.rawValue)
            json.member("seq", revision.seq)
            if let to = revision.to { json.member("to", to.rawValue) }
            json.endObject()
        }
        json.member("unscored", sequel.unscored)
        if sequel.votes != VoteCount() {
            json.key("votes")
            json.beginObject()
            json.member("helpful", sequel.votes.helpful)
            json.member("unhelpful", sequel.votes.unhelpful)
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
        sequel.removed = try json.list("removed") { (node) throws(FactError) in try node.removed() }
        sequel.reply = try json.optionalStep("reply")
        sequel.requested = try json.optionalStep("requested")
        sequel.restored = try json["restored"].map { (node) throws(FactError) in try node.ruling() }
        if let revision = json["revision"] {
            sequel.revision = RatingRevision(
                seq: try revision.integer("seq"), at: try revision.instant("at"), from: try revision.choice("from"),
                to: revision["to"] == nil ? nil : try revision.choice("to"))
        }
        sequel.unscored = try json["unscored"].map { (node) throws(FactError) in try node.ruling() }
        if let votes = json["votes"] {
            sequel.votes = VoteCount(
                helpful: try votes.integer("helpful"), unhelpful: try votes.integer("unhelpful"))
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

    fileprivate mutating func member(_ key: StaticString, _ ruling: RatingRuling?) {
        guard let ruling else { return }
        self.key(key)
        beginObject()
        member("at", ruling.at)
        member("reason", ruling.reason)
        member("seq", ruling.seq)
        endObject()
    }

    fileprivate mutating func removed(_ removed: RemovedText) {
        beginObject()
        member("at", removed.ruling.at)
        member("how", removed.how.rawValue)
        member("part", removed.part.rawValue)
        member("reason", removed.ruling.reason)
        member("seq", removed.ruling.seq)
        endObject()
    }
}

extension JSONNode {
    fileprivate func optionalStep(_ key: StaticString) throws(FactError) -> StepTaken? {
        guard let node = self[key] else { return nil }
        return StepTaken(seq: try node.integer("seq"), at: try node.instant("at"))
    }

    fileprivate func ruling() throws(FactError) -> RatingRuling {
        RatingRuling(seq: try integer("seq"), at: try instant("at"), reason: try string("reason"))
    }

    fileprivate func removed() throws(FactError) -> RemovedText {
        RemovedText(part: try choice("part"), how: try choice("how"), ruling: try ruling())
    }
}
