import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization
import Testing

@Suite("The dispatcher")
struct DispatcherTests {
    private func error(_ answer: String) throws -> ErrorObject {
        guard case .failure(let error) = try IncomingReply(parsing: Array(answer.utf8.dropLast())).outcome else {
            throw UnexpectedAnswer(text: answer)
        }
        return error
    }

    struct UnexpectedAnswer: Error { let text: String }

    @Test(
        "ids are echoed byte for byte",
        arguments: [
            #""a""#, #""\u0041\/""#, #""é""#, "0", "-0", "1.50", "1e3", "123456789012345678901234567890", "null",
        ])
    func ids(_ id: String) {
        let answer = SampleContext().answer(#"{"jsonrpc":"2.0","id":\#(id),"method":"sum","params":[1,2]}"#)
        #expect(answer == #"{"jsonrpc":"2.0","id":\#(id),"result":3}"# + "\n")
    }

    @Test("an id of another kind is refused, and answered to null", arguments: ["true", "[1]", #"{"a":1}"#])
    func badIDs(_ id: String) throws {
        let answer = SampleContext().answer(#"{"jsonrpc":"2.0","id":\#(id),"method":"sum","params":[1]}"#)
        #expect(answer.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"#))
        #expect(try error(answer).reason == "request.id")
    }

    @Test(
        "what is no request is refused to the id it has, if any",
        arguments: [
            (#"{"id":7,"method":"sum"}"#, "request.version", "7"),
            (#"{"jsonrpc":2.0,"id":7,"method":"sum"}"#, "request.version", "7"),
            (#"{"jsonrpc":"1.0","id":7,"method":"sum"}"#, "request.version", "7"),
            (#"{"jsonrpc":"2.0","id":7}"#, "request.method", "7"),
            (#"{"jsonrpc":"2.0","id":"x","method":null}"#, "request.method", #""x""#),
            (#"{"jsonrpc":"2.0","id":7,"method":"sum","params":"bar"}"#, "request.params", "7"),
            (#"{"jsonrpc":"2.0","method":"sum","params":7}"#, "request.params", "null"),
            (#"{"jsonrpc":"2.0","id":7,"method":"sum","extra":1}"#, "request.unknown", "7"),
            (#""sum""#, "request.type", "null"),
            ("[]", "request.empty", "null"),
        ])
    func invalid(_ line: String, _ reason: String, _ id: String) throws {
        let answer = SampleContext().answer(line)
        #expect(answer.hasPrefix(#"{"jsonrpc":"2.0","id":\#(id),"error":{"code":-32600,"#))
        #expect(try error(answer).reason == reason)
    }

    @Test(
        "what is no JSON is a parse error, and says where",
        arguments: [
            ("", "json.unexpected-end", 0), ("{\"a\":1,\"a\":2}", "json.duplicate-key", 7),
            ("{} x", "json.trailing-bytes", 3),
            ("[01]", "json.invalid-number", 2), (#"["\ud800"]"#, "json.lone-surrogate", 2),
        ])
    func parse(_ line: String, _ reason: String, _ byte: Int64) throws {
        let answer = SampleContext().answer(line)
        #expect(answer.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error","#))
        let refusal = try error(answer)
        #expect(refusal.reason == reason)
        #expect(refusal.details["byte"] == .integer(byte))
    }

    @Test("a line nested deeper than the limit is refused by a reason of its own")
    func depth() throws {
        let line = #"{"jsonrpc":"2.0","id":1,"method":"sum","params":[[[[1]]]]}"#
        #expect(try error(SampleContext().answer(line, depth: 4)).reason == "line-too-deep")
        #expect(SampleContext().answer(line, depth: 5).contains("result"))
    }

    @Test("params null count as absent")
    func nullParams() {
        let answer = SampleContext().answer(#"{"jsonrpc":"2.0","id":1,"method":"get_data","params":null}"#)
        #expect(answer == #"{"jsonrpc":"2.0","id":1,"result":["hello",5]}"# + "\n")
    }

    @Test("a notification is never answered, whatever is wrong with it")
    func notifications() {
        let context = SampleContext()
        for line in [
            #"{"jsonrpc":"2.0","method":"sum","params":[1]}"#, #"{"jsonrpc":"2.0","method":"nowhere"}"#,
            #"{"jsonrpc":"2.0","method":"guarded.greet","params":{"to":"x"}}"#,
            #"{"jsonrpc":"2.0","method":"subtract","params":{"minuend":"x"}}"#,
            #"[{"jsonrpc":"2.0","method":"sum","params":[1]},{"jsonrpc":"2.0","method":"nowhere"}]"#,
            #"{"jsonrpc":"2.0","method":"late_sum","params":[1]}"#,
            #"[{"jsonrpc":"2.0","method":"late_sum","params":[1]}]"#,
        ] {
            #expect(context.answer(line) == "")
        }
        context.sample.answerLate()
        #expect(context.sample.text == "")
        #expect(context.sample.state.withLock { $0.under } == 0)
    }

    @Test("an unknown method is refused before bad params, a missing role before bad params too")
    func order() throws {
        let unknown = SampleContext().answer(#"{"jsonrpc":"2.0","id":1,"method":"nowhere","params":[1]}"#)
        #expect(try error(unknown).code == -32601)
        let line = #"{"jsonrpc":"2.0","id":1,"method":"guarded.greet","params":[1]}"#
        #expect(try error(SampleContext().answer(line)).code == 1_004)
        let refusal = try error(SampleContext(roles: [.auditor]).answer(line))
        #expect(refusal.code == -32602)
        #expect(refusal.reason == "params.positional")
        #expect(refusal.pointer == "/params")
    }

    @Test("admin has every role without being named")
    func admin() {
        #expect(MethodDescription(Guarded.self).roles == [.auditor, .admin])
    }

    @Test("the name of a method may be escaped, and is compared by bytes")
    func escapedName() {
        let line = #"{"jsonrpc":"2.0","id":1,"method":"s\u0075m","params":[1,2]}"#
        #expect(SampleContext().answer(line) == #"{"jsonrpc":"2.0","id":1,"result":3}"# + "\n")
    }

    @Test("a late answer goes to the outbox, a refusal of room is answered at once")
    func late() throws {
        let context = SampleContext()
        context.sample.state.withLock { $0.room = 1 }
        #expect(context.answer(#"{"jsonrpc":"2.0","id":1,"method":"late_sum","params":[1,2]}"#) == "")
        let full = try error(context.answer(#"{"jsonrpc":"2.0","id":2,"method":"late_sum","params":[1,2]}"#))
        #expect(full.reason == "sample.full")
        #expect(full.retry == .later)
        context.sample.answerLate()
        #expect(context.sample.text == #"{"jsonrpc":"2.0","id":1,"result":3}"# + "\n")
    }

    @Test("a batch is answered in one line when the last of its calls is")
    func lateBatch() throws {
        let context = SampleContext()
        let line = #"""
            [{"jsonrpc":"2.0","id":1,"method":"late_sum","params":[1,2]},
            {"jsonrpc":"2.0","id":2,"method":"sum","params":[3]},
            {"jsonrpc":"2.0","method":"late_sum","params":[9]},{"jsonrpc":"2.0","id":3,"method":"late_sum","params":[]}]
            """#
        #expect(context.answer(line) == "")
        context.sample.answerLate()
        let text = context.sample.text
        #expect(text.hasSuffix("]\n") && text.dropLast().contains("\n") == false)
        let replies = try JSONDocument(parsing: text).root
        let byID = try Dictionary(
            uniqueKeysWithValues: replies.elements.map { try IncomingReply($0) }.map { ($0.id, $0.outcome) })
        #expect(byID.count == 3)
        guard case .success(let one)?? = byID[1] as Swift.Result<JSONNode, ErrorObject>??,
            case .success(let two)?? = byID[2] as Swift.Result<JSONNode, ErrorObject>??,
            case .failure(let three)?? = byID[3] as Swift.Result<JSONNode, ErrorObject>??
        else { throw UnexpectedAnswer(text: text) }
        #expect(one.integer == 3)
        #expect(two.integer == 3)
        #expect(three.reason == "sum.empty")
    }

    @Test("a batch of more calls than the limit is refused as a whole")
    func batchLimit() throws {
        let call = #"{"jsonrpc":"2.0","id":1,"method":"sum","params":[1]}"#
        let refusal = try error(SampleContext().answer("[\(call),\(call),\(call)]", batchLimit: 2))
        #expect(refusal.code == 1_005)
        #expect(refusal.reason == "server.batch")
        #expect(refusal.details["limit"] == 2)
        #expect(try JSONDocument(parsing: SampleContext().answer("[\(call),\(call)]", batchLimit: 2)).root.count == 2)
    }

    @Test("a client's call is read by the server, and the answer by the client")
    func roundTrip() throws {
        var json = JSONWriter(ordered: false)
        Request.write(Guarded.self, "x", id: 9, to: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"jsonrpc":"2.0","id":9,"method":"guarded.greet","params":{"to":"x"}}"# + "\n")
        let answer = SampleContext(roles: [.auditor]).answer(String(decoding: json.bytes.dropLast(), as: UTF8.self))
        let reply = try IncomingReply(parsing: Array(answer.utf8.dropLast()))
        #expect(reply.id == 9)
        #expect(try Guarded.read(result: reply.outcome.get()) == "hello x")
    }

    @Test(
        "a line that is no reply is refused by the client",
        arguments: ["nothing", "{}", #"{"id":1}"#, #"{"id":1,"error":5}"#])
    func unreadable(_ line: String) {
        #expect(throws: UnreadableReply.self) { try IncomingReply(parsing: Array(line.utf8)) }
    }
}
