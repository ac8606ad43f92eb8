import Foundation
import ReputeJSON

/// The folder of test vectors outside the project: `REPUTE_VECTORS`, or `../shared/vectors` beside the package.
enum VectorFolder {
    static let root: URL = {
        if let path = ProcessInfo.processInfo.environment["REPUTE_VECTORS"], !path.isEmpty {
            return URL(fileURLWithPath: path)
        }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared/vectors")
    }()

    /// Whether a folder of vectors is there.
    static func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(name).path)
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The JSON files below a folder, by their path in it.
    static func documents(below folder: String) throws -> [(path: String, document: JSONDocument)] {
        let base = root.appendingPathComponent(folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            let bytes = try Data(contentsOf: base.appendingPathComponent(name))
            return (name, try JSONDocument(parsing: Array(bytes)))
        }
    }
}
