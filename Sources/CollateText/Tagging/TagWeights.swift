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
  private let entriesCount: Int

  /// Bits of a hash that choose its bucket.
  public static let bucketBits: UInt32 = 15
  /// The largest weight.
  public static let largest = 45

  /// Takes an index and its entries, which must be made for each other.
  public init(index: StaticString, entries: StaticString) {
    (self.index, self.entries, entriesCount) = (index.utf8Start, entries.utf8Start, entries.utf8CodeUnitCount)
  }

  /// Copies an index and its entries to memory that stays: for whoever fits weights and measures them.
  package init(index: [UInt8], entries: [UInt8]) {
    func copy(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      memory.initialize(from: bytes, count: bytes.count)
      return UnsafePointer(memory)
    }
    (self.index, self.entries, entriesCount) = (copy(index), copy(entries), entries.count)
  }

  /// Adds the weights of features to the scores of the labels, for models outside this module.
  package func add(_ features: UnsafeBufferPointer<UInt32>, to scores: UnsafeMutablePointer<Int32>) {
    withUnsafeTemporaryAllocation(of: Bucket.self, capacity: features.count) { buckets in
      guard let first = buckets.baseAddress else { return }
      add(features, to: scores, first)
    }
  }

  /// A bucket with its first eight signs.
  struct Bucket {
    fileprivate var place: Int
    fileprivate var signs: UInt64
  }

  /// Adds the weights of features to the scores of the tags; `buckets` is room for as many.
  @inline(__always)
  func add(
    _ features: UnsafeBufferPointer<UInt32>, to scores: UnsafeMutablePointer<Int32>,
    _ buckets: UnsafeMutablePointer<Bucket>
  ) {
    open(features, buckets)
    for number in features.indices {
      guard var place = entry(of: features[number], in: buckets[number]) else { continue }
      while entries[place] != Self.space {
        scores[Self.value(entries[place])] &+= Int32(
          truncatingIfNeeded: Self.value(entries[place &+ 1]) &- Self.largest &- 1)
        place &+= 2
      }
    }
  }

  /// The values that features have by themselves: their tags, where they decide alone; nil where one has none.
  func values(of features: [UInt32]) -> [UInt8?] {
    features.withUnsafeBufferPointer { features in
      withUnsafeTemporaryAllocation(of: Bucket.self, capacity: features.count) { buckets in
        guard let first = buckets.baseAddress else { return [] }
        open(features, first)
        return features.indices.map { number in
          entry(of: features[number], in: first[number]).map {
            UInt8(truncatingIfNeeded: Self.value(entries[$0]))
          }
        }
      }
    }
  }

  /// Reads the beginnings of all buckets before one is searched: the memory they stand in arrives for many at once.
  @inline(__always)
  private func open(_ features: UnsafeBufferPointer<UInt32>, _ buckets: UnsafeMutablePointer<Bucket>) {
    for number in features.indices { buckets[number].place = bucket(of: features[number]) }
    for number in features.indices { buckets[number].signs = signs(at: buckets[number].place) }
  }

  /// The eight signs from a place on; spaces behind the last one.
  @inline(__always)
  private func signs(at place: Int) -> UInt64 {
    if place &+ 8 <= entriesCount {
      return UInt64(littleEndian: UnsafeRawPointer(entries + place).loadUnaligned(as: UInt64.self))
    }
    return (0..<8).reduce(0) { signs, number in
      signs | UInt64(place + number < entriesCount ? entries[place + number] : Self.space) << (8 * number)
    }
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
  private func entry(of feature: UInt32, in bucket: Bucket) -> Int? {
    let wanted = UInt16(Self.sign(Int(feature & 63))) | UInt16(Self.sign(Int(feature &>> 6 & 63))) &<< 8
    var (place, signs) = (bucket.place, bucket.signs)
    while UInt8(truncatingIfNeeded: signs) != Self.space {
      if UInt16(truncatingIfNeeded: signs) == wanted { return place &+ 2 }
      place = next(after: place, signs)
      signs = self.signs(at: place)
    }
    return nil
  }

  /// Where the entry behind the one at `place` begins, which has these first signs.
  @inline(__always)
  private func next(after place: Int, _ signs: UInt64) -> Int {
    // The lowest byte that is a space has its upper bit set.
    let distance = signs ^ 0x2020_2020_2020_2020
    let spaces = (distance &- 0x0101_0101_0101_0101) & ~distance & 0x8080_8080_8080_8080
    if spaces != 0 { return place &+ spaces.trailingZeroBitCount &>> 3 &+ 1 }
    var end = place &+ 8
    while entries[end] != Self.space { end &+= 2 }
    return end &+ 1
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
