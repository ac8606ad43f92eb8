import Glibc
import NIOCore

/// Finds lines in what arrives. A struct without I/O.
struct LineSplitter {
    /// What was found.
    enum Finding: Equatable {
        /// A line without its newline, and without a carriage return before that.
        case line([UInt8])
        /// A line has grown too long; the rest of it is skipped.
        case tooLong
    }

    private let limit: Int
    private var begun: [UInt8] = []
    private var isSkipping = false

    /// A splitter for lines of at most `limit` bytes, newline not counted.
    init(limit: Int) { self.limit = limit }

    /// Whether a line has begun and not ended; one that was too long does not count.
    var hasBegun: Bool { !begun.isEmpty }

    /// Bytes of the line that has begun.
    var begunBytes: Int { begun.count }

    /// Gives up the line that has begun; the rest of it is skipped.
    mutating func skipLine() {
        if begun.isEmpty { return }
        begun = []
        isSkipping = true
    }

    /// The next finding; nil when `input` is used up.
    mutating func next(in input: inout ByteBuffer) -> Finding? {
        while true {
            let readable = input.readableBytes
            guard readable > 0 else { return nil }
            let end = input.withUnsafeReadableBytes { bytes -> Int? in
                guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
                return UnsafeRawPointer(found) - start
            }
            if isSkipping {
                input.moveReaderIndex(forwardBy: end.map { $0 + 1 } ?? readable)
                if end != nil { isSkipping = false }
                continue
            }
            // One byte more than the limit may still be a carriage return.
            guard begun.count + (end ?? readable) <= limit + 1 else {
                begun = []
                isSkipping = true
                return .tooLong
            }
            guard let end else {
                input.readWithUnsafeReadableBytes { bytes in
                    begun.append(contentsOf: bytes)
                    return bytes.count
                }
                return nil
            }
            var line: [UInt8] = []
            swap(&line, &begun)
            input.readWithUnsafeReadableBytes { bytes in
                line.append(contentsOf: bytes[..<end])
                return end + 1
            }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            return line.count <= limit ? .line(line) : .tooLong
        }
    }
}
