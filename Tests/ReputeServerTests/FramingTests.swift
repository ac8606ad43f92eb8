import Glibc
import ReputeJSON
import ReputeModel
import ReputeServer
import ReputeWire
import Testing

@Suite("A connection")
struct FramingTests {
    private static let credit =
        #"{"jsonrpc":"2.0","id":1,"method":"credit.get","params":{"subjects":["x"],"role":"seller"}}"#

    @Test("answers one line with one line, and ends when the peer has ended")
    func halfClose() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.send(Self.credit + "\n")
        peer.endSending()
        let lines = try peer.rest()
        #expect(lines.count == 1)
        let credit = try CreditGet.read(result: IncomingReply(parsing: Array(lines[0].utf8)).outcome.get())
        #expect(credit.map(\.subject) == ["x"])
        #expect(credit.map(\.isKnown) == [false])
    }

    @Test("answers writes that are under way when the peer ends sending")
    func halfCloseWrites() throws {
        let server = try TestServer()
        let peer = try server.connect()
        var json = JSONWriter(ordered: false)
        for n in 1...100 { Request.write(OrderComplete.self, order(ID("o\(n)") ?? "o"), id: Int64(n), to: &json) }
        try peer.send(String(decoding: json.bytes, as: UTF8.self))
        peer.endSending()
        let replies = try peer.rest().map { try IncomingReply(parsing: Array($0.utf8)) }
        #expect(Set(replies.compactMap(\.id)) == Set(1...100))
        #expect(replies.allSatisfy { if case .success = $0.outcome { true } else { false } })
    }

    @Test("takes lines however they are cut, and a carriage return before the newline")
    func pieces() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let line = Self.credit + "\r\n"
        let middle = line.index(line.startIndex, offsetBy: 40)
        try peer.send(line + line + String(line[..<middle]))
        #expect(try peer.line() == peer.line())
        try peer.send(String(line[middle...]))
        #expect(try peer.json()["id"] == 1)
    }

    @Test("refuses a last line without newline")
    func unfinished() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.send(Self.credit)
        peer.endSending()
        #expect(try peer.json().reason == "line-unfinished")
        #expect(try peer.line() == nil)
    }

    @Test("stays in step after a line too long, and ends at the second")
    func longLines() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let long = String(repeating: "x", count: 3 << 20) + "\n"
        try peer.send(long + Self.credit + "\n")
        let refusal = try peer.json()
        #expect(refusal.code == -32600)
        #expect(refusal.reason == "line-too-long")
        #expect(refusal["id"] == nil as JSONValue)
        #expect(try peer.json()["result"] != nil)
        try peer.send(String(long.prefix(Limits().lineBytes + 2)))
        #expect(try peer.json().reason == "line-too-long")
        #expect(try peer.line() == nil)
    }

    @Test("takes a line of exactly the limit")
    func longestLine() throws {
        let server = try TestServer()
        let peer = try server.connect()
        let padding = String(repeating: " ", count: Limits().lineBytes - Self.credit.utf8.count)
        #expect(try peer.ask(Self.credit + padding)["result"] != nil)
        #expect(try peer.ask(Self.credit + padding + " ").reason == "line-too-long")
    }

    @Test("sees on any connection what was answered on another")
    func readsSeeWrites() throws {
        let server = try TestServer()
        let (writer, reader) = (try server.connect(), try server.connect())
        for n in 1...50 {
            _ = try writer.call(OrderComplete.self, order(ID("o\(n)") ?? "o"))
            let credits = try reader.call(CreditGet.self, .init(subjects: ["s"], role: .seller))
            #expect(credits[0].orders == Int64(n))
        }
    }

    @Test("is read no further while the peer does not read, and loses nothing")
    func backpressure() throws {
        let server = try TestServer()
        let peer = try server.connect()
        var json = JSONWriter(ordered: false)
        let subjects = (0..<500).map { ID("\($0)-" + String(repeating: "s", count: 120)) ?? "s" }
        Request.write(CreditGet.self, .init(subjects: subjects, role: .seller), id: 1, to: &json)
        let line = json.bytes
        // An answer is five times as long as its call, and 400 of them are 150 MB.
        let most = 400
        var sent = 0
        var idle = 0
        while idle < 50, sent < most * line.count {
            let position = sent % line.count
            let count = peer.sendNow(line[position...])
            sent += count
            if count == 0 {
                usleep(10_000)
                idle += 1
            } else {
                idle = 0
            }
        }
        #expect(sent < most * line.count / 4)
        let asked = (sent + line.count - 1) / line.count
        var answers = 0
        // The line cut off in the middle goes on as soon as answers are taken.
        while sent % line.count > 0 {
            let count = peer.sendNow(line[(sent % line.count)...])
            sent += count
            if count == 0, try peer.line() != nil { answers += 1 }
        }
        peer.endSending()
        while let answer = try peer.line() {
            answers += 1
            #expect(answer.hasPrefix(#"{"jsonrpc":"2.0","id":1,"result":"#))
        }
        #expect(answers == asked)
    }

    @Test("answers the specification's examples that need no method of theirs")
    func specification() throws {
        let server = try TestServer()
        let peer = try server.connect()
        try peer.send(#"{"jsonrpc":"2.0","method":"foobar"}"# + "\n")
        try peer.send(#"{"jsonrpc":"2.0","method":"foobar","id":"1"}"# + "\n")
        try peer.send(#"{"jsonrpc":"2.0","method":"foobar, "params":"bar","baz]"# + "\n")
        try peer.send(#"{"jsonrpc":"2.0","method":1,"params":"bar"}"# + "\n")
        try peer.send("[]\n[1]\n[1,2,3]\n")
        #expect(try peer.json().code == -32601)
        #expect(try peer.json().code == -32700)
        #expect(try peer.json().code == -32600)
        #expect(try peer.json().code == -32600)
        #expect(try peer.json().arrayValue?.map(\.code) == [-32600])
        #expect(try peer.json().arrayValue?.map(\.code) == [-32600, -32600, -32600])
    }
}
