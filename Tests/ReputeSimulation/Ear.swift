import Repute
import ReputeModel
import ReputeTwin

/// Hears what requests are told, and has the twin hear what was done.
struct Ear {
    var twin: Twin
    /// The facts of requests that were done, by the request's number.
    private(set) var done: [Int: Int64] = [:]
    /// Seqs that were acknowledged.
    private(set) var acknowledged: Set<Int64> = []
    /// The last request that did something about an order.
    private var lastOn: [Int: Int] = [:]
    private(set) var breaches: [Breach] = []

    init(_ twin: Twin) { self.twin = twin }

    /// What became of a request in one sending.
    enum Fate {
        /// It was decided and did something.
        case taken
        /// It was decided and did nothing.
        case idle
        /// It was not decided: the service or its store could not.
        case undone
        /// Nobody knows before a restart.
        case doubtful
    }

    /// A request was answered.
    mutating func hear(_ request: Request, _ answer: Line.Answer) -> Fate {
        switch answer.result {
        case .success(let receipt):
            acknowledged.insert(receipt.seq)
            return decided(request, receipt.isRepeated ? .repeated : .taken, receipt.seq)
        case .failure(let refusal):
            if refusal.reason == "store.doubtful" { return .doubtful }
            if !answer.isDecided {
                if refusal.code == .internal {
                    breaches.append(Breach(promise: .answers, text: "\(request.text): \(refusal)"))
                }
                return .undone
            }
            return decided(request, .refused(refusal.reason), nil)
        }
    }

    /// A request was done, though nobody was told.
    mutating func overhear(_ request: Request) {
        guard done[request.number] == nil, case .twin(let hear) = request.expectation else { return }
        if hear(&twin) == .taken { took(request, nil) }
    }

    private mutating func took(_ request: Request, _ seq: Int64?) {
        done[request.number] = seq ?? 0
        if let order = request.order { lastOn[order] = request.number }
    }

    private mutating func decided(_ request: Request, _ answer: Twin.Answer, _ seq: Int64?) -> Fate {
        defer { if answer == .taken { took(request, seq) } }
        let fate = answer == .taken ? Fate.taken : .idle
        if let first = done[request.number] {
            // Done before: it may be refused by what came since, but it is never done again.
            let mustRepeat = request.isKeyed || request.order.map { lastOn[$0] == request.number } ?? false
            if answer == .taken || mustRepeat && answer != .repeated {
                breaches.append(Breach(promise: .repeats, text: "\(request.text) again was answered \(answer)"))
            } else if let seq, first > 0, answer == .repeated, seq != first {
                breaches.append(Breach(promise: .repeats, text: "\(request.text): fact \(first), and again \(seq)"))
            }
            return fate
        }
        let expected: Twin.Answer? =
            switch request.expectation {
            case .twin(let hear): hear(&twin)
            case .unknown: nil
            case .refused(let reason): .refused(reason)
            }
        switch expected {
        case nil: break
        case .refused("*"):
            if answer == .taken {
                breaches.append(Breach(promise: .answers, text: "\(request.text) was taken, which it cannot be"))
            }
        case let expected?:
            if answer != expected {
                breaches.append(
                    Breach(promise: .answers, text: "\(request.text) was answered \(answer), not \(expected)"))
            }
        }
        return fate
    }
}
