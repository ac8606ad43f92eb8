/// Sorts in slices, so that many elements hold nobody up: runs first, then these merged by twos.
package struct SlicedSort<Element: Comparable & Sendable>: Sendable {
    /// The elements, in ascending order once ``advance(_:)`` says so.
    package private(set) var elements: [Element] = []
    private var merged: [Element] = []
    /// How long the runs are that are merged; 0: they are made yet.
    private var width = 0
    /// Where the two runs begin that are being merged, or the next one that is made.
    private var start = 0
    /// How far these two are merged.
    private var taken = (first: 0, second: 0)

    package init() {}

    /// Adds an element, before it is sorted.
    package mutating func add(_ element: Element) { elements.append(element) }

    private static var run: Int { 512 }

    /// Goes on by as many steps as are left, of a comparison each, and takes them. Answers whether all are sorted.
    /// Cost: n log n steps in all.
    package mutating func advance(_ left: inout Int) -> Bool {
        while left > 0, width < elements.count { if width == 0 { makeRun(&left) } else { merge(&left) } }
        return width >= elements.count
    }

    private mutating func makeRun(_ left: inout Int) {
        let end = min(start + Self.run, elements.count)
        elements.replaceSubrange(start..<end, with: elements[start..<end].sorted())
        left -= end - start
        start = end
        if start == elements.count { begin(Self.run) }
    }

    private mutating func merge(_ left: inout Int) {
        let middle = min(start + width, elements.count)
        let end = min(middle + width, elements.count)
        while left > 0, taken.first < middle || taken.second < end {
            let isFirst =
                taken.second == end
                || taken.first < middle && !(elements[taken.second] < elements[taken.first])
            merged.append(elements[isFirst ? taken.first : taken.second])
            if isFirst { taken.first += 1 } else { taken.second += 1 }
            left -= 1
        }
        guard taken.first == middle, taken.second == end else { return }
        if end < elements.count { return beginPair(at: end) }
        swap(&elements, &merged)
        begin(2 * width)
    }

    /// Begins to merge runs of a length.
    private mutating func begin(_ width: Int) {
        self.width = width
        merged.removeAll(keepingCapacity: true)
        if width < elements.count { merged.reserveCapacity(elements.count) }
        beginPair(at: 0)
    }

    private mutating func beginPair(at place: Int) {
        start = place
        taken = (place, min(place + width, elements.count))
    }
}
