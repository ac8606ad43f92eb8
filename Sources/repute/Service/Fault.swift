import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeWire

/// Why a command did not do what it was told; each has an exit code of its own.
enum Fault: Error, Hashable, Sendable {
    /// The service refused, could not be reached, or was lost.
    case client(ClientError)
    /// Something that was checked is not what it says to be. The lines say what.
    case unsound([String])
    /// A document is not what it has to be: in which file and where, what is wrong, and the member it is wrong of.
    case invalid(String, String, at: String?)
    /// Whoever was asked said no.
    case declined(String)
    /// What was asked for makes no sense, or a file cannot be used.
    case usage(String)

    /// 1 refused, invalid or declined, 2 not reachable, 64 usage, 65 verification failed.
    var exitCode: Int32 {
        switch self {
        case .client(.refused), .invalid, .declined: 1
        case .client(.unreachable), .client(.lost), .client(.unreadable): 2
        case .usage: 64
        case .unsound: 65
        }
    }

    /// What happened, by which name a program knows it, and what to do.
    func lines(_ style: Style) -> [String] {
        switch self {
        case .client(.refused(let error)): refusal(error, style)
        case .client(.unreachable(let path, let why, let remedy)):
            [
                "\(style.paint("not reachable", .red))  \(Text.harmless(path))", "  why    \(why)",
                "  to do  \(remedy)",
            ]
        case .client(.lost(let why)):
            [
                "\(style.paint("connection lost", .red))  \(why)",
                "  to do  run it again: what was done already is not done twice",
            ]
        case .client(.unreadable(let reply)):
            [
                "\(style.paint("answer not understood", .red))  \(Text.harmless(reply.description))",
                "  to do  use a `repute` of the service's version; `repute info` names it",
            ]
        case .invalid(let place, let what, let pointer):
            ["\(style.paint("invalid", .red))  \(Text.harmless(place))", "  why    \(Text.harmless(what))"]
                + (pointer.map { ["  where  \(Text.harmless($0))"] } ?? [])
                + ["  to do  correct it; schema/policy/policy.schema.json says what it may hold"]
        case .declined(let text): [text]
        case .unsound(let lines): lines.map { style.paint(Text.harmless($0), .red) }
        case .usage(let text): ["\(style.paint("error", .red))  \(Text.harmless(text))"]
        }
    }

    private func refusal(_ error: ErrorObject, _ style: Style) -> [String] {
        var lines = Fault.wrapped(error.message).enumerated().map { n, part in
            n == 0 ? "\(style.paint("refused", .red))  \(part)" : "         \(part)"
        }
        let place = error.pointer.map { ", at \(Text.harmless($0))" } ?? ""
        lines.append("  reason  \(Text.harmless(error.reason)) (\(error.code))\(place)")
        if let hint = error.details["hint"]?.stringValue { lines.append("  hint    \(Text.harmless(hint))") }
        lines.append("  to do   \(Fault.remedy(error))")
        return lines
    }

    /// A message in lines that fit 80 columns behind a word of seven letters.
    private static func wrapped(_ message: String) -> [String] {
        let lines = Text.wrap(Text.harmless(message), 71)
        return lines.isEmpty ? [""] : lines
    }

    /// What to do about a refusal.
    static func remedy(_ error: ErrorObject) -> String {
        switch (error.retry, error.code) {
        case (.same, _): "send the very same again"
        case (.later, 1_006) where !error.reason.hasSuffix(".stopping"):
            "have the operator see to what the message says, then send it again"
        case (.never, _) where error.reason.hasPrefix("backup."): "do what the message says; nothing was left behind"
        case (.later, 1_001) where error.details["from"] != nil: "try again at the moment it names; nothing happened"
        case (.later, _): "wait a little and try again; nothing happened"
        case (_, -32_602): "correct what the reason names; `--help` shows how"
        case (_, 1_002): "check the id; nothing is known under it"
        case (_, 1_003) where error.reason == "request.differs": "send what was sent then, or give another --key"
        case (_, 1_003): "look at what is on record"
        case (_, 1_004) where error.reason.contains(".own-"): "have somebody else do it"
        case (_, 1_004) where error.reason == "party.mismatch": "check whom --as names"
        case (_, 1_004): "`repute info` shows your roles; ask the operator for one that may"
        case (_, 1_006): "the service takes no writes now; `repute info` says why"
        case (_, 1_007): "`repute ledger head` shows how long the ledger is"
        default: "nothing happened; the rule will refuse the same again"
        }
    }
}
