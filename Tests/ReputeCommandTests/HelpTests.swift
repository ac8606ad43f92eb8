import ArgumentParser
import Foundation
import ReputeModel
import ReputeWire
import Testing

@testable import repute

/// What the program says of itself, in a terminal of 80 columns.
@Suite struct HelpTests {
    /// Every command there is, by the words that call it.
    private static let commands: [[String]] = commands([], ReputeCommand.self)

    private static func commands(_ path: [String], _ command: any ParsableCommand.Type) -> [[String]] {
        [path]
            + command.configuration.subcommands.flatMap { sub in
                commands(path + [sub.configuration.commandName ?? "\(sub)".lowercased()], sub)
            }
    }

    @Test("the help of every command fits, and so does what is said of wrong arguments", arguments: commands)
    func fits(command: [String]) throws {
        let help = try Program.run(command + ["--help"])
        #expect(help.code == 0 && help.errors.isEmpty && help.output.contains("USAGE: repute"))
        for line in help.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let wrong = try Program.run(command + ["--no-such-option"])
        #expect(wrong.code == 64 && wrong.output.isEmpty && wrong.errors.hasPrefix("Error: "))
        for line in wrong.errors.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test("a usage is broken between options, not within them, and nothing else is broken")
    func usage() {
        let message = "OVERVIEW: a b c d e f\n\nUSAGE: p <x> ... [--item <a[=1.00 CNY]> ...] --by <by> [--json]\n\nx"
        #expect(
            Usage.lines(message, 20) == [
                "OVERVIEW: a b c d e f", "", "USAGE: p <x> ...", "         [--item <a[=1.00 CNY]> ...]",
                "         --by <by>", "         [--json]", "", "x",
            ])
        #expect(Usage.lines("", 20) == [])
    }

    @Test("a fact that people read takes as many columns as there are, and says when that is not all of it")
    func fact() {
        let body =
            #"{"by":"buyer","opens":[{"value":"negative"},{"value":"neutral"}],"order":3,"value":"positive","why":"売売"}"#
        let fact = FeedNotice.Fact(
            seq: 9, at: Instant(milliseconds: 0), kind: "rating.shown", fact: #"{"body":\#(body)}"#)
        let whole = FactText.line(fact, .plain)
        #expect(whole.hasSuffix("order 3, by the buyer, + positive, opens - negative, opens = neutral, 売売"))
        for width in 59...Text.width(whole) + 3 {
            for style in [.plain, Style(isColoured: false, isUnicode: true)] as [Style] {
                let line = FactText.line(fact, style, width: width)
                #expect(Text.width(line) <= width, "\(width): \(line)")
                let isCut = line.trimmingCharacters(in: .whitespaces).hasSuffix(style.symbol("…", "~"))
                #expect(isCut == (width < Text.width(whole)), "\(width): \(line)")
            }
        }
        let coloured = FactText.line(fact, Style(isColoured: true, isUnicode: true), width: 96)
        #expect(coloured.hasSuffix("\(RatingValue.positive.painted(Style(isColoured: true, isUnicode: true))), ope…"))
    }
}
