package import ReputeModel

/// A moment from RFC 3339 text written in a test.
package func moment(_ text: String) -> Instant {
    guard let moment = Instant(text) else { preconditionFailure("not a moment: \(text)") }
    return moment
}

extension BinaryInteger {
    /// This many days, in milliseconds.
    package var days: Int64 { Int64(self) * Instant.day }
    /// This many hours, in milliseconds.
    package var hours: Int64 { Int64(self) * Instant.hour }
}

extension ID {
    /// An id of a letter and a number, such as `o12`.
    package init(_ letter: Character, _ number: some BinaryInteger) {
        guard let id = ID("\(letter)\(number)") else { preconditionFailure("a letter and a number are an id") }
        self = id
    }
}

extension Money {
    /// Minor units of the renminbi.
    package static func cny(_ minor: Int64) -> Money? { Money(currency: "CNY", minor: minor) }
}
