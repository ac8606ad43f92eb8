import ReputeJSON
import ReputeSchema
import ReputeTestSupport
import Testing

@Suite("repute policy preview")
struct PolicyPreviewTests {
    private static let first = """
        {"from":"2026-12-07","categories":["food","toys"],"examined":500,"changes":[{"category":"food",\
        "then":{"seller":"s-1","known":true,"allowed":false,"lacks":[{"type":"identity","why":"missing"}],"expiring":[]}}],\
        "next":500}
        """
    private static let second = """
        {"from":"2026-12-07","categories":["food","toys"],"examined":1,"changes":[{"category":"toys",\
        "then":{"seller":"s-2","known":true,"allowed":true,"lacks":[],"expiring":[]}}]}
        """

    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func file() throws -> String {
        try folder.write("my.json", String(decoding: try #require(Schema.policies["neutral"]), as: UTF8.self))
    }

    private func server(_ pages: [String]) throws -> FakeServer {
        try FakeServer { request in
            FakeServer.result(request["params"]?["after"] == nil ? pages[0] : pages[1], to: request)
        }
    }

    @Test("shows whom it would hit, page after page, and the sum of each category")
    func pages() throws {
        let server = try server([Self.first, Self.second])
        let words = ["policy", "preview", try file(), "--socket", server.path]
        let run = try Program.run(words)
        #expect(
            run.output == """
                s-1  ✗ may not sell food
                  has no identity
                s-2  ✓ may sell toys

                neutral@1 from 2026-12-07 on, by 501 accounts
                  food  1 seller may not sell any more, 0 may then
                  toys  0 sellers may not sell any more, 1 may then

                """)
        #expect(run.code == 0)
        #expect(try Program.run(words + ["--json"]).output == Self.first + "\n" + Self.second + "\n")
    }

    @Test("says so when no threshold changes")
    func nothing() throws {
        let page = #"{"from":"2026-12-07","categories":[],"examined":0,"changes":[]}"#
        let server = try server([page])
        let words = ["policy", "preview", try file(), "--socket", server.path]
        #expect(try Program.run(words).output == "neutral@1 from 2026-12-07 on leaves all thresholds as they are\n")
        #expect(
            try Program.run(words + ["--category", "food"]).output
                == "neutral@1 from 2026-12-07 on leaves the threshold of food as it is\n")
    }
}
