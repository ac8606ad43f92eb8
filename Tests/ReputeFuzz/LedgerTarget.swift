import Foundation
import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization

extension FuzzTarget {
    /// A forged ledger: a byte that names a golden one, and how it is changed (see ``ForgedLedger``). Every fact is
    /// decided again and applied, and the rows are written and read, as an audit does: it is found or not, but nothing
    /// traps.
    static let ledger = FuzzTarget("ledger") { bytes in
        guard let first = bytes.first else { return }
        let golden = GoldenLedgers.all[Int(first) % GoldenLedgers.all.count]
        try Audit.run(ForgedLedger(golden, forging: bytes.dropFirst().prefix(64)).lines)
    }
}

/// The lines of the golden ledgers of all released rules.
package enum GoldenLedgers {
    package static let all: [[[UInt8]]] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let paths = (files?.compactMap { ($0 as? URL)?.path } ?? []).filter { $0.hasSuffix(".ndjson") }.sorted()
        return paths.map { path in
            (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 10).map { [UInt8]($0) }
        }
    }()
}

/// Facts decided again and applied to empty rows, as the verification does it, up to the first that cannot be.
enum Audit {
    /// Facts after which the rows are written and forgotten, so that they are read again.
    private static let chunk = 32
    private static let number = Atomic(0)
    private static let folder = Result { try TemporaryDirectory().path }

    static func run(_ lines: [[UInt8]]) throws {
        let path = try folder.get() + "/\(number.wrappingAdd(1, ordering: .relaxed).newValue).db"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let database = try ReplayDatabase(path: path)
        var rows = Rows()
        rows.foreseesOpenings = false
        var deciding = Deciding(
            rows: rows, now: Instant(milliseconds: 0), actor: Actor(role: .clock, uid: 0),
            entropy: Entropy(seed: .zero, command: 0), nextSeq: 1)
        for (index, line) in lines.enumerated() {
            guard let fact = try? FactLine.decode(line), (try? FactLine.encode(fact)) == line else { break }
            // What the verification looks at before it applies anything.
            guard ((fact.body as? PolicyAdopted)?.origin != nil) == (index == 0) else { break }
            do throws(StoreError) {
                _ = try database.review(fact, &deciding) { _ in nil }
                if try database.apply(fact, to: &deciding.rows) != nil { break }
                if index % chunk == chunk - 1 { try database.flush(&deciding.rows) }
            } catch {
                try Finding.unless(error.code == .damaged, "a forged ledger fails as \(error)")
                return
            }
        }
    }
}
