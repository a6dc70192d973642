import CollateCore
import CollateText

/// The article's own date as the text shows it, and the dates of the page that are not the article's.
struct DocumentDate {
  /// A day with the bytes that show it.
  struct Finding: Hashable, Sendable {
    var day: CalendarDay
    /// Bytes of the clean text.
    var span: Span
    /// How it was found, in words.
    var origin: String
  }

  /// The article's own date; nil where the text shows none.
  var article: Finding?
  /// A date of the page around the article.
  var page: Finding?

  /// Lines from the top that may carry the date of the article.
  private static let headLines = 40
  /// Bytes up to which a line can be a line of dates, names and menu items rather than prose.
  private static let shortLine = 120
  /// Days by which a date of the page lies after all dates of the text.
  private static let farAfter = 14

  /// Reads `document`, furniture included.
  init(_ document: inout Document) {
    let lines = Self.lines(of: ReadSegment.all(in: &document))
    let body = BodyDates(lines)
    let candidates = Self.headCandidates(lines, body)
    let best = candidates.max { ($0.score, -$0.finding.span.start) < ($1.score, -$1.finding.span.start) }
    if let best, best.score > 0 { article = best.finding }
    if article == nil { article = body.article() }
    page =
      candidates.map(\.finding).filter { candidate in
        guard let article else { return true }
        return candidate.day.number - article.day.number > Self.farAfter
      }.first
  }

  // MARK: Lines

  /// A line of the text, read.
  struct Line {
    var span: Span
    var tokens: [Token]
    var expressions: [TemporalExpression]
    /// Whether it is prose: long, or ended like a sentence.
    var isProse: Bool
  }

  /// Bytes from the top that are read: longer texts show their date there.
  private static let headBytes = 1 << 17

  /// The first lines that are not empty, as many as an article has.
  private static func lines(of segments: some Sequence<ReadSegment>) -> [Line] {
    segments.prefix { $0.span.start < headBytes }.compactMap { segment in
      let (span, tokens) = (segment.span, segment.tokens)
      guard let last = tokens.last else { return nil }
      let isSentence = tokens.count > 8 && [".", "\"", "!", "?", "”", "'", ")"].contains(last.key)
      return Line(
        span: span,
        tokens: tokens,
        expressions: segment.expressions,
        isProse: span.count > shortLine || isSentence
      )
    }
  }

  // MARK: Date lines above and below the article

  private static func headCandidates(_ lines: [Line], _ body: BodyDates) -> [(finding: Finding, score: Int)] {
    var result: [(Finding, Int)] = []
    for (index, line) in lines.enumerated() where index < headLines || index >= lines.count - 5 {
      for expression in line.expressions {
        guard case .calendar(let year?, let month?, let day?, let weekday) = expression.meaning,
          let found = CalendarDay(year: year, month: month, day: day),
          weekday == nil || found.weekday == weekday,
          let cue = dateLineCue(line, expression)
        else { continue }
        var score = cue + body.agreement(with: found)
        score += furniturePenalty(lines, index)
        if index >= headLines { score -= 1 }
        result.append(
          (Finding(day: found, span: line.tokens.span(expression.tokens), origin: "date line"), score))
      }
    }
    return result
  }

  /// How much a line looks like the date line of an article: nil for a date inside a sentence.
  private static func dateLineCue(_ line: Line, _ expression: TemporalExpression) -> Int? {
    let before = line.tokens[..<expression.tokens.lowerBound]
    let isCued = before.suffix(4).contains { cues.contains($0) }
    if isCued {
      guard before.count <= 12 else { return nil }
      // A date of publication stands before one of changes, whichever comes first.
      return before.last(where: { cues.contains($0) }).map { changes.contains($0) } == true ? 3 : 4
    }
    // `Friday, July 21, 2017 A storm …`: a date that opens a line and no sentence goes on from it.
    let after = expression.tokens.upperBound
    if before.isEmpty, line.isProse {
      return line.tokens.isCapitalised(after) ? 2 : nil
    }
    guard !line.isProse else { return nil }
    let rest = line.tokens.count - expression.tokens.count
    return rest <= 8 ? 2 : nil
  }

  private static let changes: WordSet = ["updated", "modified"]
  private static let cues: WordSet = [
    "published", "posted", "updated", "date", "dated", "modified", "created", "issued", "released", "first",
    "by",
  ]

  /// Weather, menus and prompts near a date speak for a clock of the page.
  private static func furniturePenalty(_ lines: [Line], _ index: Int) -> Int {
    let near = max(0, index - 2)..<min(lines.count, index + 4)
    var penalty = 0
    for line in lines[near] where !line.isProse {
      if line.tokens.contains(where: { pageWords.contains($0) }) { penalty -= 1 }
      let isWeather =
        line.tokens.count <= 4 && line.tokens.first?.kind == .number
        && line.tokens.contains { ["c", "f", "°"].contains($0.key) }
      if isWeather { penalty -= 2 }
    }
    return max(penalty, -4)
  }

  private static let pageWords: WordSet = [
    "login", "subscribe", "download", "app", "menu", "newsletter", "advertise", "advertisement", "weather",
    "forecast",
    "logout", "register", "search", "copyright", "today's", "epaper", "e-paper", "sections",
  ]
}
