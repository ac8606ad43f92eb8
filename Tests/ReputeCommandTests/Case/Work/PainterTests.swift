import ReputeModel
import Testing

@testable import repute

@Suite("A screen painted over a slow line")
struct PainterTests {
    private static let unicode = Style(isColoured: true, isUnicode: true)
    private let size = ScreenSize(columns: 20, rows: 3)

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func frame(_ lines: [ScreenLine], _ cursor: Frame.Place? = nil) -> Frame {
        Frame(lines: lines, cursor: cursor)
    }

    @Test("at first it is cleared, then only lines that have something are written")
    func first() {
        var painter = Painter(Self.unicode)
        let bytes = painter.paint(frame([ScreenLine("one"), ScreenLine(), ScreenLine("two", .reverse)]), size)
        #expect(
            text(bytes)
                == "\u{1B}[0m\u{1B}[2J\u{1B}[?25l\u{1B}[1;1Hone\u{1B}[3;1H\u{1B}[7mtwo\u{1B}[0m")
    }

    @Test("nothing is written when nothing changed")
    func idle() {
        var painter = Painter(Self.unicode)
        let lines = [ScreenLine("one", .bold), ScreenLine("two")]
        _ = painter.paint(frame(lines), size)
        #expect(painter.paint(frame(lines), size) == [])
    }

    @Test("of a line only what changed is written, and what is blank behind it is erased")
    func changes() {
        var painter = Painter(Self.unicode)
        _ = painter.paint(frame([ScreenLine("ab 12 cd ef gh ij kl")]), size)
        #expect(text(painter.paint(frame([ScreenLine("ab 13 cd ef gh ij kl")]), size)) == "\u{1B}[1;5H3")
        #expect(
            text(painter.paint(frame([ScreenLine("xb 13 cd ef gh ij ky")]), size)) == "\u{1B}[1;1Hx\u{1B}[1;20Hy")
        #expect(text(painter.paint(frame([ScreenLine("xb")]), size)) == "\u{1B}[1;4H\u{1B}[K")
        #expect(text(painter.paint(frame([ScreenLine("xb", .bold)]), size)) == "\u{1B}[1;1H\u{1B}[1mxb\u{1B}[0m")
    }

    @Test("a countdown that goes on takes less than 64 bytes")
    func countdown() throws {
        let seat = try SeatScene.seat(try SeatScene.view())
        var painter = Painter(Self.unicode)
        func paint(_ seconds: Int64) -> [UInt8] {
            painter.paint(CaseScreen(seat, at: SeatScene.now + seconds * 1_000, Self.unicode).frame, seat.size)
        }
        let whole = paint(5)
        #expect(whole.count > 1_000 && whole.count < 4_096)
        #expect(paint(6) == [])
        let next = paint(66)
        #expect(!next.isEmpty && next.count < 64, "\(text(next).debugDescription)")
    }

    @Test("a character of two columns is written whole, whichever of them changed")
    func wide() {
        var painter = Painter(Self.unicode)
        _ = painter.paint(frame([ScreenLine("a茶b")]), size)
        #expect(text(painter.paint(frame([ScreenLine("axyb")]), size)) == "\u{1B}[1;2Hxy")
        #expect(text(painter.paint(frame([ScreenLine("a茶b")]), size)) == "\u{1B}[1;2H茶")
        #expect(text(painter.paint(frame([ScreenLine("茶xb")]), size)) == "\u{1B}[1;1H茶x")
        #expect(Text.width("e\u{301}茶🇨🇳") == 5 && Text.width("\u{301}\u{200B}") == 0)
        // The last column has no room for one.
        let edge = ScreenLine("0123456789012345678茶x").cells(20, Self.unicode)
        #expect(edge.count == 20 && edge.last == .blank)
    }

    @Test("nothing that a terminal would obey is ever sent, and no more than ASCII where it shows no more")
    func hostile() {
        let text = "a\u{1B}[2Jb\u{9B}31mc\u{7}d\u{202E}e\r\nf\u{200D}g"
        for style in [Self.unicode, .plain] {
            let cells = ScreenLine(text).cells(40, style)
            let scalars = cells.flatMap(\.text.unicodeScalars)
            #expect(cells.count == 40)
            #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{202E}" })
        }
        let plain = ScreenLine("é茶x").cells(6, .plain)
        #expect(plain.map(\.text).joined() == "???x  ")
        let marked = ScreenLine("e" + String(repeating: "\u{301}", count: 500)).cells(2, Self.unicode)
        #expect(marked.count == 2 && marked[0].text.unicodeScalars.count == 7)
    }

    @Test("the cursor is shown where something is typed, comes back there after each change, and goes again")
    func cursor() {
        var painter = Painter(Self.unicode)
        let place = Frame.Place(row: 1, column: 2)
        _ = painter.paint(frame([ScreenLine("x")]), size)
        #expect(text(painter.paint(frame([ScreenLine("x")], place), size)) == "\u{1B}[2;3H\u{1B}[?25h")
        #expect(text(painter.paint(frame([ScreenLine("y")], place), size)) == "\u{1B}[1;1Hy\u{1B}[2;3H")
        #expect(painter.paint(frame([ScreenLine("y")], place), size) == [])
        #expect(text(painter.paint(frame([ScreenLine("y")]), size)) == "\u{1B}[?25l")
    }

    @Test("another size, or somebody else's writing, has all of it written again")
    func anew() {
        var painter = Painter(Self.unicode)
        let whole = painter.paint(frame([ScreenLine("x")]), size)
        let wider = painter.paint(frame([ScreenLine("x")]), ScreenSize(columns: 21, rows: 3))
        #expect(wider == whole)
        painter.forget()
        #expect(painter.paint(frame([ScreenLine("x")]), ScreenSize(columns: 21, rows: 3)) == whole)
    }

    @Test("a line is cut and filled by columns; of two texts the left one gives way")
    func lines() {
        #expect(ScreenLine("茶壶茶").filled(5, .plain, Self.unicode).text == "茶壶…")
        #expect((ScreenLine("ab", .bold) + ScreenLine("cd")).filled(6, .plain, Self.unicode).text == "abcd  ")
        #expect((ScreenLine("ab", .bold) + ScreenLine("cd")).filled(3, .plain, Self.unicode).text == "ab…")
        #expect(ScreenLine.spread("left", "right", 12, .plain, Self.unicode).text == "left   right")
        #expect(ScreenLine.spread("left", "right", 8, .plain, Self.unicode).text == "l… right")
        #expect(ScreenLine.spread("left", "right", 4, .plain, Self.unicode).text == "rig…")
    }
}
