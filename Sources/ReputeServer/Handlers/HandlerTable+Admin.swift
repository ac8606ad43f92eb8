import Foundation
import Repute
import ReputeModel
import ReputeWire
import Synchronization

extension HandlerTable<Call> {
    mutating func addAdmin() {
        answerLater(AdminImport.self) { params, call, reply in
            let rows = params.rows.map { row -> ImportRow in
                switch row {
                case .order(let order): .order(order)
                case .rating(let rating): .rating(rating)
                }
            }
            call.service.engine.importRows(rows, as: call.actor(.admin)) { reply.send(AdminImport.outcome(of: $0)) }
        }
        answerLater(AdminVerify.self) { _, call, reply in call.service.verify(reply, for: call.caller.station) }
        answerLater(AdminClock.self) { moment, call, reply in
            call.service.engine.setClock(to: moment) { reply.send($0) }
        }
    }
}

extension AdminImport {
    /// What became of the rows. When none could even be looked at, the call is refused as a whole.
    fileprivate static func outcome(of rows: [Swift.Result<ImportDone, Refusal>]) -> Swift.Result<Result, Refusal> {
        var (done, repeated) = (Int64(0), Int64(0))
        var refused: [Refused] = []
        for (index, row) in rows.enumerated() {
            switch row {
            case .success(let row): if row.isRepeated { repeated += 1 } else { done += 1 }
            case .failure(let refusal):
                if refused.count == index, index == rows.count - 1,
                    [.overloaded, .unavailable].contains(refusal.code)
                {
                    return .failure(refusal)
                }
                refused.append(Refused(index: Int64(index), error: ErrorObject(refusal)))
            }
        }
        return .success(Result(done: done, repeated: repeated, refused: refused))
    }
}

extension Service {
    /// Verifies on a thread of its own, one at a time.
    fileprivate func verify(_ reply: Reply<AdminVerify>, for station: Station) {
        guard isVerifying.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        else {
            return reply.send(
                .failure(
                    Refusal(
                        .overloaded, "server.verify", "A verification is under way. Wait for it to end.", retry: .later)
                ))
        }
        let thread = Thread { [self] in
            let outcome: Result<AdminVerify.Result, Refusal>
            do throws(Refusal) {
                outcome = .success(AdminVerify.Result(try engine.verify()))
            } catch {
                outcome = .failure(error)
            }
            isVerifying.store(false, ordering: .releasing)
            reply.send(outcome)
            station.ring()
        }
        thread.name = "repute-verify"
        thread.stackSize = 4 << 20
        thread.start()
    }
}

extension AdminVerify.Result {
    fileprivate init(_ report: VerifyReport) {
        self.init(
            isSound: report.isSound, facts: report.facts, root: report.root,
            passes: report.passes.map {
                AdminVerify.Pass(
                    name: $0.name, checked: $0.checked, seconds: Ratio(rounding: $0.seconds), problems: $0.problems)
            })
    }
}
