import ReputeCrypto
import Testing

@Suite("Sealing and signing")
struct KeyTests {
    @Test("a box of the cipher's authors is opened")
    func knownBox() throws {
        // AES-256-GCM test case 16 of McGrew and Viega, The Galois/Counter Mode of Operation.
        let key = try #require(SecretKey(bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")))
        let box = bytes(
            "cafebabefacedbaddecaf888"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b"
        )
        let plain = try key.open(box, aad: bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
        #expect(
            plain
                == bytes(
                    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
                )
        )
    }

    @Test("what is sealed is opened, by a key kept as bytes too", arguments: [0, 1, 15, 16, 60, 70_000])
    func roundTrip(count: Int) throws {
        let key = SecretKey.random()
        let plain = RandomBytes.make(count)
        let box = try key.seal(plain, aad: [1, 2])
        #expect(box.count == count + SecretKey.overhead)
        #expect(try key.open(box, aad: [1, 2]) == plain)
        let kept = try #require(SecretKey(key.bytes))
        #expect(try kept.open(box, aad: [1, 2]) == plain)
    }

    @Test("a box with any bit changed, cut short or with other associated data stays shut")
    func tampering() throws {
        let key = SecretKey.random()
        let box = try key.seal([1, 2, 3], aad: [9])
        let shut = CryptoError(.openFailed)
        for place in box.indices {
            var other = box
            other[place] ^= 0x10
            #expect(throws: shut) { try key.open(other, aad: [9]) }
        }
        for count in box.indices {
            #expect(throws: shut) { try key.open(Array(box.prefix(count)), aad: [9]) }
        }
        #expect(throws: shut) { try key.open(box + [0], aad: [9]) }
        #expect(throws: shut) { try key.open(box, aad: []) }
        #expect(throws: shut) { try SecretKey.random().open(box, aad: [9]) }
    }

    @Test("the same plain text is never sealed the same way")
    func nonces() throws {
        let key = SecretKey.random()
        let boxes = try (0..<100).map { _ in try key.seal([1], aad: []) }
        #expect(Set(boxes.map { Array($0.prefix(12)) }).count == 100)
    }

    @Test("keys of a wrong length are refused", arguments: [0, 16, 31, 33, 64])
    func lengths(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(SecretKey(bytes) == nil)
        #expect(SigningKey(seed: bytes) == nil)
        #expect(VerifyingKey(bytes) == nil)
    }

    // RFC 8032, 7.1, tests 1 to 3: seed, public key, message, signature.
    static let signed: [[String]] = [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                + "4a7c15e9716ed28dc027beceea1ec40a",
        ],
    ]

    @Test("the signatures of RFC 8032 are made and accepted", arguments: signed)
    func knownSignatures(parts: [String]) throws {
        let key = try #require(SigningKey(seed: bytes(parts[0])))
        #expect(key.seed == bytes(parts[0]))
        #expect(key.publicKey == bytes(parts[1]))
        #expect(try key.sign(bytes(parts[2])) == bytes(parts[3]))
        let verifying = try #require(VerifyingKey(bytes(parts[1])))
        #expect(verifying.bytes == bytes(parts[1]))
        #expect(verifying.isValid(signature: bytes(parts[3]), for: bytes(parts[2])))
    }

    @Test("a signature with a byte changed, cut short, of another key or over another message is not valid")
    func forgeries() throws {
        let key = SigningKey.random()
        let verifying = try #require(VerifyingKey(key.publicKey))
        let signature = try key.sign([1, 2, 3])
        #expect(verifying.isValid(signature: signature, for: [1, 2, 3]))
        #expect(!verifying.isValid(signature: signature, for: [1, 2]))
        for place in signature.indices {
            var other = signature
            other[place] ^= 1
            #expect(!verifying.isValid(signature: other, for: [1, 2, 3]))
        }
        #expect(!verifying.isValid(signature: Array(signature.dropLast()), for: [1, 2, 3]))
        #expect(!verifying.isValid(signature: signature + [0], for: [1, 2, 3]))
        #expect(!verifying.isValid(signature: [], for: [1, 2, 3]))
        let other = try #require(VerifyingKey(SigningKey.random().publicKey))
        #expect(!other.isValid(signature: signature, for: [1, 2, 3]))
    }

    @Test("printing a key shows nothing of it")
    func discretion() {
        let secret = SecretKey.random()
        let signing = SigningKey.random()
        #expect("\(secret) \(signing) \(HMACKey([1]))" == "SecretKey SigningKey HMACKey")
        #expect(String(reflecting: secret) == "SecretKey")
        #expect(Mirror(reflecting: secret).children.isEmpty)
        #expect(Mirror(reflecting: signing).children.isEmpty)
        #expect(Mirror(reflecting: HMACKey([1])).children.isEmpty)
    }

    private func bytes(_ hexadecimal: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = hexadecimal[...]
        while let byte = UInt8(rest.prefix(2), radix: 16) {
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
