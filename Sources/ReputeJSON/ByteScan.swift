/// Looking at eight bytes at a time.
package enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The position of the first byte in `bytes[from...]` that is a quote, a backslash, below 0x20 or, if
    /// `stopAtNonASCII`, above 0x7F; `bytes.count` when there is none.
    ///
    /// The borrow of each subtraction can raise a false flag only above a true one, so the lowest flag is right.
    @inline(__always)
    static func firstSpecial(
        in bytes: UnsafeRawBufferPointer, from: Int, stopAtNonASCII: Bool
    ) -> Int {
        var position = from
        while position &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            var flags = (word &- ones &* 0x20) & ~word
            flags |= (quote &- ones) & ~quote
            flags |= (backslash &- ones) & ~backslash
            if stopAtNonASCII { flags |= word }
            flags &= highs
            if flags != 0 { return position &+ flags.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || (stopAtNonASCII && byte > 0x7F) { break }
            position &+= 1
        }
        return position
    }

    /// Whether both hold the same bytes.
    @inlinable
    @inline(__always)
    package static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        let count = left.count
        guard count == right.count else { return false }
        var position = 0
        while position &+ 8 <= count {
            let a = left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let b = right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            guard a == b else { return false }
            position &+= 8
        }
        while position < count {
            guard left[position] == right[position] else { return false }
            position &+= 1
        }
        return true
    }

    /// The length of the well-formed UTF-8 sequence of two to four bytes at `position`, or nil.
    /// Unicode 15, table 3-7.
    static func multibyteLength(in bytes: UnsafeRawBufferPointer, at position: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard bytes.count &- position >= length, second.contains(bytes[position &+ 1]) else { return nil }
        var index = position &+ 2
        while index < position &+ length {
            guard bytes[index] & 0xC0 == 0x80 else { return nil }
            index &+= 1
        }
        return length
    }

    /// The value of a hexadecimal digit of either case, or nil.
    @inline(__always)
    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case 0x41...0x46: byte &- 0x37
        case 0x61...0x66: byte &- 0x57
        default: nil
        }
    }
}
