import Foundation
import ReputeModel
import Testing

/// The page on panels, held to the rules.
@Suite("the page on panels")
struct PanelPageTests {
    private let page: String

    init() throws {
        let path = Profiles.folder + "/../../Sources/Repute/Repute.docc/Panels.md"
        page = try String(contentsOfFile: path, encoding: .utf8)
    }

    /// The rows of its tables that begin with something.
    private func rows(_ start: String) -> [Substring] { page.split(separator: "\n").filter { $0.hasPrefix(start) } }

    @Test("has each reason for which somebody is skipped, in the order in which they are looked at")
    func reasons() {
        let names = JurorBar.allCases.map { "| `\($0.rawValue)` |" }
        let own = page.split(separator: "\n").compactMap { row in names.first { row.hasPrefix($0) } }
        #expect(own == names)
    }

    @Test("says of the sizes that ship how often a majority is right")
    func chances() {
        for (members, chance) in [(1, ".600"), (7, ".710"), (17, ".801"), (31, ".872")] {
            #expect(rows("| \(members) | \(chance) |").count == 1)
        }
        #expect(Profiles.neutral.arbitration.jury.sizes == [7, 17, 31])
        #expect(Profiles.policy("taobao-classic-2014").arbitration.jury.sizes == [31])
    }
}
