import CollateCore
import CollateText

/// A date or time with what tells whether another dates the same event.
struct DateFrame: Sendable {
  /// Whether the words name the moment itself or one of its sides.
  enum Bound: Sendable {
    case point, from, until
  }

  /// The mention.
  var mention: DateMention
  /// Its value.
  var value: CalendarValue?
  /// The sentence it stands in.
  var sentence: ComparedSentence
  /// `since 1991`, `by Friday`.
  var bound: Bound
  /// `Friday afternoon`.
  var part: DayPart?
  /// Stems of the content words around it, weekdays left out; of its own clause where it is a weekday or counts from
  /// the day of writing, because a report has many of those.
  var context: Set<String>
  /// Whether its sentence is compared as one of another document.
  var isRepeat = false
  /// Stems of the words of its sentence that are written with a capital.
  private var capitalized: Set<String>

  /// Reads a mention in its sentence; nil where nothing can be compared: no value, a line that only dates the page, the
  /// date of a dateline, the address of a page, a year inside a name.
  init?(_ mention: DateMention, in sentence: ComparedSentence, of document: Document) {
    self.mention = mention
    self.sentence = sentence
    value = Self.isBorrowed(mention, in: document) ? nil : mention.value.flatMap(CalendarValue.init)
    let range = sentence.tokenRange(mention.span)
    bound = Self.bound(before: range.lowerBound, in: sentence.tokens, isLength: value?.isLength ?? false)
    part = DayPart(beside: range, in: sentence.tokens)
    let around =
      mention.form == .relative
      ? sentence.clause(of: range, reach: 10) : sentence.context(of: mention.span, reach: 10)
    context = around.subtracting(Self.weekdayStems)
    capitalized = Set(sentence.tokens.lazy.filter(\.isCapitalized).map(\.stem))
    let bytes = document.bytes
    let isAddress =
      mention.span.start > 0 && bytes[mention.span.start - 1] == UInt8(ascii: "/")
      || mention.span.end < bytes.count && bytes[mention.span.end] == UInt8(ascii: "/")
    guard value != nil || mention.form == .relative, mention.form != .set, !isAddress, Self.isProse(sentence),
      !(value?.isYear == true && Self.isAttributive(range, in: sentence.tokens)),
      !Self.isDateline(mention, range, in: sentence, of: document)
    else { return nil }
    if value?.isTime != true, Self.datesSpeech(range.lowerBound, in: sentence.tokens) { return nil }
  }

  /// Whether a mention counts from a date that another account lent its document.
  private static func isBorrowed(_ mention: DateMention, in document: Document) -> Bool {
    mention.form == .relative
      && document.metadata[Metadata.date]?.origin.hasPrefix(Metadata.borrowedOrigin) == true
  }

  /// `the 2013 games`, `a 1940s villa`: the year belongs to a name or a thing, not to what happened.
  private static func isAttributive(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    guard range.upperBound < tokens.count, range.lowerBound > 0 else { return false }
    let next = tokens[range.upperBound]
    guard next.isContent, !next.followsBreak else { return false }
    return !placing.contains(tokens[range.lowerBound - 1].key)
  }

  /// Words that set an event in the year behind them.
  private static let placing: Set<String> = [
    "in", "since", "until", "till", "by", "from", "of", "during", "through", "before", "after", "between",
    "to",
    "early", "late", "mid", "for", "around", "about",
  ]

  /// Tokens from a dateline's date to the sign that closes it: `(Wire)`.
  private static let datelineReach = 4

  /// Whether a mention is the document's own date, set before the first words of the report: `LUND, June 4 (Wire) -`.
  private static func isDateline(
    _ mention: DateMention, _ range: Range<Int>, in sentence: ComparedSentence, of document: Document
  ) -> Bool {
    let tokens = sentence.tokens
    guard let date = document.metadata[Metadata.date]?.value.string, mention.value == date,
      tokens[..<range.lowerBound].allSatisfy({ $0.isCapitalized && $0.isContent })
    else { return false }
    var end = mention.span.end
    for token in tokens[range.upperBound...].prefix(datelineReach) {
      let gap = document.bytes[Span(end, token.span.start)]
      if gap.contains(UInt8(ascii: ":")) || gap.contains(0xE2)
        || gap.filter({ $0 == UInt8(ascii: "-") }).count > 0
      {
        return true
      }
      end = token.span.end
    }
    return false
  }

  /// Whether it is a weekday or counts from the day of writing.
  private var isCommon: Bool { mention.form == .relative }

  /// Whether the clauses of both share more than names; asked only of dates that a report has many of.
  func hasSamePredicate(as other: DateFrame) -> Bool {
    guard isCommon, other.isCommon else { return true }
    return context.contains {
      other.context.contains($0) && !capitalized.contains($0) && !other.capitalized.contains($0)
    }
  }

  /// `police said Friday`, `said on Friday`: when somebody spoke is no fact of the event.
  private static func datesSpeech(_ start: Int, in tokens: [Token]) -> Bool {
    for token in tokens[max(0, start - 3)..<start].reversed() {
      if Cues.speech.contains(token.key) { return true }
      guard ["on", "late", "early", "today"].contains(token.key) || Cues.weekdays.contains(token.key) else {
        return false
      }
    }
    return false
  }

  /// The weekday, where the words are nothing else.
  var weekday: String? { Cues.weekdays.contains(mention.words) ? mention.words : nil }

  private static let weekdayStems = Set(Cues.weekdays.map(Stemming.stem))

  /// Whether the words count from the day of writing: `today`, `last week`.
  var isDeictic: Bool { mention.form == .relative && weekday == nil }

  /// The value as a side of a difference.
  var side: Difference.Side {
    Difference.Side(passage: sentence.passage(mention.span), value: mention.value ?? mention.words)
  }

  /// Names and weekdays of its sentence.
  var allNames: Set<String> {
    sentence.names.union(sentence.context(of: mention.span, reach: 20).intersection(Self.weekdayStems))
  }

  /// Names and weekdays beside it: where it happened, and to whom.
  var names: Set<String> { sentence.context(of: mention.span, reach: 3).intersection(allNames) }

  /// Whether both may name one moment; nil where they cannot be compared.
  func agrees(with other: DateFrame) -> Bool? {
    // Documents of different weeks resolve one weekday differently: the word counts, not the day.
    if let weekday, let otherWeekday = other.weekday { return weekday == otherWeekday }
    if isDeictic, mention.words == other.mention.words { return true }
    guard let value, let otherValue = other.value, let order = value.order(otherValue) else { return nil }
    if order == 0 { return true }
    guard isOfOneScale(other) else { return nil }
    switch (bound, other.bound) {
    case (.from, .point), (.from, .until), (.point, .until): return order < 0
    case (.until, .point), (.until, .from), (.point, .from): return order > 0
    default: return (isDeictic || other.isDeictic) && value.isBeside(otherValue)
    }
  }

  /// Whether a value that excludes the other dates the same thing: `the 1940s` dates a life, `Thursday` a visit.
  private func isOfOneScale(_ other: DateFrame) -> Bool {
    guard case .days(let days)? = value, case .days(let otherDays)? = other.value else { return true }
    let (shorter, longer) = (min(days.count, otherDays.count), max(days.count, otherDays.count))
    if isCommon || other.isCommon { return longer <= Self.month }
    return longer <= Self.year || shorter > Self.month
  }

  private static let month = 31
  private static let year = 366

  private static func bound(before start: Int, in tokens: [Token], isLength: Bool) -> Bound {
    let before = tokens[max(0, start - 3)..<start].reversed()
    for token in before {
      if isLength {
        if ["more", "over", "least"].contains(token.key) { return .from }
        if ["less", "under", "nearly", "almost", "most"].contains(token.key) { return .until }
      } else {
        if ["after", "since", "following"].contains(token.key) { return .from }
        if ["before", "by", "until", "till"].contains(token.key) { return .until }
      }
      guard !token.isContent || token.isNumeral else { break }
    }
    return .point
  }

  /// `Updated 11 March, 10:34 PM` states nothing of the event.
  private static func isProse(_ sentence: ComparedSentence) -> Bool {
    let words = sentence.tokens.lazy.filter {
      $0.isContent && !$0.isNumeral && !Cues.weekdays.contains($0.key) && !Cues.months.contains($0.key)
    }
    return words.prefix(4).count == 4
  }
}
