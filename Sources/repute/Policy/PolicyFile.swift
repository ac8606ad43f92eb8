import ReputeJSON
import ReputeModel

/// A policy document in a file, checked.
struct PolicyFile {
    /// What the file is called.
    let path: String
    /// What it says.
    let policy: Policy

    /// Reads a file. A document that is no policy is a fault that says where, with the exit code 1.
    init(_ path: String) throws(Fault) {
        try self.init(path, bytes: try Files.bytes(path))
    }

    /// Reads the bytes of a file.
    init(_ path: String, bytes: [UInt8]) throws(Fault) {
        self.path = path
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: bytes).root
        } catch {
            let place = PolicyFile.place(of: error.offset, in: bytes)
            throw .invalid("\(path), \(place)", "It is not JSON: \(error.code.explained).", at: nil)
        }
        do {
            policy = try Policy(document: JSONValue(root))
            let size = policy.document.canonical.count
            if size > Policy.longest { throw Refusal.policyTooLong(policy, size) }
        } catch let refusal as Refusal {
            let pointer = refusal.reason == "policy.invalid" ? refusal.pointer ?? "" : ""
            let place = PolicyFile.place(of: PolicyFile.offset(of: pointer, in: root), in: bytes)
            throw .invalid("\(path), \(place)", refusal.message, at: pointer.isEmpty ? nil : pointer)
        } catch {
            throw .usage("\(path): \(error)")
        }
    }

    /// Where the member that a pointer names begins; where it is missing, the object it is missing from.
    private static func offset(of pointer: String, in root: JSONNode) -> Int {
        var (node, offset) = (root, root.offset)
        for step in pointer.split(separator: "/") {
            if let position = Int(step), let element = node[position] {
                (node, offset) = (element, element.offset)
            } else if let member = node.members.first(where: { Refusal.escaped($0.key) == step }) {
                (node, offset) = (member.value, member.keyOffset)
            } else {
                return offset
            }
        }
        return offset
    }

    /// `line 12, column 5`
    private static func place(of offset: Int, in bytes: [UInt8]) -> String {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let column = String(decoding: before.suffix { $0 != 0x0A }, as: UTF8.self).count + 1
        return "line \(line), column \(column)"
    }
}

extension ArraySlice<UInt8> {
    /// The longest end of which every byte satisfies a condition.
    fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let last = lastIndex { !condition($0) }
        return self[(last.map { $0 + 1 } ?? startIndex)...]
    }
}
