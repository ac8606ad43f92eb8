package import ReputeCrypto
package import ReputeJSON

extension JSONNode {
    /// A member that must be there. Throws ``FactError`` when it is not.
    package func member(_ key: StaticString) throws(FactError) -> JSONNode {
        guard let node = self[key] else { throw FactError("\(key) is missing") }
        return node
    }

    /// An integer member.
    package func integer(_ key: StaticString) throws(FactError) -> Int64 {
        guard let value = try member(key).integer else { throw FactError("\(key) is not an integer") }
        return value
    }

    /// An integer member that may be absent.
    package func optionalInteger(_ key: StaticString) throws(FactError) -> Int64? {
        guard let node = self[key] else { return nil }
        guard let value = node.integer else { throw FactError("\(key) is not an integer") }
        return value
    }

    /// A moment, in milliseconds: one that a fact can have.
    package func instant(_ key: StaticString) throws(FactError) -> Instant {
        let moment = Instant(milliseconds: try integer(key))
        guard Instant.kept.contains(moment) else { throw FactError("\(key) is no moment of the years 1970 to 9999") }
        return moment
    }

    /// A moment that may be absent.
    package func optionalInstant(_ key: StaticString) throws(FactError) -> Instant? {
        self[key] == nil ? nil : try instant(key)
    }

    /// A day: one that a moment of a fact can fall on.
    package func day(_ key: StaticString) throws(FactError) -> Day {
        let day = try integer(key)
        guard Instant.keptDays.contains(day) else { throw FactError("\(key) is no day of the years 1970 to 9999") }
        return Day(day)
    }

    /// A length of time, in milliseconds: none that is longer than all moments of facts are apart.
    package func duration(_ key: StaticString) throws(FactError) -> Int64 {
        let span = try integer(key)
        guard (0...Instant.kept.upperBound.milliseconds).contains(span) else {
            throw FactError("\(key) is no length of time")
        }
        return span
    }

    /// A string member.
    package func string(_ key: StaticString) throws(FactError) -> String {
        guard let value = try member(key).string else { throw FactError("\(key) is not a string") }
        return value
    }

    /// A string member that may be absent.
    package func optionalString(_ key: StaticString) throws(FactError) -> String? {
        guard let node = self[key] else { return nil }
        guard let value = node.string else { throw FactError("\(key) is not a string") }
        return value
    }

    /// A member with a closed list of values.
    package func choice<T: RawRepresentable>(_ key: StaticString) throws(FactError) -> T where T.RawValue == String {
        guard let value = T(rawValue: try string(key)) else { throw FactError("\(key) has an unknown value") }
        return value
    }

    /// 16 bytes in base64.
    package func token(_ key: StaticString) throws(FactError) -> Token {
        guard let bytes = try member(key).stringUTF8.flatMap({ Base64.decode($0) }), let token = Token(bytes) else {
            throw FactError("\(key) is not 16 bytes in base64")
        }
        return token
    }

    /// 16 bytes in base64 that may be absent.
    package func optionalToken(_ key: StaticString) throws(FactError) -> Token? {
        self[key] == nil ? nil : try token(key)
    }

    /// 32 bytes in base64.
    package func digest(_ key: StaticString) throws(FactError) -> Digest {
        guard let bytes = try member(key).stringUTF8.flatMap({ Base64.decode($0) }), let digest = Digest(bytes) else {
            throw FactError("\(key) is not 32 bytes in base64")
        }
        return digest
    }

    /// 32 bytes in base64 that may be absent.
    package func optionalDigest(_ key: StaticString) throws(FactError) -> Digest? {
        self[key] == nil ? nil : try digest(key)
    }

    /// The elements of an array member; none when it is absent.
    package func list<T>(
        _ key: StaticString, _ read: (JSONNode) throws(FactError) -> T
    ) throws(FactError) -> [T] {
        guard let node = self[key] else { return [] }
        guard node.kind == .array else { throw FactError("\(key) is not an array") }
        var out: [T] = []
        for element in node.elements { out.append(try read(element)) }
        return out
    }

    /// The seqs of an array member; none when it is absent.
    package func seqs(_ key: StaticString) throws(FactError) -> [Int64] {
        try list(key) { (node) throws(FactError) in
            guard let seq = node.integer else { throw FactError("\(key) has what is no seq") }
            return seq
        }
    }
}

extension JSONWriter {
    /// A member with 16 bytes in base64.
    package mutating func member(_ key: StaticString, _ token: Token) {
        self.key(key)
        base64(token.bytes)
    }

    /// A member with 32 bytes in base64.
    package mutating func member(_ key: StaticString, _ digest: Digest) {
        self.key(key)
        base64(digest.bytes)
    }

    /// An integer member.
    package mutating func member(_ key: StaticString, _ value: some FixedWidthInteger) {
        self.key(key)
        integer(value)
    }

    /// A member with seqs; left out when there are none.
    package mutating func member(_ key: StaticString, seqs: [Int64]) {
        if seqs.isEmpty { return }
        self.key(key)
        beginArray()
        for seq in seqs { integer(seq) }
        endArray()
    }

    /// A member with a moment, in milliseconds.
    package mutating func member(_ key: StaticString, _ value: Instant) {
        member(key, value.milliseconds)
    }

    /// A string member.
    package mutating func member(_ key: StaticString, _ value: String) {
        self.key(key)
        string(value)
    }
}
