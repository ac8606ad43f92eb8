import NIOCore
import Testing

@testable import ReputeServer

@Suite("Lines")
struct LineSplitterTests {
    private func findings(_ chunks: [String], limit: Int) -> [LineSplitter.Finding] {
        var splitter = LineSplitter(limit: limit)
        var findings: [LineSplitter.Finding] = []
        for chunk in chunks {
            var buffer = ByteBuffer(string: chunk)
            while let finding = splitter.next(in: &buffer) { findings.append(finding) }
            #expect(buffer.readableBytes == 0)
        }
        return findings
    }

    private func line(_ text: String) -> LineSplitter.Finding { .line(Array(text.utf8)) }

    @Test("are the same however they arrive", arguments: 1...12)
    func chunks(_ size: Int) {
        let text = "one\r\n\ntwo\rtwo\nsixsix\r\nsevens1\nfour\nabcdefghijklm\nend\n"
        let bytes = Array(text.utf8)
        let chunks = stride(from: 0, to: bytes.count, by: size).map {
            String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
        }
        #expect(
            findings(chunks, limit: 7) == [
                line("one"), line(""), line("two\rtwo"), line("sixsix"), line("sevens1"), line("four"), .tooLong,
                line("end"),
            ])
    }

    @Test("of exactly the limit pass, with or without a carriage return, and one byte more does not")
    func limit() {
        #expect(findings(["1234\n"], limit: 4) == [line("1234")])
        #expect(findings(["1234\r\n"], limit: 4) == [line("1234")])
        #expect(findings(["12345\nab\n"], limit: 4) == [.tooLong, line("ab")])
        #expect(findings(["12345\r\nab\n"], limit: 4) == [.tooLong, line("ab")])
    }

    @Test("too long are reported once, before they end")
    func early() {
        #expect(findings(["123456", "7890", "1234"], limit: 4) == [.tooLong])
    }

    @Test("begun and not ended are known, but not those too long")
    func begun() {
        var splitter = LineSplitter(limit: 4)
        var buffer = ByteBuffer(string: "ab")
        #expect(splitter.next(in: &buffer) == nil)
        #expect(splitter.hasBegun)
        buffer = ByteBuffer(string: "cdefgh")
        #expect(splitter.next(in: &buffer) == .tooLong)
        #expect(splitter.next(in: &buffer) == nil)
        #expect(!splitter.hasBegun)
    }
}
