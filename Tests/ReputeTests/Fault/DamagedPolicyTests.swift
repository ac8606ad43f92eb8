import Foundation
import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

/// Policies are read once, when a service starts, so what is wrong with one has to be found there.
@Suite("Damaged policies")
struct DamagedPolicyTests {
    @Test(
        "are refused at the start, each with what is wrong with it",
        arguments: [
            ("DELETE FROM policy", "The policy that its first fact adopted is missing."),
            ("UPDATE policy SET seq = 2", "The row of policy 2 is damaged."),
            ("UPDATE policy SET from_ms = 9223372036854775807", "The row of policy 1 is damaged."),
            ("UPDATE policy SET document = '{}'", "The policy adopted by fact 1 is not one this program knows."),
        ])
    func refused(_ damage: String, _ message: String) async throws {
        let directory = try TemporaryDirectory()
        try openEngine(directory).drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute(damage)
        }
        let error = #expect(throws: EngineError.self) { try openEngine(directory).drain() }
        #expect(error?.description.contains(message) == true, "\(String(describing: error))")
    }

    @Test("in the first fact itself is told as damage, with what to do")
    func first() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        _ = try await engine.submit(DraftQualification(account: "s", type: "identity", key: "k"), as: storefront)
        engine.drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute("DROP TRIGGER fact_is_never_changed")
            try db.execute("UPDATE fact SET line = substr(line, 1, 900) WHERE seq = 1")
        }
        let error = #expect(throws: EngineError.self) { try openEngine(directory).drain() }
        let text = error?.description ?? ""
        #expect(text.contains("first fact is damaged") && text.contains("Restore the last backup."), "\(text)")
    }
}
