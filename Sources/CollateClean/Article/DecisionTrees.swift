import Foundation

/// Boosted decision trees over a row of numbers; their sum is the logarithm of the odds.
struct DecisionTrees: Sendable {
  private struct Node {
    var feature: Int
    var threshold: Float
    /// Number of the next node; a leaf where it is negative: `leaves[-1 - number]`.
    var lower: Int
    var upper: Int
  }

  private var nodes: [Node] = []
  private var leaves: [Float] = []
  private var roots: [Int] = []

  /// Reads trees parted by `;`: nodes `feature:threshold:lower:upper`, then `=` and the values of the leaves.
  init(_ text: String) {
    for tree in text.utf8.split(separator: UInt8(ascii: ";")) {
      let (firstNode, firstLeaf) = (nodes.count, leaves.count)
      func shifted(_ number: Int) -> Int { number < 0 ? number - firstLeaf : number + firstNode }
      var isLeaf = false
      for part in tree.split(separator: 0x20) {
        if part.first == UInt8(ascii: "=") {
          isLeaf = true
          continue
        }
        let numbers = part.split(separator: UInt8(ascii: ":")).compactMap { Float(String($0) ?? "") }
        if isLeaf, numbers.count == 1 { leaves.append(numbers[0]) }
        if !isLeaf, numbers.count == 4 {
          nodes.append(
            Node(
              feature: Int(numbers[0]), threshold: numbers[1], lower: shifted(Int(numbers[2])),
              upper: shifted(Int(numbers[3]))))
        }
      }
      roots.append(nodes.count > firstNode ? firstNode : -1 - firstLeaf)
    }
  }

  /// The probability, 0 to 1, for a row; `shift` is added to the logarithm of its odds.
  func probability(_ row: [Float], shiftedBy shift: Float = 0) -> Float {
    var sum = shift
    for root in roots {
      var number = root
      while number >= 0 {
        let node = nodes[number]
        number = row[node.feature] <= node.threshold ? node.lower : node.upper
      }
      sum += leaves[-1 - number]
    }
    return 1 / (1 + exp(-sum))
  }
}
