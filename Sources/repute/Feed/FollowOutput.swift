import Foundation
import ReputeWire

/// Where facts are printed: whole lines, and none half when the program ends.
final class FollowOutput: Sendable {
    private let isJSON: Bool
    private let style: Style
    /// Held while lines are written.
    private let writing = NSLock()

    init(isJSON: Bool, style: Style) {
        self.isJSON = isJSON
        self.style = style
    }

    /// Prints facts, a line each: as they stand in the ledger, or as people read them.
    func print(_ facts: [FeedNotice.Fact]) throws(Fault) {
        if facts.isEmpty { return }
        // A pipe has no width.
        let width = isatty(1) == 1 ? Terminal.columns : nil
        var text = ""
        for fact in facts {
            text += isJSON ? fact.fact : FactText.line(fact, style, width: width)
            text += "\n"
        }
        let bytes = Data(text.utf8)
        let failure = writing.withLock { () -> String? in
            do {
                try FileHandle.standardOutput.write(contentsOf: bytes)
                return nil
            } catch {
                return String(cString: strerror(errno)).lowercased()
            }
        }
        if let failure { throw .usage("cannot write the facts: \(failure)") }
    }

    /// Has Ctrl-C and SIGTERM end the program as done, between two lines, for as long as the answer is held. From the
    /// return on: it waits until they are listened to.
    func endOnSignals() -> [any DispatchSourceSignal] {
        // One with a thread of its own: those of the global ones may all be waiting here.
        let queue = DispatchQueue(label: "repute-signals")
        return [SIGINT, SIGTERM].map { number in
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { [self] in
                writing.lock()
                exit(0)
            }
            let listens = DispatchSemaphore(value: 0)
            source.setRegistrationHandler { listens.signal() }
            source.activate()
            listens.wait()
            return source
        }
    }
}
