package import Repute
package import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTwin

/// What to simulate. The same again is the same to the last byte, but for SQLite, whose keys are made by the system.
package struct SimulationPlan: Sendable {
    package let seed: UInt64
    /// The most steps.
    package var steps = 300
    /// Where to keep an SQLite store; nil: only in memory.
    package var directory: String?
    /// A bug put in on purpose.
    package var flaw: Flaw?
    /// A bug of the store put in on purpose.
    package var storeFlaw: StoreFlaw?

    package init(seed: UInt64) { self.seed = seed }
}

/// What became of a simulation.
package struct SimulationReport: Sendable {
    package let seed: UInt64
    package internal(set) var steps = 0
    package internal(set) var requests = 0
    package internal(set) var acknowledged = 0
    package internal(set) var facts = 0
    package internal(set) var restarts = 0
    /// How often each kind of fault struck.
    package internal(set) var faults: [String: Int] = [:]
    /// What was not kept; the simulation ends with the first step in which something was not.
    package internal(set) var breaches: [Breach] = []
    /// A digest of everything that was sent, answered and written.
    package internal(set) var digest = Digest.zero
    /// What happened, a line each.
    package internal(set) var trace: [String] = []

    init(seed: UInt64) { self.seed = seed }

    /// Of a simulation that could not go on.
    package init(seed: UInt64, failedWith error: any Error) {
        self.seed = seed
        breaches = [Breach(promise: .effects, text: "the simulation cannot go on: \(error)")]
    }
}

/// A service, its store, its clock and its users in one thread under a seed.
package struct Simulation {
    private let plan: SimulationPlan
    private let profile: Profile
    private let clock: SimulatedClock
    private let memory: MemoryStore
    private let batchLimit: Int
    private let queueLimit: Int
    private var disk: SQLiteDisk?
    private var store: FaultyStore
    private var line: Line
    private var engine: SteppedEngine
    private var town: Town
    private var subjects: [any Subject]
    /// The subjects of this town beside the first: some, so that these do much, or all, so that all meet.
    private let lively: [Int]
    /// The one that this town is mostly about, so that much of it happens; the first: of trades.
    private let favourite: Int
    /// In how many of 40 steps a good deal of time passes: where it is few, much happens between two clocks.
    private let pace: Int
    /// How much, one of these.
    private let spans: [Int64]
    /// Who adopts policies; nil: in this town the first one stays in force.
    private var policies: Policies?
    private var invariants: [(promise: Promise, any: any Invariant)]
    private var ear: Ear
    private var entropy: SeededGenerator
    private var requests: [Int: Request] = [:]
    /// Requests on their way, by the step they arrive in.
    private var travelling: [Int: [Int]] = [:]
    /// Requests in the service's queue, by what they are called there. Their order is the queue's matter.
    private var queued: [ObjectIdentifier: Int] = [:]
    /// Facts that nobody looked at yet, as far as the ledger was read.
    private var fresh: [Fact] = []
    private var read = 0
    /// The moment of the last step in which all went well; nil: something did not since.
    private var looked: Instant?
    private var step = 0
    private var isStopping = false
    private var report: SimulationReport
    private var hasher = SHA256Hasher()
    private let isTracing: Bool

    /// When every simulation begins: 2026-03-05T10:00:00Z.
    private static let start = Instant(milliseconds: 1_772_704_800_000)

    /// One ends just before a window that opened a moment ago closes.
    private static let weeks = [
        1, 1_000, Instant.hour, 1.days, 3.days, 13.days, 14.days, 15.days - Instant.hour / 2, 15.days, 40.days,
    ]
    /// In which what takes days is not over at once.
    private static let days = [1, 1_000, Instant.hour, 9.hours, 1.days, 1.days, 2.days, 3.days, 5.days, 15.days]

    private init(_ plan: SimulationPlan, isTracing: Bool) throws {
        self.plan = plan
        self.isTracing = isTracing
        var random = SeededGenerator(seed: plan.seed)
        profile = Profile.all[Int.random(in: 0..<Profile.all.count, using: &random)]
        batchLimit = Int.random(in: 1...8, using: &random)
        queueLimit = Int.random(in: 2...20, using: &random)
        entropy = SeededGenerator(seed: random.next())
        clock = SimulatedClock(Simulation.start)
        memory = MemoryStore(flaw: plan.storeFlaw)
        line = Line()
        disk = try plan.directory.map(SQLiteDisk.init)
        store = FaultyStore(memory, try disk?.open(), clock, line)
        engine = try Simulation.open(store, plan, profile, queueLimit, batchLimit, clock, &entropy)
        town = Town(profile.manner, SeededGenerator(seed: random.next()), memory, Simulation.start)
        subjects = Subjects.all.map { $0.init() }
        let others = Array(1..<Subjects.all.count).shuffled(using: &random)
        // Where all meet, each has little time.
        let most = (0..<2).map { _ in Int.random(in: 1...others.count, using: &random) }.min() ?? 1
        lively = Array(others.prefix(most))
        favourite = Int.random(in: 0..<Subjects.all.count, using: &random)
        pace = Int.random(in: 2...16, using: &random)
        spans = Bool.random(using: &random) ? Simulation.weeks : Simulation.days
        policies = Bool.random(using: &random) ? Policies() : nil
        invariants = Invariants.all.map { ($0.promise, $0.init()) }
        ear = Ear(Twin(now: Simulation.start, profile.manner))
        report = SimulationReport(seed: plan.seed)
    }

    private static func open(
        _ store: FaultyStore, _ plan: SimulationPlan, _ profile: Profile, _ queue: Int, _ batch: Int,
        _ clock: SimulatedClock, _ entropy: inout SeededGenerator
    ) throws -> SteppedEngine {
        var seeds = SeededGenerator(seed: entropy.next())
        return try SteppedEngine(
            store, policy: profile.policy, origin: "repute.test/simulation", queueLimit: queue, batchLimit: batch,
            flaw: plan.flaw, reading: { clock.now },
            seed: {
                let bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: seeds.next().littleEndian, Array.init) }
                return Digest(bytes) ?? .zero
            })
    }

    /// Runs a simulation to its end, or to the first step in which a promise is not kept.
    package static func run(_ plan: SimulationPlan, isTracing: Bool = false) throws -> SimulationReport {
        var simulation = try Simulation(plan, isTracing: isTracing)
        return try simulation.run()
    }

    private mutating func run() throws -> SimulationReport {
        let steps = town.below(plan.steps) + 1
        look(isSound: true, isThorough: false)
        while step < steps, report.breaches.isEmpty {
            step += 1
            try act()
        }
        if report.breaches.isEmpty { try end() }
        report.steps = step
        report.requests = requests.count
        report.acknowledged = ear.acknowledged.count
        report.facts = Int(memory.size)
        hasher.update(memory.frontier().root)
        report.digest = hasher.finalize()
        return report
    }

    // MARK: A step

    private mutating func act() throws {
        pass()
        for _ in 0..<town.below(4) { think() }
        repeatOneself()
        for number in travelling.removeValue(forKey: step) ?? [] { send(number) }
        if town.below(100) < 14 { planFault() }
        for _ in 0...town.below(2) where report.breaches.isEmpty { try turn() }
        if town.below(60) == 0, report.breaches.isEmpty { try stop() }
    }

    /// Time passes, or the clock is put back.
    private mutating func pass() {
        switch town.below(40) {
        case 0: clock.move(-Int64(town.below(2 * Int(Instant.hour))))
        case 1...pace:
            clock.move(town.pick(spans))
        case 39 where town.below(spans == Simulation.weeks ? 1 : 4) == 0: clock.move(town.pick([190.days, 400.days]))
        default: clock.move(Int64(town.below(5_000)))
        }
        town.now = max(clock.now, memory.lastAt ?? clock.now)
        town.policies = engine.policies
    }

    /// Somebody wants something. It arrives at once, later, twice, or never.
    private mutating func think() {
        guard let request = thought() else { return }
        requests[request.number] = request
        switch town.below(20) {
        case 0: note("never sent: \(request.text)")
        case 1..<4:
            let delay = 1 + town.below(8)
            travel(request.number, delay)
        case 4..<6:
            travel(request.number, 0)
            let delay = town.below(3)
            travel(request.number, delay)
        default: travel(request.number, 0)
        }
    }

    /// What somebody wants; where policies change, that is another one now and then.
    private mutating func thought() -> Request? {
        if policies != nil, town.below(25) == 0 { return policies?.act(in: &town) }
        let index =
            switch town.below(10) {
            case 0..<4: 0
            case 4..<7: favourite
            default: town.pick(lively)
            }
        return subjects[index].act(in: &town)
    }

    /// Somebody sends an old request again.
    private mutating func repeatOneself() {
        guard !requests.isEmpty, town.below(6) == 0 else { return }
        let number = 1 + town.below(town.requests)
        travel(number, 0)
    }

    private mutating func travel(_ number: Int, _ steps: Int) {
        if requests[number] != nil { travelling[step + steps, default: []].append(number) }
    }

    private mutating func send(_ number: Int) {
        guard let request = requests[number] else { return }
        if let name = request.send(to: engine, over: line) {
            queued[name] = number
        } else {
            for answer in line.take() { _ = hear(answer) }
        }
    }

    private mutating func planFault() {
        let call = town.below(3) == 0 ? nil : town.below(14)
        let fault: Fault =
            switch town.below(10) {
            case 0..<3: .crashBefore
            case 3..<5: .crashAfter
            case 5: .fails(.io)
            case 6: .fails(.full)
            case 7: .doubtful(isKept: town.below(2) == 0)
            case 8: .slow(town.pick([1, 1_000, Instant.hour, 16.days]))
            // A damaged row that the clock needs is passed over for an hour, which the twin knows nothing of.
            default: memory.nextDue().map { $0 <= town.now } == true ? .fails(.io) : .fails(.damaged)
            }
        store.plan(fault, atCall: call)
    }

    // MARK: A turn

    /// The service does one batch.
    private mutating func turn() throws {
        let batch = engine.turn().compactMap { queued.removeValue(forKey: $0) }
        let answers = line.take()
        let own = news().count { $0.actor.role != .clock }
        // Time that passed while the store failed did nothing yet, and the clock may be put back before it does.
        if own > 0 || answers.contains(where: \.isDecided) || memory.nextDue().map({ $0 > engine.now }) ?? true {
            ear.twin.advance(to: engine.now.milliseconds)
        }
        var taken = 0
        var answered: Set<Int> = []
        var open: [Int] = []
        for answer in answers {
            switch hear(answer) {
            case .taken: taken += 1
            case .idle: break
            case .undone: retry(answer.request)
            case .doubtful: open.append(answer.request)
            }
            answered.insert(answer.request)
        }
        let struck = store.heal()
        if let struck {
            report.faults["\(struck.fault)", default: 0] += 1
            note("\(struck.fault) at \(struck.call)")
        }
        open += batch.filter { !answered.contains($0) }
        let isGone = line.isCut || engine.readOnly != nil
        if isGone, own > taken {
            // The whole batch is there, or nothing of it.
            for number in open { if let request = requests[number] { ear.overhear(request) } }
        } else if own != taken {
            breach(.effects, "\(taken) requests were answered as done, and there are \(own) new facts of theirs")
        }
        if !isGone, !open.isEmpty { breach(.effects, "\(open.count) requests have no answer") }
        for number in open { retry(number) }
        if isGone { return try restart("it crashed") }
        // A service that stops leaves to the next start what it would take long for.
        look(isSound: struck == nil && !isStopping, isThorough: false)
    }

    private mutating func hear(_ answer: Line.Answer) -> Ear.Fate {
        guard let request = requests[answer.request] else { preconditionFailure("only what was sent is answered") }
        note("\(request.number) \(request.text): \(answer)")
        return ear.hear(request, answer)
    }

    /// Most clients try again what was not done.
    private mutating func retry(_ number: Int) {
        if town.below(5) == 0 { return }
        let delay = 1 + town.below(5)
        travel(number, delay)
    }

    // MARK: Ends and beginnings

    /// Tells the service to stop, lets it finish, and starts it again.
    private mutating func stop() throws {
        engine.close()
        isStopping = true
        while engine.waiting > 0, report.breaches.isEmpty { try turn() }
        if report.breaches.isEmpty { try restart("it was stopped") }
    }

    private mutating func restart(_ why: String) throws {
        note("a restart: \(why)")
        report.restarts += 1
        isStopping = false
        // In an order that a seed draws again.
        for number in queued.values.sorted() { retry(number) }
        queued = [:]
        line = Line()
        memory.tear()
        try disk?.crash()
        store = FaultyStore(memory, try disk?.open(), clock, line)
        engine = try Simulation.open(store, plan, profile, queueLimit, batchLimit, clock, &entropy)
        engine.turn()
        ear.twin.advance(to: engine.now.milliseconds)
        look(isSound: true, isThorough: true)
    }

    private mutating func end() throws {
        while engine.waiting > 0, report.breaches.isEmpty { try turn() }
        if report.breaches.isEmpty { try turn() }
        if report.breaches.isEmpty { try rest() }
        if report.breaches.isEmpty { look(isSound: true, isThorough: true) }
        if report.breaches.isEmpty {
            let problems = try disk?.audit(memory, at: engine.now) ?? []
            for problem in problems { breach(.replay, problem) }
        }
    }

    /// Nobody acts any more, and time passes.
    private mutating func rest() throws {
        clock.move(CaseLives.rest)
        town.now = clock.now
        try turn()
    }

    // MARK: Looking

    /// Facts that nobody looked at yet.
    private mutating func news() -> [Fact] {
        if memory.lines.count > read { fresh += memory.lines[read...].compactMap { try? FactLine.decode($0) } }
        read = memory.lines.count
        return fresh
    }

    private mutating func look(isSound: Bool, isThorough: Bool) {
        let news = news()
        if !news.isEmpty { note("facts to \(memory.size) at \(engine.now.rfc3339)") }
        report.breaches += ear.breaches
        // Without a fact in no time, nothing is otherwise.
        if news.isEmpty, isSound, !isThorough, looked == engine.now { return }
        looked = isSound ? engine.now : nil
        let scene = Scene(
            store: memory, twin: ear.twin, profile: profile, policies: engine.policies, root: engine.root,
            now: engine.now, latest: clock.latest, news: news, isThorough: isThorough, isSound: isSound)
        for index in invariants.indices {
            if let problem = invariants[index].any.problem(in: scene) {
                breach(invariants[index].promise, problem)
            }
        }
        if let lost = ear.acknowledged.first(where: { $0 > memory.size }) {
            breach(.acknowledged, "fact \(lost) was acknowledged, and there are \(memory.size)")
        }
        fresh = []
    }

    private mutating func breach(_ promise: Promise, _ text: String) {
        report.breaches.append(Breach(promise: promise, text: text))
        note("BREACH \(text)")
    }

    private mutating func note(_ text: String) {
        hasher.update(Array("\(step) \(text)\n".utf8))
        if isTracing { report.trace.append("\(step) \(clock.now.rfc3339): \(text)") }
    }
}
