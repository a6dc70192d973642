/// A line that is being edited: its characters and the place of the cursor.
struct LineBuffer {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0

  /// The whole line.
  var text: String { String(characters) }

  /// What stands before the cursor.
  var head: String { String(characters[..<cursor]) }

  /// Puts another line in its place, the cursor at its end.
  mutating func set(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  /// Writes at the cursor.
  mutating func insert(_ text: String) {
    // A mark that joins the character before it makes one character of both.
    let head = Array(self.head + text)
    characters = head + characters[cursor...]
    cursor = head.count
  }

  /// Moves the cursor by characters, within the line.
  mutating func move(by step: Int) { cursor = min(max(0, cursor + step), characters.count) }

  /// Moves the cursor to the begin or the end.
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }

  /// Deletes the character before the cursor, or the one under it.
  mutating func deleteBackward() {
    if cursor > 0 { delete(from: cursor - 1, to: cursor) }
  }
  mutating func deleteForward() {
    if cursor < characters.count { delete(from: cursor, to: cursor + 1) }
  }

  /// Deletes all before the cursor, all from it on, or the word before it.
  mutating func deleteToStart() { delete(from: 0, to: cursor) }
  mutating func deleteToEnd() { delete(from: cursor, to: characters.count) }
  mutating func deleteWord() {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    delete(from: start, to: cursor)
  }

  private mutating func delete(from start: Int, to end: Int) {
    characters.removeSubrange(start..<end)
    cursor = start
  }
}
