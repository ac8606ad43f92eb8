import ReputeJSON
import ReputeTwin

extension Cases {
    /// Everybody who is a side of a case here.
    static let sides = buyers + sellers

    /// The section on cases of a policy that has this follow when what was decided is not done.
    static func whole(with recovery: RecoveryManner?) -> JSONValue {
        guard let recovery, var members = section.objectValue else { return section }
        var house = members["house"]?.objectValue ?? [:]
        house["recovery"] = recovery.document
        members["house"] = .object(house)
        return .object(members)
    }
}

extension RecoveryManner {
    fileprivate var document: JSONValue {
        var violations: [String: JSONValue] = [:]
        violations["buyer"] = buyer.map { .string($0) }
        violations["seller"] = seller.map { .string($0) }
        return ["draws": draws ? 1 : 0, "violations": .object(violations)]
    }

    /// One of what may follow, by violations that there are.
    static func atRandom(_ town: inout Town, _ kinds: [String: SanctionManner.Kind]) -> RecoveryManner? {
        let (seller, buyer) = (town.pick(["lateness", "fraud"]), town.pick(["rudeness", "extortion"]))
        let (known, too) = (kinds[seller] == nil ? nil : seller, kinds[buyer] == nil ? nil : buyer)
        return switch town.below(5) {
        case 0: nil
        case 1: RecoveryManner(draws: true)
        case 2: RecoveryManner(draws: false, seller: known, buyer: too)
        default: RecoveryManner(draws: true, seller: known, buyer: too)
        }
    }
}
