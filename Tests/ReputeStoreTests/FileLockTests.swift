import Dispatch
import Foundation
import Synchronization
import Testing

@testable import ReputeStore

@Suite("The lock of a data directory")
struct FileLockTests {
    /// The lock file of a new directory, with the lock held and this written into it.
    private func held(_ text: String) throws -> (path: String, fd: Int32) {
        let directory = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let path = directory.appending(path: "lock").path
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        let fd = open(path, O_RDWR | O_CLOEXEC)
        try #require(fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
        return (path, fd)
    }

    private func refusal(_ path: String) -> String {
        do {
            _ = try FileLock(path: path)
            return "the lock was given"
        } catch {
            #expect(error.code == .inUse)
            return error.message
        }
    }

    @Test("names who has it", arguments: ["", "2147483646"])
    func named(before: String) async throws {
        // Just taken: the file is empty still, or names one that has ended.
        let (path, fd) = try held(before)
        let writer = Thread {
            usleep(30_000)
            try? "\(getpid())".write(toFile: path, atomically: false, encoding: .utf8)
        }
        writer.start()
        #expect(refusal(path).contains("in use by process \(getpid())."))
        close(fd)
    }

    @Test("refused, closes what it opened once: what others have opened meanwhile stays open")
    func closedOnce() throws {
        let (path, fd) = try held("\(getpid())")
        let isOver = Atomic(false)
        let torn = Atomic(0)
        let ended = DispatchSemaphore(value: 0)
        let threads = (0..<2).map { _ in
            Thread {
                while !isOver.load(ordering: .relaxed) {
                    let other = open("/dev/null", O_RDONLY | O_CLOEXEC)
                    sched_yield()
                    if other >= 0, close(other) != 0 { torn.add(1, ordering: .relaxed) }
                }
                ended.signal()
            }
        }
        for thread in threads { thread.start() }
        for _ in 0..<3_000 { #expect(refusal(path).contains("in use by process")) }
        isOver.store(true, ordering: .relaxed)
        for _ in threads { ended.wait() }
        #expect(torn.load(ordering: .relaxed) == 0)
        close(fd)
    }

    @Test("says so when nobody is named")
    func nameless() throws {
        let (path, fd) = try held("")
        #expect(refusal(path).contains("in use by another process."))
        close(fd)
        let lock = try FileLock(path: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "\(getpid())")
        withExtendedLifetime(lock) {}
    }
}
