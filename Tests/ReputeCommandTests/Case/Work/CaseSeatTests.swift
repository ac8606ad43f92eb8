import ReputeClient
import ReputeModel
import ReputeWire
import Testing

@testable import repute

@Suite("The arbitrator's seat, key by key")
struct CaseSeatTests {
    private let now = SeatScene.now

    private func desk(mine: [CaseView] = [], waiting: [CaseView]) -> SeatReply {
        .desk(CaseDesk(uid: SeatScene.uid, mine: mine, waiting: waiting, hasMore: false), at: now)
    }

    /// A seat that was just sat down at, of whoever has these cases and may claim those.
    private func atDesk(mine: [CaseView] = [], waiting: [CaseView]) -> (seat: CaseSeat, actions: [SeatAction]) {
        var seat = CaseSeat(first: nil, token: "t", size: SeatScene.small, at: now)
        _ = seat.start()
        let actions = seat.take(.reply(desk(mine: mine, waiting: waiting)), at: now)
        return (seat, actions)
    }

    private func press(_ seat: inout CaseSeat, _ keys: Key..., at moment: Instant? = nil) -> [SeatAction] {
        keys.flatMap { seat.take(.key($0), at: moment ?? now) }
    }

    private func type(_ seat: inout CaseSeat, _ text: String) {
        for character in text { _ = seat.take(.key(.character(character)), at: now) }
    }

    /// What is asked for, in a word and the case.
    private func said(_ actions: [SeatAction]) -> [String] {
        actions.map { action in
            switch action {
            case .desk: "desk"
            case .dossier(let id): "dossier \(id)"
            case .glance(let id): "glance \(id)"
            case .send(let request): "\(request.done) \(request.case.map { "\($0)" } ?? "as the next")"
            case .write(let page): "write \(page.case)"
            case .repaint: "repaint"
            case .suspend: "suspend"
            case .quit: "quit"
            }
        }
    }

    private func refusal(_ code: Int, _ reason: String) -> Fault {
        .client(.refused(ErrorObject(code: code, message: "It is not so.", reason: reason)))
    }

    private func done(
        _ seat: inout CaseSeat, _ request: SeatRequest, _ state: CaseState, next: Int64 = 31
    ) -> [SeatAction] {
        let reply = CaseReply(
            case: request.case ?? CaseID(seq: next), seq: 60, state: state, due: nil, isRepeated: false)
        return seat.take(.reply(.done(request, reply)), at: now)
    }

    // MARK: Sitting down

    @Test("whoever has a case sees it at once; whoever has none sees what waits")
    func start() throws {
        var seat = CaseSeat(first: nil, token: "t", size: SeatScene.small, at: now)
        #expect(said(seat.start()) == ["desk"])
        let view = try SeatScene.view()
        let own = seat.take(.reply(desk(mine: [view], waiting: [])), at: now)
        #expect(said(own) == ["dossier c31"])
        _ = seat.take(.reply(.dossier(try SeatScene.dossier(view), uid: SeatScene.uid, at: now)), at: now)
        #expect(seat.page == .dossier && seat.isMine)

        let other = atDesk(waiting: [try SeatScene.view("c44", SeatScene.escalated, holder: nil)])
        #expect(other.actions.isEmpty && other.seat.page == .desk)
        var named = CaseSeat(first: CaseID(seq: 31), token: "t", size: SeatScene.small, at: now)
        #expect(said(named.start()) == ["dossier c31"])
    }

    /// The key of a claim that was asked for.
    private func key(_ actions: [SeatAction]) -> ID? {
        if case .send(.claim(let command)) = actions.first { command.key } else { nil }
    }

    @Test("c claims the next in the queue, whatever the list shows, and shows the case that the service answers")
    func claim() throws {
        let waiting = try ["c31", "c44"].map { try SeatScene.view($0, SeatScene.escalated, holder: nil) }
        var seat = atDesk(waiting: waiting).seat
        let first = press(&seat, .character("c"))
        #expect(said(first) == ["was claimed as the next"])
        #expect(press(&seat, .character("c")).isEmpty)
        guard case .send(let request) = first[0] else { throw SeatScene.Missing() }
        #expect(said(done(&seat, request, .evidence, next: 52)) == ["dossier c52"])
        _ = seat.take(
            .reply(.dossier(try SeatScene.dossier(try SeatScene.view("c52")), uid: SeatScene.uid, at: now)), at: now)
        #expect(seat.page == .dossier && seat.notice.hasPrefix("case c52 was claimed"))
    }

    @Test("what is refused for another reason is told, and nothing else is claimed")
    func claimRefused() throws {
        let waiting = try ["c31", "c44"].map { try SeatScene.view($0, SeatScene.escalated, holder: nil) }
        var seat = atDesk(waiting: waiting).seat
        let first = press(&seat, .character("c"))
        #expect(seat.take(.reply(.failed(first[0], refusal(1_006, "engine.read-only"))), at: now).isEmpty)
        #expect(seat.notice == "refused: It is not so. (engine.read-only)")
        // None that this arbitrator may have, and none at all: it is looked again.
        for (code, reason) in [(1_004, "case.none-fits"), (1_002, "case.none-waits")] {
            let again = press(&seat, .character("c"))
            #expect(key(again) != key(first))
            #expect(said(seat.take(.reply(.failed(again[0], refusal(code, reason))), at: now)) == ["desk"])
            #expect(seat.notice == "No case waits that you can take.")
        }
        // One that is looked at, and that somebody else was faster with.
        var other = try SeatScene.seat(try SeatScene.view("c31", SeatScene.escalated, holder: nil))
        let named = press(&other, .character("c"))
        #expect(said(named) == ["was claimed c31"])
        let looked = other.take(.reply(.failed(named[0], refusal(1_003, "case.claimed"))), at: now)
        #expect(said(looked) == ["dossier c31"] && other.notice.hasPrefix("c31: refused"))
    }

    @Test("c asks again under the same key when no answer came, so that no second case is taken")
    func claimAgain() throws {
        var seat = atDesk(waiting: [try SeatScene.view("c31", SeatScene.escalated, holder: nil)]).seat
        let first = press(&seat, .character("c"))
        let lost = Fault.client(.lost("the service closed it"))
        #expect(seat.take(.reply(.failed(first[0], lost)), at: now).isEmpty)
        let again = press(&seat, .character("c"))
        #expect(key(again) != nil && key(again) == key(first))
        guard case .send(let request) = again[0] else { throw SeatScene.Missing() }
        _ = done(&seat, request, .evidence)
        #expect(key(press(&seat, .character("c"))) != key(first))
    }

    @Test("keys that do nothing there do nothing, and each that does something is at the bottom")
    func steps() throws {
        func steps(_ state: String, _ holder: Int64?) throws -> String {
            let seat = try SeatScene.seat(try SeatScene.view("c31", state, holder: holder))
            return String(seat.steps.map { $0.key.key })
        }
        #expect(try steps(SeatScene.escalated, nil) == "c")
        #expect(try steps(SeatScene.decision, SeatScene.uid) == "rhp")
        #expect(try steps(SeatScene.decision, 1_001) == "")
        #expect(try steps(SeatScene.held, SeatScene.uid) == "abh")
        #expect(try steps(SeatScene.held, 1_001) == "")
        let appeal = #""state":"appeal","clocks":[]"#
        #expect(try steps(appeal, SeatScene.uid) == "rh")
        #expect(try steps(appeal, nil) == "c")
        let panel = #""panels":[{"asked":"2026-11-26T10:15:30.000Z","size":17,"voted":0,"needed":9}]"#
        #expect(try steps("\(appeal),\(panel)", nil) == "", "a panel looks at it again")
        var seat = try SeatScene.seat(try SeatScene.view("c31", SeatScene.decision, holder: 1_001))
        for key in "crhabp" { #expect(press(&seat, .character(key)).isEmpty && seat.form == nil) }
    }

    // MARK: Ruling

    /// A seat in whose form all is said but the reasons.
    private func asked() throws -> CaseSeat {
        var seat = try SeatScene.seat(try SeatScene.view())
        #expect(press(&seat, .character("r")).isEmpty && seat.form?.question == .side)
        #expect(press(&seat, .enter).isEmpty && seat.form?.question == .remedy)
        #expect(press(&seat, .character("1")).isEmpty && seat.form?.question == .amount)
        #expect(seat.form?.answers.amount == "129.00CNY")
        _ = press(&seat, .control("u"))
        type(&seat, "60.0")
        #expect(press(&seat, .enter).isEmpty && seat.form?.question == .amount)
        #expect(seat.form?.problem == ["An amount is a number and a currency, such as 129.00CNY."])
        #expect(press(&seat, .paste("0 CNY\n"), .enter).isEmpty && seat.form?.question == .rests)
        #expect(press(&seat, .character(" "), .down, .down, .character(" "), .enter).isEmpty)
        #expect(seat.form?.answers.rests == [31, 45] && seat.form?.question == .clauses)
        #expect(press(&seat, .character("1")).isEmpty)
        let write = press(&seat, .enter)
        #expect(said(write) == ["write c31"] && seat.form?.question == .words)
        guard case .write(let page) = write[0] else { return seat }
        #expect(page.text == "" && page.notes.contains("For the claimant, b-1: refund 60.00 CNY."))
        #expect(page.notes.contains("> It goes from the rim to the foot."))
        // What a side says is quoted, and no line of it can be taken for one of ours.
        let said = page.notes.drop { $0 != "31  the claimant, the claim:" }
        #expect(said.allSatisfy { $0.isEmpty || $0.hasPrefix("> ") || $0.hasSuffix(":") })
        return seat
    }

    private func wrote(_ seat: inout CaseSeat, _ text: String) -> [SeatAction] {
        let page = SeatPage(kind: .rule, case: CaseID(seq: 31), text: "", notes: [])
        return seat.take(.reply(.written(page, text)), at: now)
    }

    @Test("a ruling is asked for question by question, written, shown, and sent with the last yes")
    func rule() throws {
        var seat = try asked()
        #expect(said(wrote(&seat, "")) == ["repaint"] && seat.form?.question == .words)
        #expect(said(press(&seat, .enter)) == ["write c31"])
        _ = wrote(&seat, "The photographs show the crack.")
        #expect(seat.form?.question == .last)
        #expect(press(&seat, .enter, .paste("y")).isEmpty)
        let sent = press(&seat, .character("y"))
        #expect(said(sent) == ["was ruled on c31"] && seat.isSending)
        #expect(press(&seat, .character("y")).isEmpty)
        guard case .send(.rule(let ruling)) = sent[0] else { throw SeatScene.Missing() }
        #expect(ruling.side == .claimant && ruling.remedy == .refund && ruling.amount?.minor == 6_000)
        #expect(ruling.rests == [31, 45] && ruling.clauses == ["as-described"])
        #expect(ruling.reasons == "The photographs show the crack.")
        #expect(said(done(&seat, .rule(ruling), .decided)) == ["dossier c31"])
        #expect(seat.form == nil && seat.drafts[CaseID(seq: 31)]?[.rule] == nil)
        #expect(seat.notice == "case c31 was ruled on: decided: it can be appealed")
    }

    @Test("what is refused is told, nothing that was said is lost, and the same is sent under the same key")
    func refused() throws {
        var seat = try asked()
        _ = wrote(&seat, "So.")
        let first = press(&seat, .character("y"))
        guard case .send(.rule(let ruling)) = first[0] else { throw SeatScene.Missing() }
        let lost = Fault.client(.lost("the service closed it"))
        #expect(seat.take(.reply(.failed(first[0], lost)), at: now).isEmpty)
        #expect(seat.form?.problem.first == "connection lost  the service closed it")
        guard case .send(.rule(let again)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(again.key == ruling.key && again.reasons == "So.")
        _ = seat.take(.reply(.failed(first[0], refusal(1_001, "case.clause-unknown"))), at: now)
        #expect(seat.form?.problem.first == "refused  It is not so.")

        // Left, looked at something else, and taken up again.
        for _ in 0..<7 { _ = press(&seat, .escape) }
        #expect(seat.form == nil)
        _ = press(&seat, .character("2"), .character("r"))
        #expect(seat.form?.answers.words == "So." && seat.form?.answers.rests == [31, 45])
        // What is said otherwise is another request.
        #expect(press(&seat, .enter, .enter, .enter, .enter).isEmpty && seat.form?.question == .clauses)
        _ = press(&seat, .down, .character(" "), .enter, .enter)
        #expect(seat.form?.question == .words)
        _ = wrote(&seat, "So.")
        guard case .send(.rule(let other)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(other.key != ruling.key && other.clauses == ["as-described", "burden"])
    }

    @Test("what changed since the case was read is told before a ruling is sent, which says what was read")
    func moved() throws {
        var seat = try asked()
        _ = wrote(&seat, "So.")
        let first = press(&seat, .character("y"))
        guard case .send(.rule(let ruling)) = first[0] else { throw SeatScene.Missing() }
        #expect(ruling.version == 48)
        // The service knows of something that the seat does not: it is looked up.
        let looked = seat.take(.reply(.failed(first[0], refusal(1_003, "case.version-moved"))), at: now)
        #expect(said(looked) == ["dossier c31"] && seat.form?.problem.first == "refused  It is not so.")
        let later = try SeatScene.dossier(try SeatScene.view(later: "The carrier took it back."))
        _ = seat.take(.reply(.dossier(later, uid: SeatScene.uid, at: now)), at: now)
        #expect(press(&seat, .character("y")).isEmpty && !seat.isSending)
        #expect(
            seat.form?.problem == [
                "The case changed since you read it:",
                "2026-11-26 10:59 UTC  the respondent shows something, fact 51",
                "51  the respondent, shows: The carrier took it back.",
                "If this still is your ruling, press y again.",
            ])
        #expect(SeatScene.screen(seat).contains("51 the respondent, shows: The carrier took it back."))
        guard case .send(.rule(let again)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(again.version == 51 && again.key == ruling.key && again.reasons == "So.")
    }

    @Test("a form that was left and is taken up again goes by the case as it is seen then")
    func readAgain() throws {
        var seat = try asked()
        _ = wrote(&seat, "So.")
        for _ in 0..<7 { _ = press(&seat, .escape) }
        #expect(seat.form == nil)
        let later = try SeatScene.dossier(try SeatScene.view(later: "The carrier took it back."))
        _ = seat.take(.reply(.dossier(later, uid: SeatScene.uid, at: now)), at: now)
        _ = press(&seat, .character("r"))
        #expect(press(&seat, .enter, .enter, .enter, .enter).isEmpty && seat.form?.question == .clauses)
        _ = press(&seat, .enter, .enter)
        _ = wrote(&seat, "So.")
        guard case .send(.rule(let ruling)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(ruling.version == 51)
    }

    @Test("for the respondent nothing is to be done, so nothing is asked of that")
    func respondent() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        _ = press(&seat, .character("r"), .character("2"))
        #expect(seat.form?.question == .rests)
        _ = press(&seat, .enter, .enter)
        _ = wrote(&seat, "It was whole.")
        guard case .send(.rule(let ruling)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(ruling.side == .respondent && ruling.remedy == .none && ruling.amount == nil)
    }

    @Test("a case is handed on with a reason, another's ruling approved or sent back, clocks stopped for a ground")
    func others() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        _ = press(&seat, .character("h"))
        type(&seat, "x")
        #expect(press(&seat, .enter).isEmpty && seat.form?.problem.isEmpty == false)
        _ = press(&seat, .backspace)
        type(&seat, "1001")
        #expect(said(press(&seat, .enter)) == ["write c31"])
        let page = SeatPage(kind: .handOn, case: CaseID(seq: 31), text: "", notes: [])
        _ = seat.take(.reply(.written(page, "I am away.")), at: now)
        guard case .send(.handOn(let handing)) = press(&seat, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(handing.to == 1_001 && handing.reason == "I am away.")
        #expect(said(done(&seat, .handOn(handing), .staff)) == ["desk"] && seat.page == .desk)

        var second = try SeatScene.seat(try SeatScene.view("c31", SeatScene.held))
        #expect(press(&second, .character("a")).isEmpty && second.form?.question == .last)
        #expect(said(press(&second, .character("y"))) == ["was approved c31"])
        var third = try SeatScene.seat(try SeatScene.view("c31", SeatScene.held))
        #expect(said(press(&third, .character("b"))) == ["write c31"])

        var fourth = try SeatScene.seat(try SeatScene.view())
        _ = press(&fourth, .character("p"), .down, .enter)
        guard case .send(.pause(let pause)) = press(&fourth, .character("y"))[0] else { throw SeatScene.Missing() }
        #expect(pause.ground == "illness")
    }

    // MARK: Time

    @Test("a key in the second half of the claim renews it, once; none does in the first half, and nobody's absence")
    func renewal() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        let half = now + 90 * 60_000
        #expect(press(&seat, .down).isEmpty)
        #expect(seat.take(.tick, at: half).map { _ in "" } == [""])
        let early = said(seat.take(.tick, at: half + 20_000))
        #expect(!early.contains("was renewed c31"))
        let actions = press(&seat, .down, at: half)
        #expect(said(actions) == ["was renewed c31"])
        guard case .send(let request) = actions[0] else { return }
        #expect(press(&seat, .down, at: half).isEmpty)
        #expect(said(done(&seat, request, .staff)) == ["dossier c31"] && seat.notice == "Your claim was renewed.")
        #expect(said(press(&seat, .down, at: half)) == [])
        // Somebody else's is not.
        var other = try SeatScene.seat(try SeatScene.view("c31", SeatScene.decision, holder: 1_001))
        #expect(press(&other, .down, at: half).isEmpty)
    }

    @Test("it is looked now and then whether others did something, and shown when they did")
    func looks() throws {
        let view = try SeatScene.view()
        var seat = try SeatScene.seat(view)
        #expect(seat.take(.tick, at: now + 5_000).isEmpty)
        #expect(said(seat.take(.tick, at: now + 10_000)) == ["glance c31"])
        #expect(seat.take(.tick, at: now + 11_000).isEmpty)
        #expect(seat.take(.reply(.glance(view, at: now)), at: now).isEmpty)
        let changed = try SeatScene.view(shown: "Another photograph.")
        #expect(said(seat.take(.reply(.glance(changed, at: now)), at: now)) == ["dossier c31"])
        var desk = atDesk(waiting: []).seat
        #expect(said(desk.take(.tick, at: now + 10_000)) == ["desk"])
    }

    @Test("time goes by the service's clock, which may be one that is set by hand")
    func clock() throws {
        var seat = CaseSeat(first: CaseID(seq: 31), token: "t", size: SeatScene.small, at: now)
        _ = seat.start()
        let later = now + 400 * Instant.day
        let dossier = try SeatScene.dossier(try SeatScene.view())
        _ = seat.take(.reply(.dossier(dossier, uid: SeatScene.uid, at: now)), at: later)
        #expect(seat.time(later) == now && seat.time(later + 5) == now + 5)
        #expect(SeatScene.screen(seat, at: later)[1].hasSuffix("yours for 3 h 15 min"))
    }

    // MARK: Moving

    @Test("what is longer than the screen is scrolled, each part by itself, and no further than it goes")
    func scroll() throws {
        let long = (1...60).map { "Line \($0)." }.joined(separator: "\\n")
        var seat = try SeatScene.seat(try SeatScene.view(text: long))
        _ = press(&seat, .character("3"), .down, .down)
        #expect(SeatScene.screen(seat)[10] == "  Line 2.")
        _ = press(&seat, .end)
        #expect(SeatScene.screen(seat)[22].hasSuffix("of 65"))
        #expect(SeatScene.screen(seat)[21] == "  Half of it, and keep the pot.")
        _ = press(&seat, .down, .pageDown, .up)
        #expect(seat.scrolled[.texts] == 65 - 12 - 1)
        _ = press(&seat, .character("1"))
        #expect(SeatScene.screen(seat)[10].hasSuffix("the claimant claims refund 129.00 CNY"))
        _ = press(&seat, .character("3"), .home)
        #expect(SeatScene.screen(seat)[10] == "the claim: refund 129.00 CNY")
        _ = press(&seat, .backTab)
        #expect(seat.tab == .evidence)
        _ = press(&seat, .right, .tab, .right, .right)
        #expect(seat.tab == .timeline)
    }

    @Test("from the list another case is looked at, and q, Ctrl-C, Ctrl-Z, Ctrl-L and ? are there everywhere")
    func list() throws {
        let waiting = try ["c44", "c52"].map { try SeatScene.view($0, SeatScene.escalated, holder: nil) }
        var seat = try SeatScene.seat(try SeatScene.view())
        #expect(said(press(&seat, .character("l"))) == ["desk"] && seat.page == .desk)
        _ = seat.take(.reply(desk(mine: [try SeatScene.view()], waiting: waiting)), at: now)
        #expect(said(press(&seat, .down, .down, .down, .enter)) == ["dossier c52"])
        // What was asked for before comes late, and is not shown.
        _ = seat.take(.reply(.dossier(try SeatScene.dossier(try SeatScene.view()), uid: 1, at: now)), at: now)
        #expect(seat.page == .desk)
        let dossier = try SeatScene.dossier(try SeatScene.view("c52", SeatScene.escalated, holder: nil))
        _ = seat.take(.reply(.dossier(dossier, uid: SeatScene.uid, at: now)), at: now)
        #expect(seat.page == .dossier && seat.view?.case == CaseID(seq: 52))
        #expect(said(press(&seat, .character("c"))) == ["was claimed c52"])
        #expect(said(press(&seat, .control("l"), .control("z"))) == ["repaint", "suspend"])
        #expect(press(&seat, .character("?")).isEmpty && seat.page == .help)
        #expect(press(&seat, .character("x")).isEmpty && seat.page == .dossier)
        #expect(said(press(&seat, .character("q"), .control("c"))) == ["quit", "quit"])
        #expect(said(seat.take(.resized(SeatScene.large), at: now)) == ["repaint"] && seat.size == SeatScene.large)
    }
}
