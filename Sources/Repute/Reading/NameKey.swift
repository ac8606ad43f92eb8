import ReputeModel

/// A caller's id as it is remembered: up to fifteen bytes where the key is, so that comparing two follows no reference.
struct NameKey: CacheKey {
    /// Its bytes and how many they are; of a longer one its last bytes and nothing.
    private let low, high: UInt64
    /// The id when it is longer.
    private let long: ID?

    private static let room = 15

    init(_ id: ID) {
        (low, high, long) = id.utf8.withUnsafeBytes { bytes in
            guard bytes.count <= NameKey.room else {
                return (bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self), 0, id)
            }
            var words: (UInt64, UInt64) = (0, UInt64(bytes.count) << 56)
            for i in 0..<bytes.count {
                if i < 8 {
                    words.0 |= UInt64(bytes[i]) << (8 * UInt64(i))
                } else {
                    words.1 |= UInt64(bytes[i]) << (8 * UInt64(i - 8))
                }
            }
            return (words.0, words.1, nil)
        }
    }

    /// How many bytes it takes besides.
    var beside: Int { long.map { 48 + $0.utf8.count } ?? 0 }

    static func == (a: NameKey, b: NameKey) -> Bool { a.low == b.low && a.high == b.high && a.long == b.long }

    func hash(into hasher: inout Hasher) {
        if let long {
            long.hash(into: &hasher)
        } else {
            hasher.combine(low)
            hasher.combine(high)
        }
    }

    /// Ids are often numbers with a prefix: these are in either word.
    var spread: UInt64 { low ^ high }
}
