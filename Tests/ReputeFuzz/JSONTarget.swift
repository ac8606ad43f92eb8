import ReputeJSON

extension FuzzTarget {
    /// JSON text: what parses is written canonically, and parses to the same again.
    static let json = FuzzTarget("json") { bytes in
        for depth in [4, JSONLimits.greatestDepth] {
            let document: JSONDocument
            do {
                document = try JSONDocument(parsing: bytes, limits: JSONLimits(depth: depth))
            } catch let error as JSONError {
                try Finding.unless((0...bytes.count).contains(error.offset), "\(error) lies outside of the input")
                continue
            }
            try same(document.root)
        }
    }

    private static func same(_ root: JSONNode) throws {
        let value = JSONValue(root)
        let written = root.canonical
        let again: JSONNode
        do {
            again = try JSONDocument(parsing: written, limits: JSONLimits(depth: JSONLimits.greatestDepth)).root
        } catch {
            throw Finding("what is written canonically does not parse: \(error)")
        }
        try Finding.unless(JSONValue(again) == value, "it parses to something else when written canonically")
        try Finding.unless(again.canonical == written, "canonical text is not canonical")
        try Finding.unless(value.canonical == written, "the value in memory is written otherwise")
        try read(root)
    }

    /// Asks everything that there is to ask.
    private static func read(_ node: JSONNode) throws {
        switch node.kind {
        case .null, .bool: break
        case .number:
            _ = node.double
            if let integer = node.integer {
                try Finding.unless("\(integer)".utf8.elementsEqual(node.text), "\(integer) is written otherwise")
            }
        case .string:
            try Finding.unless(node.string.map { Array($0.utf8) } == node.stringUTF8, "a string that is not UTF-8")
        case .array:
            try Finding.unless(Array(node.elements).count == node.count, "an array of another length")
            for element in node.elements { try read(element) }
        case .object:
            for member in node.members { try read(member.value) }
        }
    }
}
