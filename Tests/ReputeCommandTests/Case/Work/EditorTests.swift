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

    /// Settings that a side may have written, as editors understand them.
    private static let settings = [
        "vim: set sw=3 :", "vi:sw=3", "ex:set sw=3:", "vim>600:sw=3", "vim<999:sw=3", "vim=900:sw=3", "vim700:sw=3",
        "Vim: set sw=3:", "It came. vi: sw=3", "a\tvim: sw=3", "-*- mode: lisp; eval: (beep) -*-", "Local Variables:",
        "local variables:", "kate: indent-width 3;",
    ]

    /// Whether Vim finds settings in a line, by the rules of its manual (`:help modeline`).
    private func isModeline(_ line: String) -> Bool {
        line.firstMatch(of: /(^|[ \t])(vi|[vV]im[<=>]?[0-9]*):/) != nil || line.firstMatch(of: /[ \t]ex:/) != nil
    }

    @Test("no editor finds settings of its own in what others wrote, and nothing else is changed", arguments: settings)
    func inert(setting: String) {
        for line in [setting, "> \(setting)", "\(setting) so", String(repeating: "x", count: 80) + " " + setting] {
            for text in Editor.page("", [line, line]).split(separator: "\n").map(String.init) {
                #expect(!isModeline(text) && !text.contains("-*-") && !text.contains(/(?i)local variables:/), "\(text)")
                #expect(!text.contains(/(^|[ \t])kate:/), "\(text)")
            }
            let inert = Editor.inert(line)
            #expect(inert != line && inert.filter { $0 != " " } == line.filter { $0 != " " })
        }
    }

    @Test(
        "what is no setting stays as it is",
        arguments: ["a review: so", "Levi: no", "an index: x", "at 12:30", "a - * - b"])
    func plain(line: String) {
        #expect(Editor.inert(line) == line)
    }

    private static let vim = "/usr/bin/vim"

    @Test(
        "Vim, told to obey what it finds in a text, obeys nothing that a side wrote",
        .enabled(if: FileManager.default.isExecutableFile(atPath: vim), "there is no Vim"))
    func modeline() throws {
        let folder = try ScratchFolder()
        func width(_ text: String) throws -> String? {
            let (file, out) = (try folder.write("page.txt", text), "\(folder.path)/out.txt")
            _ = try Program.run(
                [
                    "-u", "NONE", "-i", "NONE", "-N", "-es", "--cmd", "set modeline modelines=1000 shiftwidth=8", "-c",
                    "call writefile([&sw], '\(out)')", "-c", "qa!", file,
                ], of: URL(fileURLWithPath: Self.vim))
            return folder.read("out.txt").map { $0.trimmingCharacters(in: .newlines) }
        }
        // Where this Vim looks for none nothing is shown.
        guard try width("\(Editor.mark) > vi:sw=3\n") == "3" else { return }
        for setting in Self.settings {
            #expect(try width(Editor.page("So.", ["> \(setting)", setting])) == "8", "\(setting)")
        }
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
