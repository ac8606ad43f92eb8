import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeWire

/// `repute info`
struct InfoCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Show who serves, what you may do, and how much at once.")

    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(ServerInfo.self, NoParams()) { lines($0, session.style) }
    }

    private func lines(_ info: ServerInfo.Result, _ style: Style) -> [String] {
        func row(_ name: String, _ value: String) -> String {
            "\(style.paint(Text.fit(name, 10, style), .dim))\(Text.harmless(value))"
        }
        let roles = info.roles.isEmpty ? "none" : info.roles.joined(separator: ", ")
        var lines = [
            row("service", "\(info.name) \(info.version), protocol \(info.protocolVersion)"),
            row("started", Numbers.time(info.startedAt)),
            row("you", "uid \(info.peer.uid), gid \(info.peer.gid); roles: \(roles)"),
            row("policy", "\(info.policy.name)@\(info.policy.version)"),
            row("ledger", "\(Numbers.count(info.ledger.size, "fact")), the last at \(Numbers.time(info.ledger.at))"),
            row("root", Base64.encode(info.ledger.root.bytes)),
        ]
        if let why = info.readOnly {
            lines.append("\(style.paint(Text.fit("read-only", 10, style), .yellow))\(Text.harmless(why))")
        }
        let limits = info.limits.map { "\($0.name) \(Numbers.grouped($0.most))" }.joined(separator: ", ")
        for (index, part) in Text.wrap(limits, 68).enumerated() { lines.append(row(index == 0 ? "limits" : "", part)) }
        return lines
    }
}
