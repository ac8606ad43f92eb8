import ReputeModel

/// A form in words.
extension SeatForm {
    /// What is asked.
    func words(_ dossier: CaseDossier) -> String {
        switch question {
        case .side: "For whom do you rule?"
        case .remedy: "What is to be done?"
        case .amount:
            dossier.view.claim.amount.map { "How much? Claimed is \(Money.text($0.minor, $0.currency))." }
                ?? "How much?"
        case .rests: "On which facts does the ruling rest?"
        case .clauses: "By which clauses of the policy?"
        case .clauseNames: "By which clauses? The policy lists none: type names, or nothing."
        case .arbitrator: "Who is to have it? A user id, or nothing: then it waits for somebody."
        case .ground: "Why are its clocks to stop?"
        case .groundName: "Why are its clocks to stop? A name such as expert-heard."
        case .words: kind == .rule ? "Why? Both sides read it." : "Why? Other arbitrators read it."
        case .last: ends
        }
    }

    private var ends: String {
        switch kind {
        case .rule: "Is this your ruling?"
        case .handOn: "Is the case to be handed on so?"
        case .approve: "Do you agree to this ruling?"
        case .sendBack: "Is this ruling to be sent back?"
        case .pause: "Are the clocks of the case to stop, for as long as the policy lets them?"
        case .proceed: "Are the clocks of the case to go on?"
        }
    }

    /// What is going to be done, without the reasons; of what was not said yet, nothing.
    func summary(_ dossier: CaseDossier) -> [String] {
        let view = dossier.view
        switch kind {
        case .rule: return ruling(dossier)
        case .handOn:
            return [
                answers.arbitrator.isEmpty
                    ? "It waits for somebody then." : "User id \(answers.arbitrator) has it then."
            ]
        case .approve, .sendBack:
            guard let ruling = view.rulings.last else { return [] }
            let who = ruling.officer.map { "User id \($0)" } ?? "An arbitrator"
            return [
                "\(who) ruled for the \(ruling.side.rawValue): \(CaseText.terms(ruling.terms)).", ruling.reasons ?? "",
            ]
        case .pause: return ["For \(answers.ground ?? answers.groundName)."]
        case .proceed: return []
        }
    }

    private func ruling(_ dossier: CaseDossier) -> [String] {
        var lines: [String] = []
        if let side = answers.side {
            let amount = MoneyText(argument: answers.amount)?.money
            let remedy = side == .respondent ? CaseRemedy.none : answers.remedy
            let terms = remedy.map { CaseView.Terms(remedy: $0, amount: $0.isMoney ? amount : nil) }
            let name = CaseText.name(side, of: dossier.view)
            lines.append("For the \(side.rawValue), \(name): \(terms.map { CaseText.terms($0) } ?? "nothing yet").")
            if let terms { lines += consequence(terms, dossier) }
        }
        if !answers.rests.isEmpty {
            lines.append("It rests on \(answers.rests.sorted().map { "\($0)" }.joined(separator: ", ")).")
        }
        let clauses = answers.clauses.sorted() + (answers.clauseNames.isEmpty ? [] : [answers.clauseNames])
        if !clauses.isEmpty { lines.append("It goes by \(clauses.joined(separator: ", ")).") }
        return lines
    }

    /// What a ruling of these terms leads to.
    private func consequence(_ terms: CaseView.Terms, _ dossier: CaseDossier) -> [String] {
        let (house, own) = (dossier.policy?.house, CaseTerms(terms.remedy, terms.amount))
        var lines: [String] = []
        if house?.wantsSignature(own) == true {
            lines.append("So much has to be signed: sit down with repute case work --sign KEYFILE.")
        }
        if dossier.view.state == .appeal {
            lines.append("What is ruled on appeal is final.")
        } else if house?.holds(own) == true {
            lines.append("Another arbitrator has to agree to so much.")
        }
        return lines
    }

    /// The page on which the reasons are written, with what there is to know of the case below.
    func page(_ dossier: CaseDossier) -> SeatPage {
        let view = dossier.view
        var notes = [
            "\(words(dossier)) Write it above.", "Lines that begin with \(Editor.mark) are not sent.", "",
            "\(view.case)  \(view.cause)  \(CaseText.about(view))",
            "claimed is \(CaseText.terms(view.claim)), by \(CaseText.name(.claimant, of: view)) "
                + "of \(CaseText.name(.respondent, of: view))",
        ]
        notes += summary(dossier)
        var lines = notes.flatMap { $0.isEmpty ? [""] : Text.wrap(Text.harmless($0), 72) }
        for ground in dossier.grounds {
            lines += ["", "\(ground.seq)  the \(ground.by.rawValue), \(ground.what):"]
            lines += SeatForm.quoted(ground.text ?? "(erased)")
        }
        return SeatPage(kind: kind, case: view.case, text: answers.words, notes: lines)
    }

    /// What somebody said, each line marked so that it is taken for nothing else.
    private static func quoted(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { Text.wrap(Text.harmless(String($0)), 70) }.map { "> \($0)" }
    }
}
