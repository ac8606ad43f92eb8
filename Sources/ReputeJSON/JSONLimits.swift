/// What a parse may cost before it is refused.
package struct JSONLimits: Sendable {
    /// The deepest nesting any caller may ask for; walking a document recursively stays safe on a thread's stack.
    package static let greatestDepth = 1024

    /// How many arrays and objects may stand inside one another; 0 allows only a bare scalar.
    package var depth: Int

    /// Limits with `depth` open arrays and objects at once, 0...`greatestDepth`.
    package init(depth: Int = 64) {
        precondition((0...Self.greatestDepth).contains(depth), "depth is 0...1024")
        self.depth = depth
    }
}
