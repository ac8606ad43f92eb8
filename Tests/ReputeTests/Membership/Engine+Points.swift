import ReputeJSON
import ReputeModel
import ReputeSchema
import Testing

@testable import Repute

extension Engine {
    /// Adopts the policy in force again with points that orders earn, and waits until it holds: ten for each whole euro, 3
    /// without an amount, at most 40 a day, for 20 days.
    func adoptPoints(key: ID = "points") async throws {
        let current = try #require(try makeReader().policies().book.entries.last).policy
        var members = current.document.objectValue ?? [:]
        members["version"] = .integer(Int64(current.version) + 1)
        members["membership"] = [
            "caps": ["categories": ["tea": 15], "day": 40], "earn": ["EUR": ["per": 100, "points": 10]],
            "expiryDays": 20, "flat": 3, "reasons": ["granted": ["goodwill"], "taken": ["refund"]],
            "tiers": [["from": 30, "name": "silver"], ["from": 100, "name": "gold"]],
        ]
        // Accounts sit on panels from their first day on.
        if var section = members["arbitration"]?.objectValue, var jury = section["jury"]?.objectValue {
            jury["ageDays"] = 0
            section["jury"] = .object(jury)
            members["arbitration"] = .object(section)
        }
        let from = CivilDate(day: status.now.day(zoneMinutes: current.zoneMinutes) + 7)
        let text = String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
        _ = try await submit(AdoptPolicy(document: text, from: from, key: key), as: admin)
        _ = try await setClock(to: status.now + 8 * Instant.day)
    }
}
