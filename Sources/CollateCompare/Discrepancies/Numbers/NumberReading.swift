import CollateCore
import CollateText

/// The numbers of all documents that can be compared.
struct NumberReading {
  /// The numbers of each document, in text order. Ordinals and conversions in brackets are left out.
  private(set) var frames: [[NumberFrame]] = []
  /// The stems their fields are made of.
  private(set) var stems: StemTable

  /// Only this many numbers of a document are compared: the lead and what follows it hold what accounts share.
  static let limit = 200

  /// Reads the numbers of the documents.
  init(_ comparison: Comparison) {
    stems = StemTable { comparison.weight($0) }
    for index in comparison.corpus.documents.indices {
      let document = comparison.corpus.documents[index]
      let times = Self.times(of: document, index, comparison)
      var found: [NumberFrame] = []
      for (quantity, figure) in Self.quantities(of: document) where found.count < Self.limit {
        guard let sentence = comparison.sentence(of: index, holding: quantity.span) else { continue }
        var frame = frame(quantity, figure, in: sentence, comparison)
        if let last = found.last, Self.isConversion(frame, of: last, document.bytes) { continue }
        if frame.noun == nil, let last = found.last, Self.refersBack(frame) { frame.count(like: last) }
        frame.time = times[sentence.index] ?? NumberTime()
        found.append(frame)
      }
      frames.append(found)
    }
  }

  /// The quantities of a document and its lengths of time with their figures, in text order.
  private static func quantities(of document: Document) -> [(quantity: Quantity, figure: Double)] {
    let lengths = document.all(DateMention.self).filter { $0.form == .duration }.compactMap {
      mention -> (Quantity, Double)? in
      guard let value = mention.value, case .length(let minutes)? = CalendarValue(value) else { return nil }
      let figure = Double(value.filter { $0.isNumber || $0 == "." })
      let length = Quantity(
        span: mention.span, lower: minutes.lowerBound, upper: minutes.upperBound, bound: .exact,
        unit: NumberFrame.duration, isVague: figure == nil)
      return (length, figure ?? minutes.lowerBound)
    }
    let counts = document.all(Quantity.self).filter { !$0.isOrdinal && Self.isComparable($0) }
      .map { ($0, $0.lower) }
    return (counts + lengths).sorted { $0.0.span < $1.0.span }
  }

  /// Four hundred digits are no finite number, and a quotient of noughts is none at all: neither has a range to compare.
  private static func isComparable(_ quantity: Quantity) -> Bool {
    abs(quantity.lower) < largest && abs(quantity.upper) < largest
  }

  /// Far above what is counted, and far below where factors of units overflow.
  private static let largest = 1e100

  private mutating func frame(
    _ quantity: Quantity, _ figure: Double, in sentence: ComparedSentence, _ comparison: Comparison
  ) -> NumberFrame {
    let tokens = sentence.tokens
    let range = sentence.tokenRange(quantity.span)
    let scale = quantity.unit.map(MeasureScale.init)
    let isAge = quantity.counted == NumberFrame.age
    let dimension = isAge ? NumberFrame.age : scale?.dimension ?? NumberFrame.count
    let noun = isAge ? nil : quantity.counted.map(Stemming.stem)
    var quantity = quantity
    if dimension == NumberFrame.duration { quantity.bound = Self.bound(before: range.lowerBound, in: tokens) }
    let clause = stems.set(sentence.clause(of: range, reach: 30))
    return NumberFrame(
      quantity: quantity,
      sentence: sentence,
      dimension: dimension,
      value: NumberValue(quantity, factor: isAge ? 1 : scale?.factor ?? 1),
      figure: figure,
      noun: noun,
      nounClass: noun.flatMap(NounClass.init),
      fate: Fate.nearest(to: range, in: tokens),
      isPartial: Self.isPartial(range, in: tokens),
      verbs: stems.set(Self.verbs(near: range, in: tokens)),
      clause: clause,
      clauseMass: stems.mass(clause),
      context: stems.set(sentence.context(of: quantity.span, reach: 9)),
      subject: stems.set(
        isAge ? Self.bearer(beside: range, in: tokens) : Self.subject(of: quantity, in: sentence, comparison)),
      argument: stems.set(Self.argument(after: range, in: tokens)),
      time: NumberTime()
    )
  }

  /// `25 km (15 miles)`: one number, written twice.
  private static func isConversion(_ frame: NumberFrame, of last: NumberFrame, _ bytes: [UInt8]) -> Bool {
    guard frame.quantity.unit != nil, frame.dimension == last.dimension,
      frame.sentence.index == last.sentence.index,
      frame.quantity.span.start >= last.quantity.span.end
    else { return false }
    let between = bytes.string(Span(last.quantity.span.end, frame.quantity.span.start))
    return ["(", "/", "["].contains(between.filter { $0 != " " })
  }

  /// `10 of whom`, `over 170,000 of them`: counted is what the number before counts.
  private static func refersBack(_ frame: NumberFrame) -> Bool {
    let tokens = frame.sentence.tokens
    let next = frame.sentence.tokenRange(frame.quantity.span).upperBound
    return next + 1 < tokens.count && tokens[next].key == "of" && pronouns.contains(tokens[next + 1].key)
  }

  private static let pronouns: Set<String> = ["them", "whom", "these", "those"]
  /// Words that say that a number is beside others; `more` is none: `11 died, hundreds more were hurt` adds up nothing.
  private static let additives: Set<String> = ["another", "further", "additional", "other"]

  private static func isPartial(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let after = tokens[range.upperBound...].prefix(2)
    if after.contains(where: { ["them", "whom"].contains($0.key) }) { return true }
    let beside = [range.lowerBound - 1, range.upperBound].filter(tokens.indices.contains)
    return beside.contains { additives.contains(tokens[$0].key) }
  }

  private static func verbs(near range: Range<Int>, in tokens: [Token]) -> [String] {
    let window = max(0, range.lowerBound - 6)..<min(tokens.count, range.upperBound + 6)
    return window.filter { !range.contains($0) && isVerb(tokens[$0]) }.map { tokens[$0].stem }
  }

  private static func isVerb(_ token: Token) -> Bool {
    guard token.isContent, !token.isCapitalized, !VerbForms.saying.contains(token.key) else { return false }
    return VerbForms.finite.contains(token.key)
      || token.key.utf8.count > 4 && ["ed", "ing"].contains { token.key.hasSuffix($0) }
  }

  private static func subject(of quantity: Quantity, in sentence: ComparedSentence, _ comparison: Comparison)
    -> Set<String>
  {
    func isParty(_ mention: EntityMention) -> Bool {
      (mention.category == .person || mention.category == .organisation)
        && !comparison.annotations.isSource(sentence.passage(mention.span))
    }
    let before = Span(sentence.span.start, max(sentence.span.start, quantity.span.start))
    var mention = comparison.annotations.mentions(in: sentence.passage(before)).last(where: isParty)
    // `During the six-day visit, Pell …`: what stands in front of a clause belongs to its subject.
    let after = sentence.tokenRange(quantity.span).upperBound
    if mention == nil,
      let comma = sentence.tokens.indices[after...].first(where: { sentence.tokens[$0].followsBreak })
    {
      let rest = Span(sentence.tokens[comma].span.start, sentence.span.end)
      if let frame = comparison.frames(of: sentence).first(where: { rest.contains($0.frame.predicateSpan) }),
        let subject = frame.frame.subject
      {
        return subject.name.map(Token.contentStems) ?? []
      }
      mention = comparison.annotations.mentions(in: sentence.passage(rest)).first(where: isParty)
    }
    return mention.map { Token.contentStems(of: $0.canonical) } ?? []
  }

  /// The name that an age stands beside: `Ada Pell, 61`, `the 61-year-old baker Ada Pell`, not `a 61-year-old in Melis`.
  private static func bearer(beside range: Range<Int>, in tokens: [Token]) -> Set<String> {
    func isName(_ token: Token) -> Bool { token.isCapitalized && token.isContent }
    if range.count > 1 {
      let after = tokens[range.upperBound...].prefix(5).prefix { $0.isContent && !$0.followsBreak }
      return Set(after.drop { !isName($0) }.prefix(while: isName).map(\.stem))
    }
    let before = tokens[..<range.lowerBound].reversed().drop { $0.key == "aged" }
    return Set(before.prefix(while: isName).map(\.stem))
  }

  private static let argumentPrepositions: Set<String> = ["in", "of", "for", "from", "to"]

  private static func argument(after range: Range<Int>, in tokens: [Token]) -> [String] {
    let rest = tokens.indices[range.upperBound...].prefix(7)
    let end = rest.first { tokens[$0].followsBreak } ?? rest.endIndex
    for index in range.upperBound..<max(range.upperBound, end)
    where argumentPrepositions.contains(tokens[index].key) {
      let rest = tokens[(index + 1)..<max(index + 1, end)].drop { ["the", "a", "an"].contains($0.key) }
      let name = rest.prefix { $0.isCapitalized && $0.isContent && !$0.followsBreak }
      if !name.isEmpty { return name.map(\.stem) }
    }
    return []
  }

  /// The bound of a length of time, which its mention leaves out.
  private static func bound(before start: Int, in tokens: [Token]) -> Quantity.Bound {
    for token in tokens[max(0, start - 3)..<start].reversed() {
      if ["more", "over", "least"].contains(token.key) { return .atLeast }
      if ["less", "under", "most"].contains(token.key) { return .atMost }
      if ["about", "around", "nearly", "almost", "some"].contains(token.key) { return .about }
      guard !token.isContent || token.isNumeral else { break }
    }
    return .exact
  }

  /// When each sentence says that it holds.
  private static func times(of document: Document, _ index: Int, _ comparison: Comparison) -> [Int:
    NumberTime]
  {
    var result: [Int: NumberTime] = [:]
    for date in document.all(DateMention.self) where date.form == .date || date.form == .relative {
      guard let sentence = comparison.sentence(of: index, holding: date.span) else { continue }
      var time = result[sentence.index] ?? NumberTime()
      if Cues.weekdays.contains(date.words) { time.weekdays.insert(date.words) }
      let value = date.value.flatMap(CalendarValue.init)
      if let year = value?.year { time.years.insert(year) }
      if value?.isYear == true { time.isPeriod = true }
      if let (month, day) = value?.monthAndDay {
        if let day { time.days.insert("\(month)-\(day)") } else { time.isPeriod = true }
      }
      result[sentence.index] = time
    }
    return result.mapValues {
      var time = $0
      time.isPeriod = time.isPeriod && time.days.isEmpty && time.weekdays.isEmpty
      return time
    }
  }
}

extension NumberFrame {
  /// Takes over what another number counts.
  fileprivate mutating func count(like other: NumberFrame) {
    (noun, nounClass) = (other.noun, other.nounClass)
  }
}
