import ReputeJSON
import ReputeModel
import ReputeWire
import Testing

@testable import repute

/// Cards and tables of credits, as they are printed.
@Suite struct CreditCardTests {
    /// 143 positive, 1 neutral and 2 negative of 157 orders.
    static let seller = """
        {"subject":"s-1","role":"seller","known":true,"points":141,
         "level":{"tier":"heart","grade":4,"next":151,"confidence":"high"},
         "scored":{"positive":143,"neutral":1,"negative":2},
         "positiveRate":0.979452,"wilsonLow":0.941333,"betaMean":0.972973,"positiveOfOrders":0.910828,
         "windows":{"7d":{"positive":3,"neutral":0,"negative":0},"30d":{"positive":12,"neutral":0,"negative":1},
          "180d":{"positive":60,"neutral":1,"negative":1},"365d":{"positive":120,"neutral":1,"negative":2},
          "older":{"positive":23,"neutral":0,"negative":0}},
         "details":{"item":{"mean":4.82,"count":50},"service":{"mean":4.1,"count":49},
          "logistics":{"mean":null,"count":0}},
         "recent":{"score":0.98,"weight":31.4},
         "standing":"standard","sanctions":[],"orders":157,"day":"2026-11-22","version":8812,"policy":"neutral@1"}
        """

    /// An account nobody ever heard of.
    static let stranger = """
        {"subject":"s-9","role":"seller","known":false,"points":0,
         "level":{"tier":"none","grade":0,"next":4,"confidence":"low"},
         "scored":{"positive":0,"neutral":0,"negative":0},
         "positiveRate":null,"wilsonLow":null,"betaMean":null,"positiveOfOrders":null,
         "windows":{"7d":{"positive":0,"neutral":0,"negative":0},"older":{"positive":0,"neutral":0,"negative":0}},
         "details":{},"standing":"standard","sanctions":[],"orders":0,"day":"2026-11-22","version":0,
         "policy":"neutral@1"}
        """

    static func credits(_ texts: [String]) throws -> [CreditReport] {
        let node = try JSONDocument(parsing: "{\"credits\":[\(texts.joined(separator: ","))]}").root
        return try CreditGet.read(result: node)
    }

    private func card(_ text: String, _ style: Style) throws -> String {
        let credit = try #require(try Self.credits([text]).first)
        return CreditCard(credit: credit, style: style).lines.joined(separator: "\n")
    }

    @Test("a card without colour")
    func card() throws {
        #expect(try card(Self.seller, Style(isColoured: false, isUnicode: true)) == CreditCardTexts.card)
    }

    @Test("a card in ASCII has no byte beyond it")
    func ascii() throws {
        let text = try card(Self.seller, .plain)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text == CreditCardTexts.ascii)
    }

    @Test("a card in colour is the same card with escape sequences, each one ended")
    func colour() throws {
        let text = try card(Self.seller, Style(isColoured: true, isUnicode: true))
        let (red, end) = ("\u{1B}[31m", "\u{1B}[0m")
        #expect(text.contains("\(red)♥♥♥♥\(end)\u{1B}[2m♡\(end)  \u{1B}[1mheart 4\(end)   141 points"))
        #expect(text.replacing(/\u{1B}\[[0-9]+m/, with: "") == CreditCardTexts.card)
        let starts = text.matches(of: /\u{1B}\[[1-9][0-9]*m/).count
        #expect(starts == text.matches(of: /\u{1B}\[0m/).count)
    }

    @Test("no line of a card is wider than 80 columns")
    func width() throws {
        for text in [Self.seller, Self.stranger] {
            for line in try card(text, Style(isColoured: false, isUnicode: true)).split(separator: "\n") {
                #expect(Text.width(String(line)) <= 80)
            }
        }
    }

    @Test("a stranger's card says so and nothing more")
    func stranger() throws {
        let text = try card(Self.stranger, .plain)
        #expect(text.hasSuffix("\n\n  Never heard of as a seller: no orders and no ratings."))
    }

    @Test("several are a table, in the order asked")
    func table() throws {
        let credits = try Self.credits([Self.seller, Self.stranger])
        let text = CreditTable(credits: credits, style: .plain).lines.joined(separator: "\n")
        #expect(text == CreditCardTexts.table)
    }

    @Test("a table in colour is the same table with escape sequences")
    func tableColour() throws {
        let credits = try Self.credits([Self.seller, Self.stranger])
        let text = CreditTable(credits: credits, style: Style(isColoured: true, isUnicode: false)).lines
            .joined(separator: "\n")
        #expect(text.contains("\u{1B}[32m  97.9 %\u{1B}[0m"))
        #expect(text.replacing(/\u{1B}\[[0-9]+m/, with: "") == CreditCardTexts.table)
    }

    @Test("a table says what runs against somebody, and of the others nothing")
    func sanctions() throws {
        let closed = Self.seller.replacing(#""sanctions":[]"#, with: #""sanctions":["demoted","unprivileged"]"#)
        let long = closed.replacing("s-1", with: String(repeating: "売", count: 40))
        let lines = CreditTable(credits: try Self.credits([Self.seller, closed, long]), style: .plain).lines
        #expect(lines[1].hasSuffix("   157") && lines[2].hasSuffix("   157  demoted, unprivileged"))
        #expect(lines.allSatisfy { Text.width($0) <= 80 })
    }

    @Test("a card says how a seller stands and what goes with it, where that is not as usual")
    func standing() throws {
        let top = Self.seller.replacing(
            #""standing":"standard""#, with: #""standing":"top","privileges":["badge","early-release"]"#)
        let lines = CreditCard(credit: try Self.credits([top])[0], style: .plain).lines
        #expect(lines.contains("  Standing     top") && lines.contains("  Privileges   badge, early-release"))
        #expect(
            !CreditCard(credit: try Self.credits([Self.seller])[0], style: .plain).lines.contains {
                $0.contains("Standing")
            })
    }

    @Test("a table of long ids is not wider than 80 columns either")
    func wideTable() throws {
        let long = Self.seller.replacing("s-1", with: String(repeating: "売", count: 40))
        for line in CreditTable(credits: try Self.credits([long]), style: .plain).lines {
            #expect(Text.width(line) <= 80)
        }
    }

    @Test(
        "every level is drawn",
        arguments: [
            ("heart", Int64(1), "*...."), ("diamond", 5, "*****"), ("crown", 2, "**..."), ("gold-crown", 3, "***.."),
            ("none", 0, ""), ("platinum", 12, "**********"),
        ])
    func levels(tier: String, grade: Int64, drawn: String) throws {
        let text = Self.seller.replacing(#""heart","grade":4"#, with: #""\#(tier)","grade":\#(grade)"#)
        #expect(try Self.credits([text]).first?.level.drawn(.plain) == drawn)
    }
}
