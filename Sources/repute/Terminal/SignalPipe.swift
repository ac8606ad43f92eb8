import Foundation
import Glibc

/// Signals as bytes of a pipe, for whoever waits for several things at once: to write one is all that may be done where a
/// signal arrives. A byte of 0 is no signal, and wakes whoever waits.
///
/// There is one, for the whole program.
enum SignalPipe {
    /// Where bytes are read; -1 until it is opened.
    // Both are written once, by `open`, before any signal is taken and any other thread of the seat begins; a handler of
    // signals may touch no lock.
    nonisolated(unsafe) private(set) static var reading: Int32 = -1
    nonisolated(unsafe) private static var writing: Int32 = -1

    /// Opens it. Signals come in from then on; once only.
    static func open() throws(Fault) {
        var ends: [Int32] = [-1, -1]
        guard reading < 0, pipe(&ends) == 0 else { throw .usage("no pipe can be made: close some files") }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (reading, writing) = (ends[0], ends[1])
    }

    /// Has a signal come in here, instead of doing what it does to programs.
    static func take(_ number: Int32) {
        _ = signal(number) { number in
            let kept = errno
            SignalPipe.put(UInt8(truncatingIfNeeded: number))
            errno = kept
        }
    }

    /// Has a signal do again what it does to programs.
    static func leave(_ number: Int32) { _ = signal(number, SIG_DFL) }

    /// Has this thread hear signals. Those on which asynchronous calls are made do not, and what they start is as deaf: other
    /// threads, and other programs.
    static func hear() {
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
    }

    /// Wakes whoever waits.
    static func wake() { put(0) }

    private static func put(_ byte: UInt8) {
        var byte = byte
        // When it is full, somebody is woken already.
        _ = Glibc.write(writing, &byte, 1)
    }

    /// The signals that came since.
    static func signals() -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(reading, &bytes, bytes.count)
        return count > 0 ? bytes.prefix(count).filter { $0 != 0 }.map { Int32($0) } : []
    }
}
