import ArgumentParser
import Foundation
import ReputeClient

/// The options of every command that speaks to the service.
struct ServiceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The service's socket.",
            discussion: "Else $REPUTE_SOCKET, $XDG_RUNTIME_DIR/repute.sock, /run/repute/repute.sock, "
                + "~/.repute/repute.sock: the first there is.",
            valueName: "path"), completion: .file())
    var socket: String?

    @Flag(name: .long, help: "Print the result as the service sent it, or why there is none: one line of JSON.")
    var json = false
}
