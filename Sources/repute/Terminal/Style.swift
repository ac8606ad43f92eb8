/// What the place that text goes to can show.
struct Style: Hashable, Sendable {
    /// Whether escape sequences are wanted.
    var isColoured: Bool
    /// Whether characters beyond ASCII are shown.
    var isUnicode: Bool

    /// Neither colour nor symbols.
    static let plain = Style(isColoured: false, isUnicode: false)

    /// What the environment says of a place that is a terminal or not.
    ///
    /// `NO_COLOR` (no-color.org) wins over `CLICOLOR_FORCE` (bixense.com/clicolors), which wins over what the place is.
    static func detect(environment: [String: String], isTerminal: Bool) -> Style {
        func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty && $0 != "0" } ?? false }
        let isForbidden = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let isWanted = isSet("CLICOLOR_FORCE") || (isTerminal && environment["TERM"] != "dumb")
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let lower = locale.lowercased()
        return Style(
            isColoured: isWanted && !isForbidden, isUnicode: lower.contains("utf-8") || lower.contains("utf8"))
    }

    /// A colour, or a weight, of text.
    enum Paint: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// The text in a colour, where there is colour.
    func paint(_ text: String, _ paint: Paint) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// One of two ways to draw the same.
    func symbol(_ unicode: String, _ ascii: String) -> String { isUnicode ? unicode : ascii }
}
