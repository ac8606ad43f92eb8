package import ReputeCrypto
package import ReputeJSON

/// What a sealed rating says: kept in the vault until it is revealed, published by the reveal.
package struct Opening: Hashable, Sendable {
    package let value: RatingValue
    package let details: Details?
    /// 32 random bytes.
    package let salt: Digest
    /// The user id that submitted it, to whom alone its repeat may be confirmed. Never published; nil in what is.
    package let submitter: UInt32?

    package init(value: RatingValue, details: Details?, salt: Digest, submitter: UInt32? = nil) {
        self.value = value
        self.details = details
        self.salt = salt
        self.submitter = submitter
    }

    /// SHA-256("repute rating v1" ‖ 0 ‖ salt ‖ canonical `{"by","details"?,"order","value"}`): what stands in the
    /// ledger for a sealed rating.
    package func commitment(order: Int64, by: Party) -> Digest {
        var json = JSONWriter(reservingCapacity: 128)
        json.beginObject()
        json.member("by", by.rawValue)
        if let details { json.member("details", details) }
        json.member("order", order)
        json.member("value", value.rawValue)
        json.endObject()
        var hasher = SHA256Hasher()
        hasher.update(Opening.tag)
        hasher.update(salt)
        hasher.update(json.bytes)
        return hasher.finalize()
    }

    private static let tag = Array("repute rating v1\0".utf8)
}

extension JSONWriter {
    /// A member with details, as an object of scores by dimension.
    package mutating func member(_ key: StaticString, _ details: Details) {
        self.key(key)
        beginObject()
        for score in details.scores {
            self.key(string: score.dimension)
            integer(score.score)
        }
        endObject()
    }
}

extension JSONNode {
    /// Details that may be absent.
    package func optionalDetails(_ key: StaticString) throws(FactError) -> Details? {
        guard let node = self[key] else { return nil }
        var scores: [Details.Score] = []
        for member in node.members {
            guard let score = member.value.integer else { throw FactError("\(key) holds something but integers") }
            // Such names are in the same order by bytes and by UTF-16, as canonical JSON wants them.
            guard PolicyReader.isName(member.key) else { throw FactError("\(key) names what no policy can") }
            scores.append(Details.Score(dimension: member.key, score: Int(score)))
        }
        guard let details = Details(scores) else { throw FactError("\(key) are not details") }
        return details
    }
}
