import Foundation

/// Test vectors written by others, which live outside of the package.
enum Vectors {
    /// Where they lie: `REPUTE_VECTORS`, or `../shared/vectors` beside the package.
    static let root: URL =
        if let path = ProcessInfo.processInfo.environment["REPUTE_VECTORS"], !path.isEmpty {
            URL(fileURLWithPath: path, isDirectory: true)
        } else {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../../shared/vectors", isDirectory: true).standardizedFileURL
        }

    /// Whether the folder `name` is there; without it the tests that need it are skipped.
    static func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(name).path)
    }

    /// The names and bytes of the files in `folder`, by name.
    static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = root.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }
}
