/// What a record may say at most: what bounds the size of its fact and of an account's rows, whoever calls.
public enum QualificationLimits {
    /// Categories of a record.
    public static let categories = 64
    /// Bytes of an issuer's code.
    public static let issuer = 64
    /// Bytes of a number.
    public static let number = 64
    /// Records of an account, in all.
    public static let records = 500
    /// Of these, those that only exams give: drafts take nobody the way back.
    public static let ofExams = 100

    /// The days that a record may name: the midnight after the last of them is a moment of the year 9999, in any zone.
    package static let days: Range<Day> = 0..<2_932_896

    /// Whether a text is a code of an authority: `[a-z0-9][a-z0-9.-]*`.
    package static func isIssuer(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != 0x2E, first != 0x2D, text.utf8.count <= issuer else { return false }
        return text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        }
    }

    /// Whether a text is made like an ISO 3166 code: `CN`, `CN-ZJ`, `US-CA`.
    package static func isJurisdiction(_ text: String) -> Bool {
        let utf8 = Array(text.utf8)
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        guard utf8.count >= 2, isLetter(utf8[0]), isLetter(utf8[1]) else { return false }
        if utf8.count == 2 { return true }
        return (4...6).contains(utf8.count) && utf8[2] == 0x2D
            && utf8[3...].allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
}
