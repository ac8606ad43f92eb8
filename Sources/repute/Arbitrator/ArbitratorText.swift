import ReputeCrypto
import ReputeJSON
import ReputeModel

/// Arbitrators' keys as people read them.
enum ArbitratorText {
    /// What a command about a key did.
    static func lines(_ reply: ArbitratorReply, _ style: Style) -> [String] {
        let again = reply.isRepeated ? ", as was said before" : ""
        guard let key = reply.publicKey else { return ["user id \(reply.officer) has no key in force now\(again)"] }
        return ["user id \(reply.officer) signs by \(style.paint(fingerprint(key), .bold))\(again)"]
    }

    /// The key in force, to be pasted, and all that there were.
    static func lines(_ view: ArbitratorView, _ style: Style) -> [String] {
        let current = view.publicKey.map { [Text.harmless($0)] } ?? []
        return [brief(view, style)] + current + view.keys.map { "  " + key($0, style) }
    }

    /// An arbitrator in a list.
    static func brief(_ view: ArbitratorView, _ style: Style) -> String {
        let name = style.paint("user id \(view.officer)", .bold)
        guard let key = view.publicKey else { return "\(name)  \(style.paint("no key in force", .dim))" }
        return "\(name)  \(fingerprint(key))"
    }

    /// A key, since when, until when and why.
    private static func key(_ key: ArbitratorView.Key, _ style: Style) -> String {
        let since = "\(fingerprint(key.publicKey))  since \(key.since.rfc3339.prefix(10))"
        guard let until = key.until else { return since }
        let why = key.reason.map { " (\($0.rawValue))" } ?? ""
        return style.paint("\(since) until \(until.rfc3339.prefix(10))\(why)", .dim)
    }

    /// What `ssh-keygen -l` prints for a key.
    static func fingerprint(_ line: String) -> String {
        (try? SSHPublicKey(parsing: line))?.fingerprint ?? Text.harmless(line)
    }

    /// What a fact about a key says.
    static func told(_ body: JSONNode) -> [String] {
        var parts: [String] = []
        if let officer = body["officer"]?.integer { parts.append("user id \(officer)") }
        let bytes = body["publicKey"]?.stringUTF8.flatMap { Base64.decode($0) }
        if let key = bytes.flatMap({ try? SSHPublicKey(bytes: $0) }) { parts.append("key \(key)") }
        if let replaced = body["replaces"]?.integer { parts.append("in place of that of fact \(replaced)") }
        if body["signature"] != nil { parts.append("signed by it") }
        if let reason = body["reason"]?.string { parts.append(Text.harmless(reason)) }
        return parts
    }
}
