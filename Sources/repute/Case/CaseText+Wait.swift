import ReputeModel

extension CaseText {
    /// What is told to whoever waits for an arbitrator; nothing where nobody waits.
    static func lines(_ wait: CaseWait?) -> [String] {
        guard let wait else { return [] }
        let place = wait.place < QueueSpeed.most ? "\(wait.place)" : "\(QueueSpeed.most) or more"
        let head = "place \(place) in the queue, since \(Numbers.time(wait.since))"
        guard let expected = wait.expected, let confidence = wait.confidence else {
            let why = wait.place < QueueSpeed.most ? "too few cases were taken of late" : "too many wait"
            return [head, "  \(why) to say when an arbitrator comes"]
        }
        return [
            head, "  an arbitrator is expected \(Numbers.time(expected.from)) to \(Numbers.time(expected.to))",
            "  going by \(Numbers.count(wait.basis, "case")) taken of late: \(confidence.rawValue) confidence",
        ]
    }
}
