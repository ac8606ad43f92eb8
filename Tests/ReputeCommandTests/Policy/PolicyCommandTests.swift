import Foundation
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTestSupport
import ReputeWire
import Synchronization
import Testing

@testable import repute

/// `repute policy …`, by running it.
@Suite struct PolicyCommandTests {
    private func neutral() throws -> String {
        String(decoding: try #require(Schema.policies["neutral"]), as: UTF8.self)
    }

    /// A service whose ledger holds the neutral policy, and what it was asked.
    private func server(_ asked: Asked = Asked()) throws -> FakeServer {
        let document = try JSONValue(JSONDocument(parsing: neutral()).root)
        return try FakeServer { request in
            asked.lines.withLock { $0.append(JSONValue(request)) }
            let place: [String: JSONValue] = [
                "policy": "neutral@1", "name": "neutral", "version": 1, "seq": 1, "state": "in-force",
            ]
            let got = place.merging([
                "document": document, "earliest": "2026-12-02", "adopted": .array([.object(place)]),
            ]) { _, new in new }
            let answer: JSONValue =
                request["method"]?.string == "policy.get"
                ? .object(got) : ["policy": "neutral@2", "seq": 7, "from": "2026-12-07"]
            return FakeServer.result(String(decoding: answer.canonical, as: UTF8.self), to: request)
        }
    }

    private final class Asked: Sendable {
        let lines = Mutex<[JSONValue]>([])
    }

    @Test("check says that a document is sound, without a service")
    func sound() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("my.json", neutral())
        let alone = try Program.run(["policy", "check", file, "--socket", "/nonexistent/repute.sock"])
        #expect(alone.code == 0 && alone.errors.isEmpty)
        #expect(
            alone.output == """
                sound  neutral@1
                not compared: no service answers; --against NAME compares with a shipped one

                """)
        let same = try Program.run(["policy", "check", file, "--against", "neutral"])
        #expect(same.code == 0 && same.output == "sound  neutral@1\nsays the same as neutral@1\n")
    }

    @Test("check shows what differs from a shipped policy, or from the one in force when a service answers")
    func differs() throws {
        let folder = try ScratchFolder()
        let text = try neutral().replacing(#""net": 6"#, with: #""net": 3"#).replacing(
            #""windowDays": [7, 30, 180, 365]"#, with: #""windowDays": [30, 180]"#
        ).replacing(#""halfLifeDays": 180,"#, with: "")
        let file = try folder.write("my.json", text)
        let expected = """
            sound  neutral@1
            3 members not as in neutral@1:
              /credit/halfLifeDays  180 → not there
              /credit/windowDays    7, 30, 180, 365 → 30, 180
              /rating/cap/net       6 → 3

            """
        #expect(try Program.run(["policy", "check", file, "--against", "neutral"]).output == expected)
        let server = try server()
        let run = try Program.run(["policy", "check", file, "--socket", server.path])
        #expect(run.output == expected + "to be adopted here: as version 2 or higher of its name\n")
    }

    @Test("check says what else a document needs to be adopted where a service answers")
    func needs() throws {
        let folder = try ScratchFolder()
        let text = try neutral().replacing(#""zoneMinutes": 0"#, with: #""zoneMinutes": 480"#)
        let server = try server()
        let same = try folder.write("same.json", text)
        let run = try Program.run(["policy", "check", same, "--socket", server.path])
        #expect(
            run.code == 0
                && run.output.hasSuffix(
                    "to be adopted here: as version 2 or higher of its name, with zoneMinutes 0\n")
        )
        let next = try folder.write("next.json", neutral().replacing(#""version": 1"#, with: #""version": 2"#))
        #expect(
            try Program.run(["policy", "check", next, "--socket", server.path]).output
                == "sound  neutral@2\nsays the same as neutral@1\n")
    }

    @Test(
        "check points at what is wrong, with the exit code 1",
        arguments: [
            (
                #""net": 6"#, #""net": 0"#, "line 136, column 14",
                "The policy's /rating/cap/net is not an integer of 1 to 1000.", "/rating/cap/net"
            ),
            (
                #""days": 30, "length": 500 }"#, #""days": 30 }"#, "line 150, column 5",
                "The policy's /rating/reply/length is missing.", "/rating/reply/length"
            ),
            (
                #""rules": 1,"#, #""rules": 1, "colour": "red","#, "line 168, column 15",
                "The policy's /colour is not a member of a policy.", "/colour"
            ),
            (
                #"{ "from": 11, "#, #"{ "from": 4, "#, "line 78, column 9",
                "The policy's /credit/levels/1/from is not above the level before it.", "/credit/levels/1/from"
            ),
            (
                #""rules": 1,"#, #""rules": 1"#, "line 169, column 3",
                "It is not JSON: this may not stand here; look for a comma missing or too many.", nil
            ),
        ] as [(String, String, String, String, String?)])
    func invalid(good: String, bad: String, place: String, why: String, pointer: String?) throws {
        let folder = try ScratchFolder()
        let file = try folder.write("my.json", neutral().replacing(good, with: bad))
        for arguments in [["check", file], ["adopt", file, "--from", "2026-12-07", "--yes"]] {
            let server = try server()
            let run = try Program.run(["policy"] + arguments, environment: ["REPUTE_SOCKET": server.path])
            let end = pointer.map { "  where  \($0)\n" } ?? ""
            #expect(run.code == 1 && run.output.isEmpty)
            #expect(
                run.errors
                    == "invalid  \(file), \(place)\n  why    \(why)\n\(end)"
                    + "  to do  correct it; schema/policy/policy.schema.json says what it may hold\n")
        }
    }

    @Test("check --json answers what was found, and what is wrong, as one line for programs")
    func checkedForPrograms() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("my.json", neutral().replacing(#""net": 6"#, with: #""net": 3"#))
        let run = try Program.run(["policy", "check", file, "--against", "neutral", "--json"])
        #expect(run.code == 0 && run.errors.isEmpty)
        let found = JSONValue(try JSONDocument(parsing: Array(run.output.utf8.dropLast())).root)
        #expect(
            found == [
                "policy": "neutral@1", "sound": true, "against": "neutral@1", "needs": [],
                "changes": [["pointer": "/rating/cap/net", "old": "6", "new": "3"]],
            ])
        let broken = try folder.write("bad.json", "{\"name\": nul}")
        let refused = try Program.run(["policy", "check", broken, "--json"])
        #expect(refused.code == 1 && refused.output.isEmpty)
        let error = JSONValue(try JSONDocument(parsing: Array(refused.errors.utf8.dropLast())).root)
        #expect(error["code"] == -32_602 && error["data"]?["reason"] == "policy.invalid")
        #expect(error["data"]?["details"]?["place"] == .string("\(broken), line 1, column 13"))
        let why = "a word that is neither true, false nor null; texts stand in quotes"
        #expect(error["message"] == .string("It is not JSON: \(why)."))
    }

    @Test("adopt shows what changes, adopts under a key made of document and day, and says from when")
    func adopt() throws {
        let folder = try ScratchFolder()
        let text = try neutral().replacing(#""version": 1"#, with: #""version": 2"#)
        let file = try folder.write("my.json", text.replacing(#""net": 6"#, with: #""net": 3"#))
        let asked = Asked()
        let server = try server(asked)
        func keys(_ arguments: [String]) throws -> [String] {
            asked.lines.withLock { $0 = [] }
            let run = try Program.run(["policy", "adopt", file, "--yes", "--socket", server.path] + arguments)
            #expect(
                run.output == """
                    neutral@2 from 2026-12-07 on, after neutral@1; 1 member changes:
                      /rating/cap/net  6 → 3

                    neutral@2 is adopted: in force from 2026-12-07, by fact 7

                    """)
            let lines = asked.lines.withLock { $0 }
            #expect(lines.map { $0["method"]?.stringValue } == ["policy.get", "policy.adopt"])
            #expect(lines.first?["params"] == ["at": "2026-12-07"])
            return lines.compactMap { $0["params"]?["key"]?.stringValue }
        }
        let first = try keys(["--from", "2026-12-07"])
        #expect(try keys(["--from", "2026-12-07"]) == first && first.first?.hasPrefix("adopt-") == true)
        #expect(try keys(["--from", "2026-12-07", "--key", "mine"]) == ["mine"])
    }

    @Test("the key is another one for another document and for another day")
    func key() throws {
        let policy = try Policy(parsing: Array(neutral().utf8))
        let other = try Policy(parsing: Array(neutral().replacing(#""net": 6"#, with: #""net": 3"#).utf8))
        let days = [CivilDate(year: 2026, month: 12, dayOfMonth: 7), CivilDate(year: 2026, month: 12, dayOfMonth: 8)]
        let keys = days.compactMap(\.self).flatMap { day in
            [policy, other].map { PolicyAdoptCommand.key($0, day) }
        }
        #expect(Set(keys).count == 4)
    }

    @Test("adopt without --yes adopts nothing where nobody can be asked")
    func nobody() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("my.json", neutral().replacing(#""version": 1"#, with: #""version": 2"#))
        let asked = Asked()
        let server = try server(asked)
        let run = try Program.run(["policy", "adopt", file, "--from", "2026-12-07", "--socket", server.path])
        #expect(run.code == 64 && run.errors == "error  nobody can be asked here: say --yes to adopt it\n")
        #expect(run.output == "neutral@2 from 2026-12-07 on says the same as neutral@1\n\n")
        #expect(asked.lines.withLock { $0.map { $0["method"]?.stringValue } } == ["policy.get"])
    }

    @Test("--json prints what the service answered and nothing else")
    func json() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("my.json", neutral())
        let server = try server()
        let run = try Program.run(
            ["policy", "adopt", file, "--from", "2026-12-07", "--yes", "--json", "--socket", server.path])
        #expect(run.output == #"{"from":"2026-12-07","policy":"neutral@2","seq":7}"# + "\n")
        let shown = try Program.run(["policy", "show", "--json", "--socket", server.path])
        #expect(shown.output.hasPrefix(#"{"adopted":[{"name":"neutral","#))
    }

    @Test("show asks for the policy in force, for one by name, or for that of a day or a time")
    func show() throws {
        let asked = Asked()
        let server = try server(asked)
        for arguments in [[], ["neutral@1"], ["--at", "2026-12-07"], ["--at", "2026-12-07T08:00:00Z"]] {
            let run = try Program.run(["policy", "show", "--socket", server.path] + arguments)
            #expect(run.code == 0 && run.output.hasPrefix("neutral@1  in force\n"))
        }
        #expect(
            asked.lines.withLock { $0.map { $0["params"] } } == [
                [:], ["policy": "neutral@1"], ["at": "2026-12-07"], ["at": "2026-12-07T08:00:00.000Z"],
            ])
    }

    @Test(
        "64: usage",
        arguments: [
            ["show", "neutral@1", "--at", "2026-12-07"], ["show", "--at", "tomorrow"], ["adopt", "my.json"],
            ["adopt", "my.json", "--from", "soon"], ["check", "/nonexistent/my.json"],
            ["check", "my.json", "--against", "nobody"],
        ])
    func usage(_ arguments: [String]) throws {
        #expect(try Program.run(["policy"] + arguments).code == 64)
    }
}
