public import Desk
public import Receivables
public import Terminal
import Wording

// What is seen while a book is opened.

extension Workbench {
  /// What is being done, and how far it is.
  ///
  /// - Parameters:
  ///   - sentence: What is being done.
  ///   - look: How it looks.
  ///   - size: The extent of the screen.
  /// - Returns: The whole screen.
  public static func opening(_ sentence: String, _ look: Look, on size: Size) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, look).filled(.text)
      StatusLine(left: ["Verzug"], role: .header).view(on: surface.row(0))
      surface.write(Shown(sentence), row: size.rows / 2, column: 2, within: nil, .muted)
    }
    frame.title = "Verzug"
    return frame
  }

  /// The queue as it was kept, before the book is read: to be looked at, not yet to be worked on.
  ///
  /// - Parameters:
  ///   - kept: The queue.
  ///   - sentence: What is being done meanwhile.
  ///   - user: Who is at the keyboard.
  ///   - preferences: How the person likes it.
  ///   - look: How it looks.
  ///   - size: The extent of the screen.
  /// - Returns: The whole screen.
  public static func opening(
    _ kept: DayQueue, _ sentence: String, for user: UserName, _ preferences: Preferences,
    _ look: Look, on size: Size
  ) -> Frame {
    var surroundings = Surroundings(
      book: Book(), worklist: Worklist(kept.queue), search: nil, day: kept.queue.day,
      today: kept.queue.day, now: Instant(milliseconds: 0), ways: [], time: .zero, user: user,
      words: Wording(preferences.language), look: look,
      keys: Keys(KeySet(preferences.keys)), colleagues: [], readOnly: nil, size: size,
      preferences: preferences, shelf: ThemeShelf(folders: []))
    surroundings.foretaste = .init(settings: kept.settings, account: kept.accounts)
    var state = State(QueuePage(surroundings))
    state.toasts.show(Shown(sentence), role: .muted, at: .zero)
    return state.view(size, surroundings)
  }
}
