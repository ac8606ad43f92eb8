import ReputeJSON
import ReputeModel
import ReputeWire
import Synchronization

/// The methods of the JSON-RPC specification's examples, which take their parameters by position too.
protocol SampleMethod: Method {
    /// Reads parameters given by position.
    static func read(positional: [JSONNode]) throws(Refusal) -> Params
}

extension SampleMethod {
    static var summary: String { "A sample." }
    static var roles: Set<Role>? { nil }
    static var effect: Effect { .read }
    static var example: Example { Example(params: [:], result: nil) }

    static func read(params: JSONNode?) throws(Refusal) -> Params {
        if let params, params.kind == .object { return try Self.params.read(params) }
        return try read(positional: params.map { Array($0.elements) } ?? [])
    }
}

extension Shape where Value == [Int64] {
    /// `{"numbers":[…]}`
    static var numbers: Shape<[Int64]> {
        let numbers = Field("numbers", Shape<[Int64]>.list(of: .integer(-1_000...1_000)), "Numbers.")
        return .object([numbers.required]) { (reader) throws(Refusal) in
            try reader.required(numbers)
        } write: {
            $1.member(numbers, $0)
        }
    }
}

enum Subtract: SampleMethod {
    private static let minuend = Field("minuend", Shape<Int64>.integer(-1_000...1_000), "From it.")
    private static let subtrahend = Field("subtrahend", Shape<Int64>.integer(-1_000...1_000), "It.")
    static let name: StaticString = "subtract"
    static let params = Shape<[Int64]>.object([minuend.required, subtrahend.required]) { (reader) throws(Refusal) in
        [try reader.required(minuend), try reader.required(subtrahend)]
    } write: { params, json in
        json.member(minuend, params[0])
        json.member(subtrahend, params[1])
    }
    static let result = Shape<Int64>.integer(-2_000...2_000)

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

enum Sum: SampleMethod {
    static let name: StaticString = "sum"
    static let params = Shape<[Int64]>.numbers
    static let result = Shape<Int64>.integer(-10_000...10_000)

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

/// Answered later, like a write.
enum LateSum: SampleMethod {
    static let name: StaticString = "late_sum"
    static let params = Shape<[Int64]>.numbers
    static let result = Shape<Int64>.integer(-10_000...10_000)

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

enum Update: SampleMethod {
    static let name: StaticString = "update"
    static let params = Shape<[Int64]>.numbers
    static let result = Shape<Bool>.bool

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

enum NotifyHello: SampleMethod {
    static let name: StaticString = "notify_hello"
    static let params = Shape<[Int64]>.numbers
    static let result = Shape<Bool>.bool

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

enum NotifySum: SampleMethod {
    static let name: StaticString = "notify_sum"
    static let params = Shape<[Int64]>.numbers
    static let result = Shape<Bool>.bool

    static func read(positional: [JSONNode]) throws(Refusal) -> [Int64] { positional.compactMap(\.integer) }
}

enum GetData: SampleMethod {
    static let name: StaticString = "get_data"
    static let params = NoParams.shape
    static let result = Shape<JSONValue>.any

    static func read(positional: [JSONNode]) throws(Refusal) -> NoParams { NoParams() }
}

/// A method as the catalogue has them: named parameters only, and not for everybody.
enum Guarded: Method {
    private static let to = Field("to", Shape<ID>.id, "Whom.")
    static let name: StaticString = "guarded.greet"
    static let summary = "Greets."
    static let roles: Set<Role>? = [.auditor]
    static let effect = Effect.read
    static let params = Shape<ID>.object([to.required]) { (reader) throws(Refusal) in
        try reader.required(to)
    } write: {
        $1.member(to, $0)
    }
    static let result = Shape<String>.anyText
    static let example = Example(params: ["to": "x"], result: "hello x")
}

/// A connection that keeps what it is told, and answers late calls when asked to.
final class SampleOutbox: Outbox {
    struct State {
        var json = JSONWriter(ordered: false)
        var room = 100
        var under = 0
        var late: [(numbers: [Int64], reply: Reply<LateSum>)] = []
    }

    let state = Mutex(State())

    func reserve() throws(Refusal) {
        let isFull = state.withLock { state in
            if state.under >= state.room { return true }
            state.under += 1
            return false
        }
        if isFull { throw Refusal(.overloaded, "sample.full", "Full.", retry: .later) }
    }

    func finish(_ write: (inout JSONWriter) -> Void) {
        state.withLock { state in
            state.under -= 1
            write(&state.json)
        }
    }

    /// Answers what was put off, the last first.
    func answerLate() {
        for (numbers, reply) in state.withLock({ $0.late }).reversed() {
            reply.send(
                numbers.isEmpty
                    ? .failure(Refusal(.rule, "sum.empty", "Nothing to add.")) : .success(numbers.reduce(0, +)))
        }
    }

    var text: String { state.withLock { String(decoding: $0.json.bytes, as: UTF8.self) } }
}

/// Where sample calls come from.
struct SampleContext: CallContext {
    let sample = SampleOutbox()
    var roles: Set<Role> = []

    var outbox: any Outbox { sample }

    func admit(_ method: MethodDescription) throws(Refusal) {
        if let wanted = method.roles, wanted.isDisjoint(with: roles) {
            throw Refusal(.notAllowed, "role.missing", "Not for you.")
        }
    }

    /// What a line is answered with, at once.
    func answer(_ line: String, batchLimit: Int = 100, depth: Int = 16) -> String {
        var json = JSONWriter(ordered: false)
        Dispatcher(SampleContext.table, batchLimit: batchLimit, depth: depth).answer(
            Array(line.utf8), in: self, to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static let table: HandlerTable<SampleContext> = {
        var table = HandlerTable<SampleContext>()
        table.answer(Subtract.self) { (numbers, _) throws(Refusal) in numbers[0] - numbers[1] }
        table.answer(Sum.self) { (numbers, _) throws(Refusal) in numbers.reduce(0, +) }
        table.answer(Update.self) { (_, _) throws(Refusal) in true }
        table.answer(NotifyHello.self) { (_, _) throws(Refusal) in true }
        table.answer(NotifySum.self) { (_, _) throws(Refusal) in true }
        table.answer(GetData.self) { (_, _) throws(Refusal) in ["hello", 5] }
        table.answer(Guarded.self) { (id, _) throws(Refusal) in "hello \(id)" }
        table.answerLater(LateSum.self) { numbers, context, reply in
            context.sample.state.withLock { $0.late.append((numbers, reply)) }
        }
        return table
    }()
}
