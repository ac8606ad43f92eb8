import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute training …`
struct TrainingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training", abstract: "Courses and exams: who passed what, and until when it holds.",
        discussion: """
            Courses, what passes and what a pass gives are the policy's: repute policy show. A pass of a course that gives a \
            record makes a verified qualification record at once.

            Try:
              repute training attempt s-1 seller-basics 85
              repute training show s-1
            """,
        subcommands: [TrainingShowCommand.self, TrainingAttemptCommand.self])
}

/// `repute training attempt`
struct TrainingAttemptCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempt", abstract: "Tell that somebody sat an exam, and with what result.",
        discussion: """
            Example:
              repute training attempt s-1 seller-basics 85
            """)

    @Argument(help: "Whoever sat it.") var account: ID
    @Argument(help: "A course the policy lists.") var course: String
    @Argument(help: "The result, 0 to 100.") var score: Int
    @Option(help: ArgumentHelp("SHA-256 of what was handed in, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(0...TrainingLimits.score).contains(score) {
            throw ValidationError("A score is a whole number of 0 to \(TrainingLimits.score).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = AttemptTraining(
            account: account, course: course, score: score, evidence: evidence?.digest, key: request.key)
        try await session.show(TrainingAttempt.self, params) { TrainingText.lines($0, session.style) }
    }
}

/// `repute training show`
struct TrainingShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how somebody stands in each course, and the last attempts.",
        discussion: """
            The newest attempts first. With --json: the courses, then the attempts, a line each as they came.

            Examples:
              repute training show s-1
              repute training show s-1 --course seller-basics --attempts 50
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "Only attempts at this course.") var course: String?
    @Option(help: "How many attempts at most.") var attempts = 10
    @Option(help: ArgumentHelp("Only attempts before this one.", valueName: "attempt")) var before: AttemptID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(0...TrainingAttempts.most).contains(attempts) {
            throw ValidationError("--attempts is 0 to \(TrainingAttempts.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(TrainingGet.self, account) { courses in
            let shown = courses.filter { course == nil || $0.course == course }
            return shown.isEmpty ? ["no courses"] : TrainingText.lines(shown, session.style)
        }
        if attempts == 0 { return }
        let params = TrainingAttempts.Params(account, course: course, before: before, limit: attempts)
        try await session.show(TrainingAttempts.self, params) { page in
            if page.attempts.isEmpty { return ["", "no attempts"] }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return [""] + TrainingText.lines(page.attempts, session.style) + more
        }
    }
}
