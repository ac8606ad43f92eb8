import ReputeJSON
import ReputeWire

/// Units that go to the service in one call.
struct ImportBatch: Sendable {
    /// The records of the units, in order.
    var records: [ImportUnit.Record] = []
    /// How many units they are.
    var units = 0

    /// Divides units into batches of at most so many rows and bytes; a unit stays whole.
    static func divide(
        _ units: some Sequence<ImportUnit>, origin: String, rows: Int, bytes: Int
    ) -> [ImportBatch] {
        var batches: [ImportBatch] = []
        var batch = ImportBatch()
        var size = 0
        var json = JSONWriter(ordered: false)
        for unit in units {
            json.removeAll(keepingCapacity: true)
            AdminImport.params.write(AdminImport.Params(origin: origin, rows: unit.records.map(\.row)), to: &json)
            let own = json.bytes.count
            if batch.units > 0, batch.records.count + unit.records.count > rows || size + own > bytes {
                batches.append(batch)
                batch = ImportBatch()
                size = 0
            }
            batch.records += unit.records
            batch.units += 1
            size += own
        }
        if batch.units > 0 { batches.append(batch) }
        return batches
    }
}
