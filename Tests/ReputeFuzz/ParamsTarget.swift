import ReputeJSON
import ReputeModel
import ReputeWire

extension FuzzTarget {
    /// The parameters of a method, import rows and cursors among them: a line that names the method, and JSON. What is
    /// read is written, and read as the same again.
    static let params = FuzzTarget("params") { bytes in
        let parts = bytes.split(separator: 0x0A, maxSplits: 1)
        guard parts.count == 2, let method = methods[String(decoding: parts[0], as: UTF8.self)],
            let node = try? JSONDocument(parsing: Array(parts[1])).root
        else { return }
        try read(method, node)
    }

    private static let methods: [String: any Method.Type] =
        Dictionary(uniqueKeysWithValues: Catalogue.methods.map { ("\($0.name)", $0) })

    private static func read<M: Method>(_ method: M.Type, _ node: JSONNode) throws {
        let params: M.Params
        do throws(Refusal) {
            params = try M.read(params: node)
        } catch {
            let refusal = error
            try Finding.unless(refusal.code == .invalidParams, "\(M.name) refuses its parameters with \(refusal.code)")
            try Finding.unless(refusal.pointer?.hasPrefix("/params") == true, "\(M.name) points at nothing")
            return
        }
        let written = write(method, params)
        do {
            let again = try M.read(params: JSONDocument(parsing: written).root)
            try Finding.unless(write(method, again) == written, "\(M.name) reads what it wrote as something else")
        } catch let error where !(error is Finding) {
            throw Finding("\(M.name) does not read what it wrote: \(error)")
        }
    }

    private static func write<M: Method>(_: M.Type, _ params: M.Params) -> [UInt8] {
        var json = JSONWriter(ordered: false)
        M.params.write(params, to: &json)
        return json.bytes
    }
}
