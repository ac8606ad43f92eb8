import Foundation
import ReputeCrypto
import Testing

@Suite("SSH signatures")
struct SSHSignatureTests {
    @Test(
        "a signature of ssh-keygen is valid, and written back byte for byte",
        arguments: SSHSignature.HashAlgorithm.allCases)
    func known(algorithm: SSHSignature.HashAlgorithm) throws {
        let text = SSHSample.armored(algorithm)
        let key = try SSHPublicKey(parsing: SSHSample.line)
        let signature = try SSHSignature(armored: text)
        #expect(signature.key == key)
        #expect(signature.namespace == SSHSample.namespace)
        #expect(signature.reserved.isEmpty)
        #expect(signature.hashAlgorithm == algorithm)
        #expect(signature.bytes == Array(signature.blob.suffix(64)))
        #expect(signature.armored == text)
        try signature.requireValid(for: SSHSample.message, by: key, namespace: SSHSample.namespace)
        #expect(signature.isValid(for: SSHSample.message, by: key, namespace: SSHSample.namespace))
        let rebuilt = try SSHSignature(
            key: key, namespace: SSHSample.namespace, hashAlgorithm: algorithm, bytes: signature.bytes)
        #expect(rebuilt == signature)
        #expect(rebuilt.armored == text)
    }

    @Test("another message, another key and another namespace are told apart")
    func mismatches() throws {
        let signature = try SSHSignature(armored: SSHSample.armored(.sha512))
        let key = signature.key
        let other = try SSHPublicKey(bytes: SigningKey.random().publicKey)
        for place in SSHSample.message.indices {
            var message = SSHSample.message
            message[place] ^= 1
            #expect(throws: SSHError.notValid(key.fingerprint)) {
                try signature.requireValid(for: message, by: key, namespace: SSHSample.namespace)
            }
        }
        for message in [[], SSHSample.message + [10], Array(SSHSample.message.dropLast())] {
            #expect(!signature.isValid(for: message, by: key, namespace: SSHSample.namespace))
        }
        #expect(throws: SSHError.otherKey(expected: other.fingerprint, found: key.fingerprint)) {
            try signature.requireValid(for: SSHSample.message, by: other, namespace: SSHSample.namespace)
        }
        for namespace in ["", "file", "ruling@reputf", "ruling@repute "] {
            #expect(
                SSHSample.code {
                    try signature.requireValid(for: SSHSample.message, by: key, namespace: namespace)
                } == "ssh.other-namespace")
        }
    }

    @Test("namespaces are compared by their bytes, not as texts that look alike")
    func lookalike() throws {
        let key = SigningKey.random()
        let signature = try SSHSample.sign([1], with: key, namespace: "K", hashAlgorithm: .sha256)
        // The Kelvin sign: the same to Swift, though not the same bytes.
        #expect("K" == "\u{212a}")
        #expect(signature.isValid(for: [1], by: signature.key, namespace: "K"))
        #expect(!signature.isValid(for: [1], by: signature.key, namespace: "\u{212a}"))
    }

    @Test("a signature with any bit changed is refused or not valid", arguments: SSHSignature.HashAlgorithm.allCases)
    func flips(algorithm: SSHSignature.HashAlgorithm) throws {
        let whole = try SSHSignature(armored: SSHSample.armored(algorithm))
        let blob = whole.blob
        for place in blob.indices {
            for bit in 0..<8 {
                var other = blob
                other[place] ^= UInt8(1) << UInt8(bit)
                guard let changed = try? SSHSignature(blob: other) else { continue }
                #expect(
                    !changed.isValid(for: SSHSample.message, by: whole.key, namespace: SSHSample.namespace),
                    "byte \(place), bit \(bit)")
                // Nor for what it says of itself.
                #expect(
                    !changed.isValid(for: SSHSample.message, by: changed.key, namespace: changed.namespace),
                    "byte \(place), bit \(bit)")
                #expect(changed.blob == other)
            }
        }
    }

    @Test("a signature is cut short in the part where its bytes end")
    func truncatedBlob() throws {
        let blob = try SSHSignature(armored: SSHSample.armored(.sha256)).blob
        let ends = [6, 10, 65, 82, 86, 96, 183]
        #expect(blob.count == 183)
        for count in blob.indices {
            let place = try #require(ends.firstIndex { count < $0 })
            #expect(throws: SSHError.signatureTruncated(SSHSignature.Part.allCases[place])) {
                try SSHSignature(blob: Array(blob.prefix(count)))
            }
        }
    }

    @Test("an armored text cut short anywhere but at its last line break is refused")
    func truncatedText() throws {
        let text = SSHSample.armored(.sha256)
        for count in 0..<(text.utf8.count - 1) {
            #expect(throws: SSHError.self) { try SSHSignature(armored: String(text.prefix(count))) }
        }
        #expect(throws: Never.self) { try SSHSignature(armored: String(text.dropLast())) }
    }

    static let refusedBlobs: [(SSHSampleBlob, SSHError)] = [
        (SSHSampleBlob(preamble: Array("SSHSIH".utf8)), .signaturePreamble),
        (SSHSampleBlob(version: [0, 0, 0, 0]), .signatureVersion(0)),
        (SSHSampleBlob(version: [0, 0, 0, 2]), .signatureVersion(2)),
        (SSHSampleBlob(version: [1, 0, 0, 1]), .signatureVersion(0x0100_0001)),
        (SSHSampleBlob(key: []), .keyTruncated),
        (SSHSampleBlob(key: SSHSample.string("ssh-rsa") + SSHSample.string([1])), .keyType("ssh-rsa")),
        (SSHSampleBlob(key: SSHSample.string("ssh-ed25519") + SSHSample.string([1])), .keyLength(1)),
        (SSHSampleBlob(key: SSHSampleBlob().key + [0]), .keyTrailing(1)),
        (SSHSampleBlob(namespace: []), .signatureNamespace),
        (SSHSampleBlob(namespace: [UInt8](repeating: 0x61, count: 256)), .signatureNamespace),
        (SSHSampleBlob(namespace: Array("rüling".utf8)), .signatureNamespace),
        (SSHSampleBlob(namespace: [0x61, 0, 0x61]), .signatureNamespace),
        (SSHSampleBlob(namespace: [0x61, 0xff]), .signatureNamespace),
        (SSHSampleBlob(reserved: [UInt8](repeating: 1, count: 1_025)), .signatureReserved(1_025)),
        (SSHSampleBlob(hash: []), .signatureHash("")),
        (SSHSampleBlob(hash: Array("sha1".utf8)), .signatureHash("sha1")),
        (SSHSampleBlob(hash: Array("SHA512".utf8)), .signatureHash("SHA512")),
        (SSHSampleBlob(hash: Array("sha512\u{0}".utf8)), .signatureHash("sha512?")),
        (SSHSampleBlob(type: Array("rsa-sha2-512".utf8)), .signatureType("rsa-sha2-512")),
        (SSHSampleBlob(type: []), .signatureType("")),
        (SSHSampleBlob(proper: []), .signatureLength(0)),
        (SSHSampleBlob(proper: [UInt8](repeating: 7, count: 63)), .signatureLength(63)),
        (SSHSampleBlob(proper: [UInt8](repeating: 7, count: 65)), .signatureLength(65)),
        (SSHSampleBlob(afterProper: [0]), .signatureTrailing(1)),
        (SSHSampleBlob(after: [0, 0]), .signatureTrailing(2)),
    ]

    @Test("what is wrong in one part is told by its own error", arguments: refusedBlobs)
    func refuses(blob: SSHSampleBlob, error: SSHError) {
        #expect(throws: error) { try SSHSignature(blob: blob.bytes) }
        #expect(throws: error) { try SSHSignature(armored: SSHSignatureTests.armor(blob.bytes)) }
    }

    @Test("the longest parts are read, and their text is not too long to be read again")
    func longest() throws {
        let blob = SSHSampleBlob(
            namespace: [UInt8](repeating: 0x7e, count: 255), reserved: [UInt8](repeating: 0, count: 1_024))
        let signature = try SSHSignature(blob: blob.bytes)
        #expect(signature.blob == blob.bytes)
        #expect(try SSHSignature(armored: signature.armored) == signature)
        #expect(signature.armored == SSHSignatureTests.armor(blob.bytes))
        let wide = signature.armored.split(separator: "\n").joined(separator: "\r\n")
        #expect(try SSHSignature(armored: wide) == signature)
    }

    @Test("the reserved part is signed, and not looked at", arguments: SSHSignature.HashAlgorithm.allCases)
    func reserved(algorithm: SSHSignature.HashAlgorithm) throws {
        let signature = try SSHSample.sign(
            [1, 2], with: SigningKey.random(), reserved: [0, 9, 0xff], hashAlgorithm: algorithm)
        #expect(try SSHSignature(armored: signature.armored) == signature)
        #expect(signature.isValid(for: [1, 2], by: signature.key, namespace: SSHSample.namespace))
        for reserved: [UInt8] in [[], [0, 9], [0, 9, 0xfe]] {
            let other = try SSHSignature(
                key: signature.key, namespace: signature.namespace, reserved: reserved, hashAlgorithm: algorithm,
                bytes: signature.bytes)
            #expect(!other.isValid(for: [1, 2], by: signature.key, namespace: SSHSample.namespace))
        }
    }

    @Test("the signed bytes are those of PROTOCOL.sshsig")
    func signedBytes() {
        let signed = SSHSignature.signedBytes(
            message: Array("abc".utf8), namespace: "n", reserved: [4], hashAlgorithm: .sha256)
        let head = Array("SSHSIG".utf8) + SSHSample.string("n") + SSHSample.string([4]) + SSHSample.string("sha256")
        #expect(signed == head + SSHSample.string(SHA.sha256(Array("abc".utf8)).bytes))
        let longer = SSHSignature.signedBytes(message: Array("abc".utf8), namespace: "n", hashAlgorithm: .sha512)
        // FIPS 180-4's own example.
        #expect(longer.suffix(68).prefix(8) == [0, 0, 0, 64, 0xdd, 0xaf, 0x35, 0xa1])
        #expect(longer.suffix(4) == [0xa5, 0x4c, 0xa4, 0x9f])
    }

    @Test("a signature whose number was made larger by the group's order is not valid")
    func malleable() throws {
        let order: [UInt8] =
            [0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14]
            + [UInt8](repeating: 0, count: 15) + [0x10]
        let signature = try SSHSignature(armored: SSHSample.armored(.sha512))
        var bytes = signature.bytes
        var carry = 0
        for place in 0..<32 {
            let sum = Int(bytes[32 + place]) + Int(order[place]) + carry
            bytes[32 + place] = UInt8(sum & 255)
            carry = sum >> 8
        }
        #expect(carry == 0)
        let other = try SSHSignature(
            key: signature.key, namespace: signature.namespace, hashAlgorithm: .sha512, bytes: bytes)
        #expect(throws: SSHError.notValid(signature.key.fingerprint)) {
            try other.requireValid(for: SSHSample.message, by: signature.key, namespace: SSHSample.namespace)
        }
    }

    @Test("line breaks may be of two bytes, elsewhere or more at the end")
    func breaks() throws {
        let text = SSHSample.armored(.sha256)
        let signature = try SSHSignature(armored: text)
        let lines = text.split(separator: "\n")
        let middle = lines.dropFirst().dropLast().joined(separator: "")
        for other in [
            lines.joined(separator: "\r\n"), lines.joined(separator: "\r\n") + "\r\n", text + "\n", text + "\r\n\n",
            "\(lines[0])\n\(middle)\n\(lines[lines.count - 1])",
            "\(lines[0])\n\(middle.prefix(76))\n\(middle.dropFirst(76))\r\n\(lines[lines.count - 1])\n",
        ] {
            #expect(try SSHSignature(armored: other) == signature)
        }
    }

    static let text = SSHSample.armored(.sha256)
    static let refusedTexts: [(String, String)] = [
        ("", "ssh.signature-header"),
        ("\n" + text, "ssh.signature-header"),
        (" " + text, "ssh.signature-header"),
        ("\u{feff}" + text, "ssh.signature-header"),
        (String(text.dropFirst()), "ssh.signature-header"),
        (text.replacingOccurrences(of: "BEGIN SSH", with: "BEGIN PGP"), "ssh.signature-header"),
        (text.replacingOccurrences(of: "-----\nU1", with: "----- \nU1"), "ssh.signature-header"),
        ("-----BEGIN SSH SIGNATURE-----", "ssh.signature-footer"),
        (text.replacingOccurrences(of: "END SSH", with: "END PGP"), "ssh.signature-footer"),
        (text.replacingOccurrences(of: "\n-----END", with: "-----END"), "ssh.signature-footer"),
        (text + "a", "ssh.signature-trailing-text"),
        (text + text, "ssh.signature-trailing-text"),
        (text + " \n", "ssh.signature-trailing-text"),
        ("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n", "ssh.signature-base64"),
        ("-----BEGIN SSH SIGNATURE-----\n\n-----END SSH SIGNATURE-----\n", "ssh.signature-base64"),
        (text.replacingOccurrences(of: "U1NI", with: "U1 NI"), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "U1NI", with: "U1\rNI"), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "U1NI", with: "U1N"), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "U1NI", with: "U1N="), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "/P+lxm", with: "_P-lxm"), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "6ugA\n", with: "6ugAAB==\n"), "ssh.signature-base64"),
        (text.replacingOccurrences(of: "6ugA\n", with: "6ugAAA==\n"), "ssh.signature-trailing"),
        (SSHSample.ecdsaArmored, "ssh.key-type"),
        (SSHSample.line, "ssh.signature-header"),
    ]

    @Test("whatever else is in the text is refused by its cause", arguments: refusedTexts)
    func refuses(text: String, code: String) {
        #expect(SSHSample.code { try SSHSignature(armored: text) } == code)
    }

    @Test("a text of more than 4096 bytes is not read")
    func tooLong() {
        let text = SSHSample.armored(.sha256)
        let longest = text + String(repeating: "\n", count: 4_096 - text.utf8.count)
        #expect(SSHSample.code { try SSHSignature(armored: longest) } == nil)
        #expect(throws: SSHError.signatureTooLong(4_097)) { try SSHSignature(armored: longest + "\n") }
    }

    @Test("parts that make no signature are refused when one is made of them")
    func parts() throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        let bytes = [UInt8](repeating: 1, count: 64)
        for namespace in ["", "a\nb", "ü", String(repeating: "a", count: 256)] {
            #expect(throws: SSHError.signatureNamespace) {
                try SSHSignature(key: key, namespace: namespace, hashAlgorithm: .sha256, bytes: bytes)
            }
        }
        #expect(throws: SSHError.signatureLength(63)) {
            try SSHSignature(key: key, namespace: "n", hashAlgorithm: .sha256, bytes: Array(bytes.dropLast()))
        }
        #expect(throws: SSHError.signatureReserved(2_000)) {
            try SSHSignature(
                key: key, namespace: "n", reserved: [UInt8](repeating: 0, count: 2_000), hashAlgorithm: .sha256,
                bytes: bytes)
        }
    }

    @Test("bytes by chance, or a signature with bytes by chance in it, are refused or not valid, and have one blob")
    func chance() throws {
        var generator = SSHSampleGenerator(seed: 25_519)
        let whole = try SSHSignature(armored: SSHSample.armored(.sha512))
        let armored = Array(SSHSample.armored(.sha512).utf8)
        let line = Array(SSHSample.line.utf8)
        for _ in 0..<2_000 {
            let nothing = generator.bytes(atMost: 300)
            #expect(throws: SSHError.self) { try SSHSignature(blob: nothing) }
            let blob = generator.mutated(whole.blob)
            if blob != whole.blob, let changed = try? SSHSignature(blob: blob) {
                #expect(changed.blob == blob)
                #expect(!changed.isValid(for: SSHSample.message, by: changed.key, namespace: changed.namespace))
            }
            let text = String(decoding: generator.mutated(armored), as: UTF8.self)
            if let read = try? SSHSignature(armored: text) {
                #expect(try SSHSignature(armored: read.armored) == read)
                #expect(read == whole || !read.isValid(for: SSHSample.message, by: read.key, namespace: read.namespace))
            }
            if let key = try? SSHPublicKey(parsing: String(decoding: generator.mutated(line), as: UTF8.self)) {
                #expect(try SSHPublicKey(parsing: key.line) == key)
            }
        }
    }

    /// The armored text of a blob, by hand.
    private static func armor(_ blob: [UInt8]) -> String {
        var rest = Data(blob).base64EncodedString()[...]
        var text = "-----BEGIN SSH SIGNATURE-----\n"
        while !rest.isEmpty {
            text += rest.prefix(70) + "\n"
            rest = rest.dropFirst(70)
        }
        return text + "-----END SSH SIGNATURE-----\n"
    }
}
