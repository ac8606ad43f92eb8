package import ReputeJSON
package import ReputeModel

/// A fact as the ledger keeps it: one canonical JSON line (RFC 8785, integers and strings only), whose bytes are the
/// leaf of the tree.
///
/// `{"actor":{"role":…,"uid":…},"at":ms,"body":{…},"kind":"rating.sealed","seq":n,"v":1}`
package enum FactLine {
    /// The most bytes of a line.
    package static let longest = 65_535

    /// The version of the envelope.
    package static let version = 1

    /// Writes a fact's line into a writer that is empty.
    package static func write(_ fact: Fact, to json: inout JSONWriter) {
        json.beginObject()
        json.key("actor")
        json.beginObject()
        json.member("role", fact.actor.role.rawValue)
        json.member("uid", Int64(fact.actor.uid))
        json.endObject()
        json.member("at", fact.stamp.at)
        json.key("body")
        fact.body.write(to: &json)
        json.key("kind")
        json.string(static: type(of: fact.body).kind)
        json.member("seq", fact.stamp.seq)
        json.member("v", version)
        json.endObject()
    }

    /// The bytes of a fact's line. Throws ``FactError`` when a number in it is one that no fact has: one of a damaged row.
    package static func encode(_ fact: Fact) throws(FactError) -> [UInt8] {
        var json = JSONWriter(reservingCapacity: 512)
        write(fact, to: &json)
        if json.hasGreatInteger { throw FactError("a number beyond 2^53-1") }
        return json.bytes
    }

    /// The fact of a line. Throws ``FactError`` when the line is not one of this version, or not canonical.
    package static func decode(_ line: [UInt8]) throws(FactError) -> Fact {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: line)
        } catch {
            throw FactError("not JSON: \(error)")
        }
        let root = document.root
        guard try root.integer("v") == Int64(version) else { throw FactError("an envelope of another version") }
        let name = try root.string("kind")
        guard let kind = FactKinds.kind(named: name) else { throw FactError("no kind \(name) is known") }
        let actor = try root.member("actor")
        guard let uid = UInt32(exactly: try actor.integer("uid")) else { throw FactError("uid is not a user id") }
        return Fact(
            stamp: FactStamp(seq: try root.integer("seq"), at: try root.instant("at")),
            actor: Actor(role: try actor.choice("role"), uid: uid),
            body: try kind.init(reading: try root.member("body")))
    }
}
