import CollateText

/// The weights of a perceptron in the form of `TagWeights`.
public struct PackedWeights {
  public private(set) var index: [UInt8] = []
  public private(set) var entries: [UInt8] = []

  /// Packs weights as multiples of `unit`, cut to what fits; what rounds to 0 is left out.
  public init(_ perceptron: Perceptron, values: [(feature: UInt32, tag: Int)] = [], unit: Float) {
    let buckets = 1 << Int(TagWeights.bucketBits)
    var byBucket = [[[UInt8]]](repeating: [], count: buckets)
    func add(_ feature: UInt32, _ values: [UInt8]) {
      let checks = [TagWeights.sign(Int(feature & 63)), TagWeights.sign(Int(feature >> 6 & 63))]
      byBucket[Int(feature >> (32 - TagWeights.bucketBits))].append(checks + values)
    }
    for (feature, tag) in values { add(feature, [TagWeights.sign(tag), TagWeights.sign(0)]) }
    for (feature, weights) in perceptron.averages {
      let pairs = weights.flatMap { tag, weight -> [UInt8] in
        let units = max(-TagWeights.largest, min(TagWeights.largest, Int((weight / unit).rounded())))
        return units == 0
          ? [] : [TagWeights.sign(tag), TagWeights.sign(units + TagWeights.largest + 1)]
      }
      if !pairs.isEmpty { add(feature, pairs) }
    }
    for bucket in byBucket {
      let place = entries.count
      index += [place / 92 / 92, place / 92 % 92, place % 92].map(TagWeights.sign)
      precondition(place < 92 * 92 * 92, "a place takes three signs")
      for feature in bucket { entries += feature + [0x20] }
      entries.append(0x20)
    }
  }

  /// A source file with the weights under a name; `origin` says who made them of what.
  public func source(name: String, origin: String, imports: [String] = []) -> String {
    """
    // \(origin); licences in .notices.
    \(imports.map { "\nimport \($0)\n" }.joined())
    extension TagWeights {
      /// Fitted weights: \(index.count + entries.count) bytes.
      static let \(name) = TagWeights(
        index: \"""
          \(Self.lines(index))
          \""",
        entries: \"""
          \(Self.lines(entries))
          \"""
      )
    }

    """
  }

  private static func lines(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 98).map {
      String(decoding: bytes[$0..<min(bytes.count, $0 + 98)], as: UTF8.self)
    }.joined(separator: "\\\n      ")
  }
}
