/// What is taken of the texts that people write. Asked only when a text comes in: a fact has its digest alone.
enum TextRule {
    /// Refuses a text of more than `longest` Unicode scalars, and one that shows nothing: for a reason of the subject's,
    /// at a member of the request.
    static func check(
        _ text: String?, longest: Int, of subject: String = "rating", at member: String = "text"
    ) throws(Stop) {
        guard let text else { return }
        let length = text.unicodeScalars.count
        if length > longest { throw .refused(.textTooLong(length, longest, subject, member)) }
        if !text.unicodeScalars.contains(where: shows) { throw .refused(.textBlank(subject, member)) }
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
    fileprivate static func textBlank(_ subject: String, _ member: String) -> Refusal {
        Refusal(
            .rule, "\(subject).text-blank",
            "The \(member) has nothing in it but blanks. Write something"
                + (subject == "rating" ? ", or leave it out." : "."),
            pointer: "/params/\(member)")
    }
}
