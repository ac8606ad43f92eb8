import ReputeCrypto
import ReputeJSON

/// How far an import has come, so that one started again goes on.
struct ImportState: Hashable, Sendable {
    /// Of files, map and origin: another import has another.
    var fingerprint: String
    /// The origin of the log it goes to.
    var log: String
    /// The size of that log when this was written: a shorter one is another.
    var size: Int64 = 0
    /// How many units are done.
    var units = 0
    /// How many rows of calls those were.
    var rows = 0
    /// How many of them were new.
    var done = 0
    /// How many were refused, by reason.
    var refused: [String: Int] = [:]
    /// How long the file of refused rows is.
    var refusedBytes: UInt64 = 0

    /// Rows that were there already.
    var repeated: Int { rows - done - refused.values.reduce(0, +) }

    /// A beginning.
    init(fingerprint: String, log: String) {
        self.fingerprint = fingerprint
        self.log = log
    }

    /// Reads a state; nil when it is none.
    init?(parsing bytes: [UInt8]) {
        guard let root = (try? JSONDocument(parsing: bytes))?.root, let fingerprint = root["fingerprint"]?.string,
            let log = root["log"]?.string, let size = root["size"]?.integer, let units = root["units"]?.integer,
            let rows = root["rows"]?.integer, let done = root["done"]?.integer, let refused = root["refused"],
            let length = root["refusedBytes"]?.integer, length >= 0
        else { return nil }
        self.init(fingerprint: fingerprint, log: log)
        self.size = size
        self.units = Int(units)
        self.rows = Int(rows)
        self.done = Int(done)
        for member in refused.members { self.refused[member.key] = Int(member.value.integer ?? 0) }
        refusedBytes = UInt64(length)
    }

    /// The bytes of the state's file.
    var encoded: [UInt8] {
        let value: JSONValue = [
            "fingerprint": .string(fingerprint), "log": .string(log), "size": .integer(size),
            "units": .integer(Int64(units)), "rows": .integer(Int64(rows)), "done": .integer(Int64(done)),
            "refused": .object(refused.mapValues { .integer(Int64($0)) }),
            "refusedBytes": .integer(Int64(refusedBytes)),
        ]
        return value.canonical
    }

    /// Of everything that decides what an import sends, in order.
    static func fingerprint(_ parts: [[UInt8]]) -> String {
        var hasher = SHA256Hasher()
        for part in parts {
            // The length goes first, so that no two lists of parts are the same bytes.
            for shift in 0..<8 { hasher.update(UInt8(truncatingIfNeeded: part.count >> (8 * shift))) }
            part.withUnsafeBytes { hasher.update($0) }
        }
        return Hex.encode(hasher.finalize().bytes)
    }
}
