import CollateText

/// Documents of equal text: one of them is compared with the others of its event, and stands for all.
public struct EqualTexts: Sendable {
  /// For every distinct text the documents that hold it, ascending, ordered by the first.
  public private(set) var holders: [[Int]] = []

  /// Compares the texts of some documents; an account without text equals no other.
  public init(_ members: some Sequence<Int>, of documents: [Document]) {
    var texts = TextNumbers()
    var places: [Int: Int] = [:]
    for member in members {
      let bytes = documents[member].bytes
      let place = bytes.isEmpty ? nil : places[texts.number(of: bytes[...])]
      if let place {
        holders[place].append(member)
      } else {
        if !bytes.isEmpty { places[texts.number(of: bytes[...])] = holders.count }
        holders.append([member])
      }
    }
  }

  /// The first document of every text.
  public var originals: [Int] { holders.map { $0[0] } }

  /// Whether two documents have one text.
  public var hasCopies: Bool { holders.contains { $0.count > 1 } }

  /// The further documents of every text that has some, by its first.
  var copies: [Int: [Int]] {
    Dictionary(
      uniqueKeysWithValues: holders.filter { $0.count > 1 }.map { ($0[0], Array($0.dropFirst())) })
  }
}
