import ReputeJSON
import ReputeModel

extension Cases {
    /// The policy's section on cases. Its clocks are so long that people come in between, as weeks pass in few steps
    /// here, and no two of them are alike.
    static let section: JSONValue = [
        "answer": ["sentHours": 480, "unsentHours": 360, "virtualHours": 408],
        "calendar": ["holidays": days(from: 20_520, 280, by: 9), "weekdays": [1, 2, 3, 4, 5], "worked": worked],
        "claims": claims, "clocks": clocks, "fileDays": 15,
        "jury": ["amounts": ["CNY": 50_000], "sizes": [7, 17, 31]],
        "limits": ["ofOrder": 3, "offers": 2, "text": 80],
        "virtual": ["vouchers"],
    ]

    /// Saturdays and Sundays among them; one that is a holiday as well is free.
    private static let worked = days(from: 20_519, 150, by: 17)

    private static let claims: JSONValue = [
        "counterfeit": claim(
            ["buyer"], "return-refund", or: ["compensation", "refund"], share: 3_000_000, holds: true),
        "extortion-by-rating": claim(["buyer", "seller"], "rating-unscored"),
        "malicious-rating": claim(["buyer", "seller"], "rating-unscored"),
        "no-show-of-buyer": claim(["seller"], "compensation", share: 100_000, holds: true),
        "not-received": claim(["buyer"], "refund", or: ["replacement"], holds: true),
        "sanction-review": [
            "burden": "claimant", "by": ["buyer", "seller"], "house": 1, "remedy": "sanction-withdrawn",
        ],
    ]

    private static let clocks: JSONValue = [
        "appealHours": 336, "approvalDays": 3, "assignmentHours": 240, "claimHours": 50, "decisionDays": 7,
        "drawHours": 100, "escalateFromHours": 72, "escalationHours": 960, "evidenceHours": 200, "extensionHours": 150,
        "hardHours": 320, "intakeHours": 24, "offerHours": 384, "pauseHours": 700, "rebuttalHours": 90,
        "refundDays": 9, "reopeningHours": 170, "returnHours": 720, "reviewHours": 730, "reviews": 4, "rounds": 2,
        "softHours": 180, "supervisionHours": 288, "targetHours": 48,
    ]

    private static func claim(
        _ by: JSONValue, _ remedy: JSONValue, or others: JSONValue? = nil, share: JSONValue? = nil,
        holds: Bool = false
    ) -> JSONValue {
        var members: [String: JSONValue] = ["burden": "respondent", "by": by, "jury": 1, "remedy": remedy]
        members["remedies"] = others
        members["share"] = share
        if holds { members["holdsWindow"] = 1 }
        return .object(members)
    }

    /// So many days, by their number since 1970-01-01.
    private static func days(from first: Int, _ count: Int, by step: Int) -> JSONValue {
        .array((0..<count).map { .string(CivilDate(day: Day(first + $0 * step)).text) })
    }
}
