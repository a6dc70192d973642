/// The weights of the tagger inside two static strings, searched as they stand: they cost no time to load.
///
/// A value from 0 to 91 is one sign. The features are sorted into 2^15 buckets by the upper bits of their hash; `index`
/// has three signs for each, where the bucket begins in `entries`. A feature is two signs of its lower bits, then a tag
/// and a weight in turn, then a space; another space ends the bucket.
///
/// The pointers lead to memory that is never written and never freed.
public struct TagWeights: @unchecked Sendable {
  private let index: UnsafePointer<UInt8>
  private let entries: UnsafePointer<UInt8>

  /// Bits of a hash that choose its bucket.
  public static let bucketBits: UInt32 = 15
  /// The largest weight.
  public static let largest = 45

  /// Takes an index and its entries, which must be made for each other.
  public init(index: StaticString, entries: StaticString) {
    (self.index, self.entries) = (index.utf8Start, entries.utf8Start)
  }

  /// Copies an index and its entries to memory that stays: for whoever fits weights and measures them.
  package init(index: [UInt8], entries: [UInt8]) {
    func copy(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      memory.initialize(from: bytes, count: bytes.count)
      return UnsafePointer(memory)
    }
    (self.index, self.entries) = (copy(index), copy(entries))
  }

  /// Adds the weights of features to the scores of the tags; `places` is room for as many numbers.
  @inline(__always)
  func add(
    _ features: UnsafeBufferPointer<UInt32>, to scores: UnsafeMutablePointer<Int32>,
    _ places: UnsafeMutablePointer<Int>
  ) {
    // All buckets first: the memory they stand in arrives while the others are asked for.
    for number in features.indices { places[number] = bucket(of: features[number]) }
    for number in features.indices {
      guard var place = entry(of: features[number], in: places[number]) else { continue }
      while entries[place] != Self.space {
        scores[Self.value(entries[place])] &+= Int32(
          truncatingIfNeeded: Self.value(entries[place &+ 1]) &- Self.largest &- 1)
        place &+= 2
      }
    }
  }

  /// The value that a feature has by itself: its tag, where it decides alone; nil where it has none.
  @inline(__always)
  func value(of feature: UInt32) -> Int? {
    entry(of: feature, in: bucket(of: feature)).map { Self.value(entries[$0]) }
  }

  /// Where the bucket of a feature begins.
  @inline(__always)
  private func bucket(of feature: UInt32) -> Int {
    let place = 3 &* Int(feature &>> (32 - Self.bucketBits))
    return (Self.value(index[place]) &* 92 &+ Self.value(index[place &+ 1])) &* 92
      &+ Self.value(index[place &+ 2])
  }

  /// Where the tags of a feature stand in its bucket.
  @inline(__always)
  private func entry(of feature: UInt32, in bucket: Int) -> Int? {
    var place = bucket
    let (one, other) = (Self.sign(Int(feature & 63)), Self.sign(Int(feature &>> 6 & 63)))
    while entries[place] != Self.space {
      if entries[place] == one, entries[place &+ 1] == other { return place &+ 2 }
      place &+= 2
      while entries[place] != Self.space { place &+= 2 }
      place &+= 1
    }
    return nil
  }

  private static let space: UInt8 = 0x20

  /// The sign of a value: no quotation mark and no backslash is among them.
  @inline(__always)
  public static func sign(_ value: Int) -> UInt8 {
    value == 57 ? 0x21 : UInt8(truncatingIfNeeded: value &+ 0x23)
  }

  @inline(__always)
  private static func value(_ sign: UInt8) -> Int { sign == 0x21 ? 57 : Int(sign) &- 0x23 }
}
