import ReputeJSON
import Testing

@Suite("Keys named twice")
struct DuplicateKeyTests {
    @Test(
        "the later of two equal keys is refused, however it is spelt",
        arguments: [
            (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"\u0061":2}"#, 7), (#"{"\u0061":1,"a":2}"#, 12),
            (#"{"\u0061":1,"\u0061":2}"#, 12), (#"{"":1,"b":2,"":3}"#, 12), (#"{"x":{"a":1,"b":2,"a":3}}"#, 18),
            (#"{"\ud83d\ude02":1,"😂":2}"#, 18), (#"{"\/":1,"/":2}"#, 8), (#"[{},{"k":[],"k":{}}]"#, 12),
        ])
    func refuses(_ source: String, _ offset: Int) {
        #expect(refusal(source) == JSONError(code: .duplicateKey, offset: offset))
    }

    @Test(
        "keys that only look alike are different",
        arguments: [
            #"{"a":1,"A":2}"#, #"{"a":1,"b":{"a":1}}"#, #"{"a":1,"a\u0000":2}"#, "{\"e\u{301}\":1,\"\u{E9}\":2}",
            #"{"\\u0061":1,"a":2}"#, #"{"":1,"\u0000":2}"#, #"[{"a":1},{"a":1}]"#, #"{"12345678":1,"12345679":2}"#,
        ])
    func accepts(_ source: String) {
        #expect(refusal(source) == nil)
    }

    @Test("a repetition is found in objects of every size, at every place", arguments: [2, 15, 16, 17, 18, 40, 1000])
    func findsInAnySize(_ count: Int) {
        let keys = (0..<count).map { "key-\($0)" }
        func source(_ keys: [String]) -> String {
            "{" + keys.map { "\"\($0)\":{\"in\":0}" }.joined(separator: ",") + "}"
        }
        #expect(refusal(source(keys)) == nil)
        for (first, second) in [(0, count - 1), (0, 1), (count - 2, count - 1), (count / 2 - 1, count / 2)] {
            var repeated = keys
            repeated[second] = keys[first]
            #expect(refusal(source(repeated))?.code == .duplicateKey)
            repeated[second] = "\\u006b" + keys[first].dropFirst()
            #expect(refusal(source(repeated))?.code == .duplicateKey)
        }
    }

    @Test("large objects in a row do not see each other's keys")
    func separatesObjects() {
        let object = "{" + (0..<50).map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
        #expect(refusal("[\(object),\(object),{\"a\":\(object),\"b\":\(object)}]") == nil)
    }

    @Test("a hundred thousand keys are looked at once each")
    func staysLinear() throws {
        let source = "{" + (0..<100_000).map { "\"key-\($0)\":0" }.joined(separator: ",") + "}"
        #expect(try parse(source).count == 100_000)
    }
}
