import Foundation
import Glibc

/// Accepts connections on a thread of its own, so that who connects is known before anything is read from them.
final class Acceptor: Sendable {
    private let file: SocketFile
    private let finished = DispatchSemaphore(value: 0)

    /// Starts to accept; `take` gets each connection's descriptor, close-on-exec and non-blocking, and owns it.
    init(_ file: SocketFile, take: @escaping @Sendable (Int32) -> Void) {
        self.file = file
        let finished = finished
        let thread = Thread {
            Acceptor.run(file.descriptor, take)
            Glibc.close(file.descriptor)
            finished.signal()
        }
        thread.name = "repute-accept"
        thread.start()
    }

    /// Takes no more connections, and returns when that is certain.
    func stop() {
        file.stopListening()
        finished.wait()
    }

    private static func run(_ listener: Int32, _ take: (Int32) -> Void) {
        while true {
            let descriptor = accept(listener, nil, nil)
            if descriptor >= 0 {
                _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
                _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
                take(descriptor)
                continue
            }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                // Connections that end give descriptors back; until then, not in a hurry.
                usleep(50_000)
            default: return
            }
        }
    }
}
