import Foundation

/// Reads lines from a terminal, with a cursor that moves, a history and completion. Lines longer than the terminal scroll
/// sideways, so that one line of the screen is all that is ever drawn.
struct LineEditor {
  /// How reading a line ended.
  enum Ending {
    case line(String)
    /// Ctrl-C: the line is given up.
    case cancelled
    /// Ctrl-D on an empty line, or the terminal is gone.
    case closed
  }

  /// What the name at the end of a text can become.
  let complete: (String) -> [String]
  private var history: LineHistory
  private var keys = KeyReader()

  init(history: LineHistory, complete: @escaping (String) -> [String]) {
    self.history = history
    self.complete = complete
  }

  /// Reads one line behind a prompt.
  mutating func read(_ prompt: String) -> Ending {
    var line = LineBuffer()
    var place = history.lines.count
    var unfinished = ""
    let ending = RawMode.whileReading { () -> Ending in
      while true {
        draw(line, prompt)
        switch keys.next() {
        case nil: continue
        case .closed: return .closed
        case .enter: return .line(line.text)
        case .control("c"): return .cancelled
        case .control("d") where line.characters.isEmpty: return .closed
        case .tab: complete(&line)
        case .up, .control("p"): recall(&line, &place, place - 1, &unfinished)
        case .down, .control("n"): recall(&line, &place, place + 1, &unfinished)
        case .control("l"): Console.write("\u{1B}[H\u{1B}[2J")
        case .some(let key): Self.edit(&line, key)
        }
      }
    }
    if case .line(let text) = ending { history.add(text) }
    line.moveToEnd()
    draw(line, prompt)
    Console.write("\n")
    return ending
  }

  private static func edit(_ line: inout LineBuffer, _ key: Key) {
    switch key {
    case .text(let text): line.insert(text)
    case .backspace, .control("h"): line.deleteBackward()
    case .delete, .control("d"): line.deleteForward()
    case .left, .control("b"): line.move(by: -1)
    case .right, .control("f"): line.move(by: 1)
    case .home, .control("a"): line.moveToStart()
    case .end, .control("e"): line.moveToEnd()
    case .control("u"): line.deleteToStart()
    case .control("k"): line.deleteToEnd()
    case .control("w"): line.deleteWord()
    default: break
    }
  }

  // MARK: History

  /// Shows the line of the history at `wanted`; behind the last stands the line that was being typed.
  private func recall(_ line: inout LineBuffer, _ place: inout Int, _ wanted: Int, _ unfinished: inout String)
  {
    guard (0...history.lines.count).contains(wanted) else { return }
    if place == history.lines.count { unfinished = line.text }
    place = wanted
    line.set(wanted == history.lines.count ? unfinished : history.lines[wanted])
  }

  // MARK: Completion

  /// Writes what all candidates share, or lists them where that is nothing new.
  private func complete(_ line: inout LineBuffer) {
    let head = line.head
    let typed = head.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
    if head.allSatisfy({ $0 == " " }) { return line.insert("  ") }
    let candidates = complete(head)
    guard let first = candidates.first else { return }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.count > typed {
      line.insert(String(common.dropFirst(typed)))
    } else if candidates.count > 1 {
      Console.write("\r\u{1B}[K" + candidates.joined(separator: "  ") + "\n")
    }
  }

  // MARK: Drawing

  private func draw(_ line: LineBuffer, _ prompt: String) {
    let room = max(10, Console.width - prompt.count - 1)
    let start = max(0, line.cursor - room)
    let shown = line.characters[start...].prefix(room).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let back = shown.count - (line.cursor - start)
    Console.write(
      "\r\u{1B}[K" + prompt + String(shown) + (back > 0 ? "\u{1B}[\(back)D" : ""))
  }
}
