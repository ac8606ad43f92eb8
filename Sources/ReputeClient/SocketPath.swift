/// Where the service's socket is.
package enum SocketPath {
    /// The environment variable that names it.
    package static let variable = "REPUTE_SOCKET"

    /// The places looked at when nobody names one, in order.
    package static func places(environment: [String: String]) -> [String] {
        var places: [String] = []
        if let runtime = environment["XDG_RUNTIME_DIR"], !runtime.isEmpty { places.append("\(runtime)/repute.sock") }
        places.append("/run/repute/repute.sock")
        if let home = environment["HOME"], !home.isEmpty { places.append("\(home)/.repute/repute.sock") }
        return places
    }

    /// The path to connect to: `named`, else what the environment names, else the first place where there is one.
    ///
    /// - Throws: ``ClientError/unreachable(path:why:remedy:)`` when nothing is named and there is none anywhere.
    package static func find(
        named: String?, environment: [String: String], exists: (String) -> Bool
    ) throws(ClientError) -> String {
        if let named { return named }
        if let named = environment[variable], !named.isEmpty { return named }
        let places = places(environment: environment)
        guard let place = places.first(where: exists) else {
            throw .unreachable(
                path: places.joined(separator: ", "), why: "there is no socket",
                remedy: "start reputed, or name the socket with --socket or \(variable)")
        }
        return place
    }
}
