import ReputeJSON
package import ReputeModel

/// `admin.clock`
package enum AdminClock: Method {
    private static let to = Field("to", Shape<Instant>.time, "The new time; not earlier than now.")
    private static let now = Field("now", Shape<Instant>.time, "The time it is now.")

    package static let name: StaticString = "admin.clock"
    package static let summary = "Moves a manual clock forward and applies everything that is due."
    package static let roles: Set<Role>? = [.admin]
    package static let effect = Effect.write
    package static let params = Shape<Instant>.object([to.required]) { (reader) throws(Refusal) in
        try reader.required(to)
    } write: {
        $1.member(to, $0)
    }
    package static let result = Shape<Instant>.object([now.required], .lenient) { (reader) throws(Refusal) in
        try reader.required(now)
    } write: {
        $1.member(now, $0)
    }
    package static let refusals = [
        Reason(.rule, "clock.real", "The service runs by the real clock."),
        Reason(.rule, "clock.backwards", "The time lies before the time it is now."),
    ]
    package static let example = Example(
        params: ["to": "2026-12-07T10:15:30.000Z"], result: ["now": "2026-12-07T10:15:30.000Z"])
}
