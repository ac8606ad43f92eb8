import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@Suite("A notification of the feed")
struct FeedNoticeTests {
    private func read(_ json: JSONWriter) throws -> FeedNotice? {
        #expect(json.bytes.last == 0x0A)
        guard case .notification(let name, let params) = try IncomingLine(parsing: Array(json.bytes.dropLast())) else {
            return nil
        }
        return try FeedNotice(name, params)
    }

    @Test("is read as it was written, the fact's line byte for byte")
    func roundTrip() throws {
        let line = #"{"body":{"why":"quote \" and ü and \n"},"seq":7}"#
        let at = Instant(milliseconds: 1_795_342_530_123)
        var json = JSONWriter(ordered: false)
        FeedNotice.writeFact(seq: 7, at: at, kind: "order.opened", line: Array(line.utf8), to: &json)
        #expect(try read(json) == .fact(.init(seq: 7, at: at, kind: "order.opened", fact: line)))
        json.removeAll(keepingCapacity: true)
        FeedNotice.writeMark(after: 9, to: &json)
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"jsonrpc":"2.0","method":"feed.mark","params":{"after":9}}"# + "\n")
        #expect(try read(json) == .mark(9))
        json.removeAll(keepingCapacity: true)
        FeedNotice.writeEnded(reason: FeedNotice.tooSlow, after: 9, to: &json)
        #expect(try read(json) == .ended(reason: "too-slow", after: 9))
    }

    @Test("is told apart from replies, and a reply may name a method in its result")
    func replies() throws {
        let line = #"{"jsonrpc":"2.0","id":null,"result":{"method":"feed.mark"}}"#
        guard case .reply(let reply) = try IncomingLine(parsing: Array(line.utf8)) else {
            Issue.record("not a reply")
            return
        }
        #expect(reply.id == nil)
        #expect(throws: UnreadableReply.self) { try IncomingLine(parsing: Array(#"{"jsonrpc":"2.0"}"#.utf8)) }
    }

    @Test(
        "of another form is not read",
        arguments: [
            #"{"method":"feed.fact","params":{"seq":1}}"#, #"{"method":"feed.fact"}"#,
            #"{"method":"feed.ended","params":{"after":1}}"#, #"{"method":"feed.mark","params":{"after":"1"}}"#,
        ])
    func broken(_ line: String) throws {
        guard case .notification(let name, let params) = try IncomingLine(parsing: Array(line.utf8)) else {
            Issue.record("not a notification")
            return
        }
        #expect(throws: UnreadableReply.self) { try FeedNotice(name, params) }
    }
}
