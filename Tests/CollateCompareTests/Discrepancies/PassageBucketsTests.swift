import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct PassageBucketsTests {
  private func found(_ places: [(Int, Int, Int)], at place: (Int, Int, Int)) -> [Int] {
    var buckets = PassageBuckets<Int>()
    for (index, place) in places.enumerated() { buckets.insert(index, at: passage(place)) }
    var found: [Int] = []
    buckets.forEach(overlapping: passage(place)) { _, content in found.append(content) }
    return found.sorted()
  }

  private func passage(_ place: (Int, Int, Int)) -> Passage {
    Passage(document: place.0, span: Span(place.1, place.2))
  }

  @Test func whatOverlapsIsFoundOnce() {
    let places = [(0, 10, 20), (0, 0, 500), (1, 10, 20), (0, 20, 30), (0, 60, 70), (0, 300, 400)]
    #expect(found(places, at: (0, 15, 20)) == [0, 1])
    #expect(found(places, at: (0, 19, 350)) == [0, 1, 3, 4, 5])
    #expect(found(places, at: (2, 0, 900)) == [])
  }
}
