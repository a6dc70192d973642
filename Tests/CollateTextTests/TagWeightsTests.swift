import Testing

@testable import CollateText

@Suite struct TagWeightsTests {
  /// One feature in bucket 5 that speaks for tag 3 and against tag 7, and none elsewhere.
  private let weights: TagWeights = {
    let feature = UInt32(5) << 17 | 9 << 6 | 4
    let entry = [4, 9, 3, 50, 7, 40].map(TagWeights.sign) + [0x20]
    var (index, entries): ([UInt8], [UInt8]) = ([], [])
    for bucket in 0..<1 << TagWeights.bucketBits {
      index += [0, 0, entries.count].map(TagWeights.sign)
      if bucket == 5 { entries += entry }
      if bucket <= 5 { entries.append(0x20) }
    }
    entries += [0x20, 0x20]
    return TagWeights(index: index, entries: entries)
  }()

  private func scores(_ features: UInt32...) -> [Int32] {
    var scores = [Int32](repeating: 0, count: 10)
    scores.withUnsafeMutableBufferPointer { scores in
      features.withUnsafeBufferPointer { features in
        withUnsafeTemporaryAllocation(of: TagWeights.Bucket.self, capacity: features.count) { buckets in
          weights.add(
            features, to: scores.baseAddress.unsafelyUnwrapped, buckets.baseAddress.unsafelyUnwrapped)
        }
      }
    }
    return scores
  }

  @Test func addsWhatAFeatureHas() {
    #expect(scores(5 << 17 | 9 << 6 | 4) == [0, 0, 0, 4, 0, 0, 0, -6, 0, 0])
  }

  @Test func featuresAddUp() {
    let feature: UInt32 = 5 << 17 | 9 << 6 | 4
    #expect(scores(feature, 2 << 17, feature) == [0, 0, 0, 8, 0, 0, 0, -12, 0, 0])
    #expect(weights.values(of: [feature, 2 << 17, feature]) == [3, nil, 3])
    #expect(weights.values(of: []).isEmpty)
  }

  @Test func aFeatureWithOtherLowerBitsIsNone() {
    #expect(scores(5 << 17 | 9 << 6 | 5) == [Int32](repeating: 0, count: 10))
    #expect(scores(2 << 17) == [Int32](repeating: 0, count: 10))
  }

  @Test func noSignIsAMarkOrABackslash() {
    let signs = (0..<92).map(TagWeights.sign)
    #expect(Set(signs).count == 92)
    #expect(!signs.contains(0x22) && !signs.contains(0x5C) && !signs.contains(0x20))
  }
}
