import ReputeModel

/// Measures in a column: their names, separated by commas.
enum MeasureText {
    static func write(_ measures: [Measure]) -> String { measures.map(\.rawValue).joined(separator: ",") }

    /// Nil when it is not as ``write(_:)`` writes it.
    static func read(_ text: String?) -> [Measure]? {
        guard let text else { return nil }
        var out: [Measure] = []
        for name in text.split(separator: ",") {
            guard let measure = Measure(rawValue: String(name)), out.last.map({ $0 < measure }) ?? true else {
                return nil
            }
            out.append(measure)
        }
        return out
    }
}
