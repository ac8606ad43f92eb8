import ReputeWire

/// Sends a plan, several calls at a time, and remembers how far it came.
struct ImportRun {
    /// Calls under way at once.
    static let window = 4

    private let sender: BatchSender
    private let batches: [ImportBatch]
    private let statePath: String
    private(set) var state: ImportState
    private var refused: RefusedFile
    private var progress: Progress

    /// A run of the units that are not done yet.
    init(
        _ plan: ImportPlan, sender: BatchSender, state: ImportState, statePath: String, refused: RefusedFile,
        rows: Int, lineBytes: Int
    ) {
        self.sender = sender
        self.state = state
        self.statePath = statePath
        self.refused = refused
        // Room for the envelope around the rows.
        batches = ImportBatch.divide(
            plan.units.dropFirst(state.units), origin: sender.origin, rows: rows, bytes: lineBytes - 4_096)
        progress = Progress("Importing", total: plan.total, unit: "rows", before: state.rows)
    }

    /// Sends everything. Throws when the service cannot go on; what was done is remembered.
    mutating func run() async throws(Fault) {
        progress.show(state.rows)
        let fault = await send()
        progress.end()
        if let fault { throw fault }
    }

    /// Keeps a few calls under way and takes their answers in order, so that what is remembered has no gap.
    private mutating func send() async -> Fault? {
        var running: [Task<Result<BatchSender.Outcome, Fault>, Never>] = []
        var next = 0
        var due = 0
        var fault: Fault?
        while true {
            while fault == nil, running.count < Self.window, next < batches.count {
                running.append(start(batches[next]))
                next += 1
            }
            guard !running.isEmpty else { return fault }
            let result = await running.removeFirst().value
            // After a failure what is under way is still waited for, but counts as not done: its rows have keys.
            guard fault == nil else { continue }
            do throws(Fault) {
                try record(try result.get(), of: batches[due])
                due += 1
            } catch {
                fault = error
            }
        }
    }

    private func start(_ batch: ImportBatch) -> Task<Result<BatchSender.Outcome, Fault>, Never> {
        let sender = sender
        // Sent before this returns, so that calls leave in the order of their batches.
        return Task.immediate {
            do throws(Fault) {
                return .success(try await sender.send(batch))
            } catch {
                return .failure(error)
            }
        }
    }

    /// Refused rows first, then the state, which says how long their file is: after an interruption nothing is missing
    /// and nothing stands twice.
    private mutating func record(_ outcome: BatchSender.Outcome, of batch: ImportBatch) throws(Fault) {
        let rows = outcome.refused.sorted { $0.index < $1.index }.map { index, refusal in
            let record = batch.records[index]
            return RefusedRow(role: record.role, file: record.file, line: record.line, refusal: refusal)
        }
        try refused.append(rows)
        state.units += batch.units
        state.rows += batch.records.count
        state.done += outcome.done
        for row in rows { state.refused[row.refusal.reason, default: 0] += 1 }
        state.refusedBytes = refused.length
        try Files.write(state.encoded, to: statePath)
        progress.show(state.rows)
    }
}
