import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute qualification check`
struct QualificationCheckCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Ask whether sellers may sell in a category, and why not.",
        discussion: """
            Ends with 1 when one of them may not.

            Examples:
              repute qualification check s-1 --category food
              repute qualification check s-1 s-2 --category food --at 2027-03-01T00:00:00Z
              repute qualification check s-1 --category food --protection
            """)

    @Argument(help: "The sellers, at most 500.") var sellers: [ID]
    @Option(help: "The category.") var category: String
    @Option(help: ArgumentHelp("At a moment to come, as things stand; RFC 3339.", valueName: "time")) var at: Instant?
    @Flag(help: "Say as well what a buyer gets if it goes wrong.") var protection = false
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...QualificationCheck.most).contains(sellers.count) {
            throw ValidationError("Ask for 1 to \(QualificationCheck.most) sellers at a time.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = QualificationCheck.Params(
            sellers: sellers, category: category, at: at, wantsProtection: protection)
        let (checks, node) = try await session.exchange(QualificationCheck.self, params)
        session.show(node, checks.flatMap { AdmissionText.lines($0, category, session.style) })
        let refused = checks.count { !$0.isAllowed }
        if refused > 0 {
            let all = Numbers.count(checks.count, "seller")
            throw .declined("\(refused) of \(all) may not sell \(Text.harmless(category)).")
        }
    }
}

/// Whether a seller may sell, as people read it.
enum AdmissionText {
    static func lines(_ admission: Admission, _ category: String, _ style: Style) -> [String] {
        let seller = style.paint(Text.harmless("\(admission.seller)"), .bold)
        let until = admission.until.map { until in
            "  until \(Numbers.time(until))\(admission.isAllowed ? "" : " at least")"
        }
        let verdict =
            admission.isAllowed
            ? style.paint("\(style.symbol("✓ ", ""))may sell", .green)
            : style.paint("\(style.symbol("✗ ", ""))may not sell", .red)
        let known = admission.isKnown ? "" : style.paint("  never heard of", .dim)
        return ["\(seller)  \(verdict) \(Text.harmless(category))\(until ?? "")\(known)"]
            + admission.lacks.map { "  \(lack($0))" }
            + admission.expiring.map { ending in
                style.paint(
                    "  \(Text.harmless(ending.type)) \(ending.qualification) ends \(Numbers.time(ending.ends))", .yellow
                )
            } + (admission.protection.map { lines($0, style) } ?? [])
    }

    /// What a buyer gets.
    private static func lines(_ protection: BuyerProtection, _ style: Style) -> [String] {
        if protection.commitments.isEmpty, protection.deposits.isEmpty {
            return [style.paint("  a buyer gets nothing beyond the law: no commitment, no deposit that counts", .dim)]
        }
        let deposits = protection.deposits.map { DepositText.amount($0.minor, $0.currency) }
        return ["  a buyer gets"]
            + protection.commitments.flatMap { held in
                ["    \(Text.harmless(held.name))", style.paint("      \(CommitmentText.said(held.terms))", .dim)]
            } + (deposits.isEmpty ? [] : ["    a deposit of \(deposits.joined(separator: ", ")) to draw from"])
    }

    private static func lack(_ lack: Admission.Lack) -> String {
        let record = lack.qualification.map { " \($0)" } ?? ""
        let type = Text.harmless(lack.type ?? "")
        return switch lack.why {
        case .missing: "has no \(type)"
        case .draft: "\(type)\(record) is a draft; submit it"
        case .submitted: "\(type)\(record) waits for an officer"
        case .expired: "\(type)\(record) has expired"
        case .suspended: "\(type)\(record) is suspended"
        case .revoked: "\(type)\(record) was revoked"
        case .accountTooYoung: "the account is not known for long enough"
        case .depositTooSmall: "there is too little in its deposit, or none"
        case .depositOverdue: "its deposit was not replenished in time"
        case .closed: "the account is closed as a seller; repute account show says since when"
        case .standingTooLow: "its standing is not good enough; repute standing show says why"
        case .sanctioned: "a sanction bars it\(lack.violation.map { ", by violation \($0)" } ?? "")"
        }
    }
}
