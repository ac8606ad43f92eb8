import Foundation
import Repute
import ReputeTestSupport
import Testing

@Suite("The documentation")
struct DocumentationTests {
    @Test("the example of the library's page does what it says")
    func example() async throws {
        let directory = try TemporaryDirectory()
        let engine = try Engine.open(EngineConfiguration(directory: directory.path + "/data"))
        let storefront = Actor(role: .storefront, uid: 1000)

        _ = try await engine.submit(
            CompleteOrder(
                order: "order-1", completed: engine.status.now,
                given: OrderGiven(buyer: "buyer-1", seller: "seller-1")),
            as: storefront)
        _ = try await engine.submit(SubmitRating(order: "order-1", by: .buyer, value: .positive), as: storefront)
        _ = try await engine.submit(SubmitRating(order: "order-1", by: .seller, value: .positive), as: storefront)

        let reader = try engine.makeReader()
        let credit = try reader.credits(of: ["seller-1"], role: .seller)[0]
        #expect(credit.points == 1)
        engine.drain()
    }

    @Test("its text stands on that page, line for line")
    func isCurrent() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appendingPathComponent("Sources/Repute/Repute.docc/Repute.md"), encoding: .utf8)
        let test = try String(contentsOfFile: #filePath, encoding: .utf8)
        let blocks = page.components(separatedBy: "```")
        let example = try #require(blocks.count > 1 ? blocks[1] : nil)
        let ours = Set(test.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        for line in example.split(separator: "\n").dropFirst().map({ $0.trimmingCharacters(in: .whitespaces) })
        where !line.isEmpty && !line.hasPrefix("import") && !line.hasPrefix("let engine") && !line.hasPrefix("print") {
            #expect(ours.contains(line), "the page says: \(line)")
        }
    }

    @Test("every test and script that a promise rests on is there")
    func promises() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let page = try String(contentsOfFile: root + "/Sources/Repute/Repute.docc/Operating.md", encoding: .utf8)
        let files = FileManager.default
        let tests = try files.subpathsOfDirectory(atPath: root + "/Tests").filter { $0.hasSuffix("Tests.swift") }
        let suites = Set(tests.compactMap { $0.split(separator: "/").last?.dropLast(".swift".count) })
        var found = 0
        for name in page.split(separator: "`") {
            if name.hasPrefix("scripts/"), let script = name.split(separator: " ").first {
                #expect(files.isExecutableFile(atPath: "\(root)/\(script)"), "\(script)")
                found += 1
            } else if name.hasSuffix("Tests"), !name.contains(" ") {
                #expect(suites.contains(name), "\(name)")
                found += 1
            }
        }
        #expect(found > 15)
    }
}
