import Foundation
import ReputeJSON
import ReputeTestSupport
import Testing

/// The program's exit codes and what it prints, by running it.
@Suite struct ExitCodeTests {
    private let info =
        #"{"name":"reputed","version":"9.9","protocol":1,"roles":[],"peer":{"uid":7,"gid":8},"limits":{"batch":5},"#
        + #""ledger":{"size":3,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","at":"2026-11-22T10:15:30.000Z"},"#
        + #""policy":{"name":"neutral","version":1},"startedAt":"2026-11-22T08:00:00.000Z","later":true}"#

    @Test("0: done, with the result for people, and with --json exactly as it came")
    func done() throws {
        let server = try FakeServer { [info] in FakeServer.result(info, to: $0) }
        let people = try Program.run(["info", "--socket", server.path])
        #expect(people.code == 0)
        #expect(people.output.hasPrefix("service   reputed 9.9, protocol 1\nstarted   2026-11-22 08:00 UTC\n"))
        let raw = try Program.run(["info", "--json", "--socket", server.path])
        #expect(raw.code == 0)
        #expect(raw.output == info + "\n")
        #expect(raw.errors.isEmpty)
    }

    @Test("1: refused, with what happened, the reason and what to do on standard error")
    func refused() throws {
        let server = try FakeServer {
            FakeServer.error(
                #"{"code":1002,"message":"There is no order o-9.","data":{"reason":"order.unknown","pointer":"/params/order","retry":"never"}}"#,
                to: $0)
        }
        let run = try Program.run(["order", "deliver", "o-9"], environment: ["REPUTE_SOCKET": server.path])
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                refused  There is no order o-9.
                  reason  order.unknown (1002), at /params/order
                  to do   check the id; nothing is known under it

                """)
    }

    @Test(
        "what to do is told by what was refused",
        arguments: [
            (
                #"{"code":1001,"message":"Not before 9.","data":{"reason":"training.too-soon","retry":"later","details":{"from":"x"}}}"#,
                "try again at the moment it names; nothing happened"
            ),
            (
                #"{"code":1005,"message":"Full.","data":{"reason":"engine.overloaded","retry":"later"}}"#,
                "wait a little and try again; nothing happened"
            ),
            (
                #"{"code":1004,"message":"Yours.","data":{"reason":"sanction.own-review","retry":"never"}}"#,
                "have somebody else do it"
            ),
        ])
    func remedy(_ error: String, _ expected: String) throws {
        let server = try FakeServer { FakeServer.error(error, to: $0) }
        let run = try Program.run(["order", "deliver", "o-9"], environment: ["REPUTE_SOCKET": server.path])
        #expect(run.code == 1 && run.errors.contains("  to do   \(expected)\n"))
    }

    @Test("with --json a refusal is the service's error, and any other fault one of the same shape")
    func json() throws {
        let error =
            #"{"code":1002,"message":"There is no order o-9.","data":{"reason":"order.unknown","#
            + #""pointer":"/params/order","retry":"never","details":{"order":"o-9"}}}"#
        let server = try FakeServer { FakeServer.error(error, to: $0) }
        let refused = try Program.run(["order", "deliver", "o-9", "--json", "--socket", server.path])
        #expect(refused.code == 1 && refused.output.isEmpty && refused.errors == error + "\n")
        func fault(_ arguments: [String]) throws -> (code: Int32, error: JSONValue) {
            let run = try Program.run(arguments)
            #expect(run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
            return (run.code, JSONValue(try JSONDocument(parsing: Array(run.errors.utf8.dropLast())).root))
        }
        let nowhere = try fault(["info", "--json", "--socket", "/nonexistent/repute.sock"])
        #expect(nowhere.code == 2 && nowhere.error["code"] == 2)
        #expect(nowhere.error["data"]?["reason"] == "client.unreachable" && nowhere.error["data"]?["retry"] == "later")
        #expect(nowhere.error["data"]?["details"]?["path"] == "/nonexistent/repute.sock")
        let silent = try FakeServer { _ in nil }
        let lost = try fault(["info", "--json", "--socket", silent.path])
        #expect(lost.code == 2 && lost.error["data"]?["reason"] == "client.lost")
        let file = try fault(["ledger", "verify", "--json", "--file", "/nonexistent/l.ndjson"])
        #expect(file.code == 64 && file.error["data"]?["reason"] == "client.usage")
    }

    @Test("2: not reachable, and lost on the way")
    func notReachable() throws {
        let nowhere = try Program.run(["info", "--socket", "/nonexistent/repute.sock"])
        #expect(nowhere.code == 2)
        #expect(nowhere.errors.contains("/nonexistent/repute.sock"))
        let server = try FakeServer { _ in nil }
        #expect(try Program.run(["info", "--socket", server.path]).code == 2)
    }

    @Test(
        "64: usage",
        arguments: [
            ["nonsense"], ["rate", "o-1"], ["rate", "o-1", "--by", "nobody", "--value", "positive"], ["ratings"],
            ["ratings", "s-1", "--order", "o-1"], ["order", "open", "o-1"], ["admin", "clock", "tomorrow"],
            ["credit"], ["ledger", "consistency"], ["ledger", "entries", "--limit", "0"], ["import", "--map", "m"],
        ])
    func usage(_ arguments: [String]) throws {
        #expect(try Program.run(arguments).code == 64)
    }

    @Test("64: an argument that is not UTF-8, which nobody is asked about")
    func notUTF8() throws {
        let server = try FakeServer { _ in
            Issue.record("it was asked about another seller")
            return nil
        }
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", "'\(Program.url.path)' credit $'s-\\xe9' --socket '\(server.path)'"]
        let errors = Pipe()
        shell.standardError = errors
        try shell.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 64 && said.contains("Argument 2, \"s-\u{FFFD}\", is not UTF-8"), "\(said)")
    }

    @Test("64: a file that is not there")
    func file() throws {
        let run = try Program.run(["import", "--orders", "/nonexistent/o.csv", "--map", "/nonexistent/m.json"])
        #expect(run.code != 0)
    }

    @Test("65: the service finds its ledger unsound, and the problems are shown")
    func unsound() throws {
        let report =
            #"{"sound":false,"facts":9,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","passes":["#
            + #"{"name":"hashes","checked":9,"seconds":0.5,"problems":[]},"#
            + #"{"name":"sums","checked":4,"seconds":0.25,"problems":["credit of account 3: points 7, computed 6"]}]}"#
        let server = try FakeServer { FakeServer.result(report, to: $0) }
        let run = try Program.run(["ledger", "verify", "--socket", server.path])
        #expect(run.code == 65)
        #expect(run.output.contains("points 7, computed 6"))
    }

    @Test("74: what was asked for could not be written; a reader that has gone is no fault")
    func unwritten() throws {
        let server = try FakeServer { [info] in FakeServer.result(info, to: $0) }
        func code(_ rest: String) throws -> Int32 {
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/bash")
            shell.arguments = ["-c", "set -o pipefail; '\(Program.url.path)' info --socket '\(server.path)' \(rest)"]
            shell.standardError = FileHandle.nullDevice
            try shell.run()
            shell.waitUntilExit()
            return shell.terminationStatus
        }
        #expect(try code("> /dev/full") == 74)
        #expect(try code("--json > /dev/full") == 74)
        #expect([0, 128 + SIGPIPE].contains(try code("| true")))
    }

    @Test("output to something that is no terminal has no colour, unless it is forced; NO_COLOR wins")
    func colour() throws {
        let server = try FakeServer { [info] in FakeServer.result(info, to: $0) }
        func output(_ environment: [String: String]) throws -> String {
            try Program.run(["info", "--socket", server.path], environment: environment).output
        }
        #expect(try !output([:]).contains("\u{1B}["))
        #expect(try output(["CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
        #expect(try !output(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).contains("\u{1B}["))
    }

    @Test("completions are generated", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let run = try Program.run(["--generate-completion-script", shell])
        #expect(run.code == 0)
        #expect(run.output.contains("consistency"))
    }
}
