import Foundation
import ReputeJSON
import Testing

@Suite("Bytes as text")
struct Base64AndHexTests {
    @Test("base64 gives the examples of RFC 4648")
    func encodesExamples() {
        let examples = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "foobar": "Zm9vYmFy"]
        for (plain, encoded) in examples {
            #expect(Base64.encode(plain.utf8) == encoded)
            #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
        }
    }

    @Test("base64 agrees with another implementation for every length and byte")
    func agrees() {
        var bytes: [UInt8] = []
        for step in 0..<300 {
            #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            #expect(Hex.decode(Hex.encode(bytes)) == bytes)
            bytes.append(UInt8(truncatingIfNeeded: step &* 167 &+ 13))
        }
        let everyTwo = (0...255).flatMap { [UInt8($0), UInt8(255 - $0)] }
        #expect(Base64.encode(everyTwo[...]) == Data(everyTwo).base64EncodedString())
        var appended: [UInt8] = [0x2D]
        Base64.append(everyTwo.reversed(), to: &appended)
        #expect(text(appended) == "-" + Data(everyTwo.reversed()).base64EncodedString())
    }

    @Test(
        "a base64 text that encode would not give is refused",
        arguments: [
            "Zg", "Zg=", "Zg===", "Z", "=", "==", "====", "Zh==", "Zm9=", "Zm8=Zm8=", "Zg==Zg==", " Zg==", "Zg==\n",
            "Zm 9v", "Zm9-", "Zm9_", "Zm9v=", "Zm9v====", "Z=g=", "Zm9\u{E9}", "A===",
        ])
    func refusesBase64(_ encoded: String) {
        #expect(Base64.decode(encoded) == nil)
    }

    @Test("hex is lower case out, either case in, and nothing else")
    func readsHex() {
        #expect(Hex.encode([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
        #expect(Hex.decode("000fA0Ff") == [0x00, 0x0F, 0xA0, 0xFF])
        #expect(Hex.decode("") == [])
        for bad in ["0", "0g", "g0", "0x00", " 00", "00 ", "/0", ":0", "@0", "`0"] {
            #expect(Hex.decode(bad) == nil)
        }
    }
}
