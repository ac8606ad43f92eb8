import ReputeModel
import ReputeTwin

/// Who has which case as whoever asked was answered, and as the clock's own facts say, which nobody is answered.
struct AnsweredBook {
    private(set) var tenures: [QueueTwin.Tenure] = []
    /// What cannot be.
    private(set) var problems: [String] = []
    /// The places of those who have cases among the tenures, by the case.
    private var open: [Int64: Int] = [:]

    /// Takes what was answered since, and the facts by which the clock freed cases since.
    mutating func take(_ answers: [ClaimerAnswer], freed: [(seq: Int64, number: Int64)]) {
        var steps: [(seq: Int64, number: Int64, answer: ClaimerAnswer?)] = []
        for answer in answers { steps.append((seq: answer.seq, number: answer.number, answer: answer)) }
        for fact in freed { steps.append((seq: fact.seq, number: fact.number, answer: nil)) }
        for step in steps.sorted(by: { $0.seq < $1.seq }) {
            guard let answer = step.answer else {
                end(step.number, step.seq)
                continue
            }
            if case .claim = answer.request {
                give(step.number, to: answer.officer, step.seq)
                continue
            }
            let holder = open[step.number].map { tenures[$0].officer }
            if holder != Int64(answer.officer) {
                problems.append("\(answer.request) of \(answer.officer) passed, and \(holder ?? -1) had the case")
            }
            switch answer.request {
            case .claim, .renew: break
            case .hand(_, let to, _):
                end(step.number, step.seq)
                if let to { give(step.number, to: to, step.seq) }
            case .rule, .approve, .sendBack: end(step.number, step.seq)
            }
        }
    }

    private mutating func give(_ number: Int64, to officer: UInt32, _ seq: Int64) {
        if let place = open[number] {
            problems.append("\(officer) was told to have case \(number), which \(tenures[place].officer) has")
        }
        open[number] = tenures.count
        tenures.append(QueueTwin.Tenure(number: number, officer: Int64(officer), from: seq, to: nil))
    }

    private mutating func end(_ number: Int64, _ seq: Int64) {
        guard let place = open.removeValue(forKey: number) else {
            return problems.append("fact \(seq) frees case \(number), which nobody has")
        }
        tenures[place].to = seq
    }
}
