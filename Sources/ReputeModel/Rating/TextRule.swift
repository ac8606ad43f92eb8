/// What is taken of the texts that people write. Asked only when a text comes in: a fact has its digest alone.
enum TextRule {
    /// Refuses a text of more than `longest` Unicode scalars, and one that shows nothing.
    static func check(_ text: String?, longest: Int) throws(Stop) {
        guard let text else { return }
        let length = text.unicodeScalars.count
        if length > longest { throw .refused(.textTooLong(length, longest)) }
        if !text.unicodeScalars.contains(where: shows) { throw .refused(.textBlank) }
    }

    /// Whether a reader sees anything of it: neither white space nor a control, format or unassigned character.
    private static func shows(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .control, .format, .unassigned, .surrogate: return false
        default: return true
        }
    }
}

extension Refusal {
    static let textBlank = Refusal(
        .rule, "rating.text-blank", "The text has nothing in it but blanks. Write something, or leave it out.",
        pointer: "/params/text")
}
