import ReputeJSON
import ReputeModel

/// The section of a policy that cases are tested under: the numbers of the neutral one.
enum Arbitration {
    static let section: JSONValue = [
        "answer": ["sentHours": 120, "unsentHours": 48, "virtualHours": 72],
        "calendar": [
            "holidays": ["2026-04-06", "2026-05-01"], "weekdays": [1, 2, 3, 4, 5], "worked": ["2026-05-09"],
        ],
        "claims": claims, "clocks": clocks, "fileDays": 15,
        "jury": ["amounts": ["CNY": 50_000], "sizes": [7, 17, 31]],
        "limits": ["ofOrder": 4, "offers": 3, "text": 2_000],
        "virtual": ["vouchers"],
    ]

    private static let claims: JSONValue = [
        "commitment-broken": claim(["buyer"], "compensation", "respondent", share: 3_000_000),
        "counterfeit": claim(
            ["buyer"], "return-refund", "respondent", or: ["compensation", "refund"], share: 3_000_000),
        "defective": claim(
            ["buyer"], "return-refund", "claimant", or: ["compensation", "refund", "replacement"]),
        "extortion-by-rating": claim(["buyer", "seller"], "rating-unscored", "claimant"),
        "fake-rating": claim(["buyer", "seller"], "rating-unscored", "claimant"),
        "malicious-rating": claim(["buyer", "seller"], "rating-unscored", "claimant"),
        "no-show-of-buyer": claim(["seller"], "compensation", "claimant", share: 100_000),
        "no-show-of-seller": claim(["buyer"], "refund", "respondent", or: ["compensation"]),
        "not-as-described": claim(
            ["buyer"], "return-refund", "claimant", or: ["compensation", "refund", "replacement"]),
        "not-received": claim(["buyer"], "refund", "respondent", or: ["replacement"]),
        "refund-refused": claim(["buyer"], "refund", "respondent"),
        "sanction-review": [
            "burden": "claimant", "by": ["buyer", "seller"], "house": 1, "remedy": "sanction-withdrawn",
        ],
    ]

    private static let clocks: JSONValue = [
        "appealHours": 168, "approvalDays": 2, "assignmentHours": 24, "claimHours": 4, "decisionDays": 5,
        "drawHours": 24, "escalateFromHours": 72, "escalationHours": 360, "evidenceHours": 72, "extensionHours": 72,
        "hardHours": 168, "intakeHours": 24, "offerHours": 72, "pauseHours": 720, "rebuttalHours": 24, "refundDays": 2,
        "reopeningHours": 168, "returnHours": 168, "reviewHours": 720, "reviews": 24, "rounds": 3, "softHours": 48,
        "supervisionHours": 24, "targetHours": 48,
    ]

    private static func claim(
        _ by: JSONValue, _ remedy: JSONValue, _ burden: JSONValue, or others: JSONValue = [], share: JSONValue? = nil
    ) -> JSONValue {
        var members: [String: JSONValue] = ["burden": burden, "by": by, "jury": 1, "remedy": remedy]
        // What a rating says is not claimed before it is seen.
        if remedy != "rating-unscored" { members["holdsWindow"] = 1 }
        if others.arrayValue?.isEmpty == false { members["remedies"] = others }
        members["share"] = share
        return .object(members)
    }

    /// The neutral policy with this section, or with one member of it changed.
    static func policy(_ path: String? = nil, _ value: JSONValue? = nil) -> Policy {
        var section = section
        if let path { section[path: path] = value }
        return Neutral.policy("arbitration", section)
    }

    static let cases = policy().arbitration
}
