import ArgumentParser
import ReputeModel

/// The options of commands that can ask for an earlier moment.
struct MomentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("As it was answered right after this fact of the ledger.", valueName: "seq"))
    var asOf: Int64?
    @Option(
        help: ArgumentHelp("As it was answered at the end of this day; with --as-of, on this day.", valueName: "day"))
    var on: CivilDate?

    func validate() throws {
        if let asOf, asOf < 1 { throw ValidationError("--as-of is the seq of a fact, 1 or more.") }
    }

    /// The earlier moment; nil: now.
    var moment: AsOf? {
        switch (asOf, on?.day) {
        case (let seq?, let day?): AsOf(seq: seq, day: day)
        case (let seq?, nil): AsOf(seq: seq)
        case (nil, let day?): AsOf(day: day)
        case (nil, nil): nil
        }
    }

    /// What goes before an answer of an earlier moment, so that nobody takes it for one of now.
    func heading(_ day: CivilDate?, _ style: Style) -> [String] {
        guard let moment, let day else { return [] }
        let text =
            moment.seq.map { "What was answered after fact \(Numbers.grouped($0)), on \(day.text):" }
            ?? "What was answered at the end of \(day.text):"
        return [style.paint(text, .yellow), ""]
    }
}
