package import ReputeModel
import Synchronization

/// What admission looks at of an account, as short as it goes: hundreds of thousands are held in memory. A class, so that
/// reading one from there counts one reference and not one a list.
package final class SellerRow: Sendable {
    /// When the account was first heard of.
    package let opened: Instant?
    /// Its records.
    package let claims: ClaimBytes
    /// Its deposits.
    package let deposits: [DepositClaim]
    /// The sanction that bars it, or none: an empty list takes less room than an optional, and hardly any seller has one.
    private let sanctions: [SanctionClaim]

    /// How it stands.
    package let standing: StandingClaim
    /// Whether it is closed as a seller.
    package let isClosed: Bool
    private let current = Atomic(true)

    package init(
        opened: Instant?, claims: ClaimBytes, deposits: [DepositClaim], sanction: SanctionClaim?,
        standing: StandingClaim = StandingClaim(), isClosed: Bool = false
    ) {
        self.opened = opened
        self.claims = claims
        self.deposits = deposits
        sanctions = sanction.map { [$0] } ?? []
        self.standing = standing
        self.isClosed = isClosed
    }

    /// Whether nothing was told that is otherwise now.
    package var isCurrent: Bool { current.load(ordering: .acquiring) }

    /// Call before something of it changes.
    package func retire() { current.store(false, ordering: .releasing) }

    /// The sanction that bars it.
    package var sanction: SanctionClaim? { sanctions.first }

    /// Of the account of a number. Cost: six searches in four statements, and the number of its records.
    package static func load(_ account: Int64, _ db: Connection) throws(StoreError) -> SellerRow {
        let (opened, standing, isClosed) = try StandingTable.claim(of: account, db)
        return SellerRow(
            opened: opened, claims: try QualificationTable.claims(of: account, db),
            deposits: try DepositTable.load(of: account, db).map(\.claim),
            sanction: try SanctionClaim(ViolationTable.active(of: account, db)), standing: standing,
            isClosed: isClosed)
    }
}

/// What admission looks at of an account's records, one after the other: seq; twice the state, and one more when it has an
/// end; the end; the bytes of its type, and these; one more than the bytes of its categories and these, one a line, or 0
/// when it is bound to none. Numbers are LEB128.
package struct ClaimBytes: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    static let states: [QualificationState] = [
        .draft, .submitted, .verified, .expiring, .expired, .suspended, .revoked, .superseded,
    ]

    /// Those whose columns a statement goes through: seq, state, type, categories, ends. Nil when one holds what is never
    /// written.
    init?(_ s: Statement) throws(StoreError) {
        var out = VarintWriter()
        while try s.step() { guard ClaimBytes.write(s, to: &out) else { return nil } }
        guard !out.bytes.isEmpty else { return }
        // Without the room that appending leaves for more.
        bytes = [UInt8](unsafeUninitializedCapacity: out.bytes.count) { room, count in
            count = room.initialize(fromContentsOf: out.bytes)
        }
    }

    private static func write(_ s: Statement, to out: inout VarintWriter) -> Bool {
        let (state, ends) = (s.integer(1), s.optionalInteger(4))
        guard ClaimBytes.states.indices.contains(Int(clamping: state)), s.integer(0) > 0,
            ends.map({ Instant.kept.contains(Instant(milliseconds: $0)) }) ?? true
        else { return false }
        out.write(UInt64(s.integer(0)))
        out.write(UInt64(state) << 1 | (ends == nil ? 0 : 1))
        if let ends { out.write(signed: ends) }
        s.withBytes(2) { type in
            out.write(UInt64(type.count))
            out.bytes += type
        }
        if s.isNull(3) {
            out.write(0)
        } else {
            s.withBytes(3) { text in
                out.write(UInt64(text.count + 1))
                out.bytes += text
            }
        }
        return true
    }

    /// Adds all of them that matter to a rule. Cost: linear in all of them, without an allocation.
    package func add(to records: inout FittingRecords) {
        bytes.withUnsafeBytes { all in
            var reader = VarintReader(all)
            while !reader.isAtEnd, let record = Record(&reader) {
                records.add(
                    seq: record.seq, record.state, ends: record.ends, type: record.type, categories: record.categories)
            }
        }
    }

    /// A record where it stands.
    private struct Record {
        let seq: Int64
        let state: QualificationState
        let ends: Instant?
        let type: UnsafeRawBufferPointer
        /// Nil: it is bound to none.
        let categories: UnsafeRawBufferPointer?

        init?(_ reader: inout VarintReader) {
            guard let seq = reader.read(), let state = reader.read() else { return nil }
            self.seq = Int64(seq)
            self.state = ClaimBytes.states[Int(state >> 1)]
            ends = state & 1 == 0 ? nil : reader.readSigned().map(Instant.init(milliseconds:))
            guard let count = reader.read(), let type = reader.take(count), let length = reader.read(),
                let categories = reader.take(max(length, 1) - 1)
            else { return nil }
            self.type = type
            self.categories = length == 0 ? nil : categories
        }
    }
}
