import ReputeJSON
import ReputeModel

/// What is done for each method. Built once at the start, then read by every thread.
package struct HandlerTable<Context: CallContext>: Sendable {
    /// A method and what is done for it.
    ///
    /// A class, so that finding one costs a reference and no copies.
    final class Entry: Sendable {
        typealias Answer = @Sendable (_ params: JSONNode?, CallID?, Context, BatchReply?, inout JSONWriter) -> Void

        let name: StaticString
        let description: MethodDescription
        let answer: Answer

        init(_ description: MethodDescription, _ answer: @escaping Answer) {
            name = description.name
            self.description = description
            self.answer = answer
        }
    }

    /// By the length of the name: with a few dozen methods a bucket holds two or three.
    private var buckets: [[Entry]] = []

    /// A table without methods.
    package init() {}

    /// The names of all methods in it.
    package var names: [String] { buckets.joined().map { "\($0.name)" }.sorted() }

    /// Answers a method at once, on the thread the call came in on.
    package mutating func answer<M: Method>(_: M.Type, _ handle: @escaping Answering<M, Context>) {
        add(M.self) { params, id, context, batch, output in
            do throws(Refusal) {
                Self.answer(M.self, try M.read(params: params), id, context, batch, &output, handle)
            } catch {
                Self.refuse(error, id, batch, &output)
            }
        }
    }

    /// Answers a method later: `handle` returns at once and sees to it that the reply is sent, once.
    package mutating func answerLater<M: Method>(_: M.Type, _ handle: @escaping AnsweringLater<M, Context>) {
        add(M.self) { params, id, context, batch, output in
            do throws(Refusal) {
                Self.answerLater(M.self, try M.read(params: params), id, context, batch, &output, handle)
            } catch {
                Self.refuse(error, id, batch, &output)
            }
        }
    }

    /// Answers a method at once, but later where the parameters ask for something that may take long.
    package mutating func answer<M: Method>(
        _: M.Type, laterIf isLong: @escaping @Sendable (M.Params) -> Bool,
        _ handle: @escaping Answering<M, Context>, later: @escaping AnsweringLater<M, Context>
    ) {
        add(M.self) { params, id, context, batch, output in
            do throws(Refusal) {
                let params = try M.read(params: params)
                if isLong(params) {
                    Self.answerLater(M.self, params, id, context, batch, &output, later)
                } else {
                    Self.answer(M.self, params, id, context, batch, &output, handle)
                }
            } catch {
                Self.refuse(error, id, batch, &output)
            }
        }
    }

    private static func answer<M: Method>(
        _: M.Type, _ params: M.Params, _ id: CallID?, _ context: Context, _ batch: BatchReply?,
        _ output: inout JSONWriter, _ handle: Answering<M, Context>
    ) {
        do throws(Refusal) {
            let result = try handle(params, context)
            guard let id else { return }
            if let batch {
                batch.add { ReplyLine.write(M.self, result, to: id, &$0) }
            } else {
                ReplyLine.write(M.self, result, to: id, &output)
                output.newline()
            }
        } catch {
            refuse(error, id, batch, &output)
        }
    }

    private static func answerLater<M: Method>(
        _: M.Type, _ params: M.Params, _ id: CallID?, _ context: Context, _ batch: BatchReply?,
        _ output: inout JSONWriter, _ handle: AnsweringLater<M, Context>
    ) {
        do throws(Refusal) {
            try context.outbox.reserve()
            batch?.expect()
            handle(params, context, Reply(id: id, outbox: context.outbox, batch: batch))
        } catch {
            refuse(error, id, batch, &output)
        }
    }

    private static func refuse(
        _ refusal: Refusal, _ id: CallID?, _ batch: BatchReply?, _ output: inout JSONWriter
    ) {
        guard let id else { return }
        if let batch {
            batch.add { ReplyLine.write(ErrorObject(refusal), to: id, &$0) }
        } else {
            ReplyLine.write(ErrorObject(refusal), to: id, &output)
            output.newline()
        }
    }

    private mutating func add<M: Method>(_: M.Type, _ answer: @escaping Entry.Answer) {
        let length = M.name.utf8CodeUnitCount
        while buckets.count <= length { buckets.append([]) }
        precondition(!buckets[length].contains { "\($0.name)" == "\(M.name)" }, "a method has one handler")
        buckets[length].append(Entry(MethodDescription(M.self), answer))
    }

    /// The entry of a method; nil if there is none. No allocation unless the name has escapes.
    func entry(of name: JSONNode) -> Entry? {
        guard let length = name.stringSlice?.count, length < buckets.count else { return nil }
        for entry in buckets[length] where name.stringEquals(entry.name) { return entry }
        return nil
    }
}
