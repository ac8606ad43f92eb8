import Foundation
import ReputeModel
import Testing

/// Every reason for which something about cases, panels or arbitrators is refused.
@Suite("reasons of refusals of cases, panels and arbitrators")
struct CaseReasonTests {
    @Test("are brought about each in a scene of its own, and nothing is changed", arguments: ReasonScene.all.indices)
    func scenes(index: Int) throws {
        let scene = ReasonScene.all[index]
        let refusal = try scene.play()
        #expect(refusal?.reason == scene.reason, "\(refusal?.reason ?? "not refused"), not \(scene.reason)")
        #expect(refusal?.code != .internal && refusal?.message.isEmpty == false)
    }

    /// The folders in which they are declared.
    private static let folders = ["Arbitrator", "Case", "Handling", "Panel"]

    /// The sources of these folders, by their paths.
    private static func sources() throws -> [(name: String, text: String)] {
        let root = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
        var out: [(name: String, text: String)] = []
        for folder in folders {
            let path = "/\(root)/Sources/ReputeModel/\(folder)"
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where name.hasSuffix(".swift") {
                out.append((name: name, text: try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)))
            }
        }
        return out
    }

    /// The reasons of a file of refusals. One is written whole, or without what functions such as `ofStep` put before it;
    /// one of these that leaves it to another goes by the first in the file.
    private static func reasons(_ text: String) -> Set<String> {
        var out: Set<String> = []
        let first = text.firstMatch(of: #/"(\w+)\.\\\(reason\)"/#)?.1 ?? ""
        var prefixes: [String: Substring] = [:]
        for maker in text.components(separatedBy: "private static func ").dropFirst() {
            guard let prefix = maker.firstMatch(of: #/"(\w+)\.\\\(reason\)"/#)?.1 else { continue }
            prefixes[String(maker.prefix(while: \.isLetter))] = prefix
        }
        for match in text.matches(of: #/\b(of[A-Z]\w*)\(\s*(?:[\w.]+,\s*)?"([a-z][a-z.-]*)"/#) {
            let prefix = prefixes[String(match.1)] ?? first
            out.insert(match.2.contains(".") ? String(match.2) : "\(prefix).\(match.2)")
        }
        for match in text.matches(of: #/"((?:arbitrator|case|panel|party|rating|ruling)\.[a-z-]+)"/#) {
            out.insert(String(match.1))
        }
        return out
    }

    /// Those whose names are put together, or which are declared for every subject at once.
    private static let others: Set = [
        "case.clauses-unfit", "case.rests-unfit", "case.text-blank", "case.text-too-long", "request.differs",
    ]

    @Test("have a scene each, and no scene is of one that is declared no more")
    func complete() throws {
        let files = try Self.sources()
        let refusals = files.filter { $0.name.hasSuffix("Refusals.swift") }
        #expect(refusals.count >= 10)
        let declared = refusals.reduce(Self.others) { $0.union(Self.reasons($1.text)) }
        #expect(declared.count >= 127)
        let played = Set(ReasonScene.all.map(\.reason))
        #expect(declared.subtracting(played).sorted() == [], "no scene brings them about")
        #expect(played.subtracting(declared).sorted() == [], "they are declared nowhere")
    }

    @Test("are declared in files of refusals alone, where they are looked for")
    func places() throws {
        for file in try Self.sources() where !file.name.hasSuffix("Refusals.swift") {
            #expect(file.text.firstMatch(of: #/\bRefusal\(/#) == nil, "\(file.name)")
        }
    }
}
