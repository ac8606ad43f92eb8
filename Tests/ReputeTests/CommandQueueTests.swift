import ReputeModel
import Testing

@testable import Repute

@Suite("The writer's queue")
struct CommandQueueTests {
    private final class Connection: Sendable {}

    private func items(_ count: Int, of uid: UInt32, by connection: Connection? = nil) -> [CommandQueue.Item] {
        (0..<count).map { n in
            let command = SubmitRating(order: ID("o-\(uid)-\(n)") ?? "o", by: .buyer, value: .positive)
            let actor = Actor(role: .storefront, uid: uid)
            return .command(PendingCommand(command, as: actor, by: connection.map { ObjectIdentifier($0) }) { _ in })
        }
    }

    private func uids(_ items: [CommandQueue.Item]) -> [UInt32: Int] {
        items.reduce(into: [:]) { counts, item in
            if case .command(let command) = item { counts[command.actor.uid, default: 0] += 1 }
        }
    }

    /// Puts one after another in until one is refused. Answers how many went in.
    private func fill(_ queue: CommandQueue, of uid: UInt32, by connection: Connection? = nil) -> Int {
        var count = 0
        for item in items(1_000, of: uid, by: connection) {
            guard queue.put([item]) == nil else { break }
            count += 1
        }
        return count
    }

    @Test("is not filled by one alone: who comes next has room")
    func room() {
        let queue = CommandQueue(limit: 120)
        #expect(fill(queue, of: 1) == 60)
        #expect(fill(queue, of: 2) == 30)
        #expect(fill(queue, of: 3) == 15)
        #expect(queue.put(items(1, of: 1)) == .full)
        #expect(queue.put(items(1, of: 4)) == nil)
        #expect(queue.count <= 120)
    }

    @Test("takes a group as large as what is free from who has nothing waiting, and any when it is empty")
    func groups() {
        let queue = CommandQueue(limit: 10)
        #expect(queue.put(items(50, of: 1)) == nil)
        #expect(queue.put(items(1, of: 2)) == .full)
        _ = queue.takeNow(most: 50)
        #expect(queue.put(items(4, of: 1)) == nil)
        #expect(queue.put(items(6, of: 2)) == nil)
        #expect(queue.put(items(1, of: 3)) == .full)
        #expect(queue.put([]) == nil)
    }

    @Test("gives all of a batch to one alone, and a short one while several ask")
    func batches() {
        let queue = CommandQueue(limit: 100_000)
        #expect(queue.put(items(3_000, of: 1)) == nil)
        #expect(queue.takeNow(most: 1_024).count == 1_024)
        #expect(queue.put(items(1, of: 2)) == nil)
        #expect(uids(queue.takeNow(most: 1_024)) == [1: 16, 2: 1])
        // Not only while it waits: the next one would find a long batch under way.
        #expect(uids(queue.takeNow(most: 1_024)) == [1: 16])
        for _ in 0..<200 {
            _ = queue.takeNow(most: 1_024)
            #expect(queue.put(items(64, of: 1)) == nil)
        }
        #expect(queue.put(items(2_000, of: 1)) == nil)
        #expect(queue.takeNow(most: 1_024).count == 1_024)
    }

    @Test("has the connections of a user id share its part")
    func connections() {
        let queue = CommandQueue(limit: 120)
        let (first, second, third) = (Connection(), Connection(), Connection())
        // One alone has all of it, as long as no other asked for anything.
        #expect(fill(queue, of: 1, by: first) == 60)
        _ = queue.takeNow(most: 120)
        #expect(queue.put(items(1, of: 1, by: second)) == nil)
        #expect(fill(queue, of: 1, by: first) == 30)
        #expect(fill(queue, of: 1, by: second) == 29)
        // A third makes the parts smaller, and has something at once when the user id has room.
        #expect(queue.put(items(1, of: 1, by: third)) == .full)
        _ = queue.takeNow(most: 120)
        #expect(queue.put(items(1, of: 1, by: third)) == nil)
        #expect(fill(queue, of: 1, by: first) == 20)
        // Another user id has no part in that.
        #expect(fill(queue, of: 2, by: Connection()) == 50)
        #expect(queue.put(items(1, of: 1, by: first)) == .full)
    }

    @Test("forgets a connection that asked for nothing more for a while, and takes a group from one that has nothing")
    func forgotten() {
        let queue = CommandQueue(limit: 120)
        let (first, second) = (Connection(), Connection())
        #expect(queue.put(items(1, of: 1, by: second)) == nil)
        #expect(queue.put(items(50, of: 1, by: first)) == nil)
        #expect(queue.put(items(1, of: 1, by: first)) == .full)
        for _ in 0..<200 {
            _ = queue.takeNow(most: 120)
            #expect(queue.put(items(1, of: 1, by: first)) == nil)
        }
        #expect(fill(queue, of: 1, by: first) == 59)
    }
}
