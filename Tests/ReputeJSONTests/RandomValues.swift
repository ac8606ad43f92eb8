import ReputeJSON

/// Random values, and random ways to write one value.
enum RandomValues {
    /// A value of at most `depth` levels.
    static func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(.random(using: &random))
        case 2:
            let limit = Int64(1) << Int64.random(in: 1...53, using: &random) - 1
            return .integer(.random(in: -limit...limit, using: &random))
        case 3:
            let ratio = JSONValue.ratio(millionths: .random(in: -5_000_000...5_000_000, using: &random))
            return Bool.random(using: &random)
                ? ratio : .number(["1e5", "-0", "1.0", "0.1E-7"].randomElement(using: &random) ?? "2.5")
        case 4, 5: return .string(string(&random))
        case 6, 7:
            let count = Int.random(in: 0..<6, using: &random)
            return .array((0..<count).map { _ in value(depth: depth - 1, &random) })
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<Int.random(in: 0..<(Int.random(in: 0..<8, using: &random) == 0 ? 40 : 6), using: &random) {
                members[string(&random)] = value(depth: depth - 1, &random)
            }
            return .object(members)
        }
    }

    /// A string with something of everything in it.
    static func string(_ random: inout SeededGenerator) -> String {
        var scalars = String.UnicodeScalarView()
        let ranges: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7F, 0x20...0x7F, 0x61...0x7A, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF, 0x300...0x310,
            0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
        ]
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            let range = ranges.randomElement(using: &random) ?? 0x61...0x7A
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// `value` with random white space, random escapes and members in any order.
    static func spelling(of value: JSONValue, _ random: inout SeededGenerator) -> String {
        let space = ["", "", " ", "\n", "\t\r\n  "].randomElement(using: &random) ?? ""
        switch value {
        case .string(let string): return space + spelling(of: string, &random) + space
        case .array(let elements):
            let inside = elements.map { spelling(of: $0, &random) }.joined(separator: ",")
            return "\(space)[\(space)\(inside)]"
        case .object(let members):
            let inside = members.map { "\(space)\(spelling(of: $0, &random)):\(spelling(of: $1, &random))" }
            return "{\(inside.joined(separator: ","))\(space)}\(space)"
        default: return space + text(value.canonical) + space
        }
    }

    private static func spelling(of string: String, _ random: inout SeededGenerator) -> String {
        var spelt = "\""
        for scalar in string.unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || Int.random(in: 0..<4, using: &random) == 0 {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: .random(using: &random))
                    spelt += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                spelt.unicodeScalars.append(scalar)
            }
        }
        return spelt + "\""
    }
}
