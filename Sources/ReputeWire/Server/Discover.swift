package import ReputeJSON
package import ReputeModel

/// `rpc.discover`
package enum Discover: Method {
    package static let name: StaticString = "rpc.discover"
    package static let summary = "This description: every method, its parameters, result and reasons."
    package static let roles: Set<Role>? = nil
    package static let effect = Effect.read
    package static let params = NoParams.shape
    package static let result = Shape<JSONValue>.any.describing(["type": "object"])
    package static let example = Example(
        params: [:], result: ["openrpc": "1.4.0", "info": ["title": "Repute", "version": "1"], "methods": []])
}
