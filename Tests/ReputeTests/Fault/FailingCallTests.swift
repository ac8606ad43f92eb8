import CFaultDisk
import Foundation
import Repute
import ReputeTestSupport
import Testing

/// One call of the file system fails.
struct FailingCall: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let fault: Int32
    let calls: Int32

    private init(_ name: String, _ fault: Int, _ calls: Int) {
        testDescription = name
        self.fault = Int32(fault)
        self.calls = Int32(calls)
    }

    static let all = [
        FailingCall("a write fails with EIO", FAULT_DISK_EIO, FAULT_DISK_WRITES),
        FailingCall("a write finds no space", FAULT_DISK_ENOSPC, FAULT_DISK_WRITES),
        FailingCall("a write is short", FAULT_DISK_SHORT, FAULT_DISK_WRITES),
        FailingCall("a sync fails with EIO", FAULT_DISK_EIO, FAULT_DISK_SYNCS),
        FailingCall("a sync finds no space", FAULT_DISK_ENOSPC, FAULT_DISK_SYNCS),
        FailingCall("a read fails", FAULT_DISK_EIO, FAULT_DISK_READS),
        FailingCall("a truncation fails", FAULT_DISK_EIO, FAULT_DISK_TRUNCATES),
    ]
}

extension FaultyDiskTests {
    @Suite("One call that fails")
    struct FailingCallTests {
        /// Every so many calls one is tried; 1: every one.
        private static let stride =
            ProcessInfo.processInfo.environment["REPUTE_FAULT_STRIDE"].flatMap { Int64($0) } ?? 9

        @Test("is told as it is, and the service goes on when the cause is gone", arguments: FailingCall.all)
        func told(call: FailingCall) async throws {
            var n = Int64.random(in: 0..<Self.stride)
            var tried = 0
            while let problems = try await FailingHistory(call, n).problems() {
                tried += 1
                if !problems.isEmpty {
                    Issue.record("\(call.testDescription), the \(n)th: \(problems)")
                    return
                }
                n += Self.stride
            }
            print("\(call.testDescription): \(tried) places")
        }

        @Test("a commit whose sync finds no space is doubtful, and nothing is written until a restart")
        func syncWithoutSpace() async throws {
            let directory = try TemporaryDirectory()
            #expect(fault_disk_watch(directory.path + "/data/") == 0)
            let engine = try openEngine(directory)
            defer { engine.drain() }
            fault_disk_plan(Int32(FAULT_DISK_ENOSPC), Int32(FAULT_DISK_SYNCS), 0)
            // The sync of keys.db, which is made before any commit uses a key, is another one.
            var refusal = await #expect(throws: Refusal.self) { try await engine.complete("o") }
            #expect(refusal?.reason == "store.io")
            #expect(refusal?.message.contains("keys.db") == true)
            try await engine.complete("o")
            fault_disk_plan(Int32(FAULT_DISK_ENOSPC), Int32(FAULT_DISK_SYNCS), 0)
            refusal = await #expect(throws: Refusal.self) { try await engine.rate("o", .buyer) }
            #expect(refusal?.reason == "store.doubtful")
            #expect(refusal?.retry == .same)
            refusal = await #expect(throws: Refusal.self) { try await engine.complete("other") }
            #expect(refusal?.reason == "engine.read-only")
        }
    }
}

/// A short history on a disk on which one call fails.
private struct FailingHistory {
    private let call: FailingCall
    private let n: Int64

    init(_ call: FailingCall, _ n: Int64) {
        self.call = call
        self.n = n
    }

    private enum Outcome {
        case done(Int64)
        case undone
        case doubtful
        /// A rule refused it, because something before it was not done.
        case refused
    }

    /// A command of the history, sent again as the very same.
    private struct Step: Sendable {
        let name: String
        let send: @Sendable (Engine) async throws -> (seq: Int64, isRepeated: Bool)

        init<C: Command>(
            _ name: String, _ command: C, _ read: @escaping @Sendable (C.Reply) -> (seq: Int64, isRepeated: Bool)
        ) {
            self.name = name
            send = { read(try await $0.submit(command, as: storefront)) }
        }
    }

    /// Orders with their ratings, by accounts that are new and by known ones.
    private static let steps: [Step] = (0..<6).flatMap { n -> [Step] in
        let order = ID("o-\(n)") ?? "o"
        let given = OrderGiven(buyer: ID("b-\(n % 4)") ?? "b", seller: ID("s-\(n % 3)") ?? "s")
        return [
            Step("order \(n)", CompleteOrder(order: order, completed: newYear, given: given)) {
                ($0.seq, $0.isRepeated)
            },
            Step("rating \(n)", SubmitRating(order: order, by: .buyer, value: .negative, text: "Text \(n).")) {
                ($0.seq, $0.isRepeated)
            },
            Step("answer \(n)", SubmitRating(order: order, by: .seller, value: .positive)) { ($0.seq, $0.isRepeated) },
        ]
    }

    private func configuration(_ path: String) -> EngineConfiguration {
        var configuration = EngineConfiguration(directory: path, clock: .manual(newYear))
        configuration.checkpointPages = 30
        return configuration
    }

    /// What is wrong; nil when the history ended before the call.
    func problems() async throws -> [String]? {
        let directory = try TemporaryDirectory()
        let data = directory.path + "/data"
        guard fault_disk_watch(data + "/") == 0 else { return ["the disk cannot be watched"] }
        fault_disk_plan(call.fault, call.calls, n)
        var problems: [String] = []
        var outcomes: [Outcome] = Self.steps.map { _ in .refused }
        do {
            let engine = try Engine.open(configuration(data))
            defer { engine.drain() }
            for (index, step) in Self.steps.enumerated() {
                outcomes[index] = await outcome(of: step, engine, &problems)
            }
            if fault_disk_struck() == 0 { return nil }
            problems += await goOn(engine)
        } catch {
            // It could not start: that is said, and it can the next time.
            if !error.description.contains(data) { problems.append("names no file: \(error)") }
        }
        return problems + (await afterwards(data, outcomes))
    }

    private func outcome(of step: Step, _ engine: Engine, _ problems: inout [String]) async -> Outcome {
        do {
            return .done(try await step.send(engine).seq)
        } catch let refusal as Refusal {
            switch refusal.reason {
            case "store.io", "store.full": return .undone
            case "store.doubtful": return .doubtful
            case "engine.read-only": return .undone
            case "order.unknown": return .refused
            default: problems.append("\(step.name): \(refusal)")
            }
        } catch {
            problems.append("\(step.name): \(error)")
        }
        return .refused
    }

    /// The cause is gone: the service goes on by itself, or says that it must be started again.
    private func goOn(_ engine: Engine) async -> [String] {
        do {
            try await engine.complete("afterwards", at: newYear)
            return []
        } catch let refusal as Refusal {
            return engine.status.readOnly?.contains("next start") == true ? [] : ["it does not go on: \(refusal)"]
        } catch {
            return ["\(error)"]
        }
    }

    private func afterwards(_ data: String, _ outcomes: [Outcome]) async -> [String] {
        do {
            let engine = try Engine.open(configuration(data))
            defer { engine.drain() }
            var problems = try engine.verify().passes.flatMap(\.problems).map { "\($0)" }
            for (step, outcome) in zip(Self.steps, outcomes) {
                let (seq, isRepeated) = try await step.send(engine)
                switch outcome {
                case .done(let before):
                    if !isRepeated || seq != before { problems.append("\(step.name) was done and is lost") }
                case .undone:
                    if isRepeated { problems.append("\(step.name) was answered as not done, and is there") }
                case .doubtful, .refused: break
                }
            }
            return problems
        } catch {
            return ["it cannot be started afterwards: \(error)"]
        }
    }
}
