/// A key that somebody pressed, or a text that was pasted.
enum Key: Hashable, Sendable {
    /// A character that is written.
    case character(Character)
    /// A letter together with Ctrl.
    case control(Character)
    case enter
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// What was pasted, whole.
    case paste(String)
}
