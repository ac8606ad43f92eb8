internal import Crypto

extension SSHSignature {
    /// What a message is hashed by before it is signed; the raw value is OpenSSH's name for it.
    package enum HashAlgorithm: String, CaseIterable, Sendable {
        /// SHA-256 (FIPS 180-4).
        case sha256
        /// SHA-512 (FIPS 180-4), which OpenSSH takes unless told otherwise.
        case sha512

        /// The 32 or 64 bytes of the message's digest.
        func digest(of message: [UInt8]) -> [UInt8] {
            switch self {
            case .sha256:
                return SHA.sha256(message).bytes
            case .sha512:
                var state = SHA512()
                message.withUnsafeBytes { state.update(bufferPointer: $0) }
                return state.finalize().withUnsafeBytes { Array($0) }
            }
        }
    }
}
