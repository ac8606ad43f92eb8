import ReputeClient
import Testing

/// Where the service is looked for.
@Suite struct SocketPathTests {
    private let environment = ["REPUTE_SOCKET": "/env.sock", "XDG_RUNTIME_DIR": "/run/user/7", "HOME": "/home/a"]

    @Test("the option wins over the environment, which wins over the places")
    func order() throws {
        #expect(try SocketPath.find(named: "/o.sock", environment: environment) { _ in true } == "/o.sock")
        #expect(try SocketPath.find(named: nil, environment: environment) { _ in true } == "/env.sock")
        var without = environment
        without["REPUTE_SOCKET"] = ""
        #expect(try SocketPath.find(named: nil, environment: without) { _ in true } == "/run/user/7/repute.sock")
        #expect(
            try SocketPath.find(named: nil, environment: without) { $0.hasPrefix("/home") }
                == "/home/a/.repute/repute.sock")
    }

    @Test("where there is none anywhere, all places are named")
    func nowhere() throws {
        let error = #expect(throws: ClientError.self) {
            try SocketPath.find(named: nil, environment: ["HOME": "/h"]) { _ in false }
        }
        #expect(error?.description.contains("/run/repute/repute.sock, /h/.repute/repute.sock") == true)
    }
}
