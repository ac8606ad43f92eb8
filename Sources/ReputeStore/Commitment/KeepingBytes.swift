import ReputeModel

/// The `days` columns of commitments and carriers: counters by day, as variable-length integers.
///
/// Count of days; each as the distance from the day before (zigzag) and its counters. About 3 bytes a day.
enum KeepingBytes {
    /// Counters that every day has.
    static func encode(_ days: [(day: Day, counters: [Int64])]) -> [UInt8] {
        var out = VarintWriter()
        out.bytes.reserveCapacity(4 + days.count * 4)
        out.write(UInt64(days.count))
        var previous: Int64 = 0
        for (day, counters) in days {
            out.write(signed: Int64(day) - previous)
            previous = Int64(day)
            for counter in counters { out.write(UInt64(counter)) }
        }
        return out.bytes
    }

    /// Days of so many counters; nil when the bytes are not as ``encode(_:)`` writes them.
    static func decode(_ bytes: UnsafeRawBufferPointer, counters: Int) -> [(day: Day, counters: [Int64])]? {
        var reader = VarintReader(bytes)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        var out: [(day: Day, counters: [Int64])] = []
        out.reserveCapacity(Int(count))
        var day: Int64 = 0
        for index in 0..<count {
            guard let distance = reader.readSigned(), abs(distance) <= Int64(Day.max), index == 0 || distance > 0,
                let next = Day(exactly: day + distance)
            else { return nil }
            day += distance
            var values: [Int64] = []
            for _ in 0..<counters {
                // No counter comes near 2^40; one that does is damage, and its sums must not overflow.
                guard let value = reader.read(), value < 1 << 40 else { return nil }
                values.append(Int64(value))
            }
            out.append((next, values))
        }
        return reader.isAtEnd ? out : nil
    }
}
