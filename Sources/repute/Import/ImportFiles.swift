import Foundation

/// The files an import reads, as tables by name.
struct ImportFiles: Sendable {
    /// The tables the map can speak of.
    private(set) var tables: [String: InputTable] = [:]
    /// The bytes of the files, in the order of the tables' names.
    private(set) var bytes: [[UInt8]] = []

    /// Reads the files. Throws ``Fault/usage(_:)`` when one is missing, or is none of those the map speaks of.
    init(_ map: ImportMap, orders: String?, ratings: String?, others: [NamedFile]) throws(Fault) {
        var paths: [String: String] = [:]
        let folder = URL(fileURLWithPath: orders ?? ratings ?? "").deletingLastPathComponent()
        for (name, format) in map.tables {
            if let file = format.file { paths[name] = folder.appendingPathComponent(file).path }
        }
        for other in others { paths[other.name] = other.path }
        paths["orders"] = orders ?? ratings
        paths["ratings"] = ratings ?? orders
        // The two may be one file, which the map then need not speak of twice.
        for (name, own) in [("orders", orders), ("ratings", ratings)] where map.tables[name] == nil {
            if own != nil, orders != nil, ratings != nil, orders != ratings {
                throw .usage("the map speaks of no table \(name), but --\(name) is another file")
            }
            paths[name] = nil
        }
        for (name, path) in paths.sorted(by: { $0.key < $1.key }) {
            guard let format = map.tables[name] else { throw .usage("the map speaks of no table \(name)") }
            let content = try Files.bytes(path)
            tables[name] = try InputTable.read(name, path: path, bytes: content, format)
            bytes.append(content)
        }
    }
}
