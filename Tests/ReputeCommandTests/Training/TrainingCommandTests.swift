import ReputeJSON
import ReputeTestSupport
import Testing

@Suite("repute training")
struct TrainingCommandTests {
    private func server(_ results: [String: String]) throws -> FakeServer {
        try FakeServer { request in
            results[request["method"]?.string ?? ""].map { FakeServer.result($0, to: request) }
        }
    }

    @Test(
        "attempt says what it came to",
        arguments: [
            (
                #"{"attempt":"t31","seq":31,"course":"seller-basics","score":85,"passed":true,"until":"2027-11-22","certificate":"q31"}"#,
                "passed seller-basics with 85 of 100, attempt t31\n  record q31, holds until 2027-11-22\n"
            ),
            (
                #"{"attempt":"t31","seq":31,"course":"talk","score":85,"passed":true,"until":"2027-11-22","repeated":true}"#,
                "passed talk with 85 of 100, as was said before, attempt t31\n  holds until 2027-11-22\n"
            ),
            (
                #"{"attempt":"t31","seq":31,"course":"rules-exam","score":85,"passed":true,"certificate":"q31"}"#,
                "passed rules-exam with 85 of 100, attempt t31\n  record q31\n"
            ),
            (
                #"{"attempt":"t31","seq":31,"course":"rules-exam","score":85,"passed":true,"until":"2027-11-22","certificate":"q9"}"#,
                "passed rules-exam with 85 of 100, attempt t31\n  record q9 counts already, and stays, holds until 2027-11-22\n"
            ),
            (
                #"{"attempt":"t31","seq":31,"course":"seller-basics","score":5}"#,
                "not passed seller-basics with 5 of 100, attempt t31\n"
            ),
        ])
    func attempt(_ answer: String, _ expected: String) throws {
        let server = try server(["training.attempt": answer])
        let words = ["training", "attempt", "s-1", "seller-basics", "85", "--socket", server.path]
        let run = try Program.run(words)
        #expect(run.code == 0 && run.output == expected)
        #expect(try Program.run(words + ["--json"]).output == answer + "\n")
    }

    @Test("a score that is none is refused before anything is asked", arguments: ["101", "-1", "1.5", "ten"])
    func score(_ score: String) throws {
        let run = try Program.run(["training", "attempt", "s-1", "seller-basics", "--", score])
        #expect(run.code == 64 && !run.errors.isEmpty)
    }

    private static let courses = """
        {"courses":[{"course":"rules-exam","pass":80,"grants":"exam","last":{"attempt":"t40","course":"rules-exam",\
        "at":"2026-11-22T10:15:30.000Z","score":70},"nextFrom":"2026-11-23T10:15:30.000Z"},\
        {"course":"seller-basics","pass":60,"grants":"training","held":{"attempt":"t31","course":"seller-basics",\
        "at":"2026-11-22T10:15:30.000Z","score":85,"passed":true,"until":"2027-11-22","certificate":"q31"},\
        "last":{"attempt":"t31","course":"seller-basics","at":"2026-11-22T10:15:30.000Z","score":85,"passed":true,\
        "until":"2027-11-22","certificate":"q31"}},{"course":"talk","pass":5},{"course":"tasks","last":{"attempt":"t30",\
        "course":"tasks","at":"2025-11-22T10:15:30.000Z","score":85,"passed":true,"until":"2030-12-01",\
        "certificate":"q30"},"lost":"suspended"},{"course":"waste","last":{"attempt":"t20",\
        "course":"waste","at":"2025-11-22T10:15:30.000Z","score":85,"passed":true,"until":"2025-12-01"}}]}
        """

    private static let attempts = """
        {"attempts":[{"attempt":"t40","course":"rules-exam","at":"2026-11-22T10:15:30.000Z","score":70},\
        {"attempt":"t31","course":"seller-basics","at":"2026-11-22T10:15:30.000Z","score":100,"passed":true,\
        "until":"2027-11-22","certificate":"q31"}],"next":"t31"}
        """

    @Test("show is a page: a course a line, then the last attempts")
    func show() throws {
        let server = try server(["training.get": Self.courses, "training.attempts": Self.attempts])
        let run = try Program.run(["training", "show", "s-1", "--socket", server.path])
        #expect(
            run.output == """
                rules-exam     pass at 80     gives exam      failed with 70  next from 2026-11-23 10:15 UTC
                seller-basics  pass at 60     gives training  holds until 2027-11-22
                talk           pass at 5                      never tried
                tasks          no course now                  record q30 suspended
                waste          no course now                  held until 2025-12-01

                t40  2026-11-22  rules-exam      70  failed
                t31  2026-11-22  seller-basics  100  passed  record q31  until 2027-11-22
                more: --before t31

                """)
        let one = try Program.run(
            ["training", "show", "s-1", "--course", "talk", "--attempts", "0", "--socket", server.path])
        #expect(one.output == "talk  pass at 5  never tried\n")
        let json = try Program.run(["training", "show", "s-1", "--json", "--socket", server.path])
        #expect(json.output == Self.courses + "\n" + Self.attempts + "\n")
    }

    @Test("show of nothing says so")
    func nothing() throws {
        let server = try server(["training.get": #"{"courses":[]}"#, "training.attempts": #"{"attempts":[]}"#])
        let run = try Program.run(["training", "show", "s-1", "--socket", server.path])
        #expect(run.output == "no courses\n\nno attempts\n")
        let many = try Program.run(["training", "show", "s-1", "--attempts", "101"])
        #expect(many.code == 64 && many.errors.contains("--attempts is 0 to 100."))
    }
}
