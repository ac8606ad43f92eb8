import ReputeModel

extension CaseText {
    /// A step that can be taken now, as the command for it, with every option that it needs. What is to be filled in
    /// stands in double quotes. Nil: the account it is to be taken for was erased, or its id cannot be shown as it is.
    static func command(_ step: CaseView.Step, in view: CaseView) -> ShellCommand? {
        func plain(_ verb: String) -> ShellCommand { ShellCommand("repute case \(verb) \(view.case)") }
        func by(_ verb: String) -> ShellCommand { plain(verb).option("--by", step.by.rawValue) }
        switch step.action {
        case .answer: return plain("answer").blank("--text")
        case .offer, .propose: return offer(step, view)
        case .accept:
            let accept = by("accept")
            return step.offer.map { accept.option("--offer", "\($0)") } ?? accept
        case .withdraw: return plain("withdraw")
        case .escalate: return by("escalate")
        case .askTime: return by("ask-time")
        case .extend: return by("grant-time")
        case .optOut: return by("opt-out")
        case .submit: return by("evidence").blank("--text")
        case .appeal:
            guard let ground = step.grounds.first else { return by("appeal").blank("--text") }
            return by("appeal").option("--ground", ground)
        case .return: return told("return", by: step.by, view)
        case .perform: return told("perform", by: step.by, view)
        case .reopen: return plain("reopen").blank("--text")
        case .vote: return plain("vote").blank("--as").blank("--for")
        // The rest is the marketplace's.
        default: return nil
        }
    }

    /// What is claimed, as what is offered; nothing where the sides cannot agree on that.
    private static func offer(_ step: CaseView.Step, _ view: CaseView) -> ShellCommand {
        let claim = view.claim.remedy.isOffered ? view.claim : CaseView.Terms(remedy: .none, amount: nil)
        let command = ShellCommand("repute case offer \(view.case) \(claim.remedy.rawValue)")
            .option("--by", step.by.rawValue)
        guard let amount = claim.amount else { return command }
        return command.option("--amount", "\(Money.number(amount.minor, amount.currency))\(amount.currency)")
    }

    /// What is told of what was done: by a side's own word, or by the storefront's.
    private static func told(_ verb: String, by actor: CaseActor, _ view: CaseView) -> ShellCommand? {
        let command = ShellCommand("repute case \(verb) \(view.case)")
        guard let side = actor.side else { return command }
        guard let account = side == .claimant ? view.claimant : view.respondent else { return nil }
        // A command that is not what it looks like is not to be pasted.
        guard Text.harmless("\(account)") == "\(account)" else { return nil }
        return command.option("--as", "\(account)")
    }

    /// What a note is about.
    static func words(_ kind: CaseNoteKind) -> String {
        switch kind {
        case .rejected: "not taken on"
        case .merged: "goes on in another case"
        case .handedOn: "handed on"
        case .givenBack: "given back"
        case .sentBack: "ruling sent back"
        case .referred: "given to another body"
        case .concluded: "decided by another body"
        case .returned: "goods back"
        case .performed: "done"
        case .reopened: "opened again"
        }
    }
}
