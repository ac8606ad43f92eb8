import ReputeJSON

extension JSONError.Code {
    /// What is wrong, for people: the end of a sentence.
    var explained: String {
        switch self {
        case .unexpectedEnd: "it ends in the middle of a value"
        case .unexpectedByte: "this may not stand here; look for a comma missing or too many"
        case .trailingBytes: "something follows after its end"
        case .depth: "too many lists and objects inside one another"
        case .duplicateKey: "a member stands twice"
        case .invalidUTF8: "these bytes are not UTF-8"
        case .invalidEscape: "a backslash stands before something that it does not escape"
        case .loneSurrogate: "a \\u escape names half a character"
        case .controlCharacter: "a text holds a control character, such as the end of a line"
        case .invalidNumber: "this is not how a number is written"
        case .invalidLiteral: "a word that is neither true, false nor null; texts stand in quotes"
        case .tooLarge: "it is too large"
        }
    }
}
