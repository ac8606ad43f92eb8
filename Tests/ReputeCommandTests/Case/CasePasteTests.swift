import ReputeJSON
import ReputeTestSupport
import Synchronization
import Testing

@testable import repute

/// What `repute case show` offers to be pasted, pasted.
@Suite("commands that a case offers")
struct CasePasteTests {
    private final class Asked: Sendable {
        let requests = Mutex<[JSONValue]>([])
    }

    /// A case whose parties, and the grounds of whose policy, are these.
    private func text(claimant: String, respondent: String, grounds: JSONValue, order: String = "o 17") -> JSONValue {
        let (steps, sides): ([JSONValue], [JSONValue]) = (
            ["answer", "offer", "accept", "ask-time", "extend", "opt-out", "submit", "return"],
            ["claimant", "respondent"]
        )
        var all: [JSONValue] = [
            ["step": "withdraw", "by": "claimant"], ["step": "propose", "by": "claimant"],
            ["step": "accept", "by": "claimant", "offer": "o40"], ["step": "escalate", "by": "claimant"],
            ["step": "reopen", "by": "claimant"], ["step": "perform", "by": "claimant"],
        ]
        all += steps.map { step -> JSONValue in ["step": step, "by": "respondent"] }
        all += sides.map { side -> JSONValue in ["step": "appeal", "by": side, "grounds": grounds] }
        all += [["step": "return", "by": "storefront"], ["step": "perform", "by": "storefront"]]
        return [
            "case": "c31", "order": .string(order), "cause": "not-as-described", "by": "buyer",
            "claimant": .string(claimant), "respondent": .string(respondent), "goods": "sent",
            "claim": ["remedy": "refund", "amount": ["currency": "CNY", "minor": 12_900]],
            "text": "The teapot has a crack.", "opened": "2026-11-22T10:15:30.000Z", "state": "negotiation",
            "clocks": [], "offers": [], "steps": .array(all),
        ]
    }

    private func page(_ view: JSONValue) throws -> [Substring] {
        let result = String(decoding: JSONValue.object(["cases": .array([view])]).canonical, as: UTF8.self)
        let server = try FakeServer { FakeServer.result(result, to: $0) }
        let run = try Program.run(["case", "show", "c31", "--socket", server.path])
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return run.output.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The commands of a page, as they are copied from it: without the words before them.
    private func commands(_ page: [Substring]) throws -> String {
        let start = try #require(page.firstIndex(of: "may be done now"))
        var (lines, isMore) = ([Substring](), false)
        for line in page[(start + 1)...] where !line.isEmpty && !line.contains("or --ground") {
            lines.append(isMore ? line : line.dropFirst(14))
            isMore = line.hasSuffix("\\")
        }
        return lines.joined(separator: "\n")
    }

    /// What the service is asked when the commands of a page are pasted.
    private func pasted(_ page: [Substring]) throws -> [JSONValue] {
        let asked = Asked()
        let server = try FakeServer { request in
            asked.requests.withLock { $0.append(JSONValue(request)) }
            return FakeServer.result(#"{"case":"c31","offer":"o41","seq":41,"state":"negotiation"}"#, to: request)
        }
        let run = try Program.paste(try commands(page), socket: server.path)
        #expect(run.code == 0 && run.errors == "", "\(run.errors)")
        return asked.requests.withLock { $0 }
    }

    private static let methods = [
        "withdraw", "offer", "accept", "escalate", "reopen", "perform", "answer", "offer", "accept", "ask-time",
        "grant-time", "opt-out", "evidence", "return", "appeal", "appeal", "return", "perform",
    ]

    @Test(
        "are read by the shell and by the program, whatever the parties are called",
        arguments: [
            ("b-1", "s-1"), ("b 1's", #"s"$HOME`\*"#), ("-b", "--as"), ("'", "''\u{301}"), ("买家 一", "~s!#;&|<>()"),
            (String(repeating: "b ' ", count: 32), String(repeating: "s", count: 128)),
        ])
    func read(claimant: String, respondent: String) throws {
        let page = try page(text(claimant: claimant, respondent: respondent, grounds: ["new-evidence", "wrong-rule"]))
        for line in page { #expect(Text.width(String(line)) <= 80, "\(line)") }
        let asked = try pasted(page)
        #expect(asked.map { $0["method"]?.stringValue } == Self.methods.map { "case.\($0)" })
        let told = asked.filter { ["case.perform", "case.return"].contains($0["method"]?.stringValue) }
        #expect(told.map { $0["params"]?["as"]?.stringValue } == [claimant, respondent, nil, nil])
    }

    @Test("have what each needs: a ground where the policy lists some, else words; what is offered is what is claimed")
    func needed() throws {
        func params(_ grounds: JSONValue) throws -> [String: JSONValue] {
            let asked = try pasted(page(text(claimant: "b-1", respondent: "s-1", grounds: grounds)))
            var all: [String: JSONValue] = [:]
            for one in asked { all[one["method"]?.stringValue ?? ""] = one["params"] }
            return all
        }
        let listed = try params(["new-evidence", "wrong-rule"])
        let appeal = try #require(listed["case.appeal"])
        #expect(appeal["ground"]?.stringValue == "new-evidence" && appeal["text"] == nil)
        #expect(appeal["by"]?.stringValue == "respondent")
        let offer = try #require(listed["case.offer"])
        let amount: JSONValue = ["currency": "CNY", "minor": 12_900]
        #expect(offer["remedy"]?.stringValue == "refund" && offer["amount"] == amount)
        #expect(listed["case.accept"]?["offer"] == nil)
        let words = try #require(try params([])["case.appeal"])
        #expect(words["ground"] == nil && words["text"]?.stringValue == "...")
        let lines = try page(text(claimant: "b-1", respondent: "s-1", grounds: ["new-evidence", "wrong-rule"]))
        #expect(lines.contains { $0.hasSuffix("  or --ground wrong-rule") })
    }

    @Test("are none for an account whose id a terminal would not show as it is")
    func unseen() throws {
        let page = try page(text(claimant: "b\u{202E}1", respondent: "s-1", grounds: []))
        let asked = try pasted(page)
        #expect(asked.count == Self.methods.count - 1)
        #expect(asked.allSatisfy { $0["params"]?["as"]?.stringValue?.contains("b") != true })
    }

    @Test("stand on a page of 80 columns, whatever parties, order and item are called")
    func width() throws {
        let long = String(repeating: "a long name ", count: 10)
        var view = text(claimant: long, respondent: long, grounds: [], order: String(repeating: "o", count: 128))
        view = .object((view.objectValue ?? [:]).merging(["item": .string(long)]) { $1 })
        let lines = try page(view)
        for line in lines { #expect(Text.width(String(line)) <= 80, "\(line)") }
        #expect(lines[0] == "c31  not-as-described" && lines[1] == "  order")
    }
}
