package import ReputeCrypto
package import ReputeJSON

/// A write that is not idempotent by nature, under the key its caller gave it: sent again with the same content, it
/// answers what it did the first time.
package struct KeyedRequest: Hashable, Sendable {
    package let name: RequestName
    /// SHA-256 of method, key and the canonical content.
    package let content: Digest

    /// A request of this content, written as the members of an object in canonical order.
    package init(_ method: StaticString, key: ID, content write: (inout JSONWriter) -> Void) {
        name = RequestName(method: "\(method)", key: key)
        var json = JSONWriter(reservingCapacity: 256)
        json.beginObject()
        write(&json)
        json.endObject()
        var hasher = SHA256Hasher()
        // Neither a method nor a key holds a zero byte.
        hasher.update(Array("repute request v1\0\(name.method)\0".utf8) + key.utf8 + [0])
        hasher.update(json.bytes)
        self.content = hasher.finalize()
    }
}

/// What a request is found by: a key counts within its method.
package struct RequestName: Hashable, Comparable, Sendable {
    package let method: String
    package let key: ID

    package init(method: String, key: ID) {
        self.method = method
        self.key = key
    }

    package static func < (a: RequestName, b: RequestName) -> Bool {
        a.method != b.method ? a.method < b.method : a.key < b.key
    }
}

/// What became of a request.
package struct RequestRow: Hashable, Sendable {
    /// The seq of the fact it wrote.
    package let seq: Int64
    /// See ``KeyedRequest/content``.
    package let content: Digest

    package init(seq: Int64, content: Digest) {
        self.seq = seq
        self.content = content
    }
}

extension JSONWriter {
    /// A caller's id among the content of a request, of which only a digest is kept.
    mutating func member(_ key: StaticString, _ id: ID) {
        self.key(key)
        string(utf8: id.utf8)
    }
}

extension Deciding {
    /// The seq of the fact that this request wrote when it came before; nil: it did not come before. Refuses
    /// `request.differs` when its key was used for something else.
    mutating func earlier(_ request: KeyedRequest) throws(Stop) -> Int64? {
        guard let before = try rows.requests.get(request.name) else { return nil }
        guard before.content == request.content else { throw .refused(.requestDiffers(request.name, before.seq)) }
        return before.seq
    }

    /// Keeps what became of a request, so that it can be sent again.
    mutating func keep(_ request: KeyedRequest, seq: Int64) {
        keep(.request(request.name, RequestRow(seq: seq, content: request.content)))
    }
}

extension Refusal {
    static func requestDiffers(_ name: RequestName, _ seq: Int64) -> Refusal {
        Refusal(
            .conflict, "request.differs",
            "The key \(name.key) was used before for another \(name.method), which wrote fact \(seq). Send what was sent "
                + "then, or another key.",
            pointer: "/params/key", details: ["seq": .integer(seq)])
    }
}
