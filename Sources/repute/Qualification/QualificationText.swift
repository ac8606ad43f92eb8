import ReputeJSON
import ReputeModel
import ReputeWire

/// Records as people read them.
enum QualificationText {
    /// A record on several lines.
    static func lines(_ view: QualificationView, _ style: Style) -> [String] {
        let categories = view.categories.isEmpty ? "" : " for \(Text.harmless(view.categories.joined(separator: ", ")))"
        var lines = [
            "\(style.paint("\(view.qualification)", .bold))  \(Text.harmless(view.type))\(categories)  "
                + style.paint(view.state.rawValue, paint(of: view.state))
        ]
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  \(Text.fit(name, 12, style))\(Text.harmless(value))") }
        }
        add("account", view.account.map { "\($0)" } ?? "erased")
        add("number", view.number)
        add("issued", issued(view))
        add("holds until", view.expires?.text)
        add("evidence", view.evidence.map { Base64.encode($0.bytes) })
        add("renews", view.renews.map { "\($0)" })
        add("superseded", view.supersededBy.map { "by \($0)" })
        add("drafted", Numbers.time(view.drafted))
        add("submitted", view.submitted.map(Numbers.time))
        if let verified = view.verified {
            let again = verified.review.map { "; to be looked at again on \($0.text)" } ?? ""
            // Whoever tells of an exam need be no officer.
            let who = verified.method == TrainingLimits.method ? "user" : "officer"
            add("verified", "\(Numbers.time(verified.at)) by \(who) \(verified.officer), \(verified.method)\(again)")
        }
        add("ruled", view.ruling.map { "\(Numbers.time($0.at)): \($0.reason)" })
        add("notice", view.noticed.map { "given \(Numbers.count($0, "day")) before the end" })
        return lines
    }

    /// A record on one line of an officer's list.
    static func line(_ view: QualificationView, _ work: QualificationList.Work, _ style: Style) -> String {
        let when: String =
            switch work {
            case .submitted: view.submitted.map { "since \(Numbers.time($0))" } ?? ""
            case .ending: view.expires.map { "until \($0.text)" } ?? ""
            case .review: view.verified?.review.map { "due \($0.text)" } ?? ""
            }
        return [
            style.paint(Text.fit("\(view.qualification)", 9, style), .bold), Text.fit(when, 26, style),
            Text.fit(Text.harmless(view.type), 20, style),
            Text.harmless(view.account.map { "\($0)" } ?? "erased"),
            Text.harmless(view.categories.joined(separator: ", ")),
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func issued(_ view: QualificationView) -> String? {
        let parts = [view.issued?.text, view.issuer.map { "by \($0)" }, view.jurisdiction.map { "for \($0)" }]
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private static func paint(of state: QualificationState) -> Style.Paint {
        switch state {
        case .verified: .green
        case .expiring, .submitted: .yellow
        case .expired, .suspended, .revoked: .red
        case .draft, .superseded: .dim
        }
    }
}
