import ReputeJSON
import ReputeLedger

/// A ledger that somebody changed: a line becomes another fact, is left out, or stands twice. What hashes it had does
/// not matter, for whoever forges lines can hash them.
package struct ForgedLedger {
    /// The lines, without their ends.
    package private(set) var lines: [[UInt8]]

    /// Changes a ledger as the bytes say: three for the place (line, member), one for what is done to it, one for the
    /// value that is put there.
    package init(_ lines: [[UInt8]], forging bytes: some Collection<UInt8>) {
        self.lines = lines
        var bytes = Bytes(bytes)
        while !bytes.isEmpty, !self.lines.isEmpty { forge(&bytes) }
    }

    private mutating func forge(_ bytes: inout Bytes) {
        let place = bytes.pair % lines.count
        let (member, what, value) = (bytes.next, bytes.next, bytes.next)
        switch what % 16 {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: bytes.pair % lines.count)
        case 2: lines.swapAt(place, bytes.pair % lines.count)
        default: change(place, Int(member), what, Int(value), from: bytes.pair % lines.count)
        }
        number()
    }

    private mutating func change(_ place: Int, _ member: Int, _ what: UInt8, _ value: Int, from other: Int) {
        guard let fact = ForgedLedger.value(lines[place]), let donor = ForgedLedger.value(lines[other]) else { return }
        let paths = ForgedLedger.paths(in: fact)
        let path = paths[member % paths.count]
        let new: JSONValue? =
            switch what % 4 {
            case 0: nil
            case 1: ForgedLedger.values[value % ForgedLedger.values.count]
            case 2: donor.at(path)
            default: ForgedLedger.near(fact.at(path), by: value)
            }
        let changed = what & 64 == 0 ? fact.with(new, at: path[...]) : fact.with(new, named: value, at: path[...])
        lines[place] = changed.canonical
    }

    /// Numbers the facts as they stand now, so that it is not only found that one is missing.
    private mutating func number() {
        for index in lines.indices {
            guard let fact = ForgedLedger.value(lines[index]), fact["seq"] != .integer(Int64(index + 1)) else {
                continue
            }
            lines[index] = fact.with(.integer(Int64(index + 1)), at: [.name("seq")]).canonical
        }
    }

    private static func value(_ line: [UInt8]) -> JSONValue? {
        (try? JSONDocument(parsing: line)).map { JSONValue($0.root) }
    }

    private static func paths(in value: JSONValue, under path: [Step] = []) -> [[Step]] {
        var out = path.isEmpty ? [] : [path]
        if let members = value.objectValue {
            for name in members.keys.sorted() {
                if let member = members[name] { out += paths(in: member, under: path + [.name(name)]) }
            }
        } else if let elements = value.arrayValue {
            for (index, element) in elements.enumerated() { out += paths(in: element, under: path + [.place(index)]) }
        }
        return out
    }

    /// A number a little or much off.
    private static func near(_ value: JSONValue?, by distance: Int) -> JSONValue {
        let step = Int64(distance % 128 - 64) * [1, 86_400_000, 1 << 40][distance / 128 % 3]
        guard let number = value?.integerValue else { return .integer(step) }
        return .integer(max(-greatest, min(greatest, number + step)))
    }

    private static let greatest: Int64 = 9_007_199_254_740_991

    /// What is put in the place of something else.
    private static let values: [JSONValue] =
        [
            0, 1, 2, -1, 5, 8, 31, 127, 365, 65_536, 2_147_483_647, 2_147_483_648, -2_147_483_648, 253_402_300_799_999,
            -253_402_300_799_999, .integer(greatest), .integer(-greatest), "", "x", "buyer", "seller", "positive",
            "negative", "neutral", "withdrawn", "unscored", "counted", "repeat", "minimum", "capped", "append",
            "rating",
            "order.completed", "rating.shown", "rating.sealed", "rating.revealed", "order.paused", "order.resumed",
            "policy.adopted", "rating.voted", "rating.revised", "\u{10000}", "\u{E000}", [], [:], true, nil,
        ]
        + [
            ["a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 1, "g": 2, "h": 3], ["i": 1, "j": 2],
            ["\u{10000}": 1, "\u{E000}": 2],
            [["item": "AAAAAAAAAAAAAAAAAAAAAA=="]], .array(Array(repeating: ["rating": 1], count: 20)),
        ]
}

/// A step from a value to one in it.
enum Step: Hashable {
    case name(String)
    case place(Int)
}

extension JSONValue {
    fileprivate func at(_ path: [Step]) -> JSONValue? {
        path.reduce(self as JSONValue?) { value, step in
            switch step {
            case .name(let name): value?[name]
            case .place(let place): value?[place]
            }
        }
    }

    /// The value with another one at a place; nil: with none.
    fileprivate func with(_ new: JSONValue?, at path: ArraySlice<Step>) -> JSONValue {
        guard let step = path.first else { return new ?? self }
        switch (step, self) {
        case (.name(let name), .object(var members)):
            members[name] = path.count == 1 ? new : members[name]?.with(new, at: path.dropFirst())
            return .object(members)
        case (.place(let place), .array(var elements)) where elements.indices.contains(place):
            if path.count > 1 {
                elements[place] = elements[place].with(new, at: path.dropFirst())
            } else if let new {
                elements[place] = new
            } else {
                elements.remove(at: place)
            }
            return .array(elements)
        default: return self
        }
    }

    /// The value with a member added beside a place, of those that facts have.
    fileprivate func with(_ new: JSONValue?, named name: Int, at path: ArraySlice<Step>) -> JSONValue {
        with(new ?? 1, at: path.dropLast() + [.name(JSONValue.names[name % JSONValue.names.count])])
    }

    private static let names = [
        "details", "due", "clock", "closes", "day", "effects", "opens", "order", "silent", "origin", "submittedAt",
        "text", "anonymous", "period", "policy", "used", "withdrawn", "imported", "late", "amount", "items", "i", "j",
    ]
}

/// Bytes that are taken one by one; 0 when there are none left.
private struct Bytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

    var isEmpty: Bool { rest.isEmpty }
    var next: UInt8 { mutating get { rest.popFirst() ?? 0 } }
    var pair: Int { mutating get { Int(next) << 8 | Int(next) } }
}
