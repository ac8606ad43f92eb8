import ReputeCrypto
import ReputeTestSupport
import Testing

@Suite("SSH keys and signatures against OpenSSH", .enabled(if: OpenSSH.isInstalled, "/usr/bin/ssh-keygen is missing"))
struct SSHKeygenTests {
    private let principal = "judge@example"

    @Test("a key it makes is read, and has the fingerprint it prints")
    func keys() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        #expect(line == key.line + " a judge\n")
        #expect(try keygen.fingerprint(of: file) == key.fingerprint)
    }

    @Test(
        "what it signs is valid here, and what is written here is its own text",
        arguments: SSHSignature.HashAlgorithm.allCases)
    func theirs(algorithm: SSHSignature.HashAlgorithm) throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        let allowed = try key.allowedSigner(principal: principal, namespaces: ["file", SSHSample.namespace])
        for message in [[], [0], SSHSample.message, RandomBytes.make(100_000)] {
            let armored = try keygen.sign(
                message, with: file, namespace: SSHSample.namespace, hash: algorithm.rawValue)
            let signature = try SSHSignature(armored: armored)
            #expect(signature.hashAlgorithm == algorithm)
            try signature.requireValid(for: message, by: key, namespace: SSHSample.namespace)
            let kept = try SSHSignature(
                key: key, namespace: SSHSample.namespace, reserved: signature.reserved, hashAlgorithm: algorithm,
                bytes: signature.bytes)
            #expect(kept.armored == armored)
            let outcome = try keygen.verify(
                message, armored: kept.armored, allowedSigner: allowed, principal: principal,
                namespace: SSHSample.namespace)
            #expect(outcome.code == 0, "\(outcome)")
        }
    }

    @Test("its line breaks are kept whatever the length of the last line")
    func lines() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        // 38 to 40 letters give four whole lines.
        for count in 35...42 {
            let namespace = String(repeating: "n", count: count)
            let armored = try keygen.sign([1], with: file, namespace: namespace, hash: "sha512")
            let signature = try SSHSignature(armored: armored)
            #expect(signature.armored == armored)
            #expect(signature.isValid(for: [1], by: key, namespace: namespace))
        }
    }

    @Test(
        "what is signed here is valid there, for its principal and namespace",
        arguments: SSHSignature.HashAlgorithm.allCases)
    func ours(algorithm: SSHSignature.HashAlgorithm) throws {
        let keygen = try OpenSSH()
        let signature = try SSHSample.sign(SSHSample.message, with: SigningKey.random(), hashAlgorithm: algorithm)
        let allowed = try signature.key.allowedSigner(principal: principal, namespaces: [SSHSample.namespace])
        func isValid(
            _ message: [UInt8] = SSHSample.message, principal: String = "judge@example",
            namespace: String = SSHSample.namespace
        ) throws -> Bool {
            let outcome = try keygen.verify(
                message, armored: signature.armored, allowedSigner: allowed, principal: principal,
                namespace: namespace)
            return outcome.code == 0
        }
        #expect(try isValid())
        #expect(try !isValid(SSHSample.message + [10]))
        #expect(try !isValid(principal: "other@example"))
        #expect(try !isValid(namespace: "file"))
    }

    @Test("a message with any byte changed, another key and another namespace are not valid")
    func mismatches() throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        let other = try SSHPublicKey(parsing: keygen.makeKey().line)
        let message = RandomBytes.make(300)
        let signature = try SSHSignature(
            armored: keygen.sign(message, with: file, namespace: SSHSample.namespace, hash: "sha256"))
        #expect(signature.isValid(for: message, by: key, namespace: SSHSample.namespace))
        for place in message.indices {
            var changed = message
            changed[place] ^= 0xff
            #expect(throws: SSHError.notValid(key.fingerprint)) {
                try signature.requireValid(for: changed, by: key, namespace: SSHSample.namespace)
            }
        }
        #expect(throws: SSHError.otherKey(expected: other.fingerprint, found: key.fingerprint)) {
            try signature.requireValid(for: message, by: other, namespace: SSHSample.namespace)
        }
        #expect(throws: SSHError.otherNamespace(expected: "file", found: SSHSample.namespace)) {
            try signature.requireValid(for: message, by: key, namespace: "file")
        }
    }

    @Test("a signature with any byte changed is refused or not valid", arguments: SSHSignature.HashAlgorithm.allCases)
    func flips(algorithm: SSHSignature.HashAlgorithm) throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey()
        let key = try SSHPublicKey(parsing: line)
        let armored = try keygen.sign(
            SSHSample.message, with: file, namespace: SSHSample.namespace, hash: algorithm.rawValue)
        let blob = try SSHSignature(armored: armored).blob
        for place in blob.indices {
            for change: UInt8 in [0x01, 0x80, 0xff] {
                var other = blob
                other[place] ^= change
                let changed = try? SSHSignature(blob: other)
                let isValid = changed?.isValid(for: SSHSample.message, by: key, namespace: SSHSample.namespace)
                #expect(isValid != true, "byte \(place), \(change)")
            }
        }
    }

    @Test(
        "keys of other types and their signatures are refused by the type",
        arguments: [
            (["-t", "rsa", "-b", "2048"], "ssh-rsa"), (["-t", "ecdsa", "-b", "256"], "ecdsa-sha2-nistp256"),
            (["-t", "ecdsa", "-b", "521"], "ecdsa-sha2-nistp521"),
        ])
    func otherTypes(type: [String], name: String) throws {
        let keygen = try OpenSSH()
        let (file, line) = try keygen.makeKey(type)
        #expect(throws: SSHError.keyType(name)) { try SSHPublicKey(parsing: line) }
        let armored = try keygen.sign([1], with: file, namespace: SSHSample.namespace, hash: "sha512")
        #expect(throws: SSHError.keyType(name)) { try SSHSignature(armored: armored) }
    }
}
