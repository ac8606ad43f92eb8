internal import ReputeJSON

/// Reads one object of a policy document and knows where it stands, so that a refusal can point at the member.
///
/// Pointers begin at the document. What a member may be is also said in schema/policy/policy.schema.json; a test holds
/// the two together.
struct PolicyReader {
    private let members: [String: JSONValue]
    private let path: String

    /// Reads a whole document.
    init(document: JSONValue) throws(Refusal) {
        guard let members = document.objectValue else {
            throw Refusal(.invalidParams, "policy.invalid", "A policy is an object.", pointer: "")
        }
        self.members = members
        path = ""
    }

    private init(_ members: [String: JSONValue], at path: String) {
        self.members = members
        self.path = path
    }

    /// The names of the members, sorted.
    var names: [String] { members.keys.sorted() }

    /// A refusal that points at a member, or at an element of it.
    func refuse(_ name: String, at index: Int? = nil, _ problem: String) -> Refusal {
        let pointer = path + "/" + Refusal.escaped(name) + (index.map { "/\($0)" } ?? "")
        return Refusal(.invalidParams, "policy.invalid", "The policy's \(pointer) \(problem).", pointer: pointer)
    }

    /// Refuses members that mean nothing.
    func only(_ known: Set<String>) throws(Refusal) {
        for name in names where !known.contains(name) { throw refuse(name, "is not a member of a policy") }
    }

    func integer(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> Int64 {
        guard let value = try optionalInteger(name, range) else { throw refuse(name, "is missing") }
        return value
    }

    func optionalInteger(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> Int64? {
        guard let member = members[name] else { return nil }
        guard let value = member.integerValue, range.contains(value) else {
            throw refuse(name, "is not an integer of \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// An amount of at least one minor unit: an object of a currency and minor units.
    func optionalMoney(_ name: String) throws(Refusal) -> Money? {
        guard let amount = try optionalObject(name) else { return nil }
        try amount.only(["currency", "minor"])
        let minor = try amount.integer("minor", 1...Money.most)
        guard let money = Money(currency: try amount.text("currency", longest: 3), minor: minor) else {
            throw amount.refuse("currency", "is not a currency: three capital letters")
        }
        return money
    }

    func integers(_ name: String, _ range: ClosedRange<Int64>) throws(Refusal) -> [Int64] {
        var out: [Int64] = []
        for (i, value) in try array(name).enumerated() {
            guard let integer = value.integerValue, range.contains(integer) else {
                throw refuse(name, at: i, "is not an integer of \(range.lowerBound) to \(range.upperBound)")
            }
            out.append(integer)
        }
        return out
    }

    func text(_ name: String, longest: Int) throws(Refusal) -> String {
        guard let value = members[name] else { throw refuse(name, "is missing") }
        guard let text = value.stringValue, (1...longest).contains(text.utf8.count) else {
            throw refuse(name, "is not a text of 1 to \(longest) bytes")
        }
        return text
    }

    func optionalText(_ name: String, longest: Int) throws(Refusal) -> String? {
        members[name] == nil ? nil : try text(name, longest: longest)
    }

    /// A name `[a-z][a-z0-9-]*`.
    func name(_ name: String, longest: Int) throws(Refusal) -> String {
        let text = try text(name, longest: longest)
        guard PolicyReader.isName(text) else {
            throw refuse(name, "is not a name of lower-case letters, digits and hyphens")
        }
        return text
    }

    func optionalName(_ name: String, longest: Int) throws(Refusal) -> String? {
        members[name] == nil ? nil : try self.name(name, longest: longest)
    }

    /// 0 or 1: facts hold no booleans.
    func flag(_ name: String) throws(Refusal) -> Bool { try integer(name, 0...1) == 1 }

    /// One of a closed list.
    func choice<T: RawRepresentable & CaseIterable>(_ name: String, _: T.Type) throws(Refusal) -> T
    where T.RawValue == String {
        guard let value = members[name] else { throw refuse(name, "is missing") }
        guard let choice = value.stringValue.flatMap(T.init(rawValue:)) else {
            throw refuse(name, "is not one of \(T.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return choice
    }

    func optionalChoice<T: RawRepresentable & CaseIterable>(_ name: String, _ type: T.Type) throws(Refusal) -> T?
    where T.RawValue == String {
        members[name] == nil ? nil : try choice(name, type)
    }

    /// Some of a closed list, each at most once, at least one.
    func choices<T: RawRepresentable & CaseIterable>(_ name: String, _: T.Type) throws(Refusal) -> [T]
    where T.RawValue == String {
        var out: [T] = []
        for (i, value) in try array(name).enumerated() {
            guard let choice = value.stringValue.flatMap(T.init(rawValue:)) else {
                throw refuse(name, at: i, "is not one of \(T.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            if out.contains(where: { $0.rawValue == choice.rawValue }) { throw refuse(name, at: i, "stands twice") }
            out.append(choice)
        }
        if out.isEmpty { throw refuse(name, "is empty") }
        return out
    }

    /// Some of a closed list as above; none when the member is absent.
    func optionalChoices<T: RawRepresentable & CaseIterable>(_ name: String, _ type: T.Type) throws(Refusal) -> [T]
    where T.RawValue == String {
        members[name] == nil ? [] : try choices(name, type)
    }

    /// Days `YYYY-MM-DD`, ascending, at most `most`; none when the member is absent.
    func days(_ name: String, most: Int) throws(Refusal) -> [Day] {
        var out: [Day] = []
        for (i, text) in try optionalTexts(name, most: most).enumerated() {
            guard let day = CivilDate(text: text.utf8)?.day else { throw refuse(name, at: i, "is no day YYYY-MM-DD") }
            if let last = out.last, last >= day { throw refuse(name, at: i, "is not after the day before it") }
            out.append(day)
        }
        return out
    }

    /// Names of classes of goods, each once, at most `most`; none when the member is absent.
    func categories(_ name: String, most: Int) throws(Refusal) -> [String] {
        var out: [String] = []
        for (i, text) in try optionalTexts(name, most: most).enumerated() {
            guard (1...OrderLimits.category).contains(text.utf8.count) else {
                throw refuse(name, at: i, "is not a name of 1 to \(OrderLimits.category) bytes")
            }
            // By bytes: Swift takes names for equal that are written otherwise.
            if out.contains(where: { $0.utf8.elementsEqual(text.utf8) }) { throw refuse(name, at: i, "stands twice") }
            out.append(text)
        }
        return out
    }

    private func optionalTexts(_ name: String, most: Int) throws(Refusal) -> [String] {
        if members[name] == nil { return [] }
        let values = try array(name)
        guard values.count <= most else { throw refuse(name, "has more than \(most) entries") }
        var out: [String] = []
        for (i, value) in values.enumerated() {
            guard let text = value.stringValue else { throw refuse(name, at: i, "is not a text") }
            out.append(text)
        }
        return out
    }

    /// Names `[a-z][a-z0-9-]*` of at most 32 bytes, each once, at most `most`: the order of such names is the same by
    /// bytes and by UTF-16, as canonical JSON wants it.
    func names(_ name: String, most: Int) throws(Refusal) -> [String] {
        let values = try array(name)
        guard values.count <= most else { throw refuse(name, "has more than \(most) entries") }
        var out: [String] = []
        for (i, value) in values.enumerated() {
            guard let text = value.stringValue, (1...32).contains(text.utf8.count), PolicyReader.isName(text) else {
                throw refuse(name, at: i, "is not a name of lower-case letters, digits and hyphens")
            }
            if out.contains(text) { throw refuse(name, at: i, "stands twice") }
            out.append(text)
        }
        return out
    }

    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    func object(_ name: String) throws(Refusal) -> PolicyReader {
        guard let object = try optionalObject(name) else { throw refuse(name, "is missing") }
        return object
    }

    func optionalObject(_ name: String) throws(Refusal) -> PolicyReader? {
        guard let value = members[name] else { return nil }
        guard let members = value.objectValue else { throw refuse(name, "is not an object") }
        return PolicyReader(members, at: path + "/" + Refusal.escaped(name))
    }

    func objects(_ name: String) throws(Refusal) -> [PolicyReader] {
        var out: [PolicyReader] = []
        for (i, value) in try array(name).enumerated() {
            guard let members = value.objectValue else { throw refuse(name, at: i, "is not an object") }
            out.append(PolicyReader(members, at: "\(path)/\(name)/\(i)"))
        }
        return out
    }

    private func array(_ name: String) throws(Refusal) -> [JSONValue] {
        guard let value = members[name] else { throw refuse(name, "is missing") }
        guard let array = value.arrayValue else { throw refuse(name, "is not an array") }
        return array
    }
}
