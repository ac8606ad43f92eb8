import ReputeModel
import Testing

@Suite("ratios")
struct RatioTests {
    @Test(
        "a ratio is rounded to six decimals, half to even",
        arguments: [
            (1, 3, 333_333), (2, 3, 666_667), (0, 7, 0), (7, 7, 1_000_000), (-1, 3, -333_333), (-2, 3, -666_667),
            (1, 2_000_000, 0), (3, 2_000_000, 2), (5, 2_000_000, 2), (7, 2_000_000, 4), (-1, 2_000_000, 0),
            (-3, 2_000_000, -2), (-5, 2_000_000, -2), (1_000_001, 2_000_000_000_000, 1), (241, 50, 4_820_000),
        ] as [(Int128, Int128, Int64)])
    func rounding(numerator: Int128, denominator: Int128, millionths: Int64) {
        #expect(Ratio(numerator, over: denominator).millionths == millionths)
    }

    @Test("a floating-point number is rounded half to even as well")
    func floating() {
        #expect(Ratio(rounding: 0.5 / 1_000_000).millionths == 0 && Ratio(rounding: 1.5 / 1_000_000).millionths == 2)
        #expect(Ratio(rounding: 0.25).millionths == 250_000 && Ratio(millionths: 979_452).value == 0.979452)
        #expect(Ratio(millionths: -1) < Ratio(millionths: 0))
    }
}
