internal import ReputeJSON

/// Where an imported rating comes from and when it was submitted there.
package struct ImportedRating: Hashable, Sendable {
    package let origin: String
    package let submitted: Instant

    package init(origin: String, submitted: Instant) {
        self.origin = origin
        self.submitted = submitted
    }

    init?(reading json: JSONNode) throws(FactError) {
        guard let origin = try json.optionalString("origin") else { return nil }
        self.origin = origin
        submitted = try json.instant("submittedAt")
    }
}
