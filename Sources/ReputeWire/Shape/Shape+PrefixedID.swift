import ReputeJSON
import ReputeModel

extension Shape where Value: PrefixedID {
    /// An id that a method answers first, e.g. `r123`.
    ///
    /// - Parameters:
    ///   - reason: of the refusal of what is none, after `params.`.
    ///   - noun: with its article, e.g. `a rating's id`.
    ///   - method: the one that answers it.
    static func prefixed(_ reason: StaticString, _ noun: String, answeredBy method: String) -> Shape<Value> {
        Shape(
            schema: ["type": "string", "pattern": .string("^\(Value.letter)[1-9][0-9]{0,15}$")],
            read: { (node) throws(Refusal) -> Value in
                guard let text: String = node.string else { throw .wrongType(wanted: noun, found: node) }
                guard let id = Value(text) else {
                    throw .params(reason, "Expected \(noun) such as \(Value.letter)123, as \(method) answers it.")
                }
                return id
            },
            write: { $1.string($0.description) })
    }
}
