package import ReputeCrypto
package import ReputeJSON

/// Every kind of fact about jurors and panels.
package enum PanelFacts {
    package static let all: [any FactBody.Type] = [
        PanelEnlisted.self, PanelLeft.self, CaseDrawn.self, CaseVoted.self, CaseVerdict.self, CaseHung.self,
    ]
}

/// `panel.enlisted`: an account may be drawn for panels, for the first time or again.
package struct PanelEnlisted: FactBody {
    package static let kind: StaticString = "panel.enlisted"
    /// The account's handle.
    package let account: Token
    /// The juror's number: 0, 1, 2 and so on.
    package let juror: Int64

    package init(account: Token, juror: Int64) {
        self.account = account
        self.juror = juror
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("juror", juror)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        juror = try json.integer("juror")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        rows.panel.jurors.want(juror)
        try rows.settle()
        let number = try rows.existing(account: account).number
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        var row = try rows.panel.jurors.get(juror) ?? JurorRow(number: juror, account: number, enlisted: step)
        row.enlisted = step
        row.left = nil
        rows.enlist(row)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let number = try d.rows.existing(account: account).number
        d.record(PanelEnlisted(account: account, juror: try d.enlisting(number, .number(number))))
    }
}

/// `panel.left`: a juror is drawn for no panel any more.
package struct PanelLeft: FactBody {
    package static let kind: StaticString = "panel.left"
    /// The juror's number.
    package let juror: Int64

    package init(juror: Int64) { self.juror = juror }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("juror", juror)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) { juror = try json.integer("juror") }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.require(jurors: [juror])
        rows.panel.jurors.update(juror) { $0.left = StepTaken(seq: stamp.seq, at: stamp.at) }
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(juror: juror)
        if row.left != nil { throw .refused(.jurorNotEnlisted(.number(row.account))) }
        d.record(PanelLeft(juror: juror))
    }
}

extension FactBody {
    /// The sealed votes that this fact opens.
    package var openedVotes: [OpenedVote] {
        switch self {
        case let fact as CaseVerdict: fact.votes
        case let fact as CaseHung: fact.votes
        default: []
        }
    }

    /// The seed of a panel that this fact shows.
    package var shownSeed: PanelSeed? {
        switch self {
        case let fact as CaseDrawn: fact.draw.seed
        case let fact as CaseHung: fact.draw?.seed
        default: nil
        }
    }
}
