package import ReputeJSON

/// `case.drawn`: a panel was drawn, by a seed that was committed to before and is shown now.
package struct CaseDrawn: FactBody {
    package static let kind: StaticString = "case.drawn"
    /// Which case.
    package let number: Int64
    /// When it was due.
    package let due: Instant
    /// The day of that, on which its members were drawn once more.
    package let day: Day
    package let draw: PanelDraw
    package let move: CaseMove

    package init(case number: Int64, due: Instant, day: Day, _ draw: PanelDraw, _ move: CaseMove) {
        self.number = number
        self.due = due
        self.day = day
        self.draw = draw
        self.move = move
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("case", number)
        json.member(clocks: move.clocks)
        json.member("day", day)
        json.member("due", due)
        draw.write(to: &json)
        json.member("state", move.state.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        due = try json.instant("due")
        day = try json.day("day")
        draw = try PanelDraw(reading: json)
        move = try CaseMove(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        _ = try rows.existing(case: number)
        try rows.require(jurors: draw.members)
        let step = StepTaken(seq: stamp.seq, at: due)
        try rows.change(case: number, move, FactStamp(seq: stamp.seq, at: due), isClock: true) { row in
            row.changePanel { panel in
                panel.drawn = step
                panel.members = draw.members
            }
        }
        for member in draw.members { rows.panel.jurors.update(member) { $0.draw(for: number, on: day) } }
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let secrets = PanelSecrets(seed: draw.seed, votes: [])
        try d.advanceAgain(
            try d.rows.existing(case: number), secrets, saysTimes: move.saysTimes, saysBroke: false)
    }
}
