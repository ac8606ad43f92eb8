import ReputeModel
import Testing

@testable import repute

@Suite("The screen of the arbitrator's seat")
struct CaseScreenTests {
    private let now = SeatScene.now

    private func press(_ seat: inout CaseSeat, _ keys: Key...) {
        for key in keys { _ = seat.take(.key(key), at: now) }
    }

    private func text(_ seat: CaseSeat) -> String { SeatScene.screen(seat).joined(separator: "\n") }

    private static let timeline = #"""
         c31  not-as-described  order o-17, item sku-1                refund 129.00 CNY
        before an arbitrator, who is to rule                        yours for 3 h 15 min
        6 d 13 h    for the arbitrator's ruling; then another is to rule
        claimant  b-1, the buyer               │ respondent  s-1, the seller
        24 points, heart 2, confidence high    │ 141 points, heart 4, confidence high
        27 rated, no rate yet; 30 orders       │ 97.9 % of 144 positive; 157 orders
        standard; no sanctions                 │ standard; no sanctions
        last ratings  ▲                        │ last ratings  ▼ ▲ ▲
        no other cases                         │ cases: 3 won, 1 lost, 4 agreed, 1 open
         1 Timeline   2 Evidence   3 Texts   4 Clocks   5 Similar
        2026-11-15 10:15 UTC  the claimant claims refund 129.00 CNY
        2026-11-16 10:15 UTC  it is taken on
        2026-11-16 11:00 UTC  the buyer rates the order: negative
        2026-11-17 09:00 UTC  the respondent answers
        2026-11-17 09:05 UTC  the respondent offers refund 60.00 CNY, o40
        2026-11-22 11:15 UTC  the claimant shows something, fact 45
        2026-11-25 11:15 UTC  the respondent answers what was shown, fact 48
        2026-11-26 10:15 UTC  user id 1000 takes it
        2026-11-26 11:00 UTC  now
        2026-12-03 00:00 UTC  the time for the arbitrator's ruling is over; then another
                              is to rule


         r rule  h hand on  p pause  1-5 parts  l list  ? help  q quit
        """#

    private static let ruling = #"""
         c31  not-as-described  order o-17, item sku-1                refund 129.00 CNY
        before an arbitrator, who is to rule                        yours for 3 h 15 min
        6 d 13 h    for the arbitrator's ruling; then another is to rule
        Is this your ruling?
        For the claimant, b-1: refund 60.00 CNY.
        It rests on 31, 45.
        It goes by as-described.

          The photographs show the crack.
          It is not old.












        sending it
         y yes, send it  e write again  Esc back
        """#

    private static let grounds = #"""
         c31  not-as-described  order o-17, item sku-1                refund 129.00 CNY
        before an arbitrator, who is to rule                        yours for 3 h 15 min
        6 d 13 h    for the arbitrator's ruling; then another is to rule
        On which facts does the ruling rest?
        > 1  [ ] 31  the claimant, the claim: The teapot has a crack. It goes from the …
          2  [ ] 38  the respondent, the answer: It left whole.
          3  [ ] 45  the claimant, shows: A photograph.
          4  [ ] 48  the respondent, answers what was shown: That crack is the carrier'…

          The teapot has a crack.
          It goes from the rim to the foot.












         Space tick  Enter go on  Esc back
        """#

    private static let desk = #"""
         the arbitrator's seat                                             user id 1000
        You have no case; 2 wait for an arbitrator.
        > c31  not-as-described  order o-17, item sku-1               refund 129.00 CNY
            b-1 against s-1                    23 h 15 min for an arbitrator to take it
          c44  not-as-described  order o-17, item sku-1               refund 129.00 CNY
            b-1 against s-1                            3 d 13 h for a second arbitrator

















         c claim the next  Enter look at it  u look again  ? help  q quit
        """#

    private static let texts = #"""
         c31  not-as-described  order o-17, item sku-1                                                                    refund 129.00 CNY
        before an arbitrator, who is to rule                                                                            yours for 3 h 15 min
        6 d 13 h    for the arbitrator's ruling; then another is to rule
        claimant  b-1, the buyer                                         │ respondent  s-1, the seller
        24 points, heart 2, confidence high                              │ 141 points, heart 4, confidence high
        27 rated, no rate yet; 30 orders                                 │ 97.9 % of 144 positive; 157 orders
        standard; no sanctions                                           │ standard; no sanctions
        last ratings  ▲                                                  │ last ratings  ▼ ▲ ▲
        no other cases                                                   │ cases: 3 won, 1 lost, 4 agreed, 1 open
          ▲ 2026-10-17  Pays at once.                                    │   ▼ 2026-11-23  Broken.
                                                                         │   ▲ 2026-11-21
                                                                         │   ▲ 2026-11-17  As described, and quick.
                                                                         │
                                                                         │
         1 Timeline   2 Evidence   3 Texts   4 Clocks   5 Similar
        the claim: refund 129.00 CNY
          The teapot has a crack.
          It goes from the rim to the foot.
        the answer
          It left whole.
        o40 the respondent offers refund 60.00 CNY, stood until 2026-11-20 09:05 UTC
          Half of it, and keep the pot.



























         r rule  h hand on  p pause  1-5 parts  l list  ? help  q quit
        """#

    private static let narrow = #"""
         c31  not-as-described  order o-17, item… refund 129.00 CNY
        before an arbitrator, who is to rule    yours for 3 h 15 min
        6 d 13 h    for the arbitrator's ruling; then another is to…
        claimant  b-1, the buyer     │ respondent  s-1, the seller
        24 points, heart 2, confide… │ 141 points, heart 4, confid…
        27 rated, no rate yet; 30 o… │ 97.9 % of 144 positive; 157…
        standard; no sanctions       │ standard; no sanctions
         1 Timeline   2 Evidence   3 Texts   4 Clocks   5 Similar
        2026-11-15 10:15 UTC  the claimant claims refund 129.00 CNY
        2026-11-16 10:15 UTC  it is taken on
        2026-11-16 11:00 UTC  the buyer rates the order: negative
        2026-11-17 09:00 UTC  the respondent answers
        2026-11-17 09:05 UTC  the respondent offers refund 60.00
                              CNY, o40
                                                          1-6 of 13
         r rule  h hand on  p pause  1-5 parts  l list  ? help  q q…
        """#

    @Test("80 x 24: the case, both sides beside each other, what happened, and which key does what")
    func timeline() throws { #expect(text(try SeatScene.seat(try SeatScene.view())) == Self.timeline) }

    @Test("132 x 50: there is room for what the last ratings say")
    func large() throws {
        var seat = try SeatScene.seat(try SeatScene.view(), SeatScene.large)
        press(&seat, .character("3"))
        #expect(text(seat) == Self.texts)
    }

    @Test("60 x 16 is the least in which something is shown")
    func small() throws {
        var seat = try SeatScene.seat(try SeatScene.view(), ScreenSize(columns: 60, rows: 16))
        #expect(text(seat) == Self.narrow)
        for size in [ScreenSize(columns: 59, rows: 16), ScreenSize(columns: 60, rows: 15)] {
            _ = seat.take(.resized(size), at: now)
            #expect(text(seat) == "Too small: 60 x 16 is the least.")
        }
    }

    @Test("what a ruling rests on is ticked; what does not fit on its line is read below")
    func grounds() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        press(&seat, .character("r"), .enter, .enter, .enter)
        #expect(text(seat) == Self.grounds)
    }

    @Test("before it is sent, a ruling is shown as it will be")
    func ruling() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        press(&seat, .character("r"), .enter, .enter, .control("u"), .paste("60.00CNY"), .enter)
        press(&seat, .character("1"), .character("3"), .enter, .character("1"), .enter)
        let page = SeatPage(kind: .rule, case: CaseID(seq: 31), text: "", notes: [])
        let reasons = "The photographs show the crack.\nIt is not old."
        _ = seat.take(.reply(.written(page, reasons)), at: now)
        press(&seat, .character("y"))
        #expect(text(seat) == Self.ruling)
    }

    @Test("what follows from a ruling is said before: that another has to agree, or that it has to be signed")
    func consequence() throws {
        var dossier = try SeatScene.dossier(try SeatScene.view())
        dossier.policy?.house.signed = ["CNY": 12_900]
        var form = SeatForm(.rule, dossier)
        form.choose(0, dossier)
        form.next(dossier)
        form.choose(0, dossier)
        #expect(
            form.summary(dossier) == [
                "For the claimant, b-1: refund 129.00 CNY.",
                "So much has to be signed: sit down with repute case work --sign KEYFILE.",
                "Another arbitrator has to agree to so much.",
            ])
        form.answers.amount = "100.00CNY"
        #expect(form.summary(dossier) == ["For the claimant, b-1: refund 100.00 CNY."])
    }

    @Test("an amount is typed where the cursor is")
    func amount() throws {
        var seat = try SeatScene.seat(try SeatScene.view())
        press(&seat, .character("r"), .enter, .enter)
        let frame = CaseScreen(seat, at: now, SeatScene.unicode).frame
        #expect(frame.cursor == Frame.Place(row: 4, column: 11) && frame.lines[4].text == "> 129.00CNY")
        press(&seat, .paste(String(repeating: "7", count: 200)))
        let long = CaseScreen(seat, at: now, SeatScene.unicode).frame
        #expect(long.cursor == Frame.Place(row: 4, column: 78) && long.lines[4].width == 78)
    }

    @Test("the list: what is one's own first, then what waits, the first due first")
    func desk() throws {
        var seat = CaseSeat(first: nil, token: "t", size: SeatScene.small, at: now)
        _ = seat.start()
        let waiting = [
            try SeatScene.view("c31", SeatScene.escalated, holder: nil),
            try SeatScene.view("c44", SeatScene.held, holder: nil),
        ]
        let desk = CaseDesk(uid: SeatScene.uid, mine: [], waiting: waiting, hasMore: false)
        _ = seat.take(.reply(.desk(desk, at: now)), at: now)
        #expect(text(seat) == Self.desk)

        let many = try (1...20).map { try SeatScene.view("c\($0 + 60)", SeatScene.escalated, holder: nil) }
        let full = CaseDesk(uid: SeatScene.uid, mine: [try SeatScene.view()], waiting: many, hasMore: true)
        _ = seat.take(.reply(.desk(full, at: now)), at: now)
        press(&seat, .end)
        let lines = SeatScene.screen(seat)
        #expect(lines[1] == "You have 1 case; more than 20 wait for an arbitrator.")
        #expect(lines[20].hasPrefix("> c80") && lines[22].hasSuffix("23-42 of 42"))
    }

    @Test("what the sides wrote cannot speak to the terminal, and Chinese takes two columns a character")
    func texts() throws {
        let text = #"a\u001b]0;owned\u0007\u001b[2J\u009b31mb\u202ec\r\nd\te"#
        let chinese = "茶壶有一道裂缝，从壶口到壶底，照片上看得很清楚，卖家却说寄出时完好无损，快递员也没有说什么。"
        var seat = try SeatScene.seat(try SeatScene.view(text: text, shown: chinese))
        press(&seat, .character("2"))
        let lines = SeatScene.screen(seat)
        #expect(lines[11] == "  a?]0;owned??[2J?31mb?c" && lines[12] == "  d e")
        #expect(lines[16] == "  茶壶有一道裂缝，从壶口到壶底，照片上看得很清楚，卖家却说寄出时完好无损，快递员")
        #expect(lines[17] == "  也没有说什么。")
        press(&seat, .character("r"), .enter, .enter, .enter)
        #expect(SeatScene.screen(seat)[4] == "> 1  [ ] 31  the claimant, the claim: a?]0;owned??[2J?31mb?c d?e")
    }

    @Test("no line is wider than the screen, and there are as many as it has rows, whatever is written in a case")
    func sizes() throws {
        let long = String(repeating: "壶a ", count: 300) + String(repeating: "x", count: 500)
        let view = try SeatScene.view(text: long, shown: String(repeating: "裂缝", count: 200))
        for size in [SeatScene.small, SeatScene.large, ScreenSize(columns: 61, rows: 17)] {
            var seat = try SeatScene.seat(view, size)
            for tab in CaseSeat.Tab.allCases {
                seat.tab = tab
                check(seat)
            }
            for kind in SeatForm.Kind.allCases {
                seat.form = SeatForm(kind, try SeatScene.dossier(view))
                check(seat)
            }
        }
    }

    private func check(_ seat: CaseSeat) {
        let frame = CaseScreen(seat, at: now, SeatScene.unicode).frame
        #expect(frame.lines.count == seat.size.rows)
        for line in frame.lines where line.width > seat.size.columns { #expect(line.text == "", "is too wide") }
    }

    @Test("what is looked at is told by its look, not by a colour")
    func looks() throws {
        let seat = try SeatScene.seat(try SeatScene.view())
        let lines = CaseScreen(seat, at: now, SeatScene.unicode).frame.lines
        #expect(lines[0].parts.map(\.look) == [.reverse])
        let tab = lines[9].parts.first { $0.look == .reverse }
        #expect(tab?.text == " 1 Timeline ")
        #expect(lines[23].parts.filter { $0.look == .bold }.map(\.text).prefix(3) == [" r", " h", " p"])
        #expect(!lines.contains { $0.text.contains("\u{1B}") })
    }

    @Test("time is shown as it runs out: days, hours, minutes, and at last seconds")
    func countdown() {
        let minute: Int64 = 60_000
        #expect(Countdown.text(6 * Instant.day + 13 * Instant.hour + 59 * minute) == "6 d 13 h")
        #expect(Countdown.text(Instant.day - 1) == "23 h 59 min")
        #expect(Countdown.text(Instant.hour) == "1 h 0 min")
        #expect(Countdown.text(Instant.hour - 1) == "59 min")
        #expect(Countdown.text(10 * minute - 1) == "9:59")
        #expect(Countdown.text(5_000) == "0:05")
        #expect(Countdown.text(-5_000) == "0:00")
    }

    @Test("in the second half of a claim it is told when it ends")
    func claimEnds() throws {
        let seat = try SeatScene.seat(try SeatScene.view())
        #expect(SeatScene.screen(seat)[22] == "")
        let later = SeatScene.screen(seat, at: now + 2 * Instant.hour)
        #expect(later[22] == "Your claim ends in 1 h 15 min: any key renews it.")
    }
}
