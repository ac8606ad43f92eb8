import ReputeJSON

/// What a parse refuses `bytes` with; nil if it accepts them.
func refusal(_ bytes: [UInt8], depth: Int = 64) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONDocument(parsing: bytes, limits: JSONLimits(depth: depth))
        return nil
    } catch {
        return error
    }
}

/// What a parse refuses the UTF-8 of `text` with; nil if it accepts it.
func refusal(_ text: String, depth: Int = 64) -> JSONError? {
    refusal(Array(text.utf8), depth: depth)
}

/// The value of `text`.
func parse(_ text: String) throws -> JSONNode {
    try JSONDocument(parsing: text).root
}

/// Bytes as text, for comparisons that read well.
func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
}

/// Calls every accessor of `node` and of everything inside it; gives the number of values met.
func visit(_ node: JSONNode) -> Int {
    _ = (node.bool, node.string, node.stringUTF8, node.stringSlice, node.integer, node.double, node.isNull)
    _ = (node.stringEquals("a"), node["a"], node[key: "é"], node[0], node.offset)
    precondition(!node.text.isEmpty)
    var met = 1
    var children = 0
    for element in node.elements { (met, children) = (met + visit(element), children + 1) }
    for member in node.members {
        precondition(Array(member.key.utf8) == Array(member.keyUTF8))
        precondition(node[key: member.key] != nil)
        (met, children) = (met + visit(member.value), children + 1)
    }
    precondition(children == node.count)
    return met
}
