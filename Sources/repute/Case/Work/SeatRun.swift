import Foundation
import Glibc
import ReputeModel
import Synchronization

/// Runs a seat: hands it the keys, the signals and the service's answers, does what it says, and shows what it is then.
struct SeatRun {
    /// How it ended.
    struct Ending: Hashable, Sendable {
        /// What there is to say when the terminal is as it was.
        var notes: [String]
        /// The signal that ended it; nil: somebody quit.
        var signal: Int32?
    }

    /// Answers of the service, as they come in.
    private final class Inbox: Sendable {
        private let replies = Mutex<[SeatReply]>([])

        func put(_ reply: SeatReply) {
            replies.withLock { $0.append(reply) }
            SignalPipe.wake()
        }

        func take() -> [SeatReply] {
            replies.withLock { all in
                defer { all = [] }
                return all
            }
        }
    }

    private let service: SeatService
    private let style: Style
    private let inbox = Inbox()
    private var screen = FullScreen()
    private var painter: Painter
    private var decoder = KeyDecoder()
    private var pages = SeatPages()
    private var seat: CaseSeat
    private var signal: Int32?
    private var isOver = false
    /// Whether another program has the terminal until the service answered.
    private var isAway = false

    /// Signals that end it, and those that tell of the terminal.
    private static let ending = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
    private static let others = [SIGTSTP, SIGCONT, SIGWINCH]
    /// How long a key may take to be whole, on a slow line, and how often time is looked at, in milliseconds.
    private static let patience = 200
    private static let pace = 1_000

    private init(_ service: SeatService, first: CaseID?, _ style: Style) {
        self.service = service
        self.style = style
        painter = Painter(style)
        seat = CaseSeat(first: first, token: UUID().uuidString, size: screen.size, at: .current)
    }

    /// Runs a seat until somebody quits or a signal ends it. `first`: the case to begin with; nil: the one that the
    /// arbitrator has.
    ///
    /// On a thread of its own, which waits for the terminal: those that calls are made on are few.
    static func run(_ service: SeatService, first: CaseID?, _ style: Style) async throws(Fault) -> Ending {
        let result = await withCheckedContinuation { (waiting: CheckedContinuation<Result<Ending, Fault>, Never>) in
            let thread = Thread {
                var run = SeatRun(service, first: first, style)
                waiting.resume(returning: run.result())
            }
            thread.name = "repute-seat"
            thread.start()
        }
        return try result.get()
    }

    private mutating func result() -> Result<Ending, Fault> {
        do throws(Fault) {
            try SignalPipe.open()
        } catch {
            return .failure(error)
        }
        SignalPipe.hear()
        let signals = SeatRun.ending + SeatRun.others
        for number in signals { SignalPipe.take(number) }
        screen.enter()
        apply(seat.start())
        while !isOver { turn() }
        // First what must not stay behind: the terminal may be gone.
        let notes = pages.end()
        screen.leave()
        for number in signals { SignalPipe.leave(number) }
        return .success(Ending(notes: notes, signal: signal))
    }

    /// Shows what is, waits for something to happen, and takes it.
    private mutating func turn() {
        if !isAway { FullScreen.write(painter.paint(CaseScreen(seat, at: .current, style).frame, seat.size)) }
        let hasKeys = FullScreen.wait(
            milliseconds: decoder.isWaiting ? SeatRun.patience : SeatRun.pace, forKeys: !isAway)
        for number in SignalPipe.signals() { take(signal: number) }
        for reply in inbox.take() { take(reply) }
        if hasKeys {
            guard let bytes = FullScreen.read() else { return isOver = true }
            press(decoder.keys(bytes))
        } else {
            press(decoder.timeout())
        }
        if !isOver { apply(seat.take(.tick, at: .current)) }
    }

    private mutating func press(_ keys: [Key]) {
        for key in keys where !isOver { apply(seat.take(.key(key), at: .current)) }
    }

    private mutating func take(_ reply: SeatReply) {
        if case .done(let request, let done) = reply, let kind = request.kind { pages.remove(done.case, kind) }
        if isAway, reply.isOfRequest {
            isAway = false
            comeBack()
        }
        apply(seat.take(.reply(reply), at: .current))
    }

    private mutating func take(signal number: Int32) {
        switch number {
        case SIGWINCH: apply(seat.take(.resized(screen.size), at: .current))
        case SIGTSTP: suspend()
        case SIGCONT: comeBack()
        default: (signal, isOver) = (number, true)
        }
    }

    private mutating func apply(_ actions: [SeatAction]) {
        for action in actions {
            switch action {
            case .repaint: painter.forget()
            case .suspend: suspend()
            case .quit: isOver = true
            case .write(let page): apply(seat.take(.reply(write(page)), at: .current))
            case .desk, .dossier, .glance, .send:
                if service.asksAtTerminal(action) {
                    screen.leave()
                    isAway = true
                }
                Task.detached { [service, inbox] in
                    if let reply = await service.reply(to: action) { inbox.put(reply) }
                }
            }
        }
    }

    // MARK: The terminal

    /// Has somebody write.
    private mutating func write(_ page: SeatPage) -> SeatReply {
        let command = Editor.command(environment: ProcessInfo.processInfo.environment) {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let command else { return .unwritten(page, "There is no editor: set EDITOR to one.") }
        do throws(Fault) {
            let path = try pages.put(page)
            screen.leave()
            defer { comeBack() }
            if let problem = Editor.open(path, command: command) { return .unwritten(page, problem) }
            return .written(page, try pages.text(page))
        } catch {
            return .unwritten(page, error.short)
        }
    }

    /// Stops, with whoever was started together with it, until the shell has them go on. Where there is no shell to do that,
    /// the system does not stop them.
    private mutating func suspend() {
        screen.leave()
        _ = Glibc.signal(SIGTSTP, SIG_IGN)
        kill(0, SIGTSTP)
        SignalPipe.leave(SIGTSTP)
        // To this thread, so that nothing more is done before it stops.
        raise(SIGTSTP)
        SignalPipe.take(SIGTSTP)
        comeBack()
    }

    /// Takes the terminal again, whatever its size is now.
    private mutating func comeBack() {
        if isAway { return }
        screen.takeBack()
        painter.forget()
        apply(seat.take(.resized(screen.size), at: .current))
    }
}
