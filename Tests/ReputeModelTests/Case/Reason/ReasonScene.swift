import ReputeModel
import ReputeTwin
import Testing

/// What brings a refusal about. There is one for each reason that cases, panels and arbitrators have: see
/// ``CaseReasonTests``.
struct ReasonScene: Sendable {
    let reason: String
    /// Brings it about in a market of its own, and answers what was refused.
    let play: @Sendable () throws -> Refusal?

    /// `place`: a market in which nothing happened yet.
    init(
        _ reason: String, in place: @escaping @Sendable () -> Market = { Market.withHouse() },
        _ play: @escaping @Sendable (Market) throws -> Refusal?
    ) {
        self.reason = reason
        self.play = { try play(place()) }
    }

    static let all: [ReasonScene] = [
        opening, ofRatings, sanctions, sides, offers, holding, staff, evidence, rulings, done, merging, signatures,
        keys, jurors, votes, besidePanels,
    ].flatMap { $0 }
}

extension Market {
    /// Why a command is refused, which changes nothing; by an arbitrator, where its user id is said.
    func why<C: Command>(_ command: C, _ uid: UInt32? = nil) -> Refusal? {
        refused(command, as: uid.map { Actor(role: .arbitrator, uid: $0) } ?? Market.storefront)
    }

    /// A case of an order that costs ten, taken on.
    func admitted(_ cause: String = "not-received") throws -> CaseID {
        try open("o", amount: .cny(1_000))
        let id = try claim("o", cause).case
        try staff(AdmitCase(case: id, key: key()))
        return id
    }

    /// A case against the marketplace, in which an arbitrator is called.
    func plea() throws -> CaseID {
        try open("o")
        let id = try claim("o", "sanction-review", by: .seller).case
        try staff(AdmitCase(case: id, key: key()), 99)
        return id
    }

    /// A case in which something is to be done that the respondent agreed to.
    func agreed(_ cause: String = "not-received") throws -> CaseID {
        let id = try admitted(cause)
        try accept(id, .respondent)
        return id
    }
}
