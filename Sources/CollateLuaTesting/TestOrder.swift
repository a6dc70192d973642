import CollateLua

/// A shuffled order that is the same for the same seed, on every machine.
struct TestOrder: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number of SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The numbers from 0 to `count` - 1, shuffled; for two or more never in their own order.
  static func places(count: Int, seed: UInt64) -> [Int] {
    var order = TestOrder(seed: seed)
    let places = Array((0..<count).shuffled(using: &order))
    return count > 1 && places == Array(0..<count) ? places.reversed() : places
  }
}
