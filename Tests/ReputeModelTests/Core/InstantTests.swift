import ReputeModel
import ReputeTwin
import Testing

@Suite("moments")
struct InstantTests {
    @Test(
        "RFC 3339 is read to milliseconds",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.001Z", 1), ("1969-12-31T23:59:59.999Z", -1),
            ("2026-11-22T10:15:30.000Z", 1_795_342_530_000), ("2026-11-22t10:15:30z", 1_795_342_530_000),
            ("2026-11-22T10:15:30.1Z", 1_795_342_530_100), ("2026-11-22T10:15:30.12Z", 1_795_342_530_120),
            ("2026-11-22T10:15:30.123999999Z", 1_795_342_530_123), ("2026-11-22T18:15:30+08:00", 1_795_342_530_000),
            ("2026-11-22T00:15:30.5-10:00", 1_795_342_530_500), ("2026-11-22T10:15:30-00:00", 1_795_342_530_000),
            ("2026-11-23T10:14:30+23:59", 1_795_342_530_000), ("2000-02-29T00:00:00Z", 951_782_400_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999), ("0000-01-01T00:00:00Z", -62_167_219_200_000),
        ] as [(String, Int64)])
    func reads(text: String, milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
        #expect(Instant(rfc3339: text.utf8.reversed().reversed())?.milliseconds == milliseconds)
    }

    @Test(
        "anything else is no moment",
        arguments: [
            "", "2026", "2026-11-22", "2026-11-22T10:15:30", "2026-11-22 10:15:30Z", "2026-11-22T10:15Z",
            "2026-11-22T10:15:30.Z", "2026-11-22T10:15:30,5Z", "2026-11-22T10:15:30.1234567890Z",
            "2026-11-22T10:15:30.123", "2026-11-22T10:15:30Z ", " 2026-11-22T10:15:30Z", "2026-11-22T10:15:30ZZ",
            "2026-11-22T10:15:30+0800", "2026-11-22T10:15:30+08", "2026-11-22T10:15:30+24:00",
            "2026-11-22T10:15:30+08:60", "2026-11-22T10:15:30+08:000", "2026-11-22T24:00:00Z",
            "2026-11-22T10:60:00Z", "2026-11-22T10:15:60Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z", "2026-04-31T00:00:00Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z", "02026-11-22T10:15:30Z", "-026-11-22T10:15:30Z", "+026-11-22T10:15:30Z",
            "2026-11-22T10:15:3aZ", "2026-1-022T10:15:30Z", "2026-11-22T10:15:30.-1Z", "２026-11-22T10:15:30Z",
            "2026-11-22T10:15:30\u{0}", "2026-11-22T+1:15:30Z",
        ])
    func refuses(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("what is written is always 24 bytes in UTC, and reads back")
    func writes() {
        #expect(Instant(milliseconds: 0).rfc3339 == "1970-01-01T00:00:00.000Z")
        #expect(moment("2026-11-22T18:15:30.07+08:00").rfc3339 == "2026-11-22T10:15:30.070Z")
        #expect(Instant.accepted.upperBound.rfc3339 == "9999-12-31T23:59:59.999Z")
        #expect(moment("1969-12-31T23:59:59.999Z").rfc3339 == "1969-12-31T23:59:59.999Z")
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let any = Instant(milliseconds: .random(in: 0...253_402_300_799_999, using: &random))
            #expect(Instant(any.rfc3339) == any && any.rfc3339UTF8.count == 24)
        }
    }

    @Test("days and months are those of the zone")
    func zones() {
        let almost = moment("2026-12-31T23:59:59.999Z")
        #expect(almost.day(zoneMinutes: 0) == almost.day(zoneMinutes: 1) - 1)
        #expect(almost.month(zoneMinutes: 0) == 2026 * 12 + 11 && almost.month(zoneMinutes: 480) == 2027 * 12)
        let newYear = moment("2027-01-01T00:00:00Z")
        #expect(newYear.month(zoneMinutes: 0) == 2027 * 12 && newYear.month(zoneMinutes: -1) == 2026 * 12 + 11)
        #expect(
            Instant(milliseconds: -1).day(zoneMinutes: 0) == -1 && Instant(milliseconds: 0).day(zoneMinutes: 0) == 0)
        #expect(Instant(milliseconds: -86_400_000).day(zoneMinutes: 0) == -1)
        #expect(Instant(milliseconds: -86_400_001).day(zoneMinutes: 0) == -2)
    }
}
