import Foundation
import ReputeClient
import ReputeModel
import ReputeWire

/// The daemon as it is built beside the tests, in a process of its own, with a clock that is set by hand.
final class ServiceProcess {
    private static var url: URL { Program.url.deletingLastPathComponent().appendingPathComponent("reputed") }

    /// Whether it is there: with a sanitizer only the tests are built.
    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: url.path) }

    private let process = Process()
    private let folder: ScratchFolder
    let client: Client

    /// Where it listens.
    let socket: String

    /// Starts it on an empty ledger and waits until it is ready.
    init(at moment: Instant) throws {
        folder = try ScratchFolder()
        socket = folder.path + "/s"
        process.executableURL = ServiceProcess.url
        process.arguments = [
            "--data", folder.path + "/data", "--socket", socket, "--clock", "manual:\(moment.rfc3339)",
        ]
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let ready = output.fileHandleForReading.availableData
        guard ready.starts(with: Array("ready ".utf8)) else { throw CocoaError(.executableLoad) }
        client = try Client.connect(to: socket)
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    /// Sets the clock on.
    func wait(_ span: Int64) async throws {
        let info = try await client.call(ServerInfo.self)
        guard let now = info.now else { throw CocoaError(.coderValueNotFound) }
        _ = try await client.call(AdminClock.self, now + span)
    }
}
