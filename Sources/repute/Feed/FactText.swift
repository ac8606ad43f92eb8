import ReputeJSON
import ReputeModel
import ReputeWire

/// A fact as people read it: `2026-11-22 10:15:30  8812  rating.shown      order 8801, by the buyer, ▲ positive`.
enum FactText {
    /// One line of at most `width` columns; nil: of as many as it takes. What a kind of fact holds beyond the usual
    /// members is left out, so that new kinds need nothing here.
    static func line(_ fact: FeedNotice.Fact, _ style: Style, width: Int? = nil) -> String {
        let time = fact.at.rfc3339
        let body = (try? JSONDocument(parsing: fact.fact).root["body"]).flatMap { $0 }
        let columns = [
            style.paint("\(time.prefix(10)) \(time.dropFirst(11).prefix(8))", .dim),
            Text.fit(String(fact.seq), 8, style, right: true),
            style.paint(Text.fit(Text.harmless(fact.kind), 24, style), .bold),
            // What stands before it takes 57 columns.
            body.map { told($0, of: fact).shown(style, width.map { max(1, $0 - 57) }) } ?? "",
        ]
        return columns.joined(separator: "  ")
    }

    /// Words with commas between.
    private struct Words {
        private var parts: [(Style) -> String] = []

        mutating func append(_ text: String) { parts.append { _ in text } }
        mutating func append(_ before: String, _ value: RatingValue) { parts.append { before + value.painted($0) } }

        /// As many of them as there is room for, and a mark when that is not all.
        func shown(_ style: Style, _ room: Int?) -> String {
            let bare = Style(isColoured: false, isUnicode: style.isUnicode)
            let whole = parts.map { $0(bare) }.joined(separator: ", ")
            guard let room, Text.width(whole) > room else { return parts.map { $0(style) }.joined(separator: ", ") }
            var (out, used) = ("", 0)
            for part in parts {
                let between = out.isEmpty ? "" : ", "
                let plain = between + part(bare)
                // The comma is one too many, also where only this one fits.
                if used + Text.width(plain) >= room { return out + Text.fit(plain + ",", room - used, style) }
                out += between + part(style)
                used += Text.width(plain)
            }
            return out
        }
    }

    private static func told(_ body: JSONNode, of fact: FeedNotice.Fact) -> Words {
        var parts = Words()
        if let order = body["order"]?.integer ?? (fact.kind.hasPrefix("order.") ? fact.seq : nil) {
            parts.append("order \(order)")
        }
        if fact.kind == "order.completed", let window = body["window"] { parts.append(CaseText.told(held: window)) }
        if fact.kind.hasPrefix("qualification.") {
            parts.append("record q\(body["qualification"]?.integer ?? fact.seq)")
            if let type = body["type"]?.string { parts.append(Text.harmless(type)) }
            if let days = body["days"]?.integer { parts.append("\(Numbers.count(days, "day")) before its end") }
            if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
                parts.append("due \(Instant(milliseconds: due).rfc3339.prefix(10))")
            }
            if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
            if let old = body["supersedes"]?.integer { parts.append("in place of q\(old)") }
            for violation in body["unpassed"]?.elements.compactMap(\.integer) ?? [] {
                parts.append("the sanction of v\(violation) asks for the exam again")
            }
        }
        if fact.kind.hasPrefix("deposit.") { deposit(body, of: fact, &parts) }
        if fact.kind.hasPrefix("training.") {
            parts.append("attempt t\(fact.seq)")
            if let course = body["course"]?.string { parts.append(Text.harmless(course)) }
            if let score = body["score"]?.integer { parts.append("\(score) of 100") }
            parts.append(body["passed"]?.integer == 1 ? "passed" : "failed")
            if let type = body["certificate"]?["type"]?.string {
                parts.append("record q\(fact.seq) \(Text.harmless(type))")
            }
            if let old = body["certificate"]?["supersedes"]?.integer { parts.append("in place of q\(old)") }
            if let stays = body["stands"]?.integer { parts.append("record q\(stays) stays") }
            if let until = body["until"]?.integer, Instant.keptDays.contains(until) {
                parts.append("holds until \(CivilDate(day: Day(until)).text)")
            }
            for one in body["returns"]?.elements.map({ $0 }) ?? [] {
                if let violation = one["violation"]?.integer { parts.append("for the sanction of v\(violation)") }
            }
        }
        if fact.kind.hasPrefix("sanction.") { sanction(body, of: fact, &parts) }
        if fact.kind.hasPrefix("commitment.") { commitment(body, of: fact, &parts) }
        for breach in body["excused"]?.elements.compactMap(\.integer) ?? [] {
            parts.append("breach b\(breach) is excused")
        }
        if fact.kind.hasPrefix("case.") { CaseText.told(body, of: fact).forEach { parts.append($0) } }
        if fact.kind.hasPrefix("arbitrator.") { ArbitratorText.told(body).forEach { parts.append($0) } }
        if fact.kind.hasPrefix("panel.") { PanelText.told(body).forEach { parts.append($0) } }
        if fact.kind.hasPrefix("standing.") { standing(body, of: fact, &parts) }
        if fact.kind.hasPrefix("membership.") { membership(body, of: fact, &parts) }
        if fact.kind.hasPrefix("account.") {
            if let role = body["role"]?.string { parts.append("as a \(Text.harmless(role))") }
            if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        }
        if let policy = body["policy"], let name = policy["name"]?.string {
            let zone = policy["zoneMinutes"]?.integer.flatMap { (-720...840).contains($0) ? Int($0) : nil }
            let from = body["from"]?.integer.map { Instant(milliseconds: $0).day(zoneMinutes: zone ?? 0) }
            let since = from.map { " from \(CivilDate(day: $0).text)" } ?? ""
            parts.append("\(Text.harmless(name))@\(policy["version"]?.integer ?? 1)\(since)")
        }
        if let by = body["by"]?.string { parts.append("by the \(Text.harmless(by))") }
        if let value = verdict(body) { parts.append("", value) }
        for opened in body["opens"]?.elements.map({ $0 }) ?? [] {
            if let value = verdict(opened) { parts.append("opens ", value) }
        }
        if let silent = body["silent"]?.string { parts.append("silence of the \(Text.harmless(silent))") }
        if let money = money(body["amount"]) { parts.append(money) }
        if let category = body["category"]?.string { parts.append(Text.harmless(category)) }
        if body["late"]?.integer == 1 { parts.append("late") }
        if let why = body["why"]?.string { parts.append(Text.harmless(why)) }
        if let member = body["member"] { earned(member, &parts) }
        return parts
    }

    private static func sanction(_ body: JSONNode, of fact: FeedNotice.Fact, _ parts: inout Words) {
        parts.append("violation v\(body["violation"]?.integer ?? fact.seq)")
        if let code = body["code"]?.string { parts.append(Text.harmless(code)) }
        if let points = body["points"]?.integer { parts.append(Numbers.count(points, "point")) }
        if let sum = body["sum"]?.integer { parts.append("\(sum) in all") }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        if let terms = body["terms"] { parts.append(measures(terms)) }
        for change in body["changes"]?.elements.map({ $0 }) ?? [] {
            guard let violation = change["violation"]?.integer else { continue }
            if let of = change["of"]?.integer {
                parts.append("the sanction of v\(of) goes on as that of v\(violation)")
            } else if let terms = change["terms"] {
                parts.append("the sanction of v\(violation) is \(measures(terms)) now")
            } else {
                parts.append("the sanction of v\(violation) taken back")
            }
        }
        for violation in body["ends"]?.elements.compactMap(\.integer) ?? [] {
            parts.append("the sanction of v\(violation) ends")
        }
        if body["over"]?.integer == 1 { parts.append("its sanction ends") }
        if let left = body["measures"]?.elements.compactMap(\.string), body["terms"] == nil {
            parts.append("now " + (left.isEmpty ? "nothing runs" : left.map(Text.harmless).joined(separator: "+")))
        }
    }

    private static func commitment(_ body: JSONNode, of fact: FeedNotice.Fact, _ parts: inout Words) {
        if fact.kind == "commitment.breached" { parts.append("breach b\(fact.seq)") }
        if let breach = body["breach"]?.integer { parts.append("breach b\(breach)") }
        if let commitment = body["commitment"]?.integer ?? (body["account"] == nil ? nil : fact.seq) {
            parts.append("commitment k\(commitment)")
        }
        if let code = body["code"]?.string { parts.append(Text.harmless(code)) }
        if let ends = body["ends"]?.integer { parts.append("until \(Instant(milliseconds: ends).rfc3339.prefix(10))") }
        if let step = body["step"]?.string { parts.append("no \(Text.harmless(step)) was told") }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        if let owed = money(body["compensation"]) { parts.append("owed \(owed)") }
        if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
            parts.append("due \(Instant(milliseconds: due).rfc3339.prefix(10))")
        }
    }

    private static func standing(_ body: JSONNode, of fact: FeedNotice.Fact, _ parts: inout Words) {
        if let before = body["before"]?.string, let after = body["after"]?.string {
            let (was, is_) = (Text.harmless(before), Text.harmless(after))
            parts.append(was == is_ ? "a seller stays \(is_)" : "a seller is \(is_), and was \(was)")
        }
        if let standing = body["standing"]?.string { parts.append("guaranteed \(Text.harmless(standing))") }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        if let ends = body["ends"]?.integer { parts.append("until \(Instant(milliseconds: ends).rfc3339.prefix(10))") }
        if let sales = body["sales"]?.integer { parts.append("for \(Numbers.count(sales, "sale"))") }
        if let defects = body["defects"]?.integer, let orders = body["orders"]?.integer {
            parts.append("\(Numbers.count(defects, "defect")) to \(Numbers.count(orders, "order"))")
        }
        if let shown = body["shown"]?.string { parts.append("shown as \(Text.harmless(shown))") }
        for (name, word) in [("granted", "gets"), ("withdrawn", "loses")] as [(StaticString, String)] {
            let names = body[name]?.elements.compactMap(\.string).map(Text.harmless) ?? []
            if !names.isEmpty { parts.append("\(word) \(names.joined(separator: "+"))") }
        }
        if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
            parts.append("due \(Instant(milliseconds: due).rfc3339.prefix(10))")
        }
    }

    private static func membership(_ body: JSONNode, of fact: FeedNotice.Fact, _ parts: inout Words) {
        let sign = fact.kind == "membership.granted" ? "+" : "-"
        if let points = body["points"]?.integer { parts.append("\(sign)\(Numbers.count(points, "point"))") }
        if let membership = body["membership"]?.integer { parts.append("membership \(membership)") }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        if let tier = body["tier"]?.string { parts.append("\(MembershipText.tier(tier)) now") }
        if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
            parts.append("due \(Instant(milliseconds: due).rfc3339.prefix(10))")
        }
    }

    /// What a completed order earns its buyer.
    private static func earned(_ member: JSONNode, _ parts: inout Words) {
        guard let points = member["points"]?.integer else { return }
        let gross = member["gross"]?.integer.map { " of \(Numbers.grouped($0))" } ?? ""
        let cut = member["cut"]?.string.map { " (\(Text.harmless($0)))" } ?? ""
        parts.append("the buyer earns \(Numbers.grouped(points))\(gross) points\(cut)")
        if let tier = member["tier"]?.string { parts.append("\(MembershipText.tier(tier)) now") }
    }

    /// What a sanction does, and for how many days.
    private static func measures(_ terms: JSONNode) -> String {
        let names = (terms["measures"]?.elements.compactMap(\.string) ?? []).map(Text.harmless).joined(separator: "+")
        return names + (terms["days"]?.integer.map { " for \(Numbers.count($0, "day"))" } ?? " for good")
    }

    /// Only the first fact of a deposit names its currency; the others say minor units.
    private static func deposit(_ body: JSONNode, of fact: FeedNotice.Fact, _ parts: inout Words) {
        parts.append("deposit d\(body["deposit"]?.integer ?? fact.seq)")
        let currency = body["currency"]?.string
        func amount(_ minor: Int64) -> String {
            currency.map { DepositText.amount(minor, $0) } ?? "\(minor)"
        }
        // What moves within a deposit has no sign: it is what the book that gains gets.
        let moves = ["free", "held", "leaving"].compactMap { body[$0]?.integer }
        let sum = moves.reduce(0, +)
        if sum != 0 {
            parts.append("\(sum > 0 ? "+" : "")\(amount(sum))")
        } else if let moved = moves.max(), moved > 0 {
            parts.append(amount(moved))
        }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        if let short = body["short"]?.integer { parts.append("short \(amount(short))") }
        if let owed = body["owed"]?.integer { parts.append("owed \(amount(owed))") }
        if let due = body["due"]?.integer, fact.at.milliseconds - due >= Instant.hour {
            parts.append("due \(Instant(milliseconds: due).rfc3339.prefix(10))")
        }
    }

    private static func verdict(_ body: JSONNode) -> RatingValue? {
        body["value"]?.string.flatMap(RatingValue.init(rawValue:))
    }

    private static func money(_ node: JSONNode?) -> String? {
        guard let node, let currency = node["currency"]?.string, let minor = node["minor"]?.integer, minor >= 0 else {
            return nil
        }
        return Money.text(minor, currency)
    }
}
