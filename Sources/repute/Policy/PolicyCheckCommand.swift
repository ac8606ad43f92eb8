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
              repute policy check my.json --json
            """)

    @Argument(help: "The document.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("A policy that ships: \(names).", valueName: "name")) var against: String?
    @Option(help: ArgumentHelp("The service's socket; else where `repute info` looks.", valueName: "path"))
    var socket: String?
    @Flag(help: "Print what was found as one line of JSON.") var json = false

    private static let names = Schema.policies.keys.sorted().joined(separator: ", ")

    func validate() throws {
        if let against, Schema.policies[against] == nil {
            throw ValidationError("--against is one of \(PolicyCheckCommand.names).")
        }
    }

    func run() async throws {
        try await Fault.reported(asJSON: json) { () async throws(Fault) in
            let policy = try PolicyFile(file).policy
            let found = try await compared(policy)
            if json { Terminal.print(line: found.value.canonical) } else { Terminal.print(found.lines(Terminal.style)) }
        }
    }

    private func compared(_ policy: Policy) async throws(Fault) -> PolicyFinding {
        if let against, let bytes = Schema.policies[against] {
            let other = try PolicyFile("the shipped \(against)", bytes: bytes).policy
            return PolicyFinding(
                policy: policy.label, against: other.label,
                changes: PolicyChange.between(other.document, policy.document), needs: [])
        }
        guard let answer = await inForce() else {
            return PolicyFinding(policy: policy.label, against: nil, changes: [], needs: [])
        }
        return PolicyFinding(
            policy: policy.label, against: answer.view.policy,
            changes: PolicyChange.between(answer.document, policy.document), needs: needs(policy, answer))
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
        return needs
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
