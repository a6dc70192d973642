import CollateText

/// Documents of equal text, and those all sentences of which stand in another: one of them is compared with the others of
/// its event, and stands for all.
public struct EqualTexts: Sendable {
  /// For every text that says something new the document that stands for it, then those that hold it or a part of it;
  /// ordered by the former.
  public private(set) var holders: [[Int]] = []
  /// Those that hold a part, by index.
  private(set) var excerpts: [Int: Excerpt] = [:]

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
    fold(Excerpt.all(among: originals, of: documents))
  }

  /// Puts the holders of every excerpt behind those of the whole text.
  private mutating func fold(_ found: [Int: (whole: Int, excerpt: Excerpt)]) {
    guard !found.isEmpty else { return }
    var joined: [Int: [Int]] = [:]
    for group in holders {
      guard let (whole, excerpt) = found[group[0]] else { continue }
      joined[whole, default: []] += group
      for member in group { excerpts[member] = excerpt }
    }
    holders = holders.filter { found[$0[0]] == nil }.map { $0 + (joined[$0[0]] ?? []) }
  }

  /// Where a copy has a passage of the text that stands for it; nil where it hasn't.
  func place(of span: Span, in copy: Int) -> Span? {
    guard let excerpt = excerpts[copy] else { return span }
    return excerpt.place(of: span)
  }

  /// The document that stands for every text.
  public var originals: [Int] { holders.map { $0[0] } }

  /// Whether a document stands for another.
  public var hasCopies: Bool { holders.contains { $0.count > 1 } }

  /// The further documents of every text that has some, by the one that stands for them.
  var copies: [Int: [Int]] {
    Dictionary(
      uniqueKeysWithValues: holders.filter { $0.count > 1 }.map { ($0[0], Array($0.dropFirst())) })
  }
}
