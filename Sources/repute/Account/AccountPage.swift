import ReputeModel
import ReputeWire

/// Everything that is on record of an account, as people read it.
struct AccountPage {
    let report: AccountReport
    let style: Style

    var lines: [String] {
        let name = style.paint(Text.harmless("\(report.account)"), .bold)
        guard let opened = report.opened else { return ["\(name)  never heard of"] }
        let since = style.paint("on record since \(Numbers.time(opened))", .dim)
        let life = report.life.map { AccountText.lines($0, style) } ?? []
        let parts: [(title: String, lines: [String])] = [
            ("As a seller", credit(.seller)), ("As a buyer", credit(.buyer)),
            ("Given as a seller", given(.seller)), ("Given as a buyer", given(.buyer)),
            ("Sanctions", sanctions),
            ("Records", records), ("Deposits", deposits), ("Training", training), ("Commitments", commitments),
            ("Standing", standing), ("Membership", membership), ("History", history),
        ]
        // What there is nothing of goes without saying.
        let empty = parts.filter(\.lines.isEmpty).map { $0.title.lowercased() }
        let none = Text.wrap("nothing on record: " + empty.joined(separator: ", "), 80).map { style.paint($0, .dim) }
        return ["\(name)  \(since)"] + life
            + parts.filter { !$0.lines.isEmpty }.flatMap { ["", style.paint($0.title, .bold), ""] + $0.lines }
            + (empty.isEmpty ? [] : [""] + none)
    }

    private func more(_ isThere: Bool, _ command: String) -> [String] {
        isThere ? [style.paint("more: repute \(command) \(Text.harmless("\(report.account)"))", .dim)] : []
    }

    private func credit(_ role: Party) -> [String] {
        guard let credit = report.credits.first(where: { $0.role == role }), credit.isKnown,
            credit.orders > 0 || credit.scored.total > 0 || credit.version > 0
        else { return [] }
        let page = role == .seller ? report.asSeller : report.asBuyer
        let ratings = page.ratings.flatMap { RatingLines.lines($0, style) }
        let option = role == .seller ? "ratings" : "ratings --role buyer"
        return CreditCard(credit: credit, style: style).lines + (ratings.isEmpty ? [] : [""] + ratings)
            + more(page.next != nil, option)
    }

    private func given(_ role: Party) -> [String] {
        let page = role == .seller ? report.givenAsSeller : report.givenAsBuyer
        let option = role == .seller ? "ratings --given" : "ratings --role buyer --given"
        return page.ratings.flatMap { RatingLines.lines($0, style) } + more(page.next != nil, option)
    }

    private var sanctions: [String] {
        if report.violations.violations.isEmpty { return [] }
        return SanctionText.lines(report.sanctions, style)
            + report.violations.violations.flatMap { [""] + SanctionText.lines($0, style) }
            + more(report.violations.next != nil, "sanction show")
    }

    private var records: [String] {
        Array(report.qualifications.map { QualificationText.lines($0, style) }.joined(separator: [""]))
            + more(report.records > report.qualifications.count, "qualification show")
    }

    private var deposits: [String] {
        let each = zip(report.deposits, report.entries).map { deposit, page in
            DepositText.lines(deposit, style)
                + (page.entries.isEmpty
                    ? [] : [""] + DepositEntryTable(page.entries, deposit.currency, style).lines)
        }
        return Array(each.joined(separator: [""]))
            + more(report.entries.contains { $0.next != nil }, "deposit show --entries 50")
    }

    private var training: [String] {
        if report.attempts.attempts.isEmpty { return [] }
        return TrainingText.lines(report.courses, style) + [""]
            + TrainingText.lines(report.attempts.attempts, style)
            + more(report.attempts.next != nil, "training show")
    }

    private var standing: [String] {
        // What was never evaluated nor guaranteed says nothing.
        guard let view = report.standing, view.last != nil || view.guarantee != nil else { return [] }
        let events = report.evaluations.events.flatMap { StandingText.lines($0, style) }
        return StandingText.lines(view, style) + (events.isEmpty ? [] : [""] + events)
            + more(report.evaluations.next != nil, "standing list")
    }

    private var membership: [String] {
        guard let view = report.membership, view.points > 0 || view.tier != "none" || !report.points.entries.isEmpty
        else { return [] }
        let entries = report.points.entries
        return MembershipText.lines(view, style)
            + (entries.isEmpty ? [] : [""] + MembershipEntryTable(entries, style).lines)
            + more(report.points.next != nil, "membership list")
    }

    private var history: [String] {
        report.events.events.map { AccountText.line($0, style) }
            + more(report.events.next != nil, "account history")
    }

    private var commitments: [String] {
        if report.commitments.isEmpty { return [] }
        let seller = SellerCommitments(seller: report.account, commitments: report.commitments)
        return CommitmentText.lines(seller, style).dropFirst()
            + report.breaches.breaches.flatMap { [""] + CommitmentText.lines($0, style) }
            + more(report.breaches.next != nil, "commitment breaches")
    }
}
