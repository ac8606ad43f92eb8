import ReputeModel

/// What somebody at the seat is asked, question by question, before something is done about a case. It is kept until that
/// is done, so that nothing has to be said twice.
struct SeatForm: Hashable, Sendable {
    /// How many characters of what is pasted into one line are taken.
    static let longest = 512

    /// What is done with it.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        case rule
        case handOn = "handover"
        case approve
        case sendBack = "send-back"
        case pause
        case proceed
    }

    /// What is asked.
    enum Question: Hashable, Sendable {
        /// For whom is ruled.
        case side
        /// What is to be done.
        case remedy
        /// How much.
        case amount
        /// Which facts a ruling rests on.
        case rests
        /// Which of the policy's clauses it goes by.
        case clauses
        /// The same where the policy lists none.
        case clauseNames
        /// To whom it is handed.
        case arbitrator
        /// For which of the policy's reasons clocks stop.
        case ground
        /// The same where the policy lists none.
        case groundName
        /// Why, in words.
        case words
        /// Whether it is to be done so.
        case last
    }

    let kind: Kind
    /// The case as it was read before this was begun, or when it was told last what changed in it.
    var read: CaseView
    /// What is asked now.
    var question: Question
    /// The line of a list that is looked at.
    var selected = 0
    /// What is wrong with what was said last, or why it could not be done.
    var problem: [String] = []
    /// What was said so far.
    var answers: Answers { didSet { if answers != oldValue { key = nil } } }
    /// The key of the request; nil: not sent yet as it is. A repeat of the same is known by it.
    var key: ID?

    /// What was said so far.
    struct Answers: Hashable, Sendable {
        var side: CaseSide?
        var remedy: CaseRemedy?
        var amount = ""
        var rests: Set<Int64> = []
        var clauses: Set<String> = []
        var clauseNames = ""
        var arbitrator = ""
        var ground: String?
        var groundName = ""
        var words = ""
    }

    /// Begins to ask about a case.
    init(_ kind: Kind, _ dossier: CaseDossier) {
        self.kind = kind
        read = dossier.view
        answers = Answers()
        if let claimed = dossier.view.claim.amount { answers.amount = MoneyText.typed(claimed) }
        question = .last
        question = questions(dossier).first ?? .last
    }

    /// What is asked, in order, as far as what was said so far tells.
    func questions(_ dossier: CaseDossier) -> [Question] {
        switch kind {
        case .rule:
            var questions: [Question] = [.side]
            if answers.side != .respondent {
                questions.append(.remedy)
                if answers.remedy?.isMoney ?? dossier.view.claim.remedy.isMoney { questions.append(.amount) }
            }
            let isListed = dossier.policy?.house.clauses.isEmpty == false
            return questions + [.rests, isListed ? .clauses : .clauseNames, .words, .last]
        case .handOn: return [.arbitrator, .words, .last]
        case .sendBack: return [.words, .last]
        case .pause: return [dossier.policy?.house.pauses.isEmpty == false ? .ground : .groundName, .last]
        case .approve, .proceed: return [.last]
        }
    }

    /// The case.
    var `case`: CaseID { read.case }

    /// Goes to a question.
    mutating func ask(_ question: Question, _ dossier: CaseDossier) {
        self.question = question
        problem = []
        selected = options(dossier).firstIndex { $0.isChosen } ?? 0
    }

    /// Goes on to the next question.
    mutating func next(_ dossier: CaseDossier) {
        let all = questions(dossier)
        guard let place = all.firstIndex(of: question), place + 1 < all.count else { return }
        ask(all[place + 1], dossier)
    }

    /// Goes back to the question before. Answers whether there is one.
    mutating func back(_ dossier: CaseDossier) -> Bool {
        let all = questions(dossier)
        guard let place = all.firstIndex(of: question), place > 0 else { return false }
        ask(all[place - 1], dossier)
        return true
    }
}

extension SeatForm {
    /// A line of a list to choose from.
    struct Option: Hashable, Sendable {
        let text: String
        let isChosen: Bool
    }

    /// What there is to choose from; none where something is to be written.
    func options(_ dossier: CaseDossier) -> [Option] {
        switch question {
        case .side:
            CaseSide.allCases.map { side in
                Option(
                    text: "the \(side.rawValue), \(CaseText.name(side, of: dossier.view))",
                    isChosen: answers.side == side)
            }
        case .remedy:
            dossier.remedies.map { remedy in
                let claimed = remedy == dossier.view.claim.remedy ? ", as was claimed" : ""
                return Option(text: remedy.rawValue + claimed, isChosen: answers.remedy == remedy)
            }
        case .rests:
            dossier.grounds.map { ground in
                let text = (ground.text ?? "(erased)").split(whereSeparator: \.isNewline).joined(separator: " ")
                return Option(
                    text: "\(ground.seq)  the \(ground.by.rawValue), \(ground.what): \(text)",
                    isChosen: answers.rests.contains(ground.seq))
            }
        case .clauses:
            (dossier.policy?.house.clauses ?? []).map { Option(text: $0, isChosen: answers.clauses.contains($0)) }
        case .ground:
            (dossier.policy?.house.pauses ?? []).map { Option(text: $0, isChosen: answers.ground == $0) }
        case .amount, .clauseNames, .arbitrator, .groundName, .words, .last: []
        }
    }

    /// Whether several of a list may be chosen.
    var takesSeveral: Bool { question == .rests || question == .clauses }

    /// The answer that is written on one line; nil: this question has none.
    var entry: WritableKeyPath<Answers, String>? {
        switch question {
        case .amount: \.amount
        case .clauseNames: \.clauseNames
        case .arbitrator: \.arbitrator
        case .groundName: \.groundName
        case .side, .remedy, .rests, .clauses, .ground, .words, .last: nil
        }
    }

    /// Chooses a line of a list, or, where several may be, takes it back.
    mutating func choose(_ place: Int, _ dossier: CaseDossier) {
        guard options(dossier).indices.contains(place) else { return }
        selected = place
        switch question {
        case .side:
            answers.side = CaseSide.allCases[place]
            if answers.side == .respondent { answers.remedy = nil }
        case .remedy: answers.remedy = dossier.remedies[place]
        case .rests: answers.rests.toggle(dossier.grounds[place].seq)
        case .clauses: answers.clauses.toggle(dossier.policy?.house.clauses[place] ?? "")
        case .ground: answers.ground = dossier.policy?.house.pauses[place]
        default: break
        }
    }
}

extension Set {
    /// Takes an element in, or out when it is in.
    fileprivate mutating func toggle(_ element: Element) {
        if remove(element) == nil { insert(element) }
    }
}

extension MoneyText {
    /// An amount as it is typed: `129.00CNY`.
    static func typed(_ money: Money) -> String {
        "\(Money.number(money.minor, money.currency))\(money.currency)"
    }
}
