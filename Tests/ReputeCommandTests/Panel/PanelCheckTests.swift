import ReputeJSON
import Testing

@testable import repute

/// A draw done again by the command, from lines alone.
@Suite("repute panel check")
struct PanelCheckTests {
    private func check(_ lines: DrawLines) -> DrawCheck {
        var check = DrawCheck(case: lines.number)
        for line in lines.lines {
            let isTaken = check.take(Array(line.utf8))
            #expect(isTaken)
        }
        return check
    }

    /// What is found where the first draw says something else.
    private func problems(_ forge: (inout [String: JSONValue]) -> Void) -> [String] {
        var lines = DrawLines()
        lines.draw("case.heard", forge)
        return check(lines).findings.flatMap(\.problems)
    }

    @Test("finds the same as the facts, on the word of the fact only where points or a record are not in it")
    func same() throws {
        var why: Set<String> = []
        for n in 0..<40 {
            var lines = DrawLines(n)
            lines.draw()
            lines.draw("case.appealed")
            let check = check(lines)
            #expect(check.isKnown && check.findings.map(\.problems) == [[], []], "\(n)")
            #expect(check.findings.map(\.size) == [3, 5])
            for finding in check.findings {
                #expect(finding.believed == finding.skipped.filter { $0.why == "points" }.map(\.juror))
                why.formUnion(finding.skipped.map(\.why))
            }
        }
        #expect(why == ["again", "closed", "left", "party", "points", "role", "sat", "traded"])
        #expect(!DrawCheck(case: 7).isKnown)
        var other = DrawCheck(case: 3)
        let isTaken = other.take(Array("no fact".utf8))
        #expect(!isTaken)
    }

    @Test("tells what is otherwise than the facts make it")
    func forged() throws {
        #expect(problems { _ in } == [])
        #expect(problems { $0["seed"] = .string(Base64.encode([UInt8](repeating: 9, count: 32))) } != [])
        #expect(problems { $0["seed"] = "x" }.first?.contains("no seed") == true)
        #expect(problems { $0["over"] = 1 } == ["it was not drawn as of the fact before it"])
        #expect(problems { $0["size"] = 5 } != [])
        #expect(problems { $0["day"] = 1 } == ["it is of another day"])
        #expect(problems { $0["members"] = .array(($0["members"]?.arrayValue ?? []).reversed()) } != [])
        #expect(problems { $0["members"] = .array(Array(($0["members"]?.arrayValue ?? []).dropLast())) } != [])
        #expect(problems { $0["skipped"] = [["juror": 10, "why": "left"]] } != [])
    }

    @Test("prints each draw, and ends otherwise where one is not as it should be")
    func printed() throws {
        let folder = try ScratchFolder()
        func run(_ lines: DrawLines, _ words: [String] = []) throws -> Program.Outcome {
            let file = try folder.write("ledger.ndjson", lines.lines.map { $0 + "\n" }.joined())
            return try Program.run(["panel", "check", "c\(lines.number)", "--file", file] + words)
        }
        var lines = DrawLines()
        #expect(try run(lines).output == "no panel of c\(lines.number) was drawn\n")
        lines.draw()
        let good = try run(lines)
        #expect(good.code == 0 && good.output.contains("a panel of 3, drawn by fact \(lines.lines.count)"))
        #expect(good.output.hasSuffix("drawn again, the same\n"))
        #expect(try run(lines, ["--json"]).output.contains(#""agrees":true"#))
        lines.draw("case.appealed") { $0["over"] = 1 }
        let bad = try run(lines)
        #expect(bad.code != 0 && bad.output.contains("!! drawn again, not the same"))
        #expect(bad.errors.contains("the draw is not what the facts make it"))
        let other = try Program.run(["panel", "check", "c1", "--file", "\(folder.path)/ledger.ndjson"])
        #expect(other.code != 0 && other.errors.contains("does not tell of case c1"))
    }
}
