/// What C2SP tlog-cosignature v1 lays down for Ed25519: a witness signs that it has seen a checkpoint, and when.
enum Cosignature {
    /// 8 bytes of time, big-endian, and 64 of signature.
    static let byteCount = 72

    /// The bytes that are signed; `time` in seconds since 1970.
    static func message(time: UInt64, text: String) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }
}
