import Testing

@testable import repute

/// Commands that people paste into a shell.
@Suite("a command to be pasted")
struct ShellCommandTests {
    @Test("has in quotes what would mean something to a shell, and nothing else")
    func quotes() {
        for word in ["s-1", "a.b_c@d:e/f,g+h%i", "129.00CNY", "o40"] { #expect(ShellCommand.quoted(word) == word) }
        for (word, quoted) in [
            ("", "''"), ("a b", "'a b'"), ("$x", "'$x'"), ("*", "'*'"), ("a'b", #"'a'\''b'"#), ("~", "'~'"),
            ("é", "'é'"), ("'\u{301}", "''\\''\u{301}'"), ("#", "'#'"), ("a=b", "'a=b'"),
        ] { #expect(ShellCommand.quoted(word).unicodeScalars.elementsEqual(quoted.unicodeScalars), "\(word)") }
    }

    @Test("keeps an option and its value together, and says to the shell that a line goes on")
    func lines() {
        let command = ShellCommand("repute case appeal c31").option("--by", "claimant").blank("--text")
        #expect(command.lines(60, indent: 4) == [#"repute case appeal c31 --by claimant --text "...""#])
        #expect(
            command.lines(40, indent: 4) == ["repute case appeal c31 --by claimant \\", #"      --text "...""#])
        #expect(
            command.lines(26, indent: 4) == [
                "repute case appeal c31 \\", #"      --by claimant \"#, #"      --text "...""#,
            ])
        let dashed = ShellCommand("repute case return c31").option("--as", "-s 1")
        #expect(dashed.lines(60, indent: 0) == ["repute case return c31 --as='-s 1'"])
    }

    @Test("breaks what no line holds where the shell joins it again")
    func pieces() throws {
        let words = [
            String(repeating: "x", count: 100), String(repeating: "a' ", count: 40),
            "-" + String(repeating: "é", count: 90),
        ]
        for word in words {
            for width in [20, 33, 66] {
                let lines = ShellCommand("printf %s").option("", word).lines(width, indent: 14)
                #expect(lines.allSatisfy { Text.width($0) <= width + 14 }, "\(lines)")
                let run = try Program.paste(lines.joined(separator: "\n"))
                #expect(run.output == word || run.output == "=" + word, "\(run.errors)")
            }
        }
    }
}
