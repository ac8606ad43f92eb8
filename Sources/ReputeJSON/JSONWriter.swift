/// Appends canonical JSON (RFC 8785) to a byte buffer without building a tree.
///
/// Commas are the writer's business; the order of keys is the caller's, and debug builds assert it. Apart from the
/// growth of the buffer nothing is allocated.
package struct JSONWriter: Sendable {
    /// 2^53-1, the largest magnitude every JSON reader takes as an exact integer.
    package static let greatestInteger: Int64 = 9_007_199_254_740_991

    /// What has been written.
    package private(set) var bytes: [UInt8] = []

    /// Whether an integer was written that JSON readers do not take as the one it is. No number of ours is one; a damaged
    /// row may hold one. Who keeps what was written has to look.
    package internal(set) var hasGreatInteger = false

    /// A value has just ended, so that another one, or a key, needs a comma first.
    private var needsComma = false

    #if DEBUG
        private var nesting: WriterNesting
    #endif

    /// An empty writer.
    ///
    /// - Parameters:
    ///   - reservingCapacity: the bytes to make room for.
    ///   - ordered: whether debug builds assert that the keys of each object ascend.
    package init(reservingCapacity: Int = 256, ordered: Bool = true) {
        #if DEBUG
            nesting = WriterNesting(ordered: ordered)
        #endif
        bytes.reserveCapacity(reservingCapacity)
    }

    /// Begins an object; keys and values alternate until `endObject`.
    package mutating func beginObject() {
        beginValue()
        #if DEBUG
            nesting.open(isObject: true)
        #endif
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends the innermost object.
    package mutating func endObject() {
        #if DEBUG
            nesting.close(isObject: true)
        #endif
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    package mutating func beginArray() {
        beginValue()
        #if DEBUG
            nesting.open(isObject: false)
        #endif
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends the innermost array.
    package mutating func endArray() {
        #if DEBUG
            nesting.close(isObject: false)
        #endif
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a key that needs no escaping; its value follows.
    package mutating func key(_ key: StaticString) {
        key.withUTF8Buffer { key in
            assert(ByteScan.firstSpecial(in: .init(key), from: 0, stopAtNonASCII: false) == key.count, "needs escapes")
            #if DEBUG
                nesting.key(key)
            #endif
            let comma = needsComma
            // One check of capacity for the whole key.
            bytes.append(addingCapacity: key.count + 4) { room in
                room.withUnsafeMutableBufferPointer { room, count in
                    var end = count
                    func put(_ byte: UInt8) {
                        room.initializeElement(at: end, to: byte)
                        end += 1
                    }
                    if comma { put(UInt8(ascii: ",")) }
                    put(UInt8(ascii: "\""))
                    end = room[end...].initialize(fromContentsOf: key)
                    put(UInt8(ascii: "\""))
                    put(UInt8(ascii: ":"))
                    count = end
                }
            }
        }
        needsComma = false
    }

    /// Writes any key, escaped where it must be; its value follows.
    package mutating func key(string key: String) {
        var key = key
        key.withUTF8 { self.key(escaping: $0) }
    }

    /// Writes a key given as well-formed UTF-8, escaped where it must be; its value follows.
    mutating func key(escaping key: UnsafeBufferPointer<UInt8>) {
        #if DEBUG
            nesting.key(key)
        #endif
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        appendQuoted(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Ends a line between two values, outside of any array or object.
    package mutating func newline() {
        #if DEBUG
            nesting.expectOutside()
        #endif
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Forgets everything written, and every open object and array.
    package mutating func removeAll(keepingCapacity: Bool) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
        needsComma = false
        hasGreatInteger = false
        #if DEBUG
            nesting.removeAll()
        #endif
    }

    /// Writes the comma a value may need.
    @inline(__always)
    private mutating func beginValue() {
        #if DEBUG
            nesting.value()
        #endif
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Writes a whole value that is trusted to be one.
    @usableFromInline
    package mutating func appendValue(_ value: UnsafeBufferPointer<UInt8>) {
        beginValue()
        bytes.append(contentsOf: value)
        needsComma = true
    }

    /// Writes a string given as well-formed UTF-8.
    @usableFromInline
    package mutating func appendString(_ content: UnsafeBufferPointer<UInt8>) {
        beginValue()
        appendQuoted(content)
        needsComma = true
    }

    /// Writes bytes as a base64 string.
    @usableFromInline
    package mutating func appendBase64(_ content: UnsafeBufferPointer<UInt8>) {
        beginValue()
        bytes.append(UInt8(ascii: "\""))
        Base64.append(content, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func appendQuoted(_ content: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var position = 0
        while true {
            let end = ByteScan.firstSpecial(in: UnsafeRawBufferPointer(content), from: position, stopAtNonASCII: false)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[position..<end]))
            guard end < content.count else { break }
            appendEscape(of: content[end])
            position = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// RFC 8785, 3.2.2.2.
    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:
            bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
            bytes.append(Hex.digit(byte >> 4))
            bytes.append(Hex.digit(byte & 15))
        }
    }
}
