import Testing

@testable import repute

/// Files as tables.
@Suite struct InputTableTests {
    private func csv(_ text: String, _ format: TableFormat = TableFormat()) throws -> InputTable {
        try InputTable.read("t", path: "t.csv", bytes: Array(text.utf8), format)
    }

    @Test("quoted commas, quotes and line ends belong to their field, and lines are counted")
    func quoted() throws {
        let table = try csv("a,b\r\n\"x, \"\"y\"\"\",\"1\r\n2\n3\"\r\nz,\"\"\r\n")
        #expect(table.columns == ["a", "b"])
        #expect(
            table.rows == [
                InputTable.Row(line: 2, fields: ["x, \"y\"", "1\r\n2\n3"]), InputTable.Row(line: 5, fields: ["z", ""]),
            ])
    }

    @Test("an empty last field is there even where the file ends without a newline")
    func lastField() throws {
        #expect(try csv("a,b\n1,").rows == [InputTable.Row(line: 2, fields: ["1", ""])])
    }

    @Test("marks, emoji and line separators within fields change nothing")
    func unicode() throws {
        let fields = ["\u{301}a", "🏻", "x\u{2028}y", "\u{85}Å", "v\u{0B}w"]
        #expect(try csv("a,b,c,d,e\n" + fields.joined(separator: ",") + "\n").rows.first?.fields == fields)
    }

    @Test("a byte order mark is no part of the first column, and empty lines are no rows")
    func mark() throws {
        let table = try csv("\u{FEFF}a;b\n\n1;2\n\n", TableFormat(delimiter: ";"))
        #expect(table.columns == ["a", "b"])
        #expect(table.rows == [InputTable.Row(line: 3, fields: ["1", "2"])])
    }

    @Test("a row with more or fewer fields is unreadable, the others are not")
    func ragged() throws {
        let table = try csv("a,b\n1\n1,2\n1,2,3\n")
        #expect(table.unreadable.map(\.line) == [2, 4])
        #expect(table.rows.map(\.line) == [3])
    }

    @Test("a quote that is not closed, or bytes that are not UTF-8, are faults that name the file")
    func broken() {
        for bytes in [Array("a,b\n1,\"x\" y\n".utf8), [0x61, 0xFF]] {
            let fault = #expect(throws: Fault.self) {
                try InputTable.read("t", path: "t.csv", bytes: bytes, TableFormat())
            }
            #expect(fault?.lines(.plain).first?.contains("t.csv") == true)
        }
    }

    @Test("NDJSON: members are columns, members of members too, and a broken line is unreadable")
    func ndjson() throws {
        let text = "{\"id\":7,\"who\":{\"name\":\"é\"},\"no\":null}\n\n{oops\n{\"id\":8.50,\"late\":true}\n"
        let table = try InputTable.read("t", path: "t.ndjson", bytes: Array(text.utf8), TableFormat())
        #expect(table.columns == ["id", "who.name", "no", "late"])
        #expect(table.rows.map(\.fields) == [["7", "é", "", ""], ["8.50", "", "", "true"]])
        #expect(table.rows.map(\.line) == [1, 4])
        #expect(table.unreadable.map(\.line) == [3])
    }
}
