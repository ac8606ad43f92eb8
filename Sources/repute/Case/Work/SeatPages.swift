import Foundation
import ReputeModel

/// The pages on which somebody writes at the seat: files that nobody else can read. Each is there until what was written is
/// sent, also when the line breaks and the program ends.
struct SeatPages {
    private var folder: String?
    private var pages: [String: CaseID] = [:]

    /// Puts a page where the editor finds it. What was written on it before, and was not read, stays.
    mutating func put(_ page: SeatPage) throws(Fault) -> String {
        let path = try path(page)
        var text = page.text
        if pages[path] != nil {
            // What cannot be read is for whoever wrote it to put right.
            guard let written = try? Files.text(path) else { return path }
            text = Editor.text(of: written)
        }
        guard SeatPages.write(Data(Editor.page(text, page.notes).utf8), to: path) else {
            throw .usage("cannot write \(path)")
        }
        pages[path] = page.case
        return path
    }

    /// What is written on a page.
    mutating func text(_ page: SeatPage) throws(Fault) -> String { Editor.text(of: try Files.text(try path(page))) }

    /// Takes a page away: what was written on it is sent.
    mutating func remove(_ id: CaseID, _ kind: SeatForm.Kind) {
        guard let path = folder.map({ SeatPages.path($0, id, kind) }), pages.removeValue(forKey: path) != nil else {
            return
        }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Takes away what nothing is written on, and tells where the rest is, without what the sides said: that stays where it
    /// can be erased. Copies that an editor made go as well.
    func end() -> [String] {
        guard let folder else { return [] }
        var left: [String: CaseID] = [:]
        for (path, id) in pages {
            // In whatever letters it was saved.
            let lines = (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 10)
            let own = lines.filter { !$0.starts(with: Editor.mark.utf8) }
            if own.allSatisfy({ $0.allSatisfy { $0 <= UInt8(ascii: " ") } }) { continue }
            if SeatPages.write(Data(own.joined(separator: [10]) + [10]), to: path) { left[path] = id }
        }
        if left.isEmpty {
            try? FileManager.default.removeItem(atPath: folder)
            return []
        }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let path = "\(folder)/\(name)"
            if left[path] == nil { try? FileManager.default.removeItem(atPath: path) }
        }
        return left.sorted { $0.key < $1.key }.map { path, id in
            "not sent  what you wrote about case \(id) is in \(path)"
        }
    }

    /// Writes a file that nobody else can read. Answers whether that worked.
    private static func write(_ bytes: Data, to path: String) -> Bool {
        FileManager.default.createFile(atPath: path, contents: bytes, attributes: [.posixPermissions: 0o600])
    }

    private static func path(_ folder: String, _ id: CaseID, _ kind: SeatForm.Kind) -> String {
        "\(folder)/\(id)-\(kind.rawValue).txt"
    }

    private mutating func path(_ page: SeatPage) throws(Fault) -> String {
        if let folder { return SeatPages.path(folder, page.case, page.kind) }
        let made = try Files.privateFolder()
        folder = made
        return SeatPages.path(made, page.case, page.kind)
    }
}
