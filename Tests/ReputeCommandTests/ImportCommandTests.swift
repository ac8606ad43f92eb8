import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeTestSupport
import Synchronization
import Testing

/// Imports from end to end: the program, files, and a service that plays along.
@Suite struct ImportCommandTests {
    private static let map = """
        {"origin":"old","tables":{"orders":{}},
         "orders":{"order":"{id}","buyer":"{a}","seller":"{b}","completedAt":{"value":"{at}","time":"unix"}},
         "ratings":{"from":"orders","order":"{id}","value":"{said}","submittedAt":{"value":"{at}","time":"unix"}}}
        """

    /// What a service that plays along has seen.
    private final class Shop: Sendable {
        let calls = Mutex<[[String]]>([])
        let note: String

        init() throws {
            let signer = try NoteSigner(name: "test.example/log", key: SigningKey.random())
            let checkpoint = try Checkpoint(origin: "test.example/log", size: 1, root: .zero)
            note = try signer.sign(checkpoint.text).encoded
        }

        /// The answer of a whole service, but for imports.
        func answer(_ request: JSONNode, rows: ([String]) -> [UInt8]?) -> [UInt8]? {
            switch request["method"]?.string {
            case "server.info":
                return FakeServer.result(
                    #"{"name":"x","version":"1","protocol":1,"roles":[],"peer":{"uid":0,"gid":0},"limits":{},"#
                        + #""ledger":{"size":1,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","at":"2026-11-22T10:15:30Z"},"#
                        + #""policy":{"name":"neutral","version":1},"startedAt":"2026-11-22T08:00:00.000Z"}"#,
                    to: request)
            case "ledger.head":
                let text = String(decoding: JSONValue.string(note).canonical, as: UTF8.self)
                return FakeServer.result(
                    #"{"size":1,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","checkpoint":\#(text)}"#,
                    to: request)
            default:
                var names: [String] = []
                for row in request["params"]?["rows"]?.elements.map({ $0 }) ?? [] {
                    let order = row["order"]?["order"]?.string.map { "o:\($0)" }
                    names.append(order ?? "r:\(row["rating"]?["order"]?.string ?? "")")
                }
                calls.withLock { $0.append(names) }
                return rows(names)
            }
        }
    }

    private let folder: ScratchFolder
    private let arguments: [String]
    private let shop: Shop

    init() throws {
        folder = try ScratchFolder()
        shop = try Shop()
        let rows = (1...6).map { "o\($0),b,s,\($0)00,\($0 == 3 ? "never" : "positive")\n" }.joined()
        let orders = try folder.write("orders.csv", "id,a,b,at,said\n" + rows)
        let map = try folder.write("map.json", Self.map)
        arguments = [
            "import", "--orders", orders, "--map", map, "--batch", "4", "--refused", "\(folder.path)/refused.ndjson",
            "--state", "\(folder.path)/state.json",
        ]
    }

    private func run(_ server: FakeServer, _ more: [String] = []) throws -> Program.Outcome {
        try Program.run(arguments + ["--socket", server.path] + more)
    }

    @Test("everything is sent once, an order before its rating in the same call, and accounted for")
    func whole() throws {
        let server = try FakeServer { [shop] request in
            shop.answer(request) { names in
                FakeServer.result(#"{"done":\#(names.count),"repeated":0,"refused":[]}"#, to: request)
            }
        }
        let outcome = try run(server, ["--json"])
        #expect(outcome.code == 0)
        #expect(
            outcome.output
                == #"{"imported":11,"refused":{},"refusedFile":"\#(folder.path)/refused.ndjson","repeated":0,"#
                + #""rows":[{"leftOut":{},"made":6,"read":6,"role":"orders","used":6},"#
                + #"{"leftOut":{"field.value":1},"made":5,"read":6,"role":"ratings","used":5}],"sent":11}"# + "\n")
        let calls = shop.calls.withLock { $0 }
        #expect(calls.flatMap { $0 }.count == 11)
        for call in calls {
            for (place, name) in call.enumerated() where name.hasPrefix("r:") {
                #expect(call[..<place].contains("o:" + name.dropFirst(2)))
            }
        }
        #expect(
            folder.read("refused.ndjson")
                == #"{"file":"\#(folder.path)/orders.csv","line":4,"message":"ratings.value is none of positive, neutral, negative","#
                + #""reason":"field.value","role":"ratings"}"# + "\n")
        #expect(folder.read("state.json") == nil)
    }

    @Test("a row the service cannot read is taken out and the rest sent again; one it refuses is listed with its line")
    func refused() throws {
        let server = try FakeServer { [shop] request in
            shop.answer(request) { names in
                if let bad = names.firstIndex(of: "o:o1") {
                    return FakeServer.error(
                        #"{"code":-32602,"message":"bad","data":{"reason":"params.x","pointer":"/params/rows/\#(bad)/order/at","retry":"never"}}"#,
                        to: request)
                }
                guard let index = names.firstIndex(of: "r:o6") else {
                    return FakeServer.result(#"{"done":\#(names.count - 1),"repeated":1,"refused":[]}"#, to: request)
                }
                return FakeServer.result(
                    #"{"done":\#(names.count - 1),"repeated":0,"refused":[{"index":\#(index),"error":"#
                        + #"{"code":1001,"message":"late","data":{"reason":"rating.late","retry":"never"}}}]}"#,
                    to: request)
            }
        }
        let outcome = try run(server, ["--json"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains(#""refused":{"params.x":1,"rating.late":1}"#))
        let lines = try #require(folder.read("refused.ndjson")).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.contains { $0.contains(#""line":2,"message":"bad"#) && $0.contains("params.x") })
        #expect(lines.contains { $0.contains(#""line":7,"message":"late","reason":"rating.late""#) })
    }

    @Test("when the service says later, the same is sent again until it is taken")
    func later() throws {
        let server = try FakeServer { [shop] request in
            shop.answer(request) { names in
                let count = shop.calls.withLock { $0.count }
                if count == 1 {
                    return FakeServer.error(
                        #"{"code":1005,"message":"full","data":{"reason":"engine.overloaded","retry":"later"}}"#,
                        to: request)
                }
                return FakeServer.result(#"{"done":\#(names.count),"repeated":0,"refused":[]}"#, to: request)
            }
        }
        let outcome = try run(server, ["--json"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains(#""imported":11,"refused":{}"#))
    }

    @Test("interrupted, it exits with 2, and started again it goes on behind what was done")
    func resumed() throws {
        let isUp = Mutex(false)
        let server = try FakeServer { [shop] request in
            shop.answer(request) { names in
                // The first call is answered; then the connection breaks.
                if shop.calls.withLock({ $0.count }) > 1, !isUp.withLock({ $0 }) { return nil }
                return FakeServer.result(#"{"done":\#(names.count),"repeated":0,"refused":[]}"#, to: request)
            }
        }
        #expect(try run(server).code == 2)
        let first = try #require(shop.calls.withLock { $0.first })
        #expect(folder.read("state.json")?.contains(#""rows":\#(first.count)"#) == true)
        isUp.withLock { $0 = true }
        let before = shop.calls.withLock { $0.count }
        let outcome = try run(server, ["--json"])
        #expect(outcome.code == 0)
        let again = shop.calls.withLock { Array($0[before...]) }.flatMap { $0 }
        #expect(Set(again).isDisjoint(with: first))
        #expect(again.count + first.count == 11)
        #expect(outcome.output.contains(#""imported":11"#))
        #expect(folder.read("refused.ndjson")?.split(separator: "\n").count == 1)
    }

    @Test("files or a map that cannot be used are usage")
    func unusable() throws {
        let server = try FakeServer { [shop] request in shop.answer(request) { _ in nil } }
        #expect(try run(server, ["--ratings", "\(folder.path)/none.csv"]).code == 64)
        #expect(try run(server, ["--map", "\(folder.path)/none.json"]).code == 64)
    }
}
