import ReputeModel
import Testing

@Suite("tables of a batch")
struct TableTests {
    @Test("an unknown key is noted and asked for; what is learned is known, even that there is nothing")
    func asks() throws {
        var table = Table<Int64, String>()
        #expect(throws: Stop.self) { try table.get(1) }
        table.want(2)
        #expect(table.missing == [1, 2])
        table.learn(1, "one")
        table.learn(2, nil)
        #expect(try table.missing.isEmpty && table.get(1) == "one" && table.get(2) == nil)
        #expect(table.knows(2) && !table.knows(3) && !table.hasChanges)
    }

    @Test("a change is newer than what the store says later")
    func changesWin() throws {
        var table = Table<Int64, String>()
        table.put(1, "mine")
        table.learn(1, "theirs")
        table.update(1) { $0 += "!" }
        #expect(try table.get(1) == "mine!" && table.hasChanges)
    }

    @Test("changes come sorted, without what was only read, and are gone after the batch")
    func changes() {
        var table = Table<Int64, String>()
        table.learn(2, "read")
        for key in [3, 1] as [Int64] { table.put(key, "put") }
        #expect(table.changes.map(\.key) == [1, 3])
        table.removeAll()
        #expect(!table.hasChanges && !table.knows(2))
    }
}
