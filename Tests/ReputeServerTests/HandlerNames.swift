import ReputeWire

@testable import ReputeServer

/// The names of all methods the server has a handler for.
enum HandlerNames {
    static var all: [String] { HandlerTable<Call>.handlers.names }
}
