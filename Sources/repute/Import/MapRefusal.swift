/// Why a row of a file is not brought in.
struct MapRefusal: Error, Hashable, Sendable {
    /// A stable name: the map's own, or one of `field.…`, `row.…`, `order.…`.
    let reason: String
    /// For people.
    let message: String

    init(_ reason: String, _ message: String) {
        self.reason = reason
        self.message = message
    }
}

/// A row of a file that is not brought in, or that the service refused.
struct RefusedRow: Hashable, Sendable {
    /// What it was read as: `orders`, `ratings`, or the name of another table.
    let role: String
    /// The file.
    let file: String
    /// The line, from 1.
    let line: Int
    /// Why.
    let refusal: MapRefusal
}
