import ReputeJSON
package import ReputeModel

/// The place of one later answer; used exactly once, on any thread.
package struct Reply<M: Method>: Sendable {
    let id: CallID?
    let outbox: any Outbox
    let batch: BatchReply?

    /// Answers the call.
    package func send(_ outcome: Swift.Result<M.Result, Refusal>) {
        outbox.finish { output in
            if let id {
                if let batch {
                    batch.add { ReplyLine.write(M.self, outcome, to: id, &$0) }
                } else {
                    ReplyLine.write(M.self, outcome, to: id, &output)
                    output.newline()
                }
            }
            batch?.complete(into: &output)
        }
    }
}

/// The text of replies.
enum ReplyLine {
    static func write<M: Method>(
        _: M.Type, _ outcome: Swift.Result<M.Result, Refusal>, to id: CallID, _ json: inout JSONWriter
    ) {
        switch outcome {
        case .success(let result): write(M.self, result, to: id, &json)
        case .failure(let refusal):
            write(ErrorObject(refusal), to: id, &json)
        }
    }

    static func write<M: Method>(_: M.Type, _ result: M.Result, to id: CallID, _ json: inout JSONWriter) {
        open(id, &json)
        json.key("result")
        M.result.write(result, to: &json)
        json.endObject()
    }

    static func write(_ error: ErrorObject, to id: CallID, _ json: inout JSONWriter) {
        open(id, &json)
        json.key("error")
        ErrorObject.shape.write(error, to: &json)
        json.endObject()
    }

    private static func open(_ id: CallID, _ json: inout JSONWriter) {
        json.beginObject()
        json.key("jsonrpc")
        json.string(static: "2.0")
        json.key("id")
        id.write(to: &json)
    }
}
