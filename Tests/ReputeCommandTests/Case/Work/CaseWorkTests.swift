import Foundation
import ReputeClient
import ReputeModel
import ReputeTestSupport
import ReputeWire
import Testing

@testable import repute

/// The program as it is built, in a terminal, against the daemon as it is built.
@Suite("repute case work")
struct CaseWorkTests {
    /// A Monday.
    private static let start = Instant(milliseconds: 1_794_819_600_000)

    /// A case about 129.00 CNY that waits for somebody who rules: the sides showed what they have.
    private func heard(_ service: ServiceProcess) async throws -> CaseID {
        let client = service.client
        let paid = try #require(Money(currency: "CNY", minor: 12_900))
        let given = OrderGiven(buyer: "b-1", seller: "s-1", amount: paid)
        let order = CompleteOrder(order: "o-17", completed: Self.start + -Instant.hour, given: given)
        _ = try await client.call(OrderComplete.self, order)
        let open = OpenCase(order: "o-17", cause: "not-received", text: "It never came.")
        let id = try await client.call(CaseOpen.self, open).case
        try await service.wait(Instant.day)
        _ = try await client.call(CaseAnswer.self, AnswerCase(case: id, text: "It was sent.", key: "a"))
        try await service.wait(3 * Instant.day)
        _ = try await client.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "e"))
        _ = try await client.call(CaseClaim.self, AssignCase(case: id, key: "c"))
        let hostile = "The letter-box\u{1B}[2J was empty."
        _ = try await client.call(
            CaseGiveEvidence.self, SubmitEvidence(case: id, by: .claimant, text: hostile, key: "s"))
        try await service.wait(4 * Instant.day + Instant.hour)
        return id
    }

    @Test(
        "a case is claimed, read and ruled in, in a terminal of 80 x 24; the shell has it back as it was, also in between",
        .enabled(if: Tmux.isThere && ServiceProcess.isBuilt))
    func seat() async throws {
        let service = try ServiceProcess(at: Self.start)
        let id = try await heard(service)
        let folder = try ScratchFolder()
        let editor = try folder.write(
            "editor", "#!/bin/sh\n{ echo 'Nobody signed for it.'; cat \"$1\"; } > \"$1.new\" && mv \"$1.new\" \"$1\"\n")
        chmod(editor, 0o700)
        let terminal = try Tmux([
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path, "PS1": "ready> ", "EDITOR": editor,
            "REPUTE_SOCKET": service.socket, "TMPDIR": folder.path,
        ])
        _ = try terminal.see("ready>")
        try terminal.type("'\(Program.url.path)' case work")
        try terminal.press("Enter")

        // The list, and the claim.
        let list = try terminal.see("You have no case; 1 waits for an arbitrator.")
        #expect(list[0].hasPrefix(" the arbitrator's seat ") && list[0].hasSuffix(" user id \(getuid())"))
        #expect(list[2].hasPrefix("> \(id)  not-received  order o-17") && list[2].hasSuffix("refund 129.00 CNY"))
        #expect(list[3].hasPrefix("    b-1 against s-1"))
        try terminal.press("c")
        let case1 = try terminal.see("yours for", "1 Timeline")
        #expect(case1[0].hasPrefix(" \(id)  not-received  order o-17") && case1[0].hasSuffix("refund 129.00 CNY"))
        #expect(case1[1].hasPrefix("before an arbitrator, who is to rule"))
        #expect(case1[2].contains("for the arbitrator's ruling; then another is to rule"))
        #expect(case1[3] == "claimant  b-1, the buyer               │ respondent  s-1, the seller")
        #expect(case1[22] == "case \(id) was claimed: before an arbitrator, who is to rule")
        #expect(case1[23] == " r rule  h hand on  p pause  1-5 parts  l list  ? help  q quit")

        // What was shown; what a side wrote to clear the screen does not.
        try terminal.press("2")
        let shown = try terminal.see("the claimant shows")
        #expect(shown.contains("  The letter-box?[2J was empty.") && shown.contains("  It never came."))
        try terminal.press("4")
        _ = try terminal.see("your claim, renewed by any key")

        // The ruling, and back to the shell in its midst.
        try terminal.press("r")
        _ = try terminal.see("For whom do you rule?", "> 1  the claimant, b-1")
        try terminal.press("Enter")
        _ = try terminal.see("What is to be done?", "> 1  refund, as was claimed", "2  replacement")
        try terminal.press("Enter")
        _ = try terminal.see("How much? Claimed is 129.00 CNY.", "> 129.00CNY")
        try terminal.press("C-u")
        try terminal.type("60.00CNY")
        try terminal.press("C-z")
        _ = try terminal.see("Stopped")
        try terminal.type("fg")
        try terminal.press("Enter")
        _ = try terminal.see("> 60.00CNY")
        try terminal.press("Enter")
        _ = try terminal.see("On which facts does the ruling rest?", "[ ] \(id.seq)  the claimant")
        try terminal.press("Space", "Enter")
        _ = try terminal.see("By which clauses?")
        try terminal.press("Enter")
        let last = try terminal.see("Is this your ruling?")
        #expect(last[4] == "For the claimant, b-1: refund 60.00 CNY." && last[5] == "It rests on \(id.seq).")
        #expect(last[7] == "  Nobody signed for it.")
        try terminal.press("y")
        _ = try terminal.see("case \(id) was ruled on: decided: it can be appealed")

        let view = try #require(try await service.client.call(CaseGet.self, CaseGet.Params(.id(id))).first)
        #expect(view.decision?.terms == CaseView.Terms(remedy: .refund, amount: Money(currency: "CNY", minor: 6_000)))
        #expect(view.rulings.last?.reasons == "Nobody signed for it." && view.rulings.last?.rests == [id.seq])

        // Another size, and the end.
        try terminal.resize(100, 30)
        _ = try terminal.see { lines in lines.count >= 30 && lines[0].count == 99 && lines[29].contains("q quit") }
        try terminal.press("q")
        let after = try terminal.see { lines in lines.last { !$0.isEmpty } == "ready>" }
        #expect(after.contains { $0.contains("ready> fg") } && !after.contains { $0.contains("1 Timeline") })
        // Nothing that was sent stays behind, and nothing is left to be told.
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left == ["editor"], "\(left)")
        try terminal.type("clear; TERM=dumb '\(Program.url.path)' case work")
        try terminal.press("Enter")
        _ = try terminal.see("cannot be drawn on", "repute case show")
    }

    @Test("without a terminal that can be drawn on it is refused, with what to do instead")
    func refused() throws {
        for (words, why) in [([], "There is no terminal"), (["c31"], "There is no terminal"), (["--json"], "no JSON")] {
            let run = try Program.run(["case", "work"] + words)
            #expect(run.code == 64 && run.output.isEmpty)
            #expect(run.errors.contains(why) && run.errors.contains("repute case show"), "\(run.errors)")
        }
    }

    @Test(
        "a ruling is signed by a key whose passphrase is asked for at the terminal",
        .enabled(if: Tmux.isThere && ServiceProcess.isBuilt && OpenSSH.isInstalled))
    func passphrase() async throws {
        let service = try ServiceProcess(at: Self.start)
        let id = try await heard(service)
        let folder = try ScratchFolder()
        let keygen = try OpenSSH()
        let (file, _) = try keygen.makeKey(passphrase: "open sesame")
        _ = try await service.client.call(CaseClaim.self, AssignCase(case: id, key: "again"))
        let terminal = try Tmux([
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path, "PS1": "ready> ",
            "REPUTE_SOCKET": service.socket, "TMPDIR": folder.path,
        ])
        _ = try terminal.see("ready>")
        // That the key is one's own it says itself.
        try terminal.type("clear; '\(Program.url.path)' arbitrator register '\(file.path).pub'")
        try terminal.press("Enter")
        _ = try terminal.see("Enter passphrase")
        try terminal.type("open sesame")
        try terminal.press("Enter")
        _ = try terminal.see("user id \(getuid()) signs by SHA256:")
        let read = try #require(try await service.client.call(CaseGet.self, CaseGet.Params(.id(id))).first?.version)
        func rule(_ key: String) throws {
            try terminal.type(
                "clear; '\(Program.url.path)' case rule \(id) refund --for claimant --amount 9.00CNY --reasons So."
                    + " --read \(read) --sign '\(file.path)' --key \(key)")
            try terminal.press("Enter")
            _ = try terminal.see("Enter passphrase")
        }
        try rule("r-1")
        try terminal.type("open barley")
        try terminal.press("Enter")
        _ = try terminal.see("ssh-keygen did not sign with")
        try rule("r-2")
        try terminal.type("open sesame")
        try terminal.press("Enter")
        _ = try terminal.see("case \(id) was ruled on")
        let view = try #require(try await service.client.call(CaseGet.self, CaseGet.Params(.id(id))).first)
        #expect(view.rulings.last?.isSigned == true)
        // The key's folder is there until here.
        withExtendedLifetime(keygen) {}
    }
}
