import Foundation
import ReputeModel
import Testing

/// The page on cases, held to the table and the policies that ship.
@Suite("the page on cases")
struct CasePageTests {
    private let page: String

    init() throws { page = try Self.read("Cases.md") }

    private static func read(_ name: String) throws -> String {
        try String(contentsOfFile: Profiles.folder + "/../../Sources/Repute/Repute.docc/" + name, encoding: .utf8)
    }

    /// The rows of a table whose first cell is this name.
    private func rows(_ name: String) -> [Substring] {
        page.split(separator: "\n").filter { $0.hasPrefix("| `\(name)` |") }
    }

    @Test("has the whole table of transitions, as it is printed")
    func table() throws {
        let printed = CaseTransition.markdown.split(separator: "\n")
        let head = try #require(printed.first)
        let own = page.split(separator: "\n").drop { $0 != head }.prefix { $0.hasPrefix("|") }
        for (mine, line) in zip(own, printed) where mine != line { Issue.record("\(mine) is now \(line)") }
        #expect(own.count == printed.count, "the page has \(own.count) lines of it, and there are \(printed.count)")
    }

    @Test("says of each clock what it waits for, and of each state and outcome what it is")
    func names() {
        for clock in CaseClock.allCases {
            #expect(rows(clock.rawValue).contains { $0.contains("| \(clock.waitsFor) |") }, "\(clock.rawValue)")
        }
        for state in CaseState.allCases { #expect(!rows(state.rawValue).isEmpty, "\(state.rawValue)") }
        for outcome in CaseOutcome.allCases { #expect(!rows(outcome.rawValue).isEmpty, "\(outcome.rawValue)") }
        for remedy in CaseRemedy.allCases { #expect(!rows(remedy.rawValue).isEmpty, "\(remedy.rawValue)") }
    }

    @Test("says of each kind of note what it tells, and whom")
    func notes() throws {
        let lines = page.split(separator: "\n")
        let told = lines.filter { $0.hasSuffix("| both sides |") || $0.hasSuffix("| the house |") }
        for kind in CaseNoteKind.allCases {
            let row = try #require(told.first { $0.contains("`\(kind.rawValue)`") })
            #expect(row.hasSuffix(kind.isForHouse ? "| the house |" : "| both sides |"), "\(row)")
            #expect(row.contains("`text`") == (kind.isSaid || kind == .rejected), "\(row)")
        }
    }

    @Test("lists each cause of the neutral policy, with who may claim, what is granted and who has to show something")
    func causes() {
        let claims = Profiles.neutral.arbitration.claims
        #expect(claims.count == 12)
        for (cause, claim) in claims {
            let by = claim.by.count == 2 ? "either side" : claim.by.map(\.rawValue).joined()
            let others = CaseRemedy.allCases.filter { $0 != claim.remedy && claim.remedies.contains($0) }
            let row =
                "| `\(cause)` | \(by) | \(claim.remedy.rawValue) | \(others.map(\.rawValue).joined(separator: ", ")) | "
                + "\(claim.burden.rawValue) |"
            #expect(page.contains(row), "\(row)")
        }
    }

    @Test("says what of a case stands in the ledger: each kind of fact is on the page on facts")
    func facts() throws {
        let rows = try Self.read("Facts.md").split(separator: "\n").filter {
            $0.hasPrefix("| `case.") || $0.hasPrefix("| `panel.")
        }
        for kind in (CaseFacts.all + PanelFacts.all).map({ "\($0.kind)" }) {
            let short = "`.\(kind.drop { $0 != "." }.dropFirst())`"
            #expect(rows.contains { $0.contains("`\(kind)`") || $0.contains(short) }, "\(kind)")
        }
    }
}
