import Foundation

/// What a person pressed.
enum Key: Equatable {
  case text(String)
  case enter, tab, backspace, delete
  case left, right, up, down, home, end
  /// A letter with the control key.
  case control(Character)
  /// The end of the input.
  case closed
}

/// Makes keys of the bytes of a terminal in raw mode.
struct KeyReader {
  private var pending: [UInt8] = []

  /// Waits for the next key; nil for one that means nothing here.
  mutating func next() -> Key? {
    guard let byte = nextByte() else { return .closed }
    switch byte {
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x7F, 0x08: return .backspace
    case 0x1B: return escapeSequence()
    case 0x00..<0x20: return .control(Character(UnicodeScalar(byte | 0x60)))
    default: return character(byte)
    }
  }

  private mutating func nextByte() -> UInt8? {
    if pending.isEmpty {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return nil }
      pending = buffer[..<count].reversed()
    }
    return pending.popLast()
  }

  /// A character of several bytes.
  private mutating func character(_ first: UInt8) -> Key? {
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    var bytes = [first]
    for _ in 0..<more { if let byte = nextByte() { bytes.append(byte) } }
    return String(validating: bytes, as: UTF8.self).map(Key.text)
  }

  /// What follows ESC: `[` or `O`, numbers, a letter or `~`.
  private mutating func escapeSequence() -> Key? {
    guard let kind = nextByte(), kind == 0x5B || kind == 0x4F else { return nil }
    var number = 0
    while let byte = nextByte() {
      switch byte {
      case 0x30...0x39: number = min(number * 10 + Int(byte - 0x30), 1000)
      case 0x3B: number = 0
      case 0x41: return .up
      case 0x42: return .down
      case 0x43: return .right
      case 0x44: return .left
      case 0x48: return .home
      case 0x46: return .end
      case 0x7E: return [1: .home, 3: .delete, 4: .end, 7: .home, 8: .end][number]
      default: return nil
      }
    }
    return .closed
  }
}
