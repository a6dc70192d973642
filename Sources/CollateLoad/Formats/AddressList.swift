import CollateText

/// A list of the addresses of pages, which somebody took for the pages.
enum AddressList {
  /// Whether every line is an address; at least one is there.
  static func isOne(_ head: ContentHead) -> Bool {
    let lines = head.lines.map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }
    return !lines.isEmpty
      && lines.allSatisfy { line in
        ["http://", "https://"].contains { line.starts(with: $0.utf8) } && !line.contains { $0 == 0x20 }
      }
  }
}
