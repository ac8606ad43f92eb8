import ReputeCrypto
import Testing

@Suite("SHA-256 and HMAC")
struct HashTests {
    // FIPS 180-4's own examples, and nothing at all.
    static let known: [(String, String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]

    @Test("the standard's examples hash to the standard's values", arguments: known)
    func examples(text: String, digest: String) {
        let bytes = Array(text.utf8)
        #expect(SHA.sha256(bytes).description == digest)
        #expect(bytes.withUnsafeBytes { SHA.sha256($0) }.description == digest)
    }

    @Test("a million letters in parts of every kind hash as in one piece")
    func parts() {
        var hasher = SHA256Hasher()
        let thousand = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000)
        for _ in 0..<998 { hasher.update(thousand) }
        thousand[..<500].withUnsafeBytes { hasher.update($0) }
        hasher.update(repeatElement(UInt8(ascii: "a"), count: 499))
        hasher.update(UInt8(ascii: "a"))
        hasher.update(thousand[..<1_000])
        #expect(
            hasher.finalize().description == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    @Test("digests and tokens are taken as their bytes")
    func values() throws {
        let digest = SHA.sha256([1])
        let token = Token(truncating: digest)
        var hasher = SHA256Hasher()
        hasher.update(digest)
        hasher.update(token)
        #expect(hasher.finalize() == SHA.sha256(digest.bytes + token.bytes))
    }

    @Test("a copy of a hasher goes on by itself, and a finished one may go on")
    func copies() {
        var left = SHA256Hasher()
        left.update([1, 2])
        var right = left
        left.update([3])
        right.update([4])
        #expect(left.finalize() == SHA.sha256([1, 2, 3]))
        #expect(right.finalize() == SHA.sha256([1, 2, 4]))
        left.update([5])
        #expect(left.finalize() == SHA.sha256([1, 2, 3, 5]))
    }

    // Expected values by another implementation (Python's hmac) over "item", 0, the message.
    static let authenticated: [([UInt8], String)] = [
        (
            [UInt8](repeating: 0x0b, count: 20),
            "37dda0999d13e7c5f39aa6871d1716de5d014987b2f94d20e1fad780e7ad8e32"
        ),
        (Array(0..<64), "185017303e267f16701c98db497d42012f8b3df296a79ece3b5a1af8ae06d971"),
        (
            [UInt8](repeating: 0xaa, count: 131),
            "9ed06111aece374a3463ca3d8c7ead903be306d8e4bcf2020076381dfc2932d6"
        ),
        ([], "6f63c05d05697c6da05ba5f8a386abd72dc5236ba1625006e4fb55a50027191a"),
    ]

    @Test("keys shorter, as long and longer than a block authenticate as elsewhere", arguments: authenticated)
    func authenticates(key: [UInt8], digest: String) {
        let key = HMACKey(key)
        let message = "what do ya want for nothing?".utf8
        #expect(key.authenticate(tag: "item", message).description == digest)
        #expect(key.authenticate(tag: "item", Array(message)).description == digest)
        #expect(key.authenticate(tag: "item", Array(message).reversed().reversed()).description == digest)
    }

    @Test("another tag, and a byte moved from the message to the tag, give another value")
    func tags() {
        let key = HMACKey([1])
        let values = [
            key.authenticate(tag: "item", Array("x".utf8)),
            key.authenticate(tag: "order", Array("x".utf8)),
            key.authenticate(tag: "itemx", []),
            key.authenticate(tag: "ite", Array("mx".utf8)),
            HMACKey([2]).authenticate(tag: "item", Array("x".utf8)),
        ]
        #expect(Set(values).count == values.count)
    }
}
