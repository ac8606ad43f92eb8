import Foundation
import Logging
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
        answerLater(AdminBackup.self) { params, call, reply in
            call.service.backup(params, reply, for: call.caller.station)
        }
        answerLater(AdminClock.self) { moment, call, reply in
            call.service.engine.setClock(to: moment, by: call.peer.uid) { reply.send($0) }
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
        work("verify", reply, for: station) { [self] () throws(Refusal) in
            defer { isVerifying.store(false, ordering: .releasing) }
            log.info("verifying")
            let report = try engine.verify()
            let metadata: Logger.Metadata = ["facts": "\(report.facts)"]
            if let problem = report.firstProblem {
                log.error("verified: not sound, \(problem)", metadata: metadata)
            } else {
                log.info("verified: sound", metadata: metadata)
            }
            return AdminVerify.Result(report)
        }
    }

    /// Makes a backup on a thread of its own; the engine makes one at a time.
    fileprivate func backup(_ params: AdminBackup.Params, _ reply: Reply<AdminBackup>, for station: Station) {
        backups.wrappingAdd(1, ordering: .acquiringAndReleasing)
        work("backup", reply, for: station) { [self] () throws(Refusal) in
            defer { backups.wrappingSubtract(1, ordering: .acquiringAndReleasing) }
            // In quotes, as it is what somebody wrote.
            let place = params.directory.debugDescription
            log.info("backing up to \(place)")
            do throws(Refusal) {
                let report = try engine.backup(to: params.directory, keys: params.keys)
                log.info("backed up to \(place) and verified", metadata: ["facts": "\(report.facts)"])
                return AdminBackup.Result(report)
            } catch {
                log.warning("no backup in \(place): \(error.message)")
                throw error
            }
        }
    }

    /// Does what takes long on a thread of its own, and answers.
    private func work<M: Method>(
        _ name: String, _ reply: Reply<M>, for station: Station,
        _ body: @escaping @Sendable () throws(Refusal) -> M.Result
    ) {
        let thread = Thread {
            let outcome: Result<M.Result, Refusal>
            do throws(Refusal) {
                outcome = .success(try body())
            } catch {
                outcome = .failure(error)
            }
            reply.send(outcome)
            station.ring()
        }
        thread.name = "repute-\(name)"
        thread.stackSize = 4 << 20
        thread.start()
    }
}

extension AdminBackup.Result {
    fileprivate init(_ report: BackupReport) {
        self.init(
            facts: report.facts, root: report.root, bytes: report.bytes, copied: Ratio(rounding: report.copied),
            verified: Ratio(rounding: report.verified))
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
