/// The name of a stored inner node: the root of a complete subtree of height 8, 16, 24 …
///
/// Node `index` of level L covers the leaves `index · 256^L ..< (index + 1) · 256^L`. Level 0 is that of the
/// leaves; it is never stored. Heights and levels are those of C2SP tlog-tiles.
package struct TileNode: Hashable, Sendable {
    /// The number of tree levels in a tile: 8, so that a tile is 256 hashes wide.
    package static let height = 8
    /// The number of hashes in a full tile.
    package static let width: UInt64 = 256

    /// The level, 1 and up.
    package let level: Int
    /// The place within the level, from the left, beginning with 0.
    package let index: UInt64

    /// Names the node; both numbers count from the left and bottom of the tree.
    package init(level: Int, index: UInt64) {
        self.level = level
        self.index = index
    }

    /// How many complete nodes a level has in a tree of `size` leaves.
    package static func count(level: Int, size: UInt64) -> UInt64 {
        size >> UInt64(height * level)
    }
}
