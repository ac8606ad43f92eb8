import ArgumentParser
import Foundation
import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeWire

/// `repute policy check`
struct PolicyCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a policy document without adopting it; needs no service.",
        discussion: """
            Says where it is wrong, with the exit code 1. A sound one is compared with a policy that ships, or with \
            the one in force when a service can be reached.

            Examples:
              repute policy check my.json
              repute policy check my.json --against neutral
            """)

    @Argument(help: "The document.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("A policy that ships: \(names).", valueName: "name")) var against: String?
    @Option(help: ArgumentHelp("The service's socket; else where `repute info` looks.", valueName: "path"))
    var socket: String?

    private static let names = Schema.policies.keys.sorted().joined(separator: ", ")

    func validate() throws {
        if let against, Schema.policies[against] == nil {
            throw ValidationError("--against is one of \(PolicyCheckCommand.names).")
        }
    }

    func run() async throws {
        try await Fault.reported { () async throws(Fault) in
            let policy = try PolicyFile(file).policy
            let style = Terminal.style
            let sound = "\(style.paint("sound", .green))  \(Text.harmless(policy.label))"
            if let against, let bytes = Schema.policies[against] {
                let other = try PolicyFile("the shipped \(against)", bytes: bytes).policy
                Terminal.print([sound] + compared(policy, other.label, other.document, style))
            } else if let answer = await inForce() {
                Terminal.print(
                    [sound] + compared(policy, answer.view.policy, answer.document, style) + needs(policy, answer))
            } else {
                Terminal.print([sound, "not compared: no service answers; --against NAME compares with a shipped one"])
            }
        }
    }

    private func compared(_ policy: Policy, _ label: String, _ document: JSONValue, _ style: Style) -> [String] {
        let changes = PolicyChange.between(document, policy.document)
        let name = Text.harmless(label)
        if changes.isEmpty { return ["says the same as \(name)"] }
        return ["\(Numbers.count(changes.count, "member")) not as in \(name):"] + PolicyChange.lines(changes, style)
    }

    /// What of it does not fit the service's ledger.
    private func needs(_ policy: Policy, _ answer: PolicyAnswer) -> [String] {
        var needs: [String] = []
        let highest = answer.adopted.filter { $0.name == policy.name }.map(\.version).max()
        if let highest, Int64(policy.version) <= highest {
            needs.append("as version \(highest + 1) or higher of its name")
        }
        if let zone = answer.document["zoneMinutes"]?.integerValue, zone != Int64(policy.zoneMinutes) {
            needs.append("with zoneMinutes \(zone)")
        }
        return needs.isEmpty ? [] : ["to be adopted here: \(needs.joined(separator: ", "))"]
    }

    /// The policy in force; nil when nobody can be asked.
    private func inForce() async -> PolicyAnswer? {
        do {
            let path = try SocketPath.find(named: socket, environment: ProcessInfo.processInfo.environment) {
                FileManager.default.fileExists(atPath: $0)
            }
            return try await Client.connect(to: path).call(PolicyGet.self, .now)
        } catch {
            return nil
        }
    }
}
