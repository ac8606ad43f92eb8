package import ReputeJSON
package import ReputeModel

/// A method of the protocol: one declaration that gives validation, description, help and both directions of the wire.
///
/// Adding a method is one such type and one line in ``Catalogue/methods``.
package protocol Method: Sendable {
    /// What a caller says.
    associatedtype Params: Sendable
    /// What is answered.
    associatedtype Result: Sendable

    /// Subject and verb: `credit.get`.
    static var name: StaticString { get }
    /// What it does, in one sentence.
    static var summary: String { get }
    /// What else there is to say of it, such as what it sends later; nil: nothing.
    static var about: String? { get }
    /// The roles that may call it; `admin` need not be named. Nil: everyone, even a peer without a role.
    static var roles: Set<Role>? { get }
    /// Whether it changes anything.
    static var effect: Effect { get }
    /// The shape of the parameters: an object.
    static var params: Shape<Params> { get }
    /// The shape of the result.
    static var result: Shape<Result> { get }
    /// The reasons it refuses with, beyond those every method has.
    static var refusals: [Reason] { get }
    /// A call and its answer, with every member there is.
    static var example: Example { get }

    /// Reads the parameters of a call; nil when there are none. Throws a `-32602` refusal with a whole pointer.
    static func read(params: JSONNode?) throws(Refusal) -> Params
}

/// Whether a method changes anything.
package enum Effect: String, Sendable {
    /// Answered where it arrived.
    case read
    /// Answered when it is durable.
    case write
}

/// A reason a method can refuse with, for the description.
package struct Reason: Sendable {
    /// The error code.
    package let code: Refusal.Code
    /// The stable name.
    package let name: String
    /// When it is given.
    package let about: String

    /// A reason.
    package init(_ code: Refusal.Code, _ name: String, _ about: String) {
        self.code = code
        self.name = name
        self.about = about
    }
}

/// A call and its answer.
package struct Example: Sendable {
    /// The parameters; an object.
    package let params: JSONValue
    /// The result.
    package let result: JSONValue

    /// An example.
    package init(params: JSONValue, result: JSONValue) {
        self.params = params
        self.result = result
    }
}

/// The parameters of a method that takes none.
package struct NoParams: Hashable, Sendable {
    /// Nothing.
    package init() {}

    /// `{}`; the parameters may also be left out.
    package static let shape = Shape<NoParams>.object([]) { (_) throws(Refusal) in
        NoParams()
    } write: { _, _ in
    }
}

extension Method {
    package static var refusals: [Reason] { [] }
    package static var about: String? { nil }

    package static func read(params: JSONNode?) throws(Refusal) -> Params {
        guard let params else {
            do {
                return try Self.params.read(EmptyObject.node)
            } catch {
                throw error.under("/params")
            }
        }
        guard params.kind == .object else {
            throw Refusal(
                .invalidParams, "params.positional", "Parameters are named here: send an object, not an array.",
                pointer: "/params")
        }
        do {
            return try Self.params.read(params)
        } catch {
            throw error.under("/params")
        }
    }

    /// Reads a result, for clients. Members it does not know are ignored.
    package static func read(result: JSONNode) throws(UnreadableReply) -> Result {
        do {
            return try Self.result.read(result)
        } catch {
            throw UnreadableReply("\(name): \(error.pointer ?? "") \(error.message)")
        }
    }
}

/// What absent parameters are read as.
private enum EmptyObject {
    static let node: JSONNode = {
        guard let document = try? JSONDocument(parsing: "{}") else { preconditionFailure("{} is JSON") }
        return document.root
    }()
}
