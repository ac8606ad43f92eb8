import Repute
import ReputeModel
import ReputeTwin

/// An arbitrator who claims the next case over and over: some it rules on, some it keeps, some it hands on, and some it
/// forgets.
struct Claimer: Sendable {
    let actor: Actor
    let own: ID
    /// What is claimed in each case.
    private let claims: [Int64: ClaimedTerms]
    private let numbers: [Int64]
    private var random: SeededGenerator
    private var keys = 0
    /// What it has.
    private(set) var desk: [CaseID: CaseState] = [:]
    /// What it asked, and what was answered, which it never saw.
    private(set) var unseen: (request: ClaimerRequest, answer: CaseReply?)?
    private(set) var answers: [ClaimerAnswer] = []
    private var seen: Set<Int64> = []
    /// What should not have been.
    private(set) var problems: [String] = []

    /// The user ids of all.
    static let first: UInt32 = 2_000
    static let count = 64

    /// The own account of a user id, by the role file.
    static func account(_ uid: UInt32) -> ID { ID("a", uid - first) }

    init(_ n: Int, _ claims: [Int64: ClaimedTerms], seed: UInt64) {
        let uid = Claimer.first + UInt32(n)
        actor = Actor(role: .arbitrator, uid: uid)
        own = Claimer.account(uid)
        self.claims = claims
        numbers = claims.keys.sorted()
        random = SeededGenerator(seed: seed &+ UInt64(n) &* 0x9E37_79B9)
    }

    private mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    private mutating func key() -> ID {
        keys += 1
        return ID("\(actor.uid)-\(keys)") ?? "key"
    }

    /// Looks up what it has.
    mutating func look(_ views: [CaseView]) {
        desk = Dictionary(uniqueKeysWithValues: views.map { ($0.case, $0.state) })
    }

    // MARK: One thing after the other

    /// Asks something; now and then twice, or at the same time. Answers whether the engine still takes requests.
    mutating func act(_ engine: Engine) async -> Bool {
        let request = choose()
        let dice = below(12)
        if dice == 0 {
            let (actor, own) = (actor, own)
            async let one = request.run(engine, as: actor, own: own)
            async let other = request.run(engine, as: actor, own: own)
            let both = await [one, other]
            return take(request, both)
        }
        var results = [await run(request, engine)]
        // No answer came, so it is asked again.
        if dice < 3 { results.append(await run(request, engine)) }
        return take(request, results)
    }

    /// Asks something as the engine stops: whatever is answered, it does not see it.
    mutating func actUnseen(_ engine: Engine) async {
        let request = choose()
        let answer = await run(request, engine)
        unseen = (request, try? answer.get())
    }

    /// Asks again what it saw no answer to.
    mutating func resolve(_ engine: Engine) async {
        guard let unseen else { return }
        self.unseen = nil
        let again = await run(unseen.request, engine)
        // What was done is told to be done before.
        if let reply = unseen.answer {
            let next = try? again.get()
            if next?.seq != reply.seq || next?.case != reply.case || next?.isRepeated != true {
                problems.append("\(unseen.request) was \(reply), then \(again)")
            }
        }
        _ = take(unseen.request, [again])
    }

    private func run(_ request: ClaimerRequest, _ engine: Engine) async -> Result<CaseReply, Refusal> {
        await request.run(engine, as: actor, own: own)
    }

    // MARK: What it asks

    private mutating func choose() -> ClaimerRequest {
        let choices = desk.sorted { $0.key.seq < $1.key.seq }
        let isKeen = below(3) == 0
        if choices.isEmpty || choices.count < 8 && isKeen { return .claim(nil, key()) }
        let (id, state) = choices[below(choices.count)]
        let dice = below(20)
        // By its number, whoever has it.
        if dice == 0 { return .claim(CaseID(seq: numbers[below(numbers.count)]), key()) }
        if dice < 3 { return .renew(id, key()) }
        if dice < 5 { return .hand(id, Claimer.first + UInt32(below(Claimer.count)), key()) }
        if dice < 6 { return .hand(id, nil, key()) }
        switch state {
        case .staff, .appeal: return dice < 16 ? ruling(id) : .claim(nil, key())
        case .held:
            if dice < 14 { return .approve(id, key()) }
            return dice < 17 ? .sendBack(id, key()) : .claim(nil, key())
        default: return .claim(nil, key())
        }
    }

    private mutating func ruling(_ id: CaseID) -> ClaimerRequest {
        guard below(3) > 0, let claim = claims[id.seq] else {
            return .rule(id, .respondent, .none, nil, key())
        }
        return .rule(id, .claimant, claim.remedy, claim.amount, key())
    }

    // MARK: What it is answered

    /// Takes what was answered to one request. Answers whether the engine still takes requests.
    private mutating func take(_ request: ClaimerRequest, _ results: [Result<CaseReply, Refusal>]) -> Bool {
        let replies = results.compactMap { try? $0.get() }
        if Set(replies.map(\.seq)).count > 1 || Set(replies.map(\.case)).count > 1 {
            problems.append("\(request) was done twice: \(replies)")
        }
        if replies.count(where: { !$0.isRepeated }) > 1 { problems.append("\(request) was done twice: \(replies)") }
        var isStopping = false
        for case .failure(let refusal) in results {
            if refusal.reason == "engine.stopping" {
                isStopping = true
            } else if !isExpected(refusal, of: request) {
                problems.append("\(request) of \(actor.uid): \(refusal.reason), \(refusal.message)")
            }
        }
        if let reply = replies.first { take(request, reply) } else if isStopping { unseen = (request, nil) }
        return !isStopping
    }

    private mutating func take(_ request: ClaimerRequest, _ reply: CaseReply) {
        if seen.insert(reply.seq).inserted {
            answers.append(
                ClaimerAnswer(seq: reply.seq, number: reply.case.seq, officer: actor.uid, request: request))
        }
        switch request {
        case .claim:
            desk[reply.case] = reply.state
            if !reply.state.isHandled { problems.append("\(request) gave \(reply)") }
        case .renew: break
        default: desk[reply.case] = nil
        }
    }

    /// Whether a request may be refused so. Nobody takes a case away from whoever has it as long as time stands still.
    private func isExpected(_ refusal: Refusal, of request: ClaimerRequest) -> Bool {
        let unfit: Set = ["case.decided-by-same", "case.own-ruling", "case.missed"]
        switch request {
        case .claim(nil, _): return ["case.none-waits", "case.none-fits"].contains(refusal.reason)
        case .claim:
            return unfit.contains(refusal.reason) || refusal.reason.hasPrefix("case.assign-")
                || ["case.claimed", "case.claimed-before", "case.own-account"].contains(refusal.reason)
        case .hand(_, let to, _):
            return to != nil && unfit.union(["case.handed-to-party", "case.handed-to-same"]).contains(refusal.reason)
        case .sendBack: return refusal.reason == "case.sent-back-full"
        case .renew, .rule, .approve: return false
        }
    }
}

/// What is claimed in a case.
struct ClaimedTerms: Sendable {
    let remedy: CaseRemedy
    let amount: Money?
}
