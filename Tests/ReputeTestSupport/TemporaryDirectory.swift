package import Foundation
import Synchronization

/// A directory that goes away when the tests have run.
///
/// Not sooner: an engine that still runs in it, or is closing, does not keep it alive.
package struct TemporaryDirectory: Sendable {
    package let path: String

    private static let made = Mutex<[String]>([])
    private static let cleanUp: Void = {
        atexit {
            for path in TemporaryDirectory.made.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
        }
    }()

    package init() throws {
        _ = TemporaryDirectory.cleanUp
        let path = NSTemporaryDirectory() + "repute-test-" + UUID().uuidString
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        TemporaryDirectory.made.withLock { $0.append(path) }
    }

    /// The bytes of the files in it, by name.
    package func contents() throws -> [String: Data] {
        var out: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where !name.hasSuffix("/lock") {
            if let data = FileManager.default.contents(atPath: path + "/" + name) { out[name] = data }
        }
        return out
    }
}
