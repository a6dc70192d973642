import Testing

@testable import CollateCompare

@Suite struct HeapTests {
  @Test func elementsComeOutInOrder() {
    var heap = Heap<Int>(by: <)
    let numbers = [5, 3, 8, 1, 9, 2, 7, 3]
    for number in numbers { heap.insert(number) }
    var result: [Int] = []
    while let next = heap.removeFirst() { result.append(next) }
    #expect(result == numbers.sorted())
    #expect(heap.removeFirst() == nil)
  }
}
