/// The parser: walks the bytes once and leaves a tape. RFC 8259 and nothing more.
///
/// No recursion: the way back out of a container is kept in the container's own unfinished entry.
struct TapeBuilder {
    let input: UnsafeRawBufferPointer
    let depthLimit: Int
    var position = 0
    var tape: [TapeEntry] = []
    /// Slots of the key table for large objects, kept between objects.
    var keyTable: [UInt32] = []

    /// The tape index of the innermost open container.
    private var open = Self.outside
    private var depth = 0

    /// The parent of the root.
    private static let outside = UInt32.max

    init(_ input: UnsafeRawBufferPointer, limits: JSONLimits) {
        self.input = input
        self.depthLimit = min(limits.depth, JSONLimits.greatestDepth)
        // A guess that fits a request; capped, so that a hostile length buys no memory.
        tape.reserveCapacity(min(input.count / 5 + 4, 1 << 14))
    }

    /// The tape of the whole input.
    consuming func build() throws(JSONError) -> [TapeEntry] {
        guard input.count < 1 << 31 else { throw JSONError(code: .tooLarge, offset: 0) }
        skipWhitespace()
        var more = true
        while more {
            try beginValue()
            more = try finishContainers()
        }
        skipWhitespace()
        if position < input.count { throw failure(.trailingBytes) }
        return tape
    }

    func failure(_ code: JSONError.Code) -> JSONError {
        JSONError(code: code, offset: position)
    }

    @inline(__always)
    mutating func skipWhitespace() {
        while position < input.count {
            let byte = input[position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position &+= 1
        }
    }

    /// Reads a scalar, or opens containers down to the first scalar or empty container inside.
    private mutating func beginValue() throws(JSONError) {
        while true {
            guard position < input.count else { throw failure(.unexpectedEnd) }
            switch input[position] {
            case UInt8(ascii: "\""): return try string()
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
            case UInt8(ascii: "{"):
                try openContainer(.object)
                guard position < input.count else { throw failure(.unexpectedEnd) }
                if input[position] == UInt8(ascii: "}") { return }
                try key()
            case UInt8(ascii: "["):
                try openContainer(.array)
                guard position < input.count else { throw failure(.unexpectedEnd) }
                if input[position] == UInt8(ascii: "]") { return }
            case UInt8(ascii: "t"): return try literal("true", .bool, flag: true)
            case UInt8(ascii: "f"): return try literal("false", .bool, flag: false)
            case UInt8(ascii: "n"): return try literal("null", .null, flag: false)
            default: throw failure(.unexpectedByte)
            }
        }
    }

    /// Closes what ends here and steps over one comma; true when another value must follow.
    private mutating func finishContainers() throws(JSONError) -> Bool {
        while open != Self.outside {
            skipWhitespace()
            guard position < input.count else { throw failure(.unexpectedEnd) }
            let container = Int(open)
            let isObject = tape[container].isObject
            // The bracket of an empty container comes here with nothing counted yet.
            let isEmpty = container == tape.count - 1
            if !isEmpty {
                guard tape[container].count < TapeEntry.greatestCount else { throw failure(.tooLarge) }
                tape[container].countOne()
            }
            switch input[position] {
            case UInt8(ascii: ",") where !isEmpty:
                position &+= 1
                skipWhitespace()
                if isObject { try key() }
                return true
            case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
                position &+= 1
                if isObject { try refuseDuplicateKeys(container) }
                close(container)
            default:
                throw failure(.unexpectedByte)
            }
        }
        return false
    }

    private mutating func openContainer(_ kind: JSONNode.Kind) throws(JSONError) {
        guard depth < depthLimit else { throw failure(.depth) }
        depth &+= 1
        tape.append(TapeEntry(kind, start: position, end: open, next: 0))
        open = UInt32(truncatingIfNeeded: tape.count - 1)
        position &+= 1
        skipWhitespace()
    }

    private mutating func close(_ container: Int) {
        open = tape[container].end
        depth &-= 1
        tape[container].end = UInt32(truncatingIfNeeded: position)
        tape[container].next = UInt32(truncatingIfNeeded: tape.count)
    }

    /// Reads a key and its colon, up to where its value begins.
    @inline(__always)
    private mutating func key() throws(JSONError) {
        guard position < input.count else { throw failure(.unexpectedEnd) }
        guard input[position] == UInt8(ascii: "\"") else { throw failure(.unexpectedByte) }
        try string()
        skipWhitespace()
        guard position < input.count else { throw failure(.unexpectedEnd) }
        guard input[position] == UInt8(ascii: ":") else { throw failure(.unexpectedByte) }
        position &+= 1
        skipWhitespace()
    }

    @inline(__always)
    mutating func appendScalar(_ kind: JSONNode.Kind, start: Int, flag: Bool) {
        let end = UInt32(truncatingIfNeeded: position)
        tape.append(TapeEntry(kind, start: start, end: end, next: tape.count &+ 1, flag: flag))
    }
}
