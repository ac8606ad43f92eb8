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
        if pages[path] != nil, let written = try? Files.text(path) { text = Editor.text(of: written) }
        guard SeatPages.write(Editor.page(text, page.notes), to: path) else { throw .usage("cannot write \(path)") }
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
    /// can be erased.
    func end() -> [String] {
        var left: [String] = []
        for (path, id) in pages.sorted(by: { $0.key < $1.key }) {
            let text = (try? Files.text(path)).map { Editor.text(of: $0) } ?? ""
            if text.isEmpty {
                try? FileManager.default.removeItem(atPath: path)
            } else {
                SeatPages.write(text + "\n", to: path)
                left.append("not sent  what you wrote about case \(id) is in \(path)")
            }
        }
        if left.isEmpty, let folder { try? FileManager.default.removeItem(atPath: folder) }
        return left
    }

    /// Writes a file that nobody else can read. Answers whether that worked.
    @discardableResult
    private static func write(_ text: String, to path: String) -> Bool {
        FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
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
