import ReputeModel

/// Something done about a case from the seat.
enum SeatRequest: Sendable {
    case claim(AssignCase)
    case renew(RenewCase)
    case rule(RuleCase)
    case handOn(ReleaseCase)
    case approve(ApproveRuling)
    case sendBack(SendBackRuling)
    case pause(PauseCase)
    case proceed(ProceedCase)

    /// The case; nil: the next in the queue.
    var `case`: CaseID? {
        switch self {
        case .claim(let command): command.case
        case .renew(let command): command.case
        case .rule(let command): command.case
        case .handOn(let command): command.case
        case .approve(let command): command.case
        case .sendBack(let command): command.case
        case .pause(let command): command.case
        case .proceed(let command): command.case
        }
    }

    /// The form it comes from; nil: from none.
    var kind: SeatForm.Kind? {
        switch self {
        case .claim, .renew: nil
        case .rule: .rule
        case .handOn: .handOn
        case .approve: .approve
        case .sendBack: .sendBack
        case .pause: .pause
        case .proceed: .proceed
        }
    }

    /// What was done, of the case.
    var done: String {
        switch self {
        case .claim: "was claimed"
        case .renew: "was renewed"
        case .rule: "was ruled on"
        case .handOn: "was handed on"
        case .approve: "was approved"
        case .sendBack: "was sent back"
        case .pause: "was paused"
        case .proceed: "goes on"
        }
    }
}

extension SeatForm {
    /// What is sent when all was said; nil when something is missing.
    func request(key: ID) -> SeatRequest? {
        let words = answers.words
        switch kind {
        case .rule:
            guard let side = answers.side, !words.isEmpty else { return nil }
            let chosen = side == .respondent ? CaseRemedy.none : answers.remedy
            guard let remedy = chosen else { return nil }
            let amount = remedy.isMoney ? MoneyText(argument: answers.amount)?.money : nil
            if remedy.isMoney, amount == nil { return nil }
            let clauses = answers.clauses.union(names(answers.clauseNames)).sorted()
            return .rule(
                RuleCase(
                    case: `case`, for: side, remedy: remedy, amount: amount, reasons: words, clauses: clauses,
                    rests: answers.rests.sorted(), version: read.version, key: key))
        case .handOn:
            if words.isEmpty { return nil }
            return .handOn(ReleaseCase(case: `case`, to: UInt32(answers.arbitrator), reason: words, key: key))
        case .sendBack: return words.isEmpty ? nil : .sendBack(SendBackRuling(case: `case`, reason: words, key: key))
        case .pause:
            let ground = answers.ground ?? answers.groundName
            return ground.isEmpty ? nil : .pause(PauseCase(case: `case`, ground: ground, key: key))
        case .approve: return .approve(ApproveRuling(case: `case`, key: key))
        case .proceed: return .proceed(ProceedCase(case: `case`, key: key))
        }
    }

    /// Names written on one line.
    private func names(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," }.map(String.init)
    }

    /// What is wrong with the answer to what is asked now; nil: nothing.
    var complaint: String? {
        switch question {
        case .amount:
            do {
                _ = try MoneyText.argument(answers.amount)
                return nil
            } catch {
                return "\(error)"
            }
        case .arbitrator:
            let isMeant = answers.arbitrator.isEmpty || UInt32(answers.arbitrator) != nil
            return isMeant ? nil : "A user id is a number, such as 1001. Leave it empty to give the case back."
        case .groundName: return answers.groundName.isEmpty ? "Name a reason, such as expert-heard." : nil
        case .words: return answers.words.isEmpty ? "Nothing is written yet." : nil
        case .side, .remedy, .rests, .clauses, .clauseNames, .ground, .last: return nil
        }
    }
}
