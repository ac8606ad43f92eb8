import ArgumentParser
import Foundation
import ReputeModel

/// The key of a write, by which its repeat is known.
struct RequestOptions: ParsableArguments {
    @Option(
        name: .customLong("key"),
        help: ArgumentHelp(
            "Names this request, so that sending it again does nothing new; else a random one."))
    var given: ID?

    /// The key given, or a new one.
    var key: ID { given ?? ID(UUID().uuidString) ?? "key" }
}
