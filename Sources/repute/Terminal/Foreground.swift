import Glibc

/// Another program that has the terminal until it ends.
///
/// It stands in the group of processes to which the terminal's keys go, and may read from it. Foundation's `Process` would
/// put it into a group of its own, and what asks for a passphrase then is stopped, or reads nothing.
enum Foreground {
    /// Runs a line of the shell. Answers with what code it ended; nil: a signal ended it, or there is no shell. This program
    /// is deaf to the terminal's keys meanwhile.
    static func run(_ line: String) -> Int32? {
        // Threads on which asynchronous calls are made are deaf to signals, and what they start would be as well.
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let status = system(line)
        return status >= 0 && status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}
