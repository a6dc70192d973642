import CollateText

/// What the lines of a text show of themselves and of their places, as rows of numbers for a fitted model.
struct LineFeatures {
  /// The column that holds the number of words.
  static let wordColumn = 0
  /// Words of up to so many letters in lower case mostly carry grammar.
  private static let shortLetters = 3
  /// Lines to each side that are looked at for what stands around.
  private static let reaches = [4, 12]
  /// A line of so many words is prose, and one of the smaller number that ends like a sentence.
  private static let prose = (words: 18, sentence: 6)
  /// Signs that part the entries of menus, or claim rights.
  private static let signs = Set("|\u{BB}\u{203A}\u{2022}\u{B7}\u{A9}>/+".unicodeScalars.map(\.value))

  private let lines: [TextLine]
  private let shapes: [BlockShape]
  private let bytes: [UInt8]
  private let letters: [Letters]
  private let kinds: [Float]
  private let isProse: [Bool]
  /// Words before each line, and words of prose; one more at the end.
  private var words: [Int] = [0]
  private var proseWords: [Int] = [0]

  /// One row for each line; `said` has the words of each as numbers.
  static func rows(_ lines: [TextLine], said: [[UInt32]], in bytes: [UInt8]) -> [[Float]] {
    LineFeatures(lines, bytes).rows(said)
  }

  private init(_ lines: [TextLine], _ bytes: [UInt8]) {
    (self.lines, self.bytes) = (lines, bytes)
    shapes = lines.map { BlockShape(Array(bytes[$0.span])) }
    letters = lines.map { Letters($0.span, in: bytes) }
    kinds = lines.map { FurnitureRules.verdict(on: $0, in: bytes).map { Float($0.kind.rawValue) } ?? 0 }
    isProse = zip(lines, shapes).map { line, shape in
      shape.words >= Self.prose.words || (shape.words >= Self.prose.sentence && line.endsSentence)
    }
    for (shape, isProse) in zip(shapes, isProse) {
      words.append(words[words.count - 1] + shape.words)
      proseWords.append(proseWords[proseWords.count - 1] + (isProse ? shape.words : 0))
    }
  }

  private func rows(_ said: [[UInt32]]) -> [[Float]] {
    let copies = Repetition.shares(said.map(Shingles.runs))
    let runs = runs()
    let topic = topicShares(said)
    return lines.indices.map { index in
      var row: [Float] = []
      appendShape(index, &row)
      appendSpeech(lines[index], &row)
      appendPlace(index, &row)
      row += [copies[index].earlier, copies[index].later, topic[index]]
      for distance in [-1, 1, -2, 2] { appendNeighbour(index + distance, &row) }
      row += Self.reaches.map { proseShare(around: index, reach: $0) }
      row += [Float(runs[index].lines), Float(runs[index].words)]
      return row
    }
  }

  private func appendShape(_ index: Int, _ row: inout [Float]) {
    let (line, shape) = (lines[index], shapes[index])
    let count = Float(max(1, shape.words))
    row += [
      Float(shape.words), Float(shape.letters) / count, line.endsSentence ? 1 : 0, Float(shape.stops),
      Float(shape.commas), letters[index].capitals / count, Float(shape.numbers) / count,
      letters[index].shortWords / count, shape.startsWithCapital ? 1 : 0, line.isQuoting ? 1 : 0,
      letters[index].foreign / Float(max(1, line.span.count)),
      Float(signCount(line.span)), bytes[line.span].suffix(3).elementsEqual("...".utf8) ? 1 : 0,
      bytes[line.span].last == UInt8(ascii: ":") ? 1 : 0,
    ]
  }

  /// What English phrases of news sites and of reporting say.
  private func appendSpeech(_ line: TextLine, _ row: inout [Float]) {
    let words = line.words
    let count = Float(max(1, words.count))
    row += [
      words.contains(where: FurnitureLexicon.reporting.contains) ? 1 : 0,
      Float(words.count { FurnitureLexicon.address.contains($0) }) / count,
      Float(words.count { FurnitureLexicon.site.contains($0) }) / count,
      words.first.map(FurnitureLexicon.commands.contains) ?? false ? 1 : 0,
      Float(FurnitureLexicon.phrases.count(in: words)),
      FurnitureLexicon.openings.begins(words) ? 1 : 0,
      FurnitureLexicon.labels.holds(words) ? 1 : 0,
    ]
  }

  private func appendPlace(_ index: Int, _ row: inout [Float]) {
    let total = words[lines.count]
    row += [
      kinds[index], Float(index), Float(lines.count - index), Float(index) / Float(lines.count),
      Float(words[index]), Float(total - words[index + 1]), Float(words[index]) / Float(max(1, total)),
      Float(proseWords[index]) / Float(max(1, proseWords[lines.count])), Float(total), Float(lines.count),
      Float(proseWords[lines.count]) / Float(max(1, total)),
    ]
  }

  private func appendNeighbour(_ index: Int, _ row: inout [Float]) {
    guard lines.indices.contains(index) else {
      row += [-1, -1, -1, -1]
      return
    }
    let shape = shapes[index]
    row += [
      Float(shape.words), lines[index].endsSentence ? 1 : 0, kinds[index],
      letters[index].capitals / Float(max(1, shape.words)),
    ]
  }

  /// Words of a line by their letters, in any script that tells small ones from capitals.
  private struct Letters {
    /// Words that begin with a capital, and words of few letters without one.
    var (capitals, shortWords): (Float, Float) = (0, 0)
    /// Bytes beyond ASCII.
    var foreign: Float = 0

    init(_ span: Span, in bytes: [UInt8]) {
      var (offset, start, count) = (span.start, span.start, 0)
      func endWord(_ word: inout Letters) {
        guard count > 0 else { return }
        let isCapital = CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: start).value)
        if isCapital {
          word.capitals += 1
        } else if count <= LineFeatures.shortLetters {
          word.shortWords += 1
        }
        count = 0
      }
      while offset < span.end {
        let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
        if scalar.value >= 0x80 { foreign += Float(scalar.length) }
        if CharacterClass.isLetter(scalar.value) {
          if count == 0 { start = offset }
          count += 1
        } else {
          endWord(&self)
        }
        offset += scalar.length
      }
      endWord(&self)
    }
  }

  private func signCount(_ span: Span) -> Int {
    var count = 0
    var offset = span.start
    while offset < span.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if Self.signs.contains(scalar.value) { count += 1 }
      offset += scalar.length
    }
    return count
  }

  /// Share of the words around a line that stand in prose.
  private func proseShare(around index: Int, reach: Int) -> Float {
    let (from, to) = (max(0, index - reach), min(lines.count, index + reach + 1))
    let all = words[to] - words[from] - shapes[index].words
    let prose = proseWords[to] - proseWords[from] - (isProse[index] ? shapes[index].words : 0)
    return all > 0 ? Float(prose) / Float(all) : -1
  }

  /// Lines and words of the row of prose, or of other lines, that each line stands in.
  private func runs() -> [(lines: Int, words: Int)] {
    var result: [(lines: Int, words: Int)] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || isProse[index + 1] != isProse[start] {
      let run = (index + 1 - start, words[index + 1] - words[start])
      result += Array(repeating: run, count: run.0)
      start = index + 1
    }
    return result
  }

  /// Share of the words of each line that stand in two or more other lines of prose; grammar counts as well as content.
  private func topicShares(_ said: [[UInt32]]) -> [Float] {
    var counts: [UInt32: Int] = [:]
    for (words, isProse) in zip(said, isProse) where isProse {
      for word in Set(words) { counts[word, default: 0] += 1 }
    }
    return zip(said, isProse).map { words, isProse in
      let least = isProse ? 3 : 2
      return words.isEmpty ? -1 : Float(words.count { counts[$0] ?? 0 >= least }) / Float(words.count)
    }
  }
}
