import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeWire

/// Sends batches until the service has said of every row what became of it.
struct BatchSender: Sendable {
    /// The connection.
    let client: Client
    /// Where the history comes from.
    let origin: String

    /// What became of a batch.
    struct Outcome: Sendable {
        /// How many rows were new.
        var done = 0
        /// The rows that were refused: their places in the batch, and why.
        var refused: [(index: Int, refusal: MapRefusal)] = []
    }

    /// How often a batch the service has no room for is sent again.
    private static let attempts = 30

    /// Sends a batch.
    ///
    /// A row that is not as the protocol wants it makes the service refuse the whole call and name the row: it is taken
    /// out, and the rest is sent again. So is all of it, after a pause, when the service says to come later: rows have
    /// keys, and what was done already is not done twice.
    func send(_ batch: ImportBatch) async throws(Fault) -> Outcome {
        var outcome = Outcome()
        var live = Array(batch.records.indices)
        var attempt = 0
        while !live.isEmpty {
            do {
                let rows = live.map { batch.records[$0].row }
                let result = try await client.call(AdminImport.self, AdminImport.Params(origin: origin, rows: rows))
                outcome.done += Int(result.done)
                if attempt < Self.attempts, let passing = result.refused.first(where: { $0.error.retry != .never }) {
                    try await pause(&attempt, passing.error)
                    continue
                }
                for row in result.refused where live.indices.contains(Int(row.index)) {
                    let refusal = MapRefusal(row.error.reason, row.error.message)
                    outcome.refused.append((live[Int(row.index)], refusal))
                }
                return outcome
            } catch ClientError.refused(let error) {
                if error.code == -32_602, let place = Self.row(error.pointer), live.indices.contains(place) {
                    let pointer = error.pointer ?? ""
                    outcome.refused.append((live[place], MapRefusal(error.reason, "\(error.message) (\(pointer))")))
                    live.remove(at: place)
                } else if error.retry != .never, attempt < Self.attempts {
                    try await pause(&attempt, error)
                } else {
                    throw .client(.refused(error))
                }
            } catch let fault as Fault {
                throw fault
            } catch let error as ClientError {
                throw .client(error)
            } catch {
                throw .usage("\(error)")
            }
        }
        return outcome
    }

    private func pause(_ attempt: inout Int, _ error: ErrorObject) async throws(Fault) {
        attempt += 1
        do {
            try await Task.sleep(for: .milliseconds(min(2_000, 20 << min(attempt, 10))))
        } catch {
            throw .client(.lost("interrupted"))
        }
    }

    /// The number of the row in `/params/rows/17/order`.
    static func row(_ pointer: String?) -> Int? {
        guard let pointer, pointer.hasPrefix("/params/rows/") else { return nil }
        return Int(pointer.dropFirst("/params/rows/".count).prefix { $0 != "/" })
    }
}
