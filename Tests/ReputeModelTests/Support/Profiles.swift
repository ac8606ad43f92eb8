import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin

/// The policies that ship, read from their files.
enum Profiles {
    static let names = ["neutral", "sample-stars-weekly", "taobao-classic-2014"]
    static let neutral = policy("neutral")
    static let classic = policy("taobao-classic-2014")
    static let weekly = policy("sample-stars-weekly")

    /// The folder of the documents.
    static let folder: String = {
        "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/schema/policy"
    }()

    static func policy(_ name: String) -> Policy {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name).json"),
            let parsed = try? JSONDocument(parsing: Array(bytes)),
            let policy = try? Policy(document: JSONValue(parsed.root))
        else { preconditionFailure("schema/policy/\(name).json is there and is a policy") }
        return policy
    }
}

/// A profile that ships as more than a sample, as an argument of a test.
enum Profile: String, CaseIterable {
    case neutral, classic

    var policy: Policy { self == .neutral ? Profiles.neutral : Profiles.classic }

    /// How much later than a positive anything else shows.
    var delay: Int64 { self == .neutral ? 0 : 48.hours }

    /// Midnight at the beginning of a day of the policy's zone.
    func midnight(_ day: String) -> Instant { moment("\(day)T00:00:00Z") + (self == .neutral ? 0 : -8.hours) }
}

extension Policy {
    /// The next version, with another clamp, in the document as well.
    func next(net: Int) -> Policy {
        var members = document.objectValue ?? [:]
        var rating = members["rating"]?.objectValue ?? [:]
        rating["cap"] = .object(["net": .integer(Int64(net))])
        members["rating"] = .object(rating)
        members["version"] = .integer(Int64(version) + 1)
        guard var next = try? Policy(document: .object(members)) else {
            preconditionFailure("the changed policy is valid")
        }
        next.rating.without = self.rating.without
        return next
    }
}

extension Manner {
    /// Each that ships, with its policy.
    static let all: [(manner: Manner, policy: Policy)] = [
        (neutral, Profiles.neutral), (classic, Profiles.classic), (weekly, Profiles.weekly),
    ]
}
