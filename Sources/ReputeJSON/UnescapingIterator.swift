/// The bytes a JSON string stands for, one by one, from the already checked bytes between its quotes.
struct UnescapingIterator: IteratorProtocol {
    private let content: UnsafeRawBufferPointer
    private var position = 0
    /// Bytes of the last `\u` escape that are still to be given, lowest first.
    private var pending: UInt32 = 0
    private var pendingCount = 0

    /// Reads `content`, which a parse has found to be valid.
    init(_ content: UnsafeRawBufferPointer) {
        self.content = content
    }

    mutating func next() -> UInt8? {
        if pendingCount > 0 {
            pendingCount &-= 1
            defer { pending &>>= 8 }
            return UInt8(truncatingIfNeeded: pending)
        }
        guard position < content.count else { return nil }
        let byte = content[position]
        position &+= 1
        guard byte == 0x5C else { return byte }
        let escape = content[position]
        position &+= 1
        switch escape {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return scalar()
        default: return escape
        }
    }

    /// Reads four digits, and the second half of a pair if they are the first; gives the first UTF-8 byte.
    private mutating func scalar() -> UInt8 {
        var scalar = unit()
        if scalar & 0xFC00 == 0xD800 {
            position &+= 2  // the backslash and u of the second half
            scalar = 0x10000 &+ (scalar & 0x3FF) &<< 10 &+ (unit() & 0x3FF)
        }
        switch scalar {
        case 0..<0x80:
            return UInt8(truncatingIfNeeded: scalar)
        case 0x80..<0x800:
            pending = 0x80 | scalar & 0x3F
            pendingCount = 1
            return UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6)
        case 0x800..<0x10000:
            pending = 0x80 | scalar &>> 6 & 0x3F
            pending |= (0x80 | scalar & 0x3F) &<< 8
            pendingCount = 2
            return UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12)
        default:
            pending = 0x80 | scalar &>> 12 & 0x3F
            pending |= (0x80 | scalar &>> 6 & 0x3F) &<< 8
            pending |= (0x80 | scalar & 0x3F) &<< 16
            pendingCount = 3
            return UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18)
        }
    }

    private mutating func unit() -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            unit = unit &<< 4 | UInt32(ByteScan.hexDigit(content[position]) ?? 0)
            position &+= 1
        }
        return unit
    }
}

extension UnescapingIterator {
    /// Whether `content`, unescaped, is exactly `bytes`. No allocation.
    static func equal(_ content: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var left = UnescapingIterator(content)
        for byte in bytes where left.next() != byte { return false }
        return left.next() == nil
    }

    /// Whether `left` and `right` stand for the same bytes. No allocation.
    static func equalBoth(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        var a = UnescapingIterator(left)
        var b = UnescapingIterator(right)
        while true {
            let byte = a.next()
            guard byte == b.next() else { return false }
            if byte == nil { return true }
        }
    }

    /// Appends what `content` stands for to `bytes`.
    static func append(_ content: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        var iterator = UnescapingIterator(content)
        while let byte = iterator.next() { bytes.append(byte) }
    }
}
