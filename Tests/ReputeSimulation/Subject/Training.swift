import ReputeModel
import ReputeTwin

/// Sellers sit exams, pass and fail, again and again and too soon; officers tell of some.
struct Training: Subject {
    init() {}

    mutating func act(in town: inout Town) -> Request? {
        let number = town.number()
        // Mostly the same ones at the same course, so that there is something to wait for.
        let account = town.pick([20, 20, 20, 21, 3])
        let course = town.pick([
            "rules-exam", "rules-exam", "rules-exam", "seller-basics", "seller-basics", "talk", "dance",
        ])
        let score = town.pick([0, 49, 50, 59, 60, 79, 79, 80, 100, 101])
        let isOfficer = town.below(4) == 0
        let command = AttemptTraining(account: ID("a", account), course: course, score: score, key: ID("k", number))
        return Request(
            number, command, as: isOfficer ? Town.officer : Town.stranger,
            "a\(account) sits \(course) with \(score)", isKeyed: true,
            .twin { $0.sit(number, account: account, course: course, score: score, isOfficer: isOfficer) })
    }
}
