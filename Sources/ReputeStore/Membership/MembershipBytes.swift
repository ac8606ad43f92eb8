import ReputeModel

/// The `days` and `months` columns of a membership, as variable-length integers. About 7 bytes a day.
enum MembershipBytes {
    /// The number of days, and for each: the distance from the day before, the days until it expires, what orders earned and
    /// what is left.
    static func encode(_ days: [MembershipDay]) -> [UInt8] {
        var out = VarintWriter()
        out.write(UInt64(days.count))
        var previous: Int64 = 0
        for one in days {
            out.write(signed: Int64(one.day) - previous)
            previous = Int64(one.day)
            out.write(signed: Int64(one.expires) - Int64(one.day))
            out.write(signed: one.earned)
            out.write(signed: one.left)
        }
        return out.bytes
    }

    /// Nil when the bytes are not as ``encode(_:)`` writes them.
    static func days(_ bytes: UnsafeRawBufferPointer) -> [MembershipDay]? {
        var reader = VarintReader(bytes)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        var out: [MembershipDay] = []
        var day: Int64 = 0
        for _ in 0..<count {
            guard let distance = step(&reader), let span = step(&reader), let earned = reader.readSigned(),
                let left = reader.readSigned(), Instant.keptDays.contains(day + distance),
                Instant.keptDays.contains(day + distance + span)
            else { return nil }
            day += distance
            var one = MembershipDay(day: Day(day), expires: Day(day + span))
            one.earned = earned
            one.left = left
            if let last = out.last, !(last < one) { return nil }
            out.append(one)
        }
        return reader.isAtEnd ? out : nil
    }

    /// The number of months, and for each: the distance from the month before, what orders earned, and the number of
    /// categories, each as length, UTF-8 and what its orders earned.
    static func encode(_ months: [MembershipMonth]) -> [UInt8] {
        var out = VarintWriter()
        out.write(UInt64(months.count))
        var previous: Int64 = 0
        for one in months {
            out.write(signed: Int64(one.month) - previous)
            previous = Int64(one.month)
            out.write(signed: one.earned)
            out.write(UInt64(one.categories.count))
            for category in one.categories {
                let utf8 = Array(category.name.utf8)
                out.write(UInt64(utf8.count))
                out.bytes += utf8
                out.write(signed: category.earned)
            }
        }
        return out.bytes
    }

    /// Nil when the bytes are not as ``encode(_:)`` writes them.
    static func months(_ bytes: UnsafeRawBufferPointer) -> [MembershipMonth]? {
        var reader = VarintReader(bytes)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        var out: [MembershipMonth] = []
        var month: Int64 = 0
        for index in 0..<count {
            guard let distance = step(&reader), index == 0 || distance > 0,
                let number = Int32(exactly: month + distance),
                let earned = reader.readSigned(), let categories = reader.read(), categories <= UInt64(bytes.count)
            else { return nil }
            month += distance
            var one = MembershipMonth(month: number)
            one.earned = earned
            for _ in 0..<categories {
                guard let length = reader.read(), let utf8 = reader.take(length), let earned = reader.readSigned()
                else {
                    return nil
                }
                one.categories.append(
                    MembershipMonth.Category(name: String(decoding: utf8, as: UTF8.self), earned: earned))
            }
            out.append(one)
        }
        return reader.isAtEnd ? out : nil
    }

    /// A distance between days or months.
    private static func step(_ reader: inout VarintReader) -> Int64? {
        reader.readSigned().flatMap { abs($0 / 2) < 1 << 31 ? $0 : nil }
    }
}
