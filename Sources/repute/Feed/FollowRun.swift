import Foundation
import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeWire

/// Follows over as many connections as it takes, without gap or repeat.
struct FollowRun {
    /// What is wanted.
    let kinds: [String]?
    let subjects: [ID]?
    /// Ends at the size the ledger has when it begins.
    let untilHead: Bool
    let service: ServiceOptions
    let output: FollowOutput
    /// The seq up to which everything wanted was printed; nil: where the ledger ends when it begins.
    var position: Int64?
    private var head: Int64?
    private var failures = 0

    init(_ command: FollowCommand, _ output: FollowOutput) {
        kinds = command.kind.isEmpty ? nil : command.kind
        subjects = command.subject.isEmpty ? nil : command.subject
        untilHead = command.untilHead
        service = command.service
        position = command.new ? nil : command.after
        self.output = output
    }

    /// Milliseconds before it is tried again, at first and at most.
    private static let pauses = (first: 50, most: 2_000)

    /// Prints until the end, if there is one. The first connection has to come about; later ones are tried for.
    mutating func run() async throws(Fault) {
        var hasFollowed = false
        while true {
            do throws(Fault) {
                try await follow(hasFollowed: &hasFollowed)
                return
            } catch {
                guard hasFollowed, FollowRun.mayPass(error) else { throw error }
                if failures == 0 {
                    error.tell(asJSON: service.json, then: ["  trying again"], firstLineOnly: true)
                }
            }
            let pause = min(FollowRun.pauses.most, FollowRun.pauses.first << min(failures, 10))
            failures += 1
            try? await Task.sleep(for: .milliseconds(pause))
        }
    }

    /// Whether trying again makes sense.
    private static func mayPass(_ fault: Fault) -> Bool {
        switch fault {
        case .client(.lost), .client(.unreachable): true
        case .client(.refused(let error)): error.retry == .later
        case .client(.unreadable), .unsound, .invalid, .declined, .usage: false
        }
    }

    /// Follows on one connection, for as long as it lasts. Returns when everything that was wanted is printed.
    private mutating func follow(hasFollowed: inout Bool) async throws(Fault) {
        let session = try Session.open(service)
        if (untilHead && head == nil) || position == nil {
            let size = try await session.call(LedgerHead.self, NoParams()).size
            // Without an end, the service refuses this itself.
            if let position, position > size { throw .client(.refused(FollowRun.ahead(position, size))) }
            if untilHead { head = size }
            if position == nil { position = size }
        }
        while !isDone {
            let following: Following
            do throws(ClientError) {
                following = try await session.client.follow(
                    FeedFollow.Params(after: position ?? 0, kinds: kinds, subjects: subjects))
            } catch {
                throw .client(error)
            }
            hasFollowed = true
            failures = 0
            try await take(following)
        }
    }

    /// What the service refuses a cursor with that no fact has.
    private static func ahead(_ after: Int64, _ size: Int64) -> ErrorObject {
        ErrorObject(
            Refusal(
                .cursor, "ledger.cursor-ahead",
                "The ledger holds \(Numbers.count(size, "fact")); there is nothing after \(after) to follow to.",
                pointer: "/params/after", details: ["size": .integer(size)]))
    }

    /// Whether everything that was wanted is printed.
    private var isDone: Bool {
        guard let head, let position else { return false }
        return position >= head
    }

    /// Prints what comes, until the service ends the follow or everything is printed.
    private mutating func take(_ following: Following) async throws(Fault) {
        while !isDone {
            let notices: [FeedNotice]
            do throws(ClientError) {
                notices = try await following.nextAll()
            } catch {
                throw .client(error)
            }
            if notices.isEmpty { return }
            try print(notices)
        }
    }

    private mutating func print(_ notices: [FeedNotice]) throws(Fault) {
        var facts: [FeedNotice.Fact] = []
        var reached = position ?? 0
        for notice in notices {
            switch notice {
            case .fact(let fact):
                let isNext = kinds == nil && subjects == nil ? fact.seq == reached + 1 : fact.seq > reached
                guard isNext else { throw .unsound(["after fact \(reached) the service sent fact \(fact.seq)"]) }
                reached = fact.seq
                if let head, fact.seq > head { continue }
                facts.append(fact)
            case .mark(let after): reached = max(reached, after)
            case .ended(let reason, let after):
                reached = max(reached, after)
                if reason != FeedNotice.tooSlow { throw .client(.lost("the service ended the follow: \(reason)")) }
            }
        }
        try output.print(facts)
        position = reached
    }
}
