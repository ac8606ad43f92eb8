import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("The file of limits")
struct LimitsTests {
    private func read(_ text: String) throws -> Limits { try Limits(reading: JSONDocument(parsing: text).root) }

    @Test("sets what it names and leaves the rest")
    func sets() throws {
        let limits = try read(#"{"lineBytes":2097152,"connections":3}"#)
        var expected = Limits()
        expected.lineBytes = 2_097_152
        expected.connections = 3
        #expect(limits == expected)
        #expect(try read("{}") == Limits())
    }

    @Test(
        "is refused when it says anything else",
        arguments: [
            (#"{"linebytes":2097152}"#, "params.unknown", "/linebytes"),
            (#"{"lineBytes":1048575}"#, "params.range", "/lineBytes"),
            (#"{"batch":"5"}"#, "params.type", "/batch"), (#"{"inFlight":0}"#, "params.range", "/inFlight"),
            ("[]", "params.type", ""),
        ])
    func faults(_ text: String, _ reason: String, _ pointer: String) {
        let refusal = #expect(throws: Refusal.self) { try read(text) }
        #expect(refusal?.reason == reason)
        #expect(refusal?.pointer == pointer)
    }

    @Test("has no limit that server.info does not announce")
    func announced() {
        let announced = Limits().announced
        #expect(Set(announced.map(\.name)).count == announced.count)
        let configurable = Mirror(reflecting: Limits()).children.compactMap(\.label)
        #expect(Set(configurable).isSubset(of: Set(announced.map(\.name))))
        for child in Mirror(reflecting: Limits()).children {
            #expect(announced.first { $0.name == child.label }?.most == (child.value as? Int).map(Int64.init))
        }
    }
}
