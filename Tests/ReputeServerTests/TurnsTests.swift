import NIOCore
import NIOPosix
import Testing

@testable import ReputeServer

@Suite("Turns on an event loop")
struct TurnsTests {
    @Test("let who wants little not wait for who wants much, and nobody is forgotten")
    func turns() throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        defer { try? group.syncShutdownGracefully() }
        let loop = group.next()
        let served = loop.makePromise(of: [Int].self)
        try loop.submit {
            var order: [Int] = []
            let turns = Turns<Int>(on: loop) { element in
                order.append(element)
                if order.count == 2_002 { served.succeed(order) }
            }
            for n in 0..<2_000 { turns.join(n, of: 1) }
            turns.join(-1, of: 2)
            turns.join(-2, of: 3)
        }.wait()
        let order = try served.futureResult.wait()
        #expect(Array(order.prefix(3)) == [0, -1, -2])
        #expect(order.filter { $0 >= 0 } == Array(0..<2_000))
    }

    @Test("hold nobody back for long for what was used while nobody else was about")
    func debt() throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        defer { try? group.syncShutdownGracefully() }
        let loop = group.next()
        let served = loop.makePromise(of: Int.self)
        try loop.submit {
            let began = NIODeadline.now()
            var isOther = false
            var turns: Turns<Int>?
            turns = Turns<Int>(on: loop) { element in
                if element == 2 {
                    isOther = true
                    // Were it held back for all it used, it would be longer than this.
                    loop.scheduleTask(in: .milliseconds(600)) { served.succeed(-1) }
                } else if isOther {
                    turns = nil
                    served.succeed(element)
                } else {
                    let end = NIODeadline.now() + .milliseconds(5)
                    while NIODeadline.now() < end {}
                    turns?.join(1, of: 1)
                    if end - began > .milliseconds(300) { turns?.join(2, of: 2) }
                }
            }
            turns?.join(1, of: 1)
        }.wait()
        #expect(try served.futureResult.wait() == 1)
    }

    @Test("are begun and ended, each time before and after some of them")
    func around() throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        defer { try? group.syncShutdownGracefully() }
        let loop = group.next()
        let done = loop.makePromise(of: String.self)
        try loop.submit {
            var text = ""
            func end() {
                text += ")"
                if text.contains("4") { done.succeed(text) }
            }
            let turns = Turns<Int>(on: loop, begin: { text += "(" }, end: end) { element in
                text += "\(element)"
                // Longer than turns go on at once.
                let end = NIODeadline.now() + .milliseconds(2)
                while element < 3, NIODeadline.now() < end {}
            }
            for n in 1...4 { turns.join(n, of: 1) }
        }.wait()
        #expect(try done.futureResult.wait() == "(1)(2)(34)")
    }

    @Test("go on when what is done puts something in itself")
    func again() throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        defer { try? group.syncShutdownGracefully() }
        let loop = group.next()
        let served = loop.makePromise(of: [Int].self)
        try loop.submit {
            var order: [Int] = []
            var turns: Turns<Int>?
            turns = Turns<Int>(on: loop) { element in
                order.append(element)
                if element < 500 { turns?.join(element + 2, of: element % 2 == 0 ? 1 : 2) }
                if turns?.isEmpty == true {
                    turns = nil
                    served.succeed(order)
                }
            }
            turns?.join(0, of: 1)
            turns?.join(1, of: 2)
        }.wait()
        let order = try served.futureResult.wait()
        #expect(order.filter { $0 % 2 == 0 } == Array(stride(from: 0, through: 500, by: 2)))
        #expect(order.filter { $0 % 2 == 1 } == Array(stride(from: 1, through: 501, by: 2)))
    }
}
