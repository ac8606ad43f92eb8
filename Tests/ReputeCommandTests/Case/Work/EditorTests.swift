import Foundation
import ReputeModel
import Testing

@testable import repute

@Suite("What is written in an editor")
struct EditorTests {
    @Test("is all but the lines that are there to be read")
    func text() {
        let page = Editor.page("The crack is old.", ["Why?", "", "c31"])
        #expect(page == "The crack is old.\n\n#| Why?\n#|\n#| c31\n")
        #expect(Editor.text(of: page) == "The crack is old.")
        #expect(
            Editor.text(of: "\n \n# 1. a heading\n\n  so\n\n#| c31\nand after\n")
                == "# 1. a heading\n\n  so\n\nand after")
        #expect(Editor.text(of: "a\r\nb\r\n#| c\r\n") == "a\nb")
        #expect(Editor.text(of: "\n\n#| c31\n") == "")
    }

    @Test("the editor is the one that is named, else the first there is")
    func command() {
        func command(_ environment: [String: String], _ there: [String] = []) -> String? {
            Editor.command(environment: environment) { there.contains($0) }
        }
        #expect(command(["VISUAL": "code -w", "EDITOR": "ed"]) == "code -w")
        #expect(command(["VISUAL": "", "EDITOR": "ed"]) == "ed")
        #expect(command(["PATH": "/a:/b"], ["/b/nano"]) == "nano")
        #expect(command(["PATH": "/a:/b"], ["/b/vi", "/a/nano"]) == "vi")
        #expect(command(["PATH": "/a"]) == nil)
    }

    @Test("a page is read by nobody else, keeps what was not read, and is told when it was not sent")
    func pages() throws {
        var pages = SeatPages()
        let page = SeatPage(kind: .rule, case: CaseID(seq: 31), text: "", notes: ["c31"])
        let path = try pages.put(page)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(pages.end() == [] && !FileManager.default.fileExists(atPath: path))

        var other = SeatPages()
        let kept = try other.put(page)
        try "It is so.\n#| c31\n".write(toFile: kept, atomically: false, encoding: .utf8)
        // The editor ended badly, so the seat never heard of it.
        #expect(try other.put(page) == kept)
        #expect(try other.text(page) == "It is so.")
        #expect(other.end() == ["not sent  what you wrote about case c31 is in \(kept)"])
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == "It is so.\n")
        other.remove(CaseID(seq: 31), .rule)
        #expect(other.end() == [] && !FileManager.default.fileExists(atPath: kept))
    }
}
