import Foundation
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Testing

@testable import repute

/// A credit over time, as it is asked for and drawn.
@Suite struct CreditHistoryTests {
    private static let levels: [(from: Int64, tier: String, grade: Int64)] = [
        (0, "none", 0), (4, "heart", 1), (11, "heart", 2), (41, "heart", 3), (91, "heart", 4), (151, "heart", 5),
        (251, "diamond", 1),
    ]
    private static let start = CivilDate(year: 2026, month: 9, dayOfMonth: 1)?.day ?? 0

    /// Answers day by day; rates in thousandths, nil: too few ratings.
    private static func credits(_ days: [(points: Int64, rate: Int64?)]) throws -> [CreditReport] {
        let base = try #require(try CreditCardTests.credits([CreditCardTests.seller]).first)
        return days.enumerated().map { offset, day in
            var credit = base
            credit.day = CivilDate(day: start + Day(offset))
            credit.points = day.points
            let index = levels.lastIndex { $0.from <= max(0, day.points) } ?? 0
            credit.level.tier = levels[index].tier
            credit.level.grade = levels[index].grade
            credit.level.next = index + 1 < levels.count ? levels[index + 1].from : nil
            credit.positiveRate = day.rate.map { Ratio(millionths: $0 * 1_000) }
            return credit
        }
    }

    /// Fifty-four days of growth with a setback.
    private static func growth() throws -> [CreditReport] {
        try credits(
            (0..<54).map { n in
                let points = n < 40 ? Int64(n * n) / 10 : Int64(n * n) / 10 - Int64(n - 39) * 4
                return (points, n < 6 ? nil : Int64(1_000 - (n % 13) * 2 - (n > 40 ? 30 : 0)))
            })
    }

    private func chart(_ credits: [CreditReport], step: Int = 1, _ style: Style) -> String {
        CreditHistoryChart(credits: credits, step: step, style: style).lines.joined(separator: "\n")
    }

    @Test("a chart without colour")
    func plain() throws {
        let text = chart(try Self.growth(), Style(isColoured: false, isUnicode: true))
        #expect(text == CreditHistoryTexts.growth)
    }

    @Test("a chart in ASCII has no byte beyond it")
    func ascii() throws {
        let text = chart(try Self.growth(), .plain)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text == CreditHistoryTexts.ascii)
    }

    @Test("a chart in colour is the same chart with escape sequences, each one ended")
    func colour() throws {
        let text = chart(try Self.growth(), Style(isColoured: true, isUnicode: true))
        #expect(text.contains("\u{1B}[36m") && text.contains("\u{1B}[33mheart 5\u{1B}[0m"))
        #expect(text.replacing(/\u{1B}\[[0-9]+m/, with: "") == CreditHistoryTexts.growth)
        #expect(text.matches(of: /\u{1B}\[[1-9][0-9]*m/).count == text.matches(of: /\u{1B}\[0m/).count)
    }

    @Test("a few days are drawn in wide columns, also below zero and without a rate")
    func few() throws {
        let days: [(points: Int64, rate: Int64?)] = [(0, nil), (-3, nil), (-1, nil), (2, nil), (5, nil)]
        let text = chart(try Self.credits(days), step: 2, .plain)
        #expect(text == CreditHistoryTexts.few)
        let one = chart(try Self.credits([(0, nil)]), .plain)
        #expect(one.contains("2026-09-01 to 2026-09-01") && one.contains("too few ratings to show a rate"))
    }

    @Test("no line of a chart is wider than 80 columns, whatever stands in it")
    func width() throws {
        var credits = try Self.growth()
        for n in credits.indices {
            credits[n].subject = try #require(ID(String(repeating: "売", count: 40)))
            credits[n].points *= 1_000_000
            credits[n].level.next = credits[n].level.next.map { $0 * 1_000_000 }
            credits[n].level.tier = "silver-shooting-star-of-the-east"
        }
        for style in [Style.plain, Style(isColoured: false, isUnicode: true)] {
            for line in chart(credits, style).split(separator: "\n") {
                #expect(Text.width(String(line)) <= 80, "\(line)")
            }
        }
    }

    @Test("a stranger's history says so and nothing more")
    func stranger() throws {
        let text = chart(try CreditCardTests.credits([CreditCardTests.stranger]), .plain)
        #expect(text.hasSuffix("\n\n  Never heard of as a seller: no orders and no ratings."))
    }

    // MARK: Asking

    /// A service whose ledger began on 2026-11-20; today is the card's day, 2026-11-22.
    private func service() throws -> FakeServer {
        try FakeServer { request in
            let day = request["params"]?["asOf"]?["day"]?.string ?? "2026-11-22"
            guard day >= "2026-11-20" else {
                return FakeServer.error(
                    #"{"code":1001,"message":"On \#(day) there was no ledger yet.","data":{"#
                        + #""reason":"credit.day-before-ledger","retry":"never","details":{"first":"2026-11-20"}}}"#,
                    to: request)
            }
            let text = CreditCardTests.seller.replacing("2026-11-22", with: day).replacing("\n", with: "")
            return FakeServer.result(#"{"credits":[\#(text)]}"#, to: request)
        }
    }

    @Test("is asked day by day from where the ledger begins, and printed as it came, the earliest first")
    func asked() throws {
        let server = try service()
        let run = try Program.run(["credit", "s-1", "--history", "--json", "--socket", server.path])
        #expect(run.code == 0 && run.errors.isEmpty)
        let days = try run.output.split(separator: "\n").map { line in
            try CreditGet.read(result: JSONDocument(parsing: Array(line.utf8)).root).first?.day.text
        }
        #expect(days == ["2026-11-20", "2026-11-21", "2026-11-22"])
        let two = try Program.run(["credit", "s-1", "--history", "--days", "2", "--json", "--socket", server.path])
        #expect(two.output.split(separator: "\n").count == 2)
        let since = try Program.run(
            ["credit", "s-1", "--history", "--since", "2026-11-22", "--socket", server.path])
        #expect(since.output.contains("2026-11-22 to 2026-11-22"))
    }

    @Test("an answer of an earlier moment says which")
    func moment() throws {
        let server = try service()
        let day = try Program.run(["credit", "s-1", "--on", "2026-11-21", "--socket", server.path])
        #expect(day.output.hasPrefix("What was answered at the end of 2026-11-21:\n\n  s-1  seller"))
        let fact = try Program.run(["credit", "s-1", "--as-of", "8812", "--socket", server.path])
        #expect(fact.output.hasPrefix("What was answered after fact 8 812, on 2026-11-22:\n\n  s-1  seller"))
        let refused = try Program.run(["credit", "s-1", "--on", "2026-11-19", "--socket", server.path])
        #expect(refused.code == 1 && refused.errors.contains("credit.day-before-ledger"))
    }

    @Test(
        "64: usage",
        arguments: [
            ["a", "b", "--history"], ["a", "--days", "3"], ["a", "--since", "2026-01-01"],
            ["a", "--history", "--on", "2026-01-01"], ["a", "--history", "--days", "3", "--since", "2026-01-01"],
            ["a", "--history", "--days", "0"], ["a", "--on", "yesterday"], ["a", "--as-of", "0"],
        ])
    func usage(_ arguments: [String]) throws {
        #expect(try Program.run(["credit"] + arguments).code == 64)
    }
}
