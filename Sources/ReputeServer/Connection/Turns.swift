import NIOCore
import Repute

/// Shares an event loop among user ids: what each has to be done is done in short pieces, and they take turns. On that
/// loop only.
///
/// While one that wants little is about, one that always wants something gets a quarter of the loop at the most, so that
/// the others, and the writer, find a processor free when they want one. Those that all want much share all of it.
final class Turns<Element> {
    private struct Use {
        /// When it last had something to be done.
        var seen: NIODeadline
        /// When it may go on, if one that wants little is about.
        var free: NIODeadline
    }

    private var waiting = FairQueue<Element>()
    private var uses: [UInt32: Use] = [:]
    private var isQueued = false
    /// When those that wait may go on, if nobody else comes before.
    private var pause: Scheduled<Void>?
    private let loop: any EventLoop
    private let serve: (Element) -> Void
    private let begin: () -> Void
    private let end: () -> Void

    /// How long turns go on until the loop looks for what has arrived meanwhile.
    private static var slice: TimeAmount { .microseconds(500) }
    /// The shortest time it looks for that. The loop does whatever is due before it looks at its sockets again, so this
    /// has to lie in the future still when that is decided.
    private static var glance: TimeAmount { .microseconds(10) }
    /// How long one that wants nothing more counts as being about.
    private static var memory: TimeAmount { .milliseconds(100) }
    /// What one may use up at once after it wanted nothing for a while.
    private static var credit: TimeAmount { .milliseconds(2) }
    /// Who has so much of that left wants little.
    private static var ease: TimeAmount { .milliseconds(1) }
    /// The longest that one is held back for what it used: it may have been alone then.
    private static var debt: TimeAmount { .milliseconds(20) }
    /// The part of the loop that one gets that always wants something: one in so many.
    private static var part: Int64 { 4 }

    /// Turns in which `serve` does a piece of work. `begin` and `end` are called before and after those that are taken
    /// without looking for what has arrived meanwhile.
    init(
        on loop: any EventLoop, begin: @escaping () -> Void = {}, end: @escaping () -> Void = {},
        serve: @escaping (Element) -> Void
    ) {
        self.loop = loop
        self.begin = begin
        self.end = end
        self.serve = serve
    }

    /// Whether nothing waits.
    var isEmpty: Bool { waiting.isEmpty }

    /// Puts something in, behind everything of the same user id.
    func join(_ element: Element, of uid: UInt32) {
        waiting.append(element, of: uid)
        let now = NIODeadline.now()
        uses[uid, default: Use(seen: now, free: now - Self.credit)].seen = now
        if isQueued { return }
        // One that pauses waits on; another does not wait with it.
        if pause != nil, !isFree(uid, now) { return }
        pause?.cancel()
        pause = nil
        isQueued = true
        loop.assumeIsolated().execute { self.run() }
    }

    private func isFree(_ uid: UInt32, _ now: NIODeadline) -> Bool {
        guard uses.count > 1, let use = uses[uid], use.free > now else { return true }
        // What was used up to now is more than a part of it, but for those that want little.
        return !uses.contains { $0.key != uid && $0.value.free <= now - Self.ease }
    }

    private func run() {
        isQueued = false
        pause = nil
        let began = NIODeadline.now()
        if uses.count > 1 {
            uses = uses.filter { began - $0.value.seen < Self.memory || waiting.count(of: $0.key) > 0 }
        }
        var now = began
        begin()
        while now - began < Self.slice, let (uid, element) = waiting.next(where: { isFree($0, now) }) {
            serve(element)
            let after = NIODeadline.now()
            let cost = after - now
            if let free = uses[uid]?.free {
                uses[uid]?.free = min(max(free, now - Self.credit) + cost * Self.part, after + Self.debt)
            }
            now = after
        }
        end()
        if waiting.isEmpty || isQueued { return }
        let next = waiting.uids.map { isFree($0, now) ? now : uses[$0]?.free ?? now }.min() ?? now
        pause?.cancel()
        pause = loop.assumeIsolated().scheduleTask(in: max(next - now, Self.glance)) { self.run() }
    }
}
