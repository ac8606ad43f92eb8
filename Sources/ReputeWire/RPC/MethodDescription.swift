package import ReputeJSON
package import ReputeModel

/// What there is to say of a method without knowing its types.
package struct MethodDescription: Sendable {
    /// Subject and verb: `credit.get`.
    package let name: StaticString
    /// What it does, in one sentence.
    package let summary: String
    /// What else there is to say of it; nil: nothing.
    package let about: String?
    /// The roles that may call it, admin always among them. Nil: everyone.
    package let roles: Set<Role>?
    /// Whether it changes anything.
    package let effect: Effect
    /// The parameters, as they were declared.
    package let params: [Member]
    /// The JSON Schema of the result.
    package let result: JSONValue
    /// The reasons it refuses with, beyond those every method has.
    package let refusals: [Reason]
    /// A call and its answer.
    package let example: Example

    /// The description of a method.
    package init<M: Method>(_: M.Type) {
        name = M.name
        summary = M.summary
        about = M.about
        roles = M.roles.map { $0.union([.admin]) }
        effect = M.effect
        params = M.params.members
        result = M.result.schema
        refusals = M.refusals
        example = M.example
    }
}
