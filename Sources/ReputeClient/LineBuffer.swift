/// Bytes as they come, lines as they are whole.
struct LineBuffer {
    private var bytes: [UInt8] = []
    private var start = 0
    /// Up to here there is no newline.
    private var searched = 0

    /// Adds bytes.
    mutating func append(_ more: ArraySlice<UInt8>) {
        if start > 0 {
            bytes.removeSubrange(..<start)
            searched -= start
            start = 0
        }
        bytes += more
    }

    /// The next whole line without its newline; nil when there is none yet.
    mutating func next() -> [UInt8]? {
        guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = bytes.count
            return nil
        }
        defer {
            start = end + 1
            searched = start
        }
        return Array(bytes[start..<end])
    }
}
