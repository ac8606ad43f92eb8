/// The order RFC 8785 (3.2.3) sorts keys in: by UTF-16 code units, found without leaving UTF-8.
package enum UTF16Order {
    /// Whether `left` stands before `right`; both are well-formed UTF-8. Linear in the common prefix.
    ///
    /// UTF-8 bytes order like code points, and so does UTF-16 but for one thing: U+E000...U+FFFF (lead bytes EE and
    /// EF) come after the surrogates that stand for what lies beyond U+FFFF (lead bytes F0...F4).
    package static func precedes(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        left.withBytes { left in
            right.withBytes { right in
                let shared = Swift.min(left.count, right.count)
                for index in 0..<shared where left[index] != right[index] {
                    return rank(left[index]) < rank(right[index])
                }
                return left.count < right.count
            }
        }
    }

    private static func rank(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
    }
}
