import ReputeJSON
import ReputeModel

extension Shape where Value == CreditReport.Level {
    static var level: Shape {
        let tier = Field("tier", Shape<String>.anyText, "none below the first level.")
        let grade = Field("grade", Shape<Int64>.count, "1 is the lowest of a tier; 0 below the first level.")
        let next = Field("next", Shape<Int64?>.nullable(.count), "The points the next level needs; null at the top.")
        let confidence = Field(
            "confidence", Shape<String?>.nullable(.anyText.describing(["enum": ["high", "medium", "low"]])),
            "How sure the rate is; null under a policy without such a tag.")
        return .object(
            [tier.required, grade.required, next.required, confidence.required], .lenient
        ) { (reader) throws(Refusal) in
            CreditReport.Level(
                tier: try reader.required(tier), grade: try reader.required(grade), next: try reader.required(next),
                confidence: try reader.required(confidence))
        } write: { level, json in
            json.member(tier, level.tier)
            json.member(grade, level.grade)
            json.member(next, level.next)
            json.member(confidence, level.confidence)
        }
    }
}

extension Shape where Value == Tally {
    static var tally: Shape {
        let positive = Field("positive", Shape<Int64>.count, "+1")
        let neutral = Field("neutral", Shape<Int64>.count, "0")
        let negative = Field("negative", Shape<Int64>.count, "-1")
        return .object([positive.required, neutral.required, negative.required], .lenient) { (reader) throws(Refusal) in
            Tally(
                positive: try reader.required(positive), neutral: try reader.required(neutral),
                negative: try reader.required(negative))
        } write: { tally, json in
            json.member(positive, tally.positive)
            json.member(neutral, tally.neutral)
            json.member(negative, tally.negative)
        }
    }
}

extension Shape where Value == [CreditReport.Window] {
    static var windows: Shape {
        let tallies = Shape<[(key: String, value: Tally)]>.map(of: .tally)
        let tally = Shape<Tally>.tally
        return Shape(
            schema: tallies.schema,
            read: { (node) throws(Refusal) -> [CreditReport.Window] in
                var windows: [CreditReport.Window] = []
                for (key, scored) in try tallies.read(node) {
                    if key == "older" {
                        windows.append(CreditReport.Window(days: nil, scored: scored))
                    } else if key.hasSuffix("d"), let days = Int(key.dropLast()) {
                        windows.append(CreditReport.Window(days: days, scored: scored))
                    }
                }
                return windows
            },
            write: { windows, json in
                json.beginObject()
                for window in windows {
                    if let days = window.days { json.key(string: "\(days)d") } else { json.key("older") }
                    tally.write(window.scored, to: &json)
                }
                json.endObject()
            })
    }
}

extension Shape where Value == [CreditReport.Detail] {
    static var details: Shape {
        let mean = Field("mean", Shape<Ratio?>.nullable(.ratio), "1 to 5; null without a score.")
        let count = Field("count", Shape<Int64>.count, "The number of scores.")
        let score = Shape<(mean: Ratio?, count: Int64)>.object(
            [mean.required, count.required], .lenient
        ) { (reader) throws(Refusal) in
            (try reader.required(mean), try reader.required(count))
        } write: { score, json in
            json.member(mean, score.mean)
            json.member(count, score.count)
        }
        let scores = Shape<[(key: String, value: (mean: Ratio?, count: Int64))]>.map(of: score)
        return Shape(
            schema: scores.schema,
            read: { (node) throws(Refusal) -> [CreditReport.Detail] in
                try scores.read(node).map {
                    CreditReport.Detail(dimension: $0.key, mean: $0.value.mean, count: $0.value.count)
                }
            },
            write: { details, json in
                json.beginObject()
                for detail in details {
                    json.key(string: detail.dimension)
                    score.write((detail.mean, detail.count), to: &json)
                }
                json.endObject()
            })
    }
}

extension Shape where Value == CreditReport.Recent {
    static var recent: Shape {
        let score = Field("score", Shape<Ratio?>.nullable(.ratio), "Null when nothing is scored.")
        let weight = Field("weight", Shape<Ratio>.ratio, "The sum of weights; a rating of today weighs 1.")
        return .object([score.required, weight.required], .lenient) { (reader) throws(Refusal) in
            CreditReport.Recent(score: try reader.required(score), weight: try reader.required(weight))
        } write: { recent, json in
            json.member(score, recent.score)
            json.member(weight, recent.weight)
        }
    }
}

extension Shape where Value == CivilDate {
    /// A calendar day: `2026-11-22`.
    static var day: Shape {
        Shape(
            schema: ["type": "string", "format": "date"],
            read: { (node) throws(Refusal) -> CivilDate in
                guard let slice = node.stringSlice else {
                    throw .wrongType(wanted: "a day, which is a string", found: node)
                }
                guard let date = CivilDate(text: slice) else {
                    throw .params("day", "Expected a day such as 2026-11-22.")
                }
                return date
            },
            write: { $1.string($0.text) })
    }
}
