import ReputeClient
import ReputeModel
import ReputeWire

/// An arbitrator's seat: what is seen and asked there, and what becomes of it with each key and each answer of the service.
/// It does nothing itself: it says what is to be done.
struct CaseSeat: Sendable {
    /// What the screen is full of.
    enum Page: Hashable, Sendable {
        /// What the arbitrator has, and what waits.
        case desk
        /// A case.
        case dossier
        /// Which key does what.
        case help
    }

    /// What is shown of a case below its sides.
    enum Tab: Int, Hashable, Sendable, CaseIterable {
        case timeline
        case evidence
        case texts
        case clocks
        case similar

        var name: String {
            switch self {
            case .timeline: "Timeline"
            case .evidence: "Evidence"
            case .texts: "Texts"
            case .clocks: "Clocks"
            case .similar: "Similar"
            }
        }
    }

    /// The case to begin with; nil: the one that the arbitrator has.
    private let first: CaseID?
    /// What the keys of requests begin with.
    private let token: String
    private var requests = 0

    var page = Page.desk
    var size: ScreenSize
    /// Nil: not looked up yet.
    var desk: CaseDesk?
    /// The line of the desk that is looked at.
    var selected = 0
    /// The case that is looked at.
    var dossier: CaseDossier?
    /// The user id; nil: not known yet.
    var uid: Int64?
    var tab = Tab.timeline
    /// How far down each part is scrolled.
    var scrolled: [Tab: Int] = [:]
    /// How far down the last page of a form, or the help, is scrolled.
    var scrolledPage = 0
    /// What is asked now.
    var form: SeatForm?
    /// What was asked before and not sent, by case.
    private(set) var drafts: [CaseID: [SeatForm.Kind: SeatForm]] = [:]
    /// What happened last.
    var notice = ""
    /// Whether something is being done, and not answered yet.
    private(set) var isSending = false
    /// Whether something is being looked up that nothing is shown without.
    private(set) var isLooking = false
    /// The case that is shown as soon as it is there.
    private var opens: CaseID?
    /// By how many milliseconds the service's clock is ahead of this program's.
    private var ahead: Int64 = 0
    /// When a key was pressed last, by the service's clock.
    private var pressed: Instant
    /// When it is next looked whether something changed.
    private var looks: Instant
    /// The end of the claim that could not be renewed, so that it is not tried all the time.
    private var unrenewed: Instant?
    /// Whether what the arbitrator has is opened as soon as it is known.
    private var isStarting = true
    /// The key of a request for the next case of which nobody knows what became: asked again, it takes no second one.
    private var unanswered: ID?

    /// How often it is looked whether something changed, in milliseconds.
    static let pace: Int64 = 10_000

    /// A seat nobody sat at yet. `token`: what no other seat has.
    init(first: CaseID?, token: String, size: ScreenSize, at now: Instant) {
        self.first = first
        self.token = token
        self.size = size
        pressed = now
        looks = now + Self.pace
    }

    /// What is to be done at first.
    mutating func start() -> [SeatAction] {
        if let first { return show(first) }
        return ask(.desk)
    }

    /// A moment of this program's clock by the service's, which may be one that is set by hand.
    func time(_ now: Instant) -> Instant { now + ahead }

    /// The case that is looked at.
    var view: CaseView? { dossier?.view }

    /// Whether this arbitrator has the case that is looked at.
    var isMine: Bool { uid != nil && view?.holder?.officer == uid }

    /// What is to be done now that something happened. `now`: by this program's clock.
    mutating func take(_ event: SeatEvent, at now: Instant) -> [SeatAction] {
        switch event {
        case .key(let key):
            pressed = time(now)
            return press(key, at: now) + renewal(at: now)
        case .reply(let reply): return take(reply, at: now)
        case .resized(let size):
            self.size = size
            return [.repaint]
        case .tick: return renewal(at: now) + look(at: now)
        }
    }

    // MARK: What others do

    /// Looks now and then whether somebody else did something.
    private mutating func look(at now: Instant) -> [SeatAction] {
        guard !isSending, !isLooking, now >= looks else { return [] }
        looks = now + Self.pace
        if page == .desk { return [.desk] }
        return dossier.map { [.glance($0.view.case)] } ?? []
    }

    /// Goes on to have the case when a key was pressed in the second half of the time for which it was claimed.
    private mutating func renewal(at now: Instant) -> [SeatAction] {
        guard !isSending, isMine, let view, let holder = view.holder, holder.until != unrenewed,
            CaseTransition.from(view.state, .renew) != nil, let hours = dossier?.policy?.claimHours
        else { return [] }
        let half = holder.until + -(hours * Instant.hour / 2)
        guard pressed >= half, time(now) < holder.until else { return [] }
        unrenewed = holder.until
        return send(.renew(RenewCase(case: view.case, key: nextKey())))
    }

    // MARK: Requests

    /// A key that no other request has.
    mutating func nextKey() -> ID {
        requests += 1
        return ID("seat-\(token)-\(requests)") ?? "seat"
    }

    mutating func send(_ request: SeatRequest) -> [SeatAction] {
        isSending = true
        return [.send(request)]
    }

    /// Looks something up.
    mutating func ask(_ action: SeatAction) -> [SeatAction] {
        isLooking = true
        return [action]
    }

    /// Looks a case up, to be shown.
    mutating func show(_ id: CaseID) -> [SeatAction] {
        opens = id
        return ask(.dossier(id))
    }

    /// Takes a case; the next in the queue where none is named.
    mutating func claim(_ id: CaseID? = nil) -> [SeatAction] {
        let key = id == nil ? unanswered ?? nextKey() : nextKey()
        if id == nil { unanswered = key }
        return send(.claim(AssignCase(case: id, key: key)))
    }

    // MARK: Forms

    /// Begins to ask, or goes on where that was left.
    mutating func open(_ kind: SeatForm.Kind) -> [SeatAction] {
        guard let dossier else { return [] }
        notice = ""
        scrolledPage = 0
        form = drafts[dossier.view.case]?[kind] ?? SeatForm(kind, dossier)
        // What is on the screen now was read.
        form?.read = dossier.view
        return writesFirst(at: dossier)
    }

    /// Leaves a form, and keeps what was said.
    mutating func close() {
        if let form { drafts[form.case, default: [:]][form.kind] = form }
        form = nil
    }

    /// Has somebody write where nothing else is asked and nothing is written yet.
    func writesFirst(at dossier: CaseDossier) -> [SeatAction] {
        guard let form, form.question == .words, form.answers.words.isEmpty else { return [] }
        return [.write(form.page(dossier))]
    }

    // MARK: Answers

    private mutating func take(_ reply: SeatReply, at now: Instant) -> [SeatAction] {
        switch reply {
        case .desk(let desk, let at):
            isLooking = false
            ahead = at - now
            (self.desk, uid) = (desk, desk.uid)
            selected = min(selected, max(0, desk.all.count - 1))
            defer { isStarting = false }
            guard isStarting, let own = desk.mine.first else { return [] }
            return show(own.case)
        case .dossier(let dossier, let uid, let at):
            isLooking = false
            isStarting = false
            ahead = at - now
            let id = dossier.view.case
            // What was asked for before another case was opened comes late.
            guard id == opens ?? view?.case else { return [] }
            if id != view?.case { (tab, scrolled, form) = (.timeline, [:], nil) }
            (self.dossier, self.uid) = (dossier, uid)
            if opens != nil { page = .dossier }
            opens = nil
            return []
        case .glance(let view, let at):
            ahead = at - now
            guard let own = self.view, own.case == view.case, own != view, !isLooking else { return [] }
            return ask(.dossier(view.case))
        case .done(let request, let reply): return done(request, reply)
        case .failed(let action, let fault): return failed(action, fault)
        case .written(let page, let text):
            guard form?.kind == page.kind, form?.case == page.case, let dossier else { return [.repaint] }
            form?.answers.words = text
            form?.problem = text.isEmpty ? ["Nothing was written."] : []
            if !text.isEmpty, form?.question == .words { form?.next(dossier) }
            return [.repaint]
        case .unwritten(_, let why):
            form?.problem = [why]
            return [.repaint]
        }
    }

    private mutating func done(_ request: SeatRequest, _ reply: CaseReply) -> [SeatAction] {
        isSending = false
        notice = "case \(reply.case) \(request.done): \(CaseText.state(reply.state, nil))"
        if let kind = request.kind {
            drafts[reply.case]?[kind] = nil
            if form?.kind == kind, form?.case == reply.case { form = nil }
        }
        if case .handOn = request {
            page = .desk
            return ask(.desk)
        }
        if case .renew = request { notice = "Your claim was renewed." }
        if case .claim(let command) = request {
            if command.case == nil { unanswered = nil }
            return show(reply.case)
        }
        return ask(.dossier(reply.case))
    }

    private mutating func failed(_ action: SeatAction, _ fault: Fault) -> [SeatAction] {
        isStarting = false
        switch action {
        case .send(.claim(let command)):
            isSending = false
            guard let id = command.case else {
                if fault.isRefusal { unanswered = nil }
                notice = fault.isOfCases ? "No case waits that you can take." : fault.short
                return fault.isOfCases ? ask(.desk) : []
            }
            notice = "\(id): \(fault.short)"
            return fault.isOfCases ? ask(page == .desk ? .desk : .dossier(id)) : []
        case .send(let request):
            isSending = false
            if request.kind != nil, form?.kind == request.kind { form?.problem = fault.lines(.plain) }
            notice = fault.short
            // What did not come through is tried again.
            if case .renew = request, !fault.isRefusal { unrenewed = nil }
            // So that what changed is there when it is asked again.
            if fault.isOfVersion, let id = request.case, view?.case == id { return ask(.dossier(id)) }
        default:
            (isLooking, opens) = (false, nil)
            notice = fault.short
        }
        return []
    }
}

extension Fault {
    /// In one line.
    var short: String {
        switch self {
        case .client(let error): "\(error)"
        default: lines(.plain).joined(separator: " ")
        }
    }

    /// Whether the service said no.
    fileprivate var isRefusal: Bool {
        if case .client(.refused) = self { return true }
        return false
    }

    /// Whether the case changed since it was read.
    fileprivate var isOfVersion: Bool {
        guard case .client(.refused(let error)) = self else { return false }
        return error.reason == "case.version-moved"
    }

    /// Whether a claim was refused because of how cases are: somebody was faster, the arbitrator may not have this one, or
    /// none waits.
    fileprivate var isOfCases: Bool {
        guard case .client(.refused(let error)) = self else { return false }
        return error.reason.hasPrefix("case.") && (1_002...1_004).contains(error.code)
    }
}
