import Foundation
import Repute
import ReputeJSON
import ReputeModel
import ReputeStore
import ReputeTwin
import ReputeWire
import Testing

/// A database whose pages are whole and whose rows are not what the program wrote.
@Suite("Damaged rows")
struct DamagedRowsTests {
    @Test("never end the service: whatever is asked, there is an answer, and then one to the next request")
    func answered() async throws {
        let market = try await WornMarket.shared.value
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("damaged rows"))
        let rounds = ProcessInfo.processInfo.environment["REPUTE_DAMAGES"].flatMap { Int($0) } ?? 16
        for _ in 0..<rounds { try round(market, &random) }
    }

    private func round(_ market: WornMarket, _ random: inout SeededGenerator) throws {
        let directory = try TestServer.directory()
        try FileManager.default.copyItem(atPath: market.path, toPath: directory + "/data")
        var done: [String] = []
        do {
            let db = try Connection(path: directory + "/data/repute.db", mode: .readWrite)
            try db.execute("DROP TRIGGER fact_is_never_changed; DROP TRIGGER fact_is_never_deleted")
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let damage = Damage(market, &random)
                if (try? damage.apply(to: db)) != nil { done.append(damage.description) }
            }
        }
        // What ends the process is found by its last line.
        if ProcessInfo.processInfo.environment["REPUTE_DAMAGES"] != nil {
            FileHandle.standardError.write(Data("\(done)\n".utf8))
        }
        let server: TestServer
        do {
            server = try TestServer(in: directory)
        } catch let error as EngineError {
            // So damaged that it does not start, which it says.
            #expect(!error.description.isEmpty, "\(done)")
            try FileManager.default.removeItem(atPath: directory)
            return
        }
        let peer = try server.connect()
        for (method, params) in calls(market, &random) {
            let line: JSONValue = ["jsonrpc": "2.0", "id": 7, "method": .string(method), "params": params]
            let text = String(decoding: line.canonical, as: UTF8.self)
            let answer = try peer.ask(text)
            #expect(
                answer["id"] == 7 && (answer["result"] != nil || answer.reason != nil), "\(done): \(text): \(answer)")
        }
        server.stop()
    }

    /// Calls of every method there is, some of them twice, with whatever the market has; the time goes on in between.
    private func calls(_ market: WornMarket, _ random: inout SeededGenerator) -> [(String, JSONValue)] {
        let left: Set<String> = ["feed.follow", "admin.backup", "admin.clock", "rpc.discover"]
        var calls: [(String, JSONValue)] = [("admin.verify", [:])]
        for days in [0, 2, 40] as [Int64] {
            if days > 0 {
                let to = TestServer.start + (24 + days) * Instant.day
                calls.append(("admin.clock", ["to": .string(to.rfc3339)]))
            }
            for method in Catalogue.descriptions.shuffled(using: &random) where !left.contains("\(method.name)") {
                for _ in 0..<(method.effect == .read ? 3 : 2) {
                    calls.append(("\(method.name)", params(of: method, market, &random)))
                }
            }
        }
        return calls + [("admin.verify", [:]), ("server.info", [:])]
    }

    private func params(
        of method: MethodDescription, _ market: WornMarket, _ random: inout SeededGenerator
    ) -> JSONValue {
        func seq() -> JSONValue { .integer(.random(in: 1...market.size, using: &random)) }
        func account() -> JSONValue {
            .string((WornMarket.accounts.randomElement(using: &random) ?? "b-1").description)
        }
        var params = method.example.params.objectValue ?? [:]
        for name in params.keys {
            switch name {
            case "order": params[name] = .string((WornMarket.orders.randomElement(using: &random) ?? "o-1").description)
            case "rating": params[name] = .string("r\(Int64.random(in: 1...market.size, using: &random))")
            case "qualification", "renews":
                params[name] = .string("q\(Int64.random(in: 1...market.size, using: &random))")
            case "deposit": params[name] = .string("d\(Int64.random(in: 1...market.size, using: &random))")
            case "entry", "hold": params[name] = .string("e\(Int64.random(in: 1...market.size, using: &random))")
            case "before": params[name] = nil
            case "subject", "buyer", "seller", "account": params[name] = account()
            case "at": params[name] = nil
            case "subjects", "sellers": params[name] = .array([account(), account()])
            case "role": params[name] = Bool.random(using: &random) ? "seller" : "buyer"
            case "seq", "size", "paused": params[name] = seq()
            case "after" where params[name]?.integerValue != nil: params[name] = seq()
            case "asOf": params[name] = Bool.random(using: &random) ? nil : ["seq": seq()]
            case "key": params[name] = .string("key-\(UInt32.random(in: 0...9, using: &random))")
            case "as", "wait", "cursor": params[name] = nil
            default: break
            }
        }
        return .object(params)
    }
}
