import ReputeModel

/// The `days` column of a credit: counters by day, as variable-length integers.
///
/// dimensions: count, each as length and UTF-8; days: count, each as the distance from the day before (zigzag), a byte
/// of flags, and the counters the flags name. About 6 bytes a day without details.
enum CreditBytes {
    static func encode(_ row: CreditRow) -> [UInt8] {
        var out = VarintWriter()
        out.bytes.reserveCapacity(16 + row.days.count * 8)
        out.write(UInt64(row.dimensions.count))
        for dimension in row.dimensions {
            let utf8 = Array(dimension.utf8)
            out.write(UInt64(utf8.count))
            out.bytes += utf8
        }
        out.write(UInt64(row.days.count))
        var previous: Int64 = 0
        for count in row.days {
            out.write(signed: Int64(count.day) - previous)
            previous = Int64(count.day)
            encode(count, &out)
        }
        return out.bytes
    }

    /// A day's counters: a byte of flags, and the counters the flags name.
    static func encode(_ count: DayCount, _ out: inout VarintWriter) {
        let fields = [
            count.scored.positive, count.scored.neutral, count.scored.negative, count.orders, count.late,
        ]
        var flags: UInt8 = 0
        for (bit, field) in fields.enumerated() where field != 0 { flags |= 1 << bit }
        var lanes: UInt8 = 0
        for lane in 0..<8 where count.counts[lane] != 0 || count.sums[lane] != 0 { lanes |= 1 << lane }
        if lanes != 0 { flags |= 1 << 5 }
        if count.requests != 0 { flags |= 1 << 6 }
        out.bytes.append(flags)
        for field in fields where field != 0 { out.write(signed: field) }
        if count.requests != 0 { out.write(signed: count.requests) }
        guard lanes != 0 else { return }
        out.bytes.append(lanes)
        for lane in 0..<8 where lanes & 1 << lane != 0 {
            out.write(signed: count.counts[lane])
            out.write(signed: count.sums[lane])
        }
    }

    /// Fills a row from the column; nil when the bytes are not as `encode` writes them.
    static func decode(_ bytes: UnsafeRawBufferPointer, into row: inout CreditRow) -> Bool {
        var reader = VarintReader(bytes)
        guard let dimensions = reader.read(), dimensions <= UInt64(Details.most) else { return false }
        for _ in 0..<dimensions {
            guard let length = reader.read(), let utf8 = reader.take(length) else { return false }
            row.dimensions.append(String(decoding: utf8, as: UTF8.self))
        }
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return false }
        row.days.reserveCapacity(Int(count) + 1)
        var day: Int64 = 0
        for index in 0..<count {
            guard let distance = reader.readSigned(), abs(distance) <= Int64(Day.max), index == 0 || distance > 0,
                let next = Day(exactly: day + distance), let value = decodeDay(next, &reader)
            else { return false }
            day += distance
            row.days.append(value)
        }
        return reader.isAtEnd
    }

    /// The counters of a day; nil when the bytes are not as `encode` writes them.
    static func decodeDay(_ day: Day, _ reader: inout VarintReader) -> DayCount? {
        guard let flags = reader.take(1)?.first else { return nil }
        var count = DayCount(day: day)
        // No counter comes near 2^40; one that does is damage, and its sums must not overflow.
        func bounded() -> Int64? { reader.readSigned().flatMap { abs($0 / 2) < 1 << 39 ? $0 : nil } }
        func field(_ bit: UInt8) -> Int64? { flags & bit == 0 ? 0 : bounded() }
        guard let positive = field(1), let neutral = field(2), let negative = field(4), let orders = field(8),
            let late = field(16), let requests = field(64)
        else { return nil }
        count.scored = Tally(positive: positive, neutral: neutral, negative: negative)
        count.orders = orders
        count.late = late
        count.requests = requests
        if flags & 32 != 0 {
            guard let lanes = reader.take(1)?.first else { return nil }
            for lane in 0..<8 where lanes & 1 << lane != 0 {
                guard let n = bounded(), let sum = bounded() else { return nil }
                count.counts[lane] = n
                count.sums[lane] = sum
            }
        }
        return count
    }
}

/// Appends LEB128 integers.
struct VarintWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(signed value: Int64) {
        write(UInt64(bitPattern: value << 1 ^ value >> 63))
    }
}

/// Reads LEB128 integers.
struct VarintReader {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    @inline(__always)
    mutating func read() -> UInt64? {
        // Most are of one byte.
        if index < bytes.count, bytes[index] < 0x80 {
            defer { index += 1 }
            return UInt64(bytes[index])
        }
        return readLong()
    }

    private mutating func readLong() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    mutating func readSigned() -> Int64? {
        read().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    mutating func take(_ count: UInt64) -> UnsafeRawBufferPointer? {
        guard count <= UInt64(bytes.count - index) else { return nil }
        defer { index += Int(count) }
        return UnsafeRawBufferPointer(rebasing: bytes[index..<index + Int(count)])
    }
}
