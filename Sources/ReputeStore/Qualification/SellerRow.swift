package import ReputeModel

/// What admission looks at of an account, as short as it goes: hundreds of thousands are held in memory.
package struct SellerRow: Sendable {
    /// When the account was first heard of.
    package let opened: Instant?
    /// Its records.
    package let claims: ClaimBytes
    /// Its deposits.
    package let deposits: [DepositClaim]
    /// The sanction that bars it.
    package let sanction: SanctionClaim?

    package init(opened: Instant?, claims: ClaimBytes, deposits: [DepositClaim], sanction: SanctionClaim?) {
        self.opened = opened
        self.claims = claims
        self.deposits = deposits
        self.sanction = sanction
    }

    /// Of the account of a number. Cost: four searches, and the number of its records.
    package static func load(_ account: Int64, _ db: Connection) throws(StoreError) -> SellerRow {
        SellerRow(
            opened: try AccountTable.opened(account, db), claims: try QualificationTable.claims(of: account, db),
            deposits: try DepositTable.load(of: account, db).map(\.claim),
            sanction: try SanctionClaim(ViolationTable.active(of: account, db)))
    }
}

/// What admission looks at of an account's records, one after the other: seq (8 bytes), end (8, the least number for
/// none), state (1), type (1 byte of length, and its text), categories (4 bytes of length, one more than it, and their
/// text, one a line; 0 when it is bound to none).
package struct ClaimBytes: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    static let states: [QualificationState] = [
        .draft, .submitted, .verified, .expiring, .expired, .suspended, .revoked, .superseded,
    ]

    /// Adds a record whose columns a statement stands on: seq, state, type, categories, ends. False when they hold what
    /// is never written.
    mutating func append(_ s: Statement) -> Bool {
        let (state, ends) = (s.integer(1), s.optionalInteger(4))
        guard ClaimBytes.states.indices.contains(Int(clamping: state)),
            ends.map({ Instant.kept.contains(Instant(milliseconds: $0)) }) ?? true
        else { return false }
        append(s.integer(0))
        append(ends ?? .min)
        bytes.append(UInt8(state))
        let isShort = s.withBytes(2) { type -> Bool in
            guard let count = UInt8(exactly: type.count) else { return false }
            bytes.append(count)
            bytes += type
            return true
        }
        guard isShort else { return false }
        if s.isNull(3) {
            append(UInt32(0))
        } else {
            s.withBytes(3) { text in
                append(UInt32(text.count + 1))
                bytes += text
            }
        }
        return true
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }

    /// Those of one of the types and for the category. Cost: linear in all of them, without an allocation for those that
    /// do not matter.
    package func claims(_ types: [String], for category: String) -> [QualificationClaim] {
        bytes.withUnsafeBytes { all in
            var out: [QualificationClaim] = []
            var at = 0
            func take(_ count: Int) -> UnsafeRawBufferPointer {
                defer { at += count }
                return UnsafeRawBufferPointer(rebasing: all[at..<at + count])
            }
            while at < all.count {
                let seq = Int64(littleEndian: take(8).loadUnaligned(as: Int64.self))
                let ends = Int64(littleEndian: take(8).loadUnaligned(as: Int64.self))
                let state = ClaimBytes.states[Int(take(1)[0])]
                let name = take(Int(take(1)[0]))
                let length = Int(UInt32(littleEndian: take(4).loadUnaligned(as: UInt32.self)))
                let categories = take(max(0, length - 1))
                guard let type = types.first(where: { $0.utf8.elementsEqual(name) }),
                    length == 0 || ClaimBytes.hasLine(of: categories, category)
                else { continue }
                out.append(
                    QualificationClaim(
                        seq: seq, state: state, type: type, categories: length == 0 ? [] : [category],
                        ends: ends == .min ? nil : Instant(milliseconds: ends)))
            }
            return out
        }
    }

    /// Whether one of the lines of a text is this.
    private static func hasLine(of text: UnsafeRawBufferPointer, _ line: String) -> Bool {
        var line = line
        return line.withUTF8 { line in
            var rest = text
            while true {
                let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
                if end == line.count, rest.prefix(end).elementsEqual(line) { return true }
                if end == rest.endIndex { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
            }
        }
    }
}
