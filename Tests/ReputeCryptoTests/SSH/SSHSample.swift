import ReputeCrypto

/// A key, and what it signed, of OpenSSH 9.2; and the same made by hand.
enum SSHSample {
    static let line =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP9tT/8+e84/z/pcZt9ebzCXarfKk8cn3nk+J7KGaqHq judge@example"
    /// As `ssh-keygen -l` printed it.
    static let fingerprint = "SHA256:y5uP8cpPegsdA1qEbz46oTAEyUciIqvb7EBe6rYCbtE"
    static let namespace = "ruling@repute"
    static let message = Array("The seller keeps 1200.\n".utf8)

    /// The message signed with that key.
    static func armored(_ algorithm: SSHSignature.HashAlgorithm) -> String {
        switch algorithm {
        case .sha256:
            """
            -----BEGIN SSH SIGNATURE-----
            U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg/21P/z57zj/P+lxm315vMJdqt8
            qTxyfeeT4nsoZqoeoAAAANcnVsaW5nQHJlcHV0ZQAAAAAAAAAGc2hhMjU2AAAAUwAAAAtz
            c2gtZWQyNTUxOQAAAEAQyFKOmJ2y2B4xyBTYb/nrM7yIYhlH8ipziqPssjhQjeLL2RkoxB
            E2jWR6wiZAaLW9hhBjYAU8CCqPplYl6ugA
            -----END SSH SIGNATURE-----

            """
        case .sha512:
            """
            -----BEGIN SSH SIGNATURE-----
            U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg/21P/z57zj/P+lxm315vMJdqt8
            qTxyfeeT4nsoZqoeoAAAANcnVsaW5nQHJlcHV0ZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtz
            c2gtZWQyNTUxOQAAAEDGIt+4nd28Xhu7QUHiyMw7iPNr4EsYxltsoEIRddg4sOSxiRW+WU
            WMldv0mACuTwX1TyAWpB61BNopPhg7MzUP
            -----END SSH SIGNATURE-----

            """
        }
    }

    static let rsaLine =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCwVZyhw+32rD4JKD3RyvDcMofG4Mg0d2CDABej/ElyXTtcD68LzC3PNwLr+TFbKQ/9oMmt"
        + "x/aeVGUnK2OvhCMF9PAorYnZFLIv4pQvnfAvvxFAhh926e+uVii4sFbmWui8XHKFouBY5YKyThO98wNNRq/rqVbGRI1BRDH7toNTbmhI9BsM"
        + "6JrYMuLKigPwwwwXC0SFWlPKSm/6/USckE5rI8THoRzoqIVxRUEBcd07tJBV1+uBzWuLsFDd3ZEywESUSZzhH/Ohxz+kxpnMidxOfJNMseo8"
        + "8MsPtF8pEvbmRBMUSK8er04z3D6/qWJ20Hf5VJkmc63MchB2I0TN4TuvgM90VrM+o6uMBgF1tXQTpYqT6dCLt9vljjp1VK/be3FHWGciL2Q3"
        + "eySi3v2RJ9ZIPFAQOMY357FF7yMy6QCWRvddrfvC+0OQt40YHXskUy/f1bibhRCsZbIXP6ZqQQBs4GPPZVou1dz4/DDnnSj+wXiyteOXOguc"
        + "g5T8b/PuKwE= x"
    static let ecdsaLine =
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBNs/0GJcWkqTSaZGjdXHV4SXsErNaQ7vdBwH"
        + "gGjiIgG7LQMQMUdHrrsi1Zfr49nHj05LrFPmLzIztmpVDgoBgqI= x"
    static let ecdsaArmored = """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAAGgAAAATZWNkc2Etc2hhMi1uaXN0cDI1NgAAAAhuaXN0cDI1NgAAAE
        EE2z/QYlxaSpNJpkaN1cdXhJewSs1pDu90HAeAaOIiAbstAxAxR0euuyLVl+vj2cePTkus
        U+YvMjO2alUOCgGCogAAAA1ydWxpbmdAcmVwdXRlAAAAAAAAAAZzaGE1MTIAAABkAAAAE2
        VjZHNhLXNoYTItbmlzdHAyNTYAAABJAAAAIQDnLLSVMT0fDHyHXgwaQcTuGy2l6I+3JM89
        93WD8KYRMAAAACB402GdWjQj2yxnU1qAsZ5XYY9fQzVuL5FT9HdvkQtKLw==
        -----END SSH SIGNATURE-----

        """

    /// A string as the wire has it, by hand.
    static func string(_ bytes: [UInt8]) -> [UInt8] {
        [0, 0, UInt8(bytes.count >> 8), UInt8(bytes.count & 255)] + bytes
    }

    static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }

    /// A signature made here.
    static func sign(
        _ message: [UInt8], with key: SigningKey, namespace: String = SSHSample.namespace, reserved: [UInt8] = [],
        hashAlgorithm: SSHSignature.HashAlgorithm
    ) throws -> SSHSignature {
        let signed = SSHSignature.signedBytes(
            message: message, namespace: namespace, reserved: reserved, hashAlgorithm: hashAlgorithm)
        return try SSHSignature(
            key: SSHPublicKey(bytes: key.publicKey), namespace: namespace, reserved: reserved,
            hashAlgorithm: hashAlgorithm, bytes: key.sign(signed))
    }

    /// The code of the error that the body throws; nil if it throws none, and the text of one that is not ours.
    static func code<Value>(_ body: () throws -> Value) -> String? {
        do {
            _ = try body()
            return nil
        } catch let error as SSHError {
            return error.code
        } catch {
            return "\(error)"
        }
    }
}

/// The parts of a signature's blob, each of which may be wrong.
struct SSHSampleBlob: Sendable {
    var preamble = Array("SSHSIG".utf8)
    var version: [UInt8] = [0, 0, 0, 1]
    var key = SSHSample.string("ssh-ed25519") + SSHSample.string([UInt8](repeating: 9, count: 32))
    var namespace = Array(SSHSample.namespace.utf8)
    var reserved: [UInt8] = []
    var hash = Array("sha512".utf8)
    var type = Array("ssh-ed25519".utf8)
    var proper = [UInt8](repeating: 7, count: 64)
    var afterProper: [UInt8] = []
    var after: [UInt8] = []

    var bytes: [UInt8] {
        let signature = SSHSample.string(type) + SSHSample.string(proper) + afterProper
        let parts = [key, namespace, reserved, hash, signature].map { SSHSample.string($0) }
        return preamble + version + Array(parts.joined()) + after
    }
}

/// SplitMix64 with a seed, so that a failing test fails again.
struct SSHSampleGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(atMost limit: Int) -> [UInt8] {
        (0..<Int.random(in: 0...limit, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    /// The bytes with some of them changed, gone or new.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &self) {
            let place = Int.random(in: 0...bytes.count, using: &self)
            let end = min(bytes.count, place + Int.random(in: 0...8, using: &self))
            bytes.replaceSubrange(place..<end, with: self.bytes(atMost: 8))
        }
        return bytes
    }
}
