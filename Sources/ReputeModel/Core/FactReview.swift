internal import ReputeJSON

extension Deciding {
    /// Decides a fact again, before it is applied, and answers what the rules make otherwise; nothing when it stands.
    ///
    /// Changes no row. Throws ``Stop/needs`` when rows are not loaded.
    package mutating func review(_ fact: Fact) throws(Stop) -> [String] {
        now = fact.stamp.at
        actor = fact.actor
        resetSeq(fact.stamp.seq)
        defer { discard() }
        do throws(Stop) {
            try fact.body.decideAgain(&self)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return ["was not to be written. \(refusal.message)"]
        }
        guard let judged = facts.first, facts.count == 1 else { return ["stands where the rules make \(facts.count)"] }
        return FactDifference.problems(said: fact.body, judged: judged.body)
    }
}

/// What one fact says otherwise than another.
enum FactDifference {
    static func problems(said: any FactBody, judged: any FactBody) -> [String] {
        guard type(of: said) == type(of: judged) else { return ["is by the rules \(type(of: judged).kind)"] }
        let bytes = (said: write(said), judged: write(judged))
        if bytes.said == bytes.judged { return [] }
        guard let said = try? JSONDocument(parsing: bytes.said), let judged = try? JSONDocument(parsing: bytes.judged)
        else { return ["is otherwise by the rules"] }
        var out: [String] = []
        compare(JSONValue(said.root), JSONValue(judged.root), at: "", &out)
        // The same members in another order, or one of them twice.
        return out.isEmpty ? ["is otherwise by the rules"] : out
    }

    private static func write(_ body: any FactBody) -> [UInt8] {
        var json = JSONWriter(reservingCapacity: 512)
        body.write(to: &json)
        return json.bytes
    }

    private static func compare(_ said: JSONValue?, _ judged: JSONValue?, at path: String, _ out: inout [String]) {
        if let a = said.flatMap(members), let b = judged.flatMap(members) {
            for name in Set(a.keys).union(b.keys).sorted() {
                compare(a[name], b[name], at: path.isEmpty ? name : "\(path)/\(name)", &out)
            }
        } else if said != judged {
            out.append("\(path) \(said.map { "is \(text($0))" } ?? "is missing"), by the rules \(text(judged))")
        }
    }

    /// The members of an object. Those of an array are named by the ratings they are about, else by their place.
    private static func members(_ value: JSONValue) -> [String: JSONValue]? {
        if let members = value.objectValue { return members }
        guard let elements = value.arrayValue else { return nil }
        return Dictionary(
            elements.enumerated().map { i, element in
                (element["rating"]?.integerValue.map { "r\($0)" } ?? "\(i)", element)
            }
        ) { first, _ in first }
    }

    private static func text(_ value: JSONValue?) -> String {
        value.map { String(decoding: $0.canonical, as: UTF8.self) } ?? "not there"
    }
}
