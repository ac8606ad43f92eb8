import Foundation

/// A small file system in memory; nil where mounting is not allowed.
package final class SmallDisk: Sendable {
    /// Where it is mounted.
    package let path: String

    /// Mounts it in a directory.
    package init?(_ directory: TemporaryDirectory, options: String) {
        path = directory.path + "/disk"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard SmallDisk.run("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]) else { return nil }
    }

    deinit {
        _ = SmallDisk.run("/bin/umount", ["-l", path])
    }

    /// Mounts it again with other options.
    package func remount(_ options: String) -> Bool { SmallDisk.run("/bin/mount", ["-o", "remount,\(options)", path]) }

    /// Whether this process may mount.
    package static let isAllowed: Bool = {
        guard let directory = try? TemporaryDirectory() else { return false }
        return SmallDisk(directory, options: "size=64k") != nil
    }()

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
