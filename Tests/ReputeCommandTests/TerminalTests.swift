import ReputeModel
import Testing

@testable import repute

/// Numbers, bars and lines as they are drawn.
@Suite struct TerminalTests {
    @Test(
        "colour and symbols follow the environment",
        arguments: [
            (["TERM": "xterm", "LANG": "C.UTF-8"], true, true, true),
            (["TERM": "xterm", "LANG": "C"], true, true, false),
            (["TERM": "dumb", "LANG": "en_US.utf8"], true, false, true),
            (["LANG": "C.UTF-8", "LC_ALL": "POSIX"], false, false, false),
            (["LANG": "C", "LC_ALL": "", "LC_CTYPE": "de_DE.UTF-8"], false, false, true),
            (["NO_COLOR": "1"], true, false, false), (["NO_COLOR": ""], true, true, false),
            (["CLICOLOR_FORCE": "1"], false, true, false), (["CLICOLOR_FORCE": "0"], false, false, false),
            (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false, false, false),
        ])
    func style(environment: [String: String], isTerminal: Bool, isColoured: Bool, isUnicode: Bool) {
        #expect(
            Style.detect(environment: environment, isTerminal: isTerminal)
                == Style(isColoured: isColoured, isUnicode: isUnicode))
    }

    @Test("numbers are grouped, shares and decimals are cut, not rounded up to all")
    func numbers() {
        #expect(Numbers.grouped(0) == "0")
        #expect(Numbers.grouped(999) == "999")
        #expect(Numbers.grouped(-1_234_567) == "-1 234 567")
        #expect(Numbers.percent(Ratio(millionths: 979_452)) == "97.9 %")
        #expect(Numbers.percent(Ratio(millionths: 999_999)) == "99.9 %")
        #expect(Numbers.percent(Ratio(millionths: 1_000_000)) == "100.0 %")
        #expect(Numbers.decimals(4.82, 2) == "4.82")
        #expect(Numbers.decimals(4.05, 2) == "4.05")
        #expect(Numbers.duration(65) == "1:05")
        #expect(Numbers.duration(7_384) == "2:03:04")
        #expect(Numbers.time(Instant(milliseconds: 1_000)) == "1970-01-01 00:00 UTC")
    }

    @Test("what others wrote cannot speak to the terminal")
    func harmless() {
        #expect(Text.harmless("a\u{1B}[2Jb\u{202E}c\u{9B}d") == "a?[2Jb?c?d")
        #expect(Text.harmless("naïve 売") == "naïve 売")
    }

    @Test("text is filled and cut by columns, not characters")
    func fit() {
        #expect(Text.fit("ab", 4, .plain) == "ab  ")
        #expect(Text.fit("ab", 4, .plain, right: true) == "  ab")
        #expect(Text.fit("abcdef", 4, .plain) == "abc~")
        #expect(Text.fit("売売売", 4, Style(isColoured: false, isUnicode: true)) == "売… ")
        #expect(Text.wrap("one two three", 7) == ["one two", "three"])
    }

    @Test("in a stacked bar a single rating among thousands is seen")
    func stacked() {
        let pieces = [
            Bar.Piece(count: 9_998, symbol: "#", paint: .green), Bar.Piece(count: 0, symbol: "=", paint: .yellow),
            Bar.Piece(count: 1, symbol: "-", paint: .red),
        ]
        #expect(Bar.stacked(pieces, most: 9_999, width: 10, .plain) == "#########-")
        #expect(Bar.stacked(pieces, most: 99_990, width: 10, .plain) == "#-")
        #expect(Bar.stacked([], most: 5, width: 10, .plain).isEmpty)
    }

    @Test("an interval lies where it belongs on its scale")
    func interval() {
        #expect(Bar.interval(0.5, 0.75, 1, on: 0.5...1, width: 5, .plain) == "==o==")
        #expect(Bar.interval(0.25, 0.5, 0.5, on: 0...1, width: 5, .plain) == "-=o--")
        #expect(CreditCard.scale(from: 0.95) == 0.9...1)
        #expect(CreditCard.scale(from: 0.3) == 0...1)
    }

    @Test("progress says how far, how fast and how long yet, within the width")
    func progress() {
        func line(_ done: Int, before: Int = 0, seconds: Double, width: Int = 80) -> String {
            Progress.line(
                "Importing", done: done, total: 48_372, unit: "rows", before: before, seconds: seconds, width: width,
                .plain)
        }
        #expect(
            line(12_093, seconds: 2)
                == "Importing ######..................... 12 093 of 48 372 rows  6 046/s  0:06 left")
        #expect(line(0, seconds: 0) == "Importing .............................. 0 of 48 372 rows")
        #expect(line(12_093, before: 12_000, seconds: 1, width: 70).hasSuffix("93/s  6:31 left"))
        for width in 20...120 { #expect(line(12_093, seconds: 2, width: width).count < width) }
    }
}
