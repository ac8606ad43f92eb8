import ReputeModel

/// The `changes` column of a credit change, as variable-length integers.
///
/// The number of ratings, and for each: the distance back to its order from the one before (at first from the fact), with
/// side and whether it was shown before in the low bits; if it was, value and contribution. Then, to the end, for each
/// credit and day: the distance of its id from the greatest the fact could have made, the distance of its version
/// before (0: there was no such credit), a byte of flags, and what they name (points, dimensions, the measures before, the standing before as its rank, the number of privileges and their names); the day as the distance from the one
/// before. About 10 bytes a credit without details.
enum CreditChangeBytes {
    static func encode(_ change: CreditChange, _ out: inout VarintWriter) {
        out.write(UInt64(change.ratings.count))
        var order = change.seq
        for rating in change.ratings {
            out.write(
                zigzag(order - rating.order) << 2 | (rating.by == .seller ? 2 : 0) | (rating.counted == nil ? 0 : 1))
            order = rating.order
            if let counted = rating.counted { out.write(number(of: counted)) }
        }
        var day: Int64 = 0
        for difference in change.differences {
            let step = difference.step
            out.write(UInt64(greatestID(change.seq) - difference.key.id))
            out.write(difference.before == 0 ? 0 : UInt64(change.seq - difference.before))
            let hasCount = !step.count.isEmpty
            out.bytes.append(
                (step.points != 0 ? 1 : 0) | (difference.newDimensions != 0 ? 2 : 0) | (hasCount ? 4 : 0)
                    | (difference.measures == nil ? 0 : 8) | (difference.standing == nil ? 0 : 16))
            if step.points != 0 { out.write(signed: step.points) }
            if difference.newDimensions != 0 { out.write(UInt64(difference.newDimensions)) }
            if let measures = difference.measures { out.write(number(of: measures)) }
            if let standing = difference.standing { encode(standing, &out) }
            out.write(signed: Int64(step.count.day) - day)
            day = Int64(step.count.day)
            if hasCount { CreditBytes.encode(step.count, &out) }
        }
    }

    /// Whether a change speaks of nothing that came after its fact, and can be encoded.
    static func fits(_ change: CreditChange) -> Bool {
        change.differences.allSatisfy { difference in
            (0...greatestID(change.seq)).contains(difference.key.id) && (0...change.seq).contains(difference.before)
                && difference.newDimensions >= 0
        }
    }

    /// Nil when the bytes are not as ``encode(_:_:)`` writes them.
    static func decode(_ bytes: UnsafeRawBufferPointer, seq: Int64) -> CreditChange? {
        var reader = VarintReader(bytes)
        var change = CreditChange(seq: seq)
        guard let count = reader.read(), count <= UInt64(bytes.count) else { return nil }
        change.ratings.reserveCapacity(Int(count))
        var order = seq
        for _ in 0..<count {
            guard let head = reader.read() else { return nil }
            let (next, overflow) = order.subtractingReportingOverflow(unzigzag(head >> 2))
            guard !overflow else { return nil }
            order = next
            var counted: EarlierRating.Counted?
            if head & 1 != 0 {
                guard let number = reader.read(), let said = Self.counted(number) else { return nil }
                counted = said
            }
            change.ratings.append(
                EarlierRating(order: order, by: head & 2 != 0 ? .seller : .buyer, counted: counted))
        }
        var day: Int64 = 0
        while !reader.isAtEnd {
            guard let difference = difference(&reader, seq: seq, day: &day) else { return nil }
            change.differences.append(difference)
        }
        return change
    }

    private static func difference(_ reader: inout VarintReader, seq: Int64, day: inout Int64) -> CreditDifference? {
        guard let distance = reader.read(), let id = Int64(exactly: distance).map({ greatestID(seq) - $0 }),
            let back = reader.read(), back <= UInt64(seq), let flags = reader.take(1)?.first, flags < 32,
            let points = flags & 1 == 0 ? 0 : reader.readSigned(), abs(points / 2) < 1 << 39,
            let dimensions = flags & 2 == 0 ? 0 : reader.read(), dimensions <= UInt64(Details.most),
            let said = flags & 8 == 0 ? 0 : reader.read(), let measures = measures(said),
            let standing = flags & 16 == 0 ? ShownStanding() : standing(&reader),
            let next = reader.readSigned(), abs(next / 2) <= Int64(Day.max), let own = Day(exactly: day + next)
        else { return nil }
        day = Int64(own)
        var step = CreditStep(points: points, count: DayCount(day: own))
        if flags & 4 != 0 {
            guard let count = CreditBytes.decodeDay(own, &reader) else { return nil }
            step.count = count
        }
        return CreditDifference(
            key: CreditKey(id: id), before: back == 0 ? 0 : seq - Int64(back), newDimensions: Int(dimensions),
            measures: flags & 8 == 0 ? nil : measures, standing: flags & 16 == 0 ? nil : standing, step: step)
    }

    /// Each measure's bit in the column. One that was given is never given to another.
    private static func bit(_ measure: Measure) -> UInt64 {
        switch measure {
        case .closed: 1
        case .demoted: 2
        case .unprivileged: 4
        case .sealed: 8
        }
    }

    private static func number(of measures: [Measure]) -> UInt64 { measures.reduce(0) { $0 | bit($1) } }

    private static func measures(_ number: UInt64) -> [Measure]? {
        number < 16 ? Measure.allCases.filter { number & bit($0) != 0 }.sorted() : nil
    }

    private static func encode(_ standing: ShownStanding, _ out: inout VarintWriter) {
        out.write(UInt64(standing.standing.rank))
        out.write(UInt64(standing.privileges.count))
        for name in standing.privileges {
            out.write(UInt64(name.utf8.count))
            out.bytes += name.utf8
        }
    }

    private static func standing(_ reader: inout VarintReader) -> ShownStanding? {
        guard let rank = reader.read(), let standing = SellerStanding(rank: Int64(clamping: rank)),
            let count = reader.read(), count <= UInt64(StandingLimits.privileges)
        else { return nil }
        var names: [String] = []
        for _ in 0..<count {
            guard let length = reader.read(), let utf8 = reader.take(length) else { return nil }
            names.append(String(decoding: utf8, as: UTF8.self))
        }
        return StandingText.privileges(names).map { ShownStanding(standing, privileges: $0) }
    }

    /// The id of the seller's credit, if the fact is the first to name the seller.
    private static func greatestID(_ seq: Int64) -> Int64 {
        CreditKey(account: AccountRow.number(seq: seq, party: .seller), role: .seller).id
    }

    private static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
    private static func unzigzag(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// Reason, value, and what it adds, in one number; below 128 for the first two reasons.
    private static func number(of counted: EarlierRating.Counted) -> UInt64 {
        let own = counted.contribution
        let low = UInt64(own.points + 1) | (own.isScored ? 4 : 0) | (own.countsDetails ? 8 : 0)
        return code(of: own.why) << 6 | UInt64(counted.value.sign + 1) << 4 | low
    }

    private static func counted(_ number: UInt64) -> EarlierRating.Counted? {
        guard let why = RatingReason.allCases.first(where: { code(of: $0) == number >> 6 }),
            let value = RatingValue(sign: Int(number >> 4 & 3) - 1), number & 3 < 3
        else { return nil }
        return EarlierRating.Counted(
            value: value,
            contribution: Contribution(
                points: Int(number & 3) - 1, isScored: number & 4 != 0, countsDetails: number & 8 != 0, why: why))
    }

    /// A reason's number in the column. One that was given is never given to another.
    private static func code(of why: RatingReason) -> UInt64 {
        switch why {
        case .counted: 0
        case .capped: 1
        case .repeat: 2
        case .minimum: 3
        case .withdrawn: 4
        case .unscored: 5
        }
    }
}
