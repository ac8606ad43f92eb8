import Foundation
import ReputeCrypto
import Testing

@Suite("SSH public keys")
struct SSHPublicKeyTests {
    @Test("a key of ssh-keygen is read, and written back without its comment")
    func known() throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        let words = SSHSample.line.split(separator: " ")
        let blob = try #require(Data(base64Encoded: String(words[1])))
        #expect(key.bytes == Array(blob.suffix(32)))
        #expect(key.blob == Array(blob))
        #expect(key.line == "ssh-ed25519 \(words[1])")
        #expect(key.fingerprint == SSHSample.fingerprint)
        #expect("\(key)" == SSHSample.fingerprint)
        #expect(try SSHPublicKey(blob: key.blob) == key)
        #expect(try SSHPublicKey(bytes: key.bytes) == key)
    }

    @Test(
        "a comment may be missing, empty or of any words, and a line may end",
        arguments: ["", " ", " a", " a b  c ", " Jürgen ⚖️", " a\tb", "\n", "\r\n", " a\n", " a\r\n"])
    func comments(rest: String) throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        #expect(try SSHPublicKey(parsing: key.line + rest) == key)
    }

    @Test("any key's line is read as the key, with a fingerprint of its own")
    func roundTrip() throws {
        var fingerprints: Set<String> = []
        for _ in 0..<50 {
            let key = try SSHPublicKey(bytes: SigningKey.random().publicKey)
            #expect(try SSHPublicKey(parsing: key.line) == key)
            #expect(key.line.utf8.count == 80)
            #expect(key.fingerprint.utf8.count == 50)
            #expect(SSHPublicKey.isFingerprint(key.fingerprint))
            #expect(!SSHPublicKey.isFingerprint(String(key.fingerprint.dropLast())))
            #expect(!SSHPublicKey.isFingerprint(key.fingerprint + "="))
            fingerprints.insert(key.fingerprint)
        }
        #expect(fingerprints.count == 50)
    }

    @Test("a line of 1024 bytes is read, a longer one is not")
    func length() throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        let longest = key.line + " " + String(repeating: "c", count: 1_023 - key.line.utf8.count)
        #expect(try SSHPublicKey(parsing: longest) == key)
        #expect(throws: SSHError.keyTooLong(1_025)) { try SSHPublicKey(parsing: longest + "c") }
    }

    static let word = String(SSHSample.line.split(separator: " ")[1])
    static let refused: [(String, String)] = [
        ("", "ssh.key-text"),
        ("\n", "ssh.key-text"),
        ("ssh-ed25519", "ssh.key-text"),
        (word, "ssh.key-text"),
        (" ssh-ed25519 \(word)", "ssh.key-text"),
        ("\u{feff}ssh-ed25519 \(word)", "ssh.key-text"),
        ("SSH-ED25519 \(word)", "ssh.key-text"),
        ("restrict ssh-ed25519 \(word)", "ssh.key-text"),
        ("ssh-ed25519\t\(word)", "ssh.key-text"),
        ("ssh-ed25519 \(word)\nssh-ed25519 \(word)", "ssh.key-text"),
        ("ssh-ed25519 \(word) a\rb", "ssh.key-text"),
        ("ssh-ed25519 \(word) a\u{0}", "ssh.key-text"),
        ("ssh-ed25519 \(word)\n\n", "ssh.key-text"),
        ("ssh-ed25519 ", "ssh.key-base64"),
        ("ssh-ed25519  \(word)", "ssh.key-base64"),
        ("ssh-ed25519 \(word)=", "ssh.key-base64"),
        ("ssh-ed25519 \(word)====", "ssh.key-base64"),
        ("ssh-ed25519 \(word.dropLast())", "ssh.key-base64"),
        ("ssh-ed25519 \(word.dropLast())=", "ssh.key-base64"),
        ("ssh-ed25519 \(word.dropLast(2))E=", "ssh.key-truncated"),
        ("ssh-ed25519 \(word.dropLast())-", "ssh.key-base64"),
        ("ssh-ed25519 \(word.dropLast(4))=\(word.suffix(3))", "ssh.key-base64"),
        ("ssh-ed25519 \(word)AA==", "ssh.key-trailing"),
        ("ssh-ed25519 \(word)AB==", "ssh.key-base64"),
        ("ssh-ed25519 \(word)AAB=", "ssh.key-base64"),
        ("ssh-ed25519 \(word)AA", "ssh.key-base64"),
        (SSHSample.rsaLine, "ssh.key-type"),
        (SSHSample.ecdsaLine, "ssh.key-type"),
        ("sk-ssh-ed25519@openssh.com \(word)", "ssh.key-type"),
        ("ssh-ed25519-cert-v01@openssh.com \(word)", "ssh.key-type"),
        ("ssh-ed25519 \(SSHSample.rsaLine.split(separator: " ")[1])", "ssh.key-type"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r\n", "ssh.key-private"),
        ("-----BEGIN RSA PRIVATE KEY-----\r\n" + String(repeating: "A", count: 9_000), "ssh.key-private"),
        ("-----BEGIN PUBLIC KEY-----\nAAAA\n", "ssh.key-text"),
    ]

    @Test("whatever else is on the line is refused by its cause", arguments: refused)
    func refuses(line: String, code: String) {
        #expect(SSHSample.code { try SSHPublicKey(parsing: line) } == code)
    }

    @Test("what may be a secret is not quoted")
    func discretion() {
        let secret = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB"
        #expect(throws: SSHError.keyText) { try SSHPublicKey(parsing: secret + " x") }
        #expect(throws: SSHError.keyText) { try SSHPublicKey(parsing: "ssh-" + secret + " x") }
        #expect(!"\(SSHError.keyText)".contains(secret))
    }

    @Test("a blob cut short anywhere, with more bytes or with a key of another length is refused")
    func blobs() throws {
        let blob = try SSHPublicKey(parsing: SSHSample.line).blob
        for count in blob.indices {
            #expect(throws: SSHError.keyTruncated) { try SSHPublicKey(blob: Array(blob.prefix(count))) }
        }
        #expect(throws: SSHError.keyTrailing(2)) { try SSHPublicKey(blob: blob + [0, 0]) }
        let type = SSHSample.string("ssh-ed25519")
        for count in [0, 1, 31, 33, 64] {
            let key = [UInt8](repeating: 9, count: count)
            #expect(throws: SSHError.keyLength(count)) { try SSHPublicKey(blob: type + SSHSample.string(key)) }
            #expect(throws: SSHError.keyLength(count)) { try SSHPublicKey(bytes: key) }
        }
        let odd = SSHSample.string(Array("ssh-\u{1b}[2J".utf8) + [UInt8](repeating: 0x41, count: 100))
        let shown = "ssh-?[2J" + String(repeating: "A", count: 56)
        #expect(throws: SSHError.keyType(shown)) { try SSHPublicKey(blob: odd + SSHSample.string([9])) }
    }

    /// By another program (Python, from the curve's equation): every y of a point whose order divides 8, and what fits
    /// of y + p.
    static let smallOrder = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ]

    @Test("a point of small order is refused, with either sign of x", arguments: smallOrder)
    func lowOrder(hexadecimal: String) throws {
        var key = bytes(hexadecimal)
        try #require(key.count == 32)
        for _ in 0..<2 {
            #expect(SSHSample.code { try SSHPublicKey(bytes: key) } == "ssh.key-low-order")
            let blob = SSHSample.string("ssh-ed25519") + SSHSample.string(key)
            #expect(SSHSample.code { try SSHPublicKey(blob: blob) } == "ssh.key-low-order")
            let line = "ssh-ed25519 \(Data(blob).base64EncodedString())"
            #expect(SSHSample.code { try SSHPublicKey(parsing: line) } == "ssh.key-low-order")
            let signature = SSHSampleBlob(key: blob).bytes
            #expect(SSHSample.code { try SSHSignature(blob: signature) } == "ssh.key-low-order")
            key[31] ^= 0x80
        }
    }

    @Test("a number of the field's size and above is refused, one below is not", arguments: [0x7f, 0xff] as [UInt8])
    func canonical(last: UInt8) {
        let middle = [UInt8](repeating: 0xff, count: 30)
        for first in 0xef...0xff as ClosedRange<UInt8> {
            #expect(SSHSample.code { try SSHPublicKey(bytes: [first] + middle + [last]) } == "ssh.key-not-canonical")
        }
        for first in 0x00...0xeb as ClosedRange<UInt8> {
            #expect(SSHSample.code { try SSHPublicKey(bytes: [first] + middle + [last]) } == nil)
        }
        for place in 0..<30 {
            var lower = middle
            lower[place] = 0xfe
            #expect(SSHSample.code { try SSHPublicKey(bytes: [0xff] + lower + [last]) } == nil)
        }
        #expect(SSHSample.code { try SSHPublicKey(bytes: [0xff] + middle + [last - 1]) } == nil)
    }

    @Test("a line of an allowed_signers file names principal, namespaces and key")
    func allowedSigner() throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        #expect(
            try key.allowedSigner(principal: "judge@example", namespaces: ["ruling@repute"])
                == "judge@example namespaces=\"ruling@repute\" \(key.line)")
        #expect(
            try key.allowedSigner(principal: "m-7#2", namespaces: ["a", "b@c"])
                == "m-7#2 namespaces=\"a,b@c\" \(key.line)")
    }

    @Test(
        "a name that would break the line, or match others, is not written",
        arguments: [
            "", " ", "a b", "a\tb", "a\nb", "a\r", "a\u{0}", "a,b", "*", "a?", "!a", "\"a", "a\\", "#a", "Jürgen",
            "a\u{7f}", String(repeating: "a", count: 256),
        ])
    func brokenNames(name: String) throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        #expect(
            SSHSample.code { try key.allowedSigner(principal: name, namespaces: ["n"]) } == "ssh.principal")
        #expect(
            SSHSample.code { try key.allowedSigner(principal: "p", namespaces: ["n", name]) }
                == "ssh.allowed-namespace")
    }

    @Test("a line without namespaces, which would allow every one, is not written")
    func noNamespaces() throws {
        let key = try SSHPublicKey(parsing: SSHSample.line)
        #expect(throws: SSHError.allowedNamespace("")) { try key.allowedSigner(principal: "p", namespaces: []) }
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
