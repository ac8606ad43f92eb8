package import ReputeJSON
import ReputeModel

/// Answers lines: JSON-RPC 2.0 over a table of handlers.
///
/// Order of checks: the line, the request, the method, the role, the parameters; then it is the handler's.
package struct Dispatcher<Context: CallContext>: Sendable {
    private let table: HandlerTable<Context>
    private let batchLimit: Int
    private let batchBytes: Int
    private let parsing: JSONLimits

    /// A dispatcher that refuses batches of more than `batchLimit` calls, calls of a batch after `batchBytes` of
    /// answers to it, and lines nested deeper than `depth`.
    package init(_ table: HandlerTable<Context>, batchLimit: Int, batchBytes: Int = .max, depth: Int) {
        self.table = table
        self.batchLimit = batchLimit
        self.batchBytes = batchBytes
        parsing = JSONLimits(depth: depth)
    }

    /// Answers one line, given without its newline. What is known at once is added to `output`, one line a reply;
    /// the rest goes to the context's outbox when it is known.
    package func answer(_ line: [UInt8], in context: Context, to output: inout JSONWriter) {
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: line, limits: parsing).root
        } catch {
            return Self.refuse(.parse(error), &output)
        }
        guard root.kind == .array else { return call(root, context, nil, &output) }
        guard root.count > 0 else { return Self.refuse(.invalid("request.empty", "A batch holds a request."), &output) }
        guard root.count <= batchLimit else {
            return Self.refuse(
                ErrorObject(
                    code: Refusal.Code.overloaded.rawValue,
                    message: "A batch holds at most \(batchLimit) calls here; this one has \(root.count).",
                    reason: "server.batch", details: ["limit": .integer(Int64(batchLimit))]), &output)
        }
        let batch = BatchReply()
        for element in root.elements { call(element, context, batch, &output) }
        batch.complete(into: &output)
    }

    /// Answers something that is no request, and so has no id.
    package static func refuse(_ error: ErrorObject, _ output: inout JSONWriter) {
        ReplyLine.write(error, to: .null, &output)
        output.newline()
    }

    private func call(_ node: JSONNode, _ context: Context, _ batch: BatchReply?, _ output: inout JSONWriter) {
        let envelope: Envelope
        do {
            envelope = try Envelope(node)
        } catch {
            return refuse(error.error, to: error.id, batch, &output)
        }
        guard let entry = table.entry(of: envelope.method) else {
            let name = envelope.method.string ?? ""
            return refuse(.unknownMethod(name), to: envelope.id, batch, &output)
        }
        do {
            try context.admit(entry.description)
            try admit(batch)
        } catch {
            return refuse(ErrorObject(error), to: envelope.id, batch, &output)
        }
        entry.answer(envelope.params, envelope.id, context, batch, &output)
    }

    private func admit(_ batch: BatchReply?) throws(Refusal) {
        guard let batch, batch.size >= batchBytes else { return }
        throw Refusal(
            .overloaded, "server.batch-bytes",
            "The answers to a batch take at most \(batchBytes) bytes here, and those before this one do. Nothing "
                + "happened; send this call in another batch.",
            retry: .later, details: ["limit": .integer(Int64(batchBytes))])
    }

    private func refuse(_ error: ErrorObject, to id: CallID?, _ batch: BatchReply?, _ output: inout JSONWriter) {
        guard let id else { return }
        if let batch {
            batch.add { ReplyLine.write(error, to: id, &$0) }
        } else {
            ReplyLine.write(error, to: id, &output)
            output.newline()
        }
    }
}
