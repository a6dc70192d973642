import CollateText

/// What one line shows by itself, without its neighbours and without other accounts.
struct LineVerdict: Equatable {
  /// Kinds of furniture, by what may be concluded from them about the lines around.
  enum Kind: Int {
    /// Asks something of the reader, or sells the site: its neighbours may go on in the same voice.
    case prompt = 1
    /// Labels, dates, credits: says nothing about its neighbours.
    case label
    /// The date on which the page was shown, weather, place: stands over the article.
    case masthead
  }

  /// Which kind.
  var kind: Kind
  /// Why, in words an analyst can judge.
  var reason: String
  /// Whether English phrases alone speak: evidence for a model, no proof by the form of the line.
  var isPhrase = false
}

/// Line rules: what the words and shape of one line say.
enum FurnitureRules {
  /// The verdict on a line; nil where nothing speaks against it.
  static func verdict(on line: TextLine, in bytes: [UInt8]) -> LineVerdict? {
    guard !line.words.isEmpty else { return symbolLine(line, in: bytes) }
    return masthead(line, in: bytes) ?? label(line, in: bytes) ?? credit(line, in: bytes) ?? prompt(line)
  }

  /// A line of signs only, such as a rule or a row of dots.
  private static func symbolLine(_ line: TextLine, in bytes: [UInt8]) -> LineVerdict? {
    let hasWords = line.span.count > TextLine.wordLimit || !Words.spans(in: bytes, line.span).isEmpty
    return hasWords ? nil : LineVerdict(kind: .label, reason: "a line without words")
  }

  private static func masthead(_ line: TextLine, in bytes: [UInt8]) -> LineVerdict? {
    if DateLine.isTemperature(line, in: bytes) {
      return LineVerdict(kind: .masthead, reason: "weather reading")
    }
    if DateLine.isDateLine(line) { return LineVerdict(kind: .label, reason: "date line, no statement") }
    if DateLine.isClock(line, in: bytes) {
      return LineVerdict(kind: .label, reason: "time of day, no statement")
    }
    return nil
  }

  /// Whether a line is one web address.
  private static func isAddress(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let text = bytes[line.span]
    return ["http://", "https://", "www."].contains { text.starts(with: $0.utf8) } && !text.contains(0x20)
  }

  private static func label(_ line: TextLine, in bytes: [UInt8]) -> LineVerdict? {
    if isAddress(line, in: bytes) { return LineVerdict(kind: .label, reason: "address of a page") }
    if FurnitureLexicon.labels.holds(line.words) {
      return LineVerdict(
        kind: .label, reason: "label of the site (\(line.words.joined(separator: " ")))", isPhrase: true)
    }
    if bytes[line.span].first == UInt8(ascii: "("), bytes[line.span].last == UInt8(ascii: ")"),
      FurnitureLexicon.revisions.contains(line.words[0])
    {
      return LineVerdict(kind: .label, reason: "note on what a new version changes")
    }
    if line.words.count <= 5, !line.endsSentence,
      ["advertisement", "sponsored", "promoted"].contains(line.words[0])
    {
      return LineVerdict(kind: .label, reason: "advertising marker")
    }
    // "Read in French", "Lire en français" on the labels of language editions.
    if line.words.count <= 4, !line.endsSentence, line.words.starts(with: ["read", "in"]) {
      return LineVerdict(kind: .label, reason: "link to another edition")
    }
    return nil
  }

  private static func credit(_ line: TextLine, in bytes: [UInt8]) -> LineVerdict? {
    guard line.words.count <= 60 else { return nil }
    if FurnitureLexicon.agencyCredits.begins(line.words), line.words.count <= 30, !line.isQuoting {
      return LineVerdict(kind: .label, reason: "credit to writers or agencies")
    }
    if ByLine.isByline(line, in: bytes) { return LineVerdict(kind: .label, reason: "byline") }
    if PictureCredit.isCaption(line, in: bytes) {
      return LineVerdict(kind: .label, reason: "picture caption with credit")
    }
    return nil
  }

  private static func prompt(_ line: TextLine) -> LineVerdict? {
    let words = line.words
    let address = words.count { FurnitureLexicon.address.contains($0) }
    let site = words.count { FurnitureLexicon.site.contains($0) }
    let isShort = words.count <= 25
    if isShort, !line.isReporting, FurnitureLexicon.openings.begins(words),
      !line.endsSentence || address + site > 0 || words.count <= 6
    {
      return LineVerdict(kind: .prompt, reason: "prompt or link of the site", isPhrase: true)
    }
    guard !line.isReporting else { return nil }
    let phrases = FurnitureLexicon.phrases.count(in: words)
    if phrases > 1 || (phrases == 1 && (address > 0 || words.count <= 14)) {
      return LineVerdict(kind: .prompt, reason: "speaks of the site, not of the event", isPhrase: true)
    }
    if isShort, FurnitureLexicon.commands.contains(words[0]), site >= 1, address + site >= 2 {
      return LineVerdict(kind: .prompt, reason: "asks the reader to do something on the site", isPhrase: true)
    }
    let content = words.count { !StopWords.contains($0) }
    if isShort, site >= 2, site * 2 >= content {
      return LineVerdict(kind: .prompt, reason: "speaks of the site, not of the event", isPhrase: true)
    }
    if address >= 2, site >= 2 {
      return LineVerdict(kind: .prompt, reason: "appeal to the readers of the site", isPhrase: true)
    }
    return nil
  }
}
