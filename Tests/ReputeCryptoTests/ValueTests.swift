import ReputeCrypto
import Testing

@Suite("Digests, tokens and random bytes")
struct ValueTests {
    @Test("a digest takes 32 bytes, keeps them, and refuses any other number")
    func digestBytes() throws {
        let bytes = Array<UInt8>(100..<132)
        let digest = try #require(Digest(bytes))
        #expect(digest.bytes == bytes)
        #expect(digest == Digest(bytes.reversed().reversed()))
        #expect(digest == bytes.withUnsafeBytes { Digest($0) })
        #expect(digest.withUnsafeBytes { Array($0) } == bytes)
        #expect(digest.description.hasPrefix("6465666768"))
        for count in [0, 16, 31, 33, 64] {
            #expect(Digest([UInt8](repeating: 0, count: count)) == nil)
        }
        #expect(Digest.zero.bytes == [UInt8](repeating: 0, count: 32))
    }

    @Test("a digest is read from the middle of a buffer, where nothing is aligned")
    func unaligned() throws {
        let bytes = Array<UInt8>(0..<100)
        for start in 0..<9 {
            #expect(Digest(bytes[start..<(start + 32)])?.bytes == Array(bytes[start..<(start + 32)]))
        }
    }

    @Test("a token takes 16 bytes, keeps them, and refuses any other number")
    func tokenBytes() throws {
        let bytes = Array<UInt8>(200..<216)
        let token = try #require(Token(bytes))
        #expect(token.bytes == bytes)
        #expect(token == Token(bytes.reversed().reversed()))
        #expect(token.withUnsafeBytes { Array($0) } == bytes)
        #expect(token.description == "c8c9cacbcccdcecfd0d1d2d3d4d5d6d7")
        for count in [0, 15, 17, 32] {
            #expect(Token([UInt8](repeating: 0, count: count)) == nil)
        }
        #expect(Token.zero.bytes == [UInt8](repeating: 0, count: 16))
    }

    @Test("a digest's token is its first half")
    func truncation() {
        let digest = SHA.sha256([7])
        #expect(Token(truncating: digest).bytes == Array(digest.bytes.prefix(16)))
    }

    @Test("appending adds the bytes at the end")
    func appending() {
        var buffer: [UInt8] = [9]
        let digest = SHA.sha256([])
        let token = Token(truncating: digest)
        digest.append(to: &buffer)
        token.append(to: &buffer)
        #expect(buffer == [9] + digest.bytes + token.bytes)
    }

    @Test("values are ordered as their bytes are, whichever byte differs")
    func order() throws {
        let middle = [UInt8](repeating: 0x80, count: 32)
        for place in 0..<32 {
            var low = middle
            low[place] = 0x7f
            // What follows the first difference must not count.
            if place + 1 < 32 { low[31] = 0xff }
            #expect(try #require(Digest(low)) < #require(Digest(middle)))
            #expect(try !(#require(Digest(middle)) < #require(Digest(low))))
        }
        for place in 0..<16 {
            var high = Array(middle.prefix(16))
            high[place] = 0x81
            if place + 1 < 16 { high[15] = 0 }
            #expect(try #require(Token(Array(middle.prefix(16)))) < #require(Token(high)))
        }
        #expect(!(Digest.zero < Digest.zero))
    }

    @Test("a change of any byte makes another value")
    func inequality() throws {
        let base = [UInt8](repeating: 1, count: 32)
        for place in 0..<32 {
            var other = base
            other[place] = 2
            #expect(Digest(base) != Digest(other))
            if place < 16 { #expect(Token(base.prefix(16)) != Token(other.prefix(16))) }
        }
    }

    @Test("an error thrown while the bytes are lent comes out as it went in")
    func lending() {
        let thrown = CryptoError(.openFailed)
        #expect(throws: thrown) {
            try Digest.zero.withUnsafeBytes { _ throws(CryptoError) in throw thrown }
        }
    }

    @Test("random bytes are as many as asked for and filled to the end", arguments: [0, 1, 7, 8, 255, 256, 257, 1_000])
    func randomBytes(count: Int) {
        // Of 64 draws, a place that stays zero was never written: the chance of a false alarm is 2^-500.
        var seen = [UInt8](repeating: 0, count: count)
        for _ in 0..<64 {
            let bytes = RandomBytes.make(count)
            #expect(bytes.count == count)
            for place in bytes.indices { seen[place] |= bytes[place] }
        }
        #expect(!seen.contains(0))
    }

    @Test("random tokens do not repeat")
    func randomTokens() {
        #expect(Set((0..<1_000).map { _ in Token.random() }).count == 1_000)
    }
}
