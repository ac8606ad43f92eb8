import ReputeJSON
import ReputeWire
import Testing

/// Ids whose number no line of JSON can hold: they end no service.
@Suite("Ids beyond the greatest number")
struct GreatIDTests {
    @Test("are refused by every method that takes one, and the next request is answered")
    func refused() throws {
        let peer = try TestServer().connect()
        var asked = 0
        for method in Catalogue.descriptions {
            for name in [
                "rating", "qualification", "renews", "deposit", "entry", "hold", "before", "violation", "breach",
                "case", "offer", "sanction", "into",
            ] {
                // `violation` is an id for all but the one that records it, where it is of the policy's list.
                guard var params = method.example.params.objectValue, let id = params[name]?.stringValue,
                    id.dropFirst().allSatisfy(\.isNumber)
                else { continue }
                let letter = id.prefix(1)
                for number in ["9007199254740992", "9999999999999999"] {
                    params[name] = .string(letter + number)
                    let line: JSONValue = [
                        "jsonrpc": "2.0", "id": 7, "method": .string("\(method.name)"), "params": .object(params),
                    ]
                    let answer = try peer.ask(String(decoding: line.canonical, as: UTF8.self))
                    #expect(answer.code == -32_602, "\(method.name) \(name): \(answer)")
                    asked += 1
                }
                // The greatest that there can be is only unknown.
                params[name] = .string(letter + "9007199254740991")
                let line: JSONValue = [
                    "jsonrpc": "2.0", "id": 7, "method": .string("\(method.name)"), "params": .object(params),
                ]
                let answer = try peer.ask(String(decoding: line.canonical, as: UTF8.self))
                #expect(answer["result"] != nil || answer.code != nil, "\(method.name) \(name): \(answer)")
                #expect(![-32_602, -32_603].contains(answer.code), "\(method.name) \(name): \(answer)")
            }
        }
        #expect(asked >= 46)
    }
}
