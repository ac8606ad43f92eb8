import Foundation

/// Files as commands use them: whole, with errors for people.
enum Files {
    /// The bytes of a file.
    static func bytes(_ path: String) throws(Fault) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw unreadable(path, error)
        }
    }

    /// The text of a file; bytes that are not UTF-8 make it unusable.
    static func text(_ path: String) throws(Fault) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw .usage("\(path) is not UTF-8")
        }
        return text
    }

    /// Writes a file whole, or leaves what was there.
    static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        do {
            let url = URL(fileURLWithPath: path)
            let folder = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw .usage("cannot write \(path): \(explained(error))")
        }
    }

    /// Opens a file for writing, keeping its first `keeping` bytes.
    static func open(_ path: String, keeping: UInt64 = 0) throws(Fault) -> FileHandle {
        do {
            if !FileManager.default.fileExists(atPath: path) {
                try Data().write(to: URL(fileURLWithPath: path))
            }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try file.truncate(atOffset: keeping)
            try file.seekToEnd()
            return file
        } catch {
            throw .usage("cannot write \(path): \(explained(error))")
        }
    }

    /// Adds bytes to an open file.
    static func append(_ bytes: [UInt8], to file: FileHandle, path: String) throws(Fault) {
        do {
            try file.write(contentsOf: Data(bytes))
        } catch {
            throw .usage("cannot write \(path): \(explained(error))")
        }
    }

    /// A new folder that nobody else can read.
    static func privateFolder() throws(Fault) -> String {
        let place = NSTemporaryDirectory()
        // What mkdtemp puts a name in place of.
        var template = Array((place + (place.hasSuffix("/") ? "" : "/") + "repute-XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw .usage("cannot make a folder in \(place)") }
        return made
    }

    private static func unreadable(_ path: String, _ error: any Error) -> Fault {
        .usage("cannot read \(path): \(explained(error))")
    }

    private static func explained(_ error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        if let posix = cause, posix.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(posix.code))).lowercased()
        }
        return (error as NSError).localizedDescription
    }
}
