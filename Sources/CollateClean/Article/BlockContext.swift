/// What a first guess at every block says of the blocks around each: as rows of numbers for a second one.
struct BlockContext {
  /// A block of as many words that is rather kept than not marks where the article is.
  private static let sureWords = 15.0
  private static let far = 99

  private let guesses: [Double]
  private let words: [Double]
  private let places: [NamedElements.Places]
  /// Weight, and guess times weight, of all blocks before each; one more at the end.
  private var room: [Double] = [0]
  private var mass: [Double] = [0]
  private var groups: [[Int: (mass: Double, room: Double)]] = [[:], [:], [:]]
  private var before: [Int] = []
  private var behind: [Int]
  private var sure: (first: Int, last: Int)

  /// Takes the first guesses, the number of words of each block, and the elements they stand in: none for lines of a text.
  init(_ guesses: [Float], words: [Double], places: [NamedElements.Places] = []) {
    self.guesses = guesses.map(Double.init)
    (self.words, self.places) = (words, places)
    behind = Array(repeating: Self.far, count: guesses.count)
    sure = (0, guesses.count - 1)
    for index in guesses.indices {
      let weight = words[index] + 1
      room.append(room[index] + weight)
      mass.append(mass[index] + weight * self.guesses[index])
      for (group, key) in keys(index).enumerated() {
        let sum = groups[group][key] ?? (0, 0)
        groups[group][key] = (sum.mass + weight * self.guesses[index], sum.room + weight)
      }
    }
    markSure()
  }

  private func keys(_ index: Int) -> [Int] {
    guard places.indices.contains(index) else { return [] }
    return [places[index].parent, places[index].grandparent, places[index].last]
  }

  private mutating func markSure() {
    let marks = guesses.indices.filter { guesses[$0] > 0.5 && words[$0] >= Self.sureWords }
    if let first = marks.first, let last = marks.last { sure = (first, last) }
    var last = -Self.far
    var isSure = Array(repeating: false, count: guesses.count)
    for mark in marks { isSure[mark] = true }
    for index in guesses.indices {
      before.append(min(Self.far, index - last))
      if isSure[index] { last = index }
    }
    last = guesses.count + Self.far
    for index in guesses.indices.reversed() {
      behind[index] = min(Self.far, last - index)
      if isSure[index] { last = index }
    }
  }

  /// The row of a block.
  func features(of index: Int) -> [Float] {
    let (guess, weight) = (guesses[index], words[index] + 1)
    let own = weight * guess
    var row = [guess]
    for distance in [-1, -2, -3, 1, 2, 3] {
      row.append(guesses.indices.contains(index + distance) ? guesses[index + distance] : -1)
    }
    for reach in [4, 12] {
      let (from, to) = (max(0, index - reach), min(guesses.count, index + reach + 1))
      let rest = room[to] - room[from] - weight
      row.append(rest > 0 ? (mass[to] - mass[from] - own) / max(1e-6, rest) : 0)
    }
    let total = mass[guesses.count]
    row += [mass[index] / max(total, 1e-6), (total - mass[index + 1]) / max(total, 1e-6), total]
    for (group, key) in keys(index).enumerated() {
      let sum = groups[group][key] ?? (0, 0)
      row.append(sum.room - weight > 0.5 ? (sum.mass - own) / (sum.room - weight) : -1)
    }
    row += [index - sure.first, sure.last - index, before[index], behind[index]].map(Double.init)
    return row.map { Float($0) }
  }
}
