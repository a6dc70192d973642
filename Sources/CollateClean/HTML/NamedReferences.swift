import CollateText

/// Looks up named character references.
enum NamedReferences {
  private static let entries: [(name: [UInt8], characters: [UInt8])] = {
    NamedReferenceTable.text.utf8.split(separator: 0x20).map { entry in
      let parts = entry.split(separator: UInt8(ascii: "="))
      var characters: [UInt8] = []
      for code in parts[1].split(separator: UInt8(ascii: "+")) {
        UTF8Decoding.append(
          UInt32(String(decoding: code, as: UTF8.self), radix: 16) ?? 0xFFFD, to: &characters)
      }
      return (Array(parts[0]), characters)
    }
  }()

  /// The longest name that begins at `offset`, its length (with `;` where it has one) and its characters; nil for none.
  static func longestMatch(in bytes: [UInt8], at offset: Int) -> (length: Int, characters: [UInt8])? {
    var low = 0
    var high = entries.count
    var length = 0
    var match: (Int, [UInt8])?
    while low < high, offset + length < bytes.count {
      let byte = bytes[offset + length]
      low = (low..<high).partitioningIndex {
        length < entries[$0].name.count && entries[$0].name[length] >= byte
      }
      high = (low..<high).partitioningIndex { entries[$0].name[length] > byte }
      length += 1
      // A name that ends here sorts before all that go on.
      if low < high, entries[low].name.count == length { match = (length, entries[low].characters) }
    }
    return match
  }
}
