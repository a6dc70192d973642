/// Folded words with a number each, found by their hash: what `WordSet` and `WordMap` rest on.
public struct WordIndex: Sendable {
  /// A place of the table: the hash of a word and its number, -1 where the place is free.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var hash: UInt32
    @usableFromInline var number: Int32
  }

  /// The words, by number.
  public private(set) var words: [String] = []
  @usableFromInline private(set) var slots: [Slot] = Array(repeating: Slot(hash: 0, number: -1), count: 4)

  /// Makes an empty index.
  public init() {}

  /// The number of a folded word with its hash; nil where it is not among the words.
  @inlinable
  public func number(of word: String, _ hash: UInt32) -> Int? {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].number >= 0 {
      let number = Int(slots[place].number)
      if slots[place].hash == hash, words[number] == word { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a word, which is added where it is not there.
  public mutating func add(_ word: String) -> Int {
    let hash = WordHash.of(word)
    if let known = number(of: word, hash) { return known }
    words.append(word)
    // Mostly a word is asked for that is not there: three places of four are free to say so at once.
    if words.count * 4 > slots.count { grow() } else { place(words.count - 1, hash) }
    return words.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(hash: 0, number: -1), count: slots.count * 2)
    for (number, word) in words.enumerated() { place(number, WordHash.of(word)) }
  }

  private mutating func place(_ number: Int, _ hash: UInt32) {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(hash: hash, number: Int32(number))
  }
}
