import ReputeJSON
import ReputeModel

/// How a field comes from columns: a template, or an object that says more.
///
/// `"{a}/{b}"`, `{"value":"{a}","table":{"1":"negative"},"otherwise":"positive"}`, `{"value":"{a}","sign":true}`,
/// `{"value":"{a}","time":"unix"|"datetime"|"rfc3339"}`, `{"value":"{a}","currency":"BRL"}`,
/// `{"join":["{a}","{b}"],"separator":" "}`.
struct Expression: Sendable {
    /// How a time is written.
    enum TimeFormat: String, Sendable, CaseIterable {
        /// Seconds since 1970, whole or with decimals.
        case unix
        /// `YYYY-MM-DD HH:MM:SS`, in UTC.
        case datetime
        /// RFC 3339.
        case rfc3339
    }

    private let parts: [Template]
    private let separator: String?
    private let table: [String: String]?
    private let otherwise: String?
    private let isSign: Bool
    private let time: TimeFormat?
    private let currency: String?
    /// Where it stands in the map.
    let place: String

    /// Reads an expression. Throws ``Fault/usage(_:)``.
    init(_ node: JSONNode, in scope: Scope, at place: String) throws(Fault) {
        self.place = place
        if let text = node.string {
            parts = [try Template(text, in: scope, at: place)]
            (separator, table, otherwise, isSign, time, currency) = (nil, nil, nil, false, nil, nil)
            return
        }
        var object = try MapObject(node, at: place)
        if let texts = try object.texts("join") {
            var parts: [Template] = []
            for text in texts { parts.append(try Template(text, in: scope, at: place)) }
            self.parts = parts
            separator = try object.text("separator") ?? " "
        } else {
            guard let text = try object.text("value") else { throw .usage("map: \(place) needs value or join") }
            parts = [try Template(text, in: scope, at: place)]
            separator = nil
        }
        if var values = try object.object("table") {
            var table: [String: String] = [:]
            for (name, value) in values.members() {
                guard let text = value.string else { throw .usage("map: \(place).table has to hold strings") }
                table[name] = text
            }
            self.table = table
        } else {
            table = nil
        }
        otherwise = try object.text("otherwise")
        isSign = object.optional("sign")?.bool ?? false
        if let name = try object.text("time") {
            guard let format = TimeFormat(rawValue: name) else {
                let known = TimeFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage("map: \(place).time is one of \(known)")
            }
            time = format
        } else {
            time = nil
        }
        currency = try object.text("currency")
        try object.finish()
    }

    /// The text; nil when there is nothing.
    func text(_ rows: RowSet) throws(MapRefusal) -> String? {
        guard let raw = raw(rows) else { return nil }
        if isSign { return try sign(raw) }
        guard let table else { return raw }
        if let value = table[raw] ?? otherwise { return value }
        throw MapRefusal("field.table", "\(place): the map has nothing for \(raw)")
    }

    private func raw(_ rows: RowSet) -> String? {
        guard let separator else { return parts.first?.text(rows) }
        let texts = parts.compactMap { $0.text(rows).map(Expression.trimmed) }.filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: separator)
    }

    private func sign(_ text: String) throws(MapRefusal) -> String {
        guard let number = Expression.decimal(text) else {
            throw MapRefusal("field.number", "\(place): \(text) is no number")
        }
        return (number > 0 ? RatingValue.positive : number < 0 ? .negative : .neutral).rawValue
    }

    /// The text, which has to be there.
    func required(_ rows: RowSet) throws(MapRefusal) -> String {
        guard let text = try text(rows) else { throw MapRefusal("field.missing", "\(place) is empty") }
        return text
    }

    /// The text as an id, which has to be there.
    func id(_ rows: RowSet) throws(MapRefusal) -> ID {
        let text = try required(rows)
        guard let id = ID(text) else {
            throw MapRefusal("field.id", "\(place): an id has 1 to \(ID.longest) bytes and no control characters")
        }
        return id
    }

    /// The text as a moment; nil when there is nothing.
    func instant(_ rows: RowSet) throws(MapRefusal) -> Instant? {
        guard let text = try text(rows) else { return nil }
        let instant: Instant? =
            switch time ?? .rfc3339 {
            case .rfc3339: Instant(text)
            case .datetime: Instant("\(text.replacing(" ", with: "T"))Z")
            case .unix: Expression.decimal(text).flatMap { Int64(exactly: ($0 * 1_000).rounded()) }.map(Instant.init)
            }
        guard let instant, Instant.accepted.contains(instant) else {
            let format = (time ?? .rfc3339).rawValue
            throw MapRefusal("field.time", "\(place): \(text) is not a time as \(format) writes it")
        }
        return instant
    }

    /// The text as a moment, which has to be there.
    func requiredInstant(_ rows: RowSet) throws(MapRefusal) -> Instant {
        guard let instant = try instant(rows) else { throw MapRefusal("field.missing", "\(place) is empty") }
        return instant
    }

    /// The text as an amount; nil when there is nothing.
    func money(_ rows: RowSet) throws(MapRefusal) -> Money? {
        guard let text = try text(rows) else { return nil }
        let money =
            currency.map { MoneyText.read(text, currency: $0) } ?? MoneyText(argument: text).map(\.money)
        guard let money else { throw MapRefusal("field.money", "\(place): \(text) is no amount of money") }
        return money
    }

    /// What to sort by: a moment where the expression is one, else the text.
    func sortKey(_ rows: RowSet) throws(MapRefusal) -> (Int64, [UInt8]) {
        if time != nil { return (try instant(rows)?.milliseconds ?? .max, []) }
        return (0, Array((try text(rows) ?? "").utf8))
    }

    /// A decimal number; not all that Swift reads as one, such as `nan` and `0x10`.
    private static func decimal(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let number = Double(text) else {
            return nil
        }
        return number.isFinite ? number : nil
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
