import ReputeModel

/// What the screen of an arbitrator's seat shows.
struct CaseScreen {
    let seat: CaseSeat
    /// The moment, by the service's clock.
    let now: Instant
    /// Without colours.
    let style: Style

    /// What is seen at a moment of this program's clock.
    init(_ seat: CaseSeat, at now: Instant, _ style: Style) {
        self.seat = seat
        self.now = seat.time(now)
        self.style = Style(isColoured: false, isUnicode: style.isUnicode)
    }

    /// Where less fits, nothing is shown.
    static let least = ScreenSize(columns: 60, rows: 16)

    /// A page: what stands at its top, and below that what may be longer than the screen.
    struct Part {
        var top: [ScreenLine]
        var body: [ScreenLine]
        /// How far down the body is scrolled.
        var scrolled = 0
        /// The line of the body that has to be seen; nil: any.
        var seen: Int?
        /// The column of the line that has to be seen at which something is typed; nil: nothing is.
        var typed: Int?
        /// Which keys do what.
        var keys: [(key: String, word: String)]
    }

    var columns: Int { seat.size.columns }

    /// Whether there is no room to draw anything but that.
    private var isTooSmall: Bool { columns < CaseScreen.least.columns || seat.size.rows < CaseScreen.least.rows }

    /// All of it.
    var frame: Frame {
        if isTooSmall {
            let text = "Too small: \(CaseScreen.least.columns) x \(CaseScreen.least.rows) is the least."
            return Frame(lines: [ScreenLine(text)], cursor: nil)
        }
        let part = self.part
        let (room, first) = (room(part), first(part))
        var lines = part.top + part.body.dropFirst(first).prefix(room)
        lines += [ScreenLine](repeating: ScreenLine(), count: seat.size.rows - 2 - lines.count)
        let last = min(first + room, part.body.count)
        let place = part.body.count > room ? "\(first + 1)-\(last) of \(part.body.count) " : ""
        lines.append(.spread(notice, place, columns, .bold, style))
        lines.append(keys(part.keys))
        var cursor: Frame.Place?
        if let line = part.seen, let column = part.typed {
            cursor = Frame.Place(row: part.top.count + line - first, column: min(column, columns - 1))
        }
        return Frame(lines: lines, cursor: cursor)
    }

    /// How far down what is seen can be scrolled.
    var mostScrolled: Int {
        // Nothing is drawn that small.
        if isTooSmall { return 0 }
        let part = self.part
        return max(0, part.body.count - room(part))
    }

    /// How many lines of the body have room.
    private func room(_ part: Part) -> Int { max(1, seat.size.rows - 2 - part.top.count) }

    /// The first line of the body that is seen.
    private func first(_ part: Part) -> Int {
        let room = room(part)
        let most = max(0, part.body.count - room)
        guard let seen = part.seen else { return min(max(0, part.scrolled), most) }
        return min(max(0, seen + 2 - room), most)
    }

    private var part: Part {
        if let dossier = seat.dossier {
            if let form = seat.form { return asked(form, dossier) }
            if seat.page == .dossier { return shown(dossier) }
        }
        return seat.page == .help ? help : desk
    }

    // MARK: The last two lines

    private var notice: String {
        if seat.isSending { return "sending it" }
        if !seat.notice.isEmpty { return seat.notice }
        guard seat.form == nil, seat.page == .dossier, let ends = seat.claimEnds(at: now) else { return "" }
        return "Your claim ends in \(Countdown.text(ends - now)): any key renews it."
    }

    private func keys(_ keys: [(key: String, word: String)]) -> ScreenLine {
        keys.reduce(ScreenLine()) { line, next in
            line + ScreenLine(" \(next.key)", .bold) + ScreenLine(" \(next.word) ")
        }.filled(columns, .plain, style)
    }

    // MARK: Text

    /// A paragraph in lines of so many columns, each behind an indent; none of an empty one.
    func wrapped(_ text: String, _ width: Int, indent: Int = 0, look: ScreenLine.Look = .plain) -> [ScreenLine] {
        let margin = String(repeating: " ", count: indent)
        return text.split(whereSeparator: \.isNewline).flatMap { paragraph in
            Text.wrap(Text.harmless(String(paragraph).replacing("\t", with: " ")), max(1, width - indent))
        }.map { ScreenLine(margin + $0, look) }
    }

    /// What somebody said, below a line that says who.
    func said(_ head: String, _ text: String?) -> [ScreenLine] {
        wrapped(head, columns, look: .bold) + wrapped(text ?? "(erased)", columns, indent: 2)
    }
}

extension CaseSeat {
    /// When the claim of the case that is looked at ends, where that is soon: in the second half of the time for which it
    /// was claimed, in which it is renewed with the next key. `now`: by the service's clock.
    func claimEnds(at now: Instant) -> Instant? {
        guard isMine, let holder = view?.holder, let hours = dossier?.policy?.claimHours,
            holder.until - now <= hours * Instant.hour / 2, now < holder.until
        else { return nil }
        return holder.until
    }
}
