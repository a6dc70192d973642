import CollateText

/// Finds the names of one sentence: runs of capitalised words, cut at titles, nationalities and sentence openings.
struct NameFinder {
  private let sentence: NameSentence
  private var result: [NameCandidate] = []

  private init(_ sentence: NameSentence) { self.sentence = sentence }

  /// The candidates of a sentence, in order.
  static func candidates(in sentence: NameSentence) -> [NameCandidate] {
    var finder = NameFinder(sentence)
    var index = 0
    while index < sentence.tokens.count {
      guard finder.isNameToken(index) else {
        index += 1
        continue
      }
      let end = finder.runEnd(from: index)
      finder.readRun(index..<end)
      index = end
    }
    return finder.result
  }

  // MARK: Runs

  private func isNameToken(_ index: Int) -> Bool {
    let token = sentence.tokens[index]
    guard token.isCapital else { return false }
    if token.key.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      return Gazetteer.isOrganisation(token.key)
    }
    if token.isAcronym { return !StopNames.labels.contains(token.key) && !isAcronymOfGrammar(index) }
    if StopNames.isFunctionWord(token.key) || StopNames.labels.contains(token.key) { return false }
    if StopNames.calendar.contains(token.key) {
      return index > 0 && token.joint == .space && sentence.tokens[index - 1].isCapital
        && Gazetteer.isGivenName(sentence.word(index - 1))
        && !StopNames.calendar.contains(sentence.word(index - 1))
    }
    return true
  }

  /// `AM`, `I'M`, and words shouted in a sentence of capitals.
  private func isAcronymOfGrammar(_ index: Int) -> Bool {
    let token = sentence.tokens[index]
    if StopNames.calendar.contains(token.key) { return true }
    if NameWords.vesselPrefixes.contains(token.key) { return false }
    return StopNames.isFunctionWord(token.key) && !["us", "who", "it"].contains(token.key)
      || Gazetteer.isCommonWord(token.key) && !Gazetteer.isPlace(token.key)
        && !Gazetteer.isOrganisation(token.key)
  }

  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < sentence.tokens.count {
      let last = sentence.tokens[end - 1]
      let next = sentence.tokens[end]
      if last.isCompound || last.isPossessive && !isInnerPossessive(end) { break }
      guard next.joint == .space || next.joint == .ampersand else { break }
      if isNameToken(end) {
        end += 1
      } else if let far = connectedEnd(start: start, end: end) {
        end = far
      } else {
        break
      }
    }
    return end
  }

  private func isInnerPossessive(_ next: Int) -> Bool {
    guard next < sentence.tokens.count, isNameToken(next) else { return false }
    let owner = sentence.word(next - 1)
    return NameWords.innerPossessives.contains(owner)
      || RoleWords.titles.contains(owner) && NameWords.organisationHeads.contains(sentence.word(next))
  }

  /// Where the run goes on behind the connecting words at `end` (`of the`, `and`, `van der`), if they connect.
  private func connectedEnd(start: Int, end: Int) -> Int? {
    var next = end + 1
    let connector = sentence.word(end)
    if ["of", "for", "on"].contains(connector), ["the", "an", "a"].contains(sentence.word(next)) {
      next += 1
    }
    if NameWords.particles.contains(connector), !sentence.tokens[end].isCapital {
      while next < sentence.tokens.count, next - end < 3, NameWords.particles.contains(sentence.word(next)),
        !sentence.tokens[next].isCapital
      { next += 1 }
    }
    guard next < sentence.tokens.count, isNameToken(next), !sentence.tokens[end].isCapital else { return nil }
    guard sentence.tokens[(end + 1)...next].allSatisfy({ $0.joint == .space }) else { return nil }
    let head = sentence.word(end - 1)
    switch connector {
    case "of":
      return isHead(head)
        || RoleWords.titles.contains(head) && RoleWords.officeObjects.contains(sentence.word(next))
        || Gazetteer.isCommonWord(head) && !RoleWords.titles.contains(head) && end - start > 1
        ? next + 1 : nil
    case "for": return NameWords.organisationHeads.contains(head) ? next + 1 : nil
    case "on":
      return ["council", "committee", "commission", "board", "panel"].contains(head) ? next + 1 : nil
    case "and": return joinsPair(start: start, end: end, next: next) ? next + 1 : nil
    default: return NameWords.particles.contains(connector) && isPersonal(end - 1) ? next + 1 : nil
    }
  }

  private func isHead(_ word: String) -> Bool {
    NameWords.organisationHeads.contains(word) || NameWords.placeHeads.contains(word)
  }

  private func isPersonal(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return Gazetteer.isGivenName(word) || Gazetteer.isFamilyName(word) || !Gazetteer.isCommonWord(word)
  }

  /// `Food and Drug Administration`, `Department of Health and Human Services`.
  private func joinsPair(start: Int, end: Int, next: Int) -> Bool {
    if Gazetteer.isPlace(sentence.word(end - 1)) || isHead(sentence.word(end - 1)) { return false }
    guard Gazetteer.isCommonWord(sentence.word(end - 1)), Gazetteer.isCommonWord(sentence.word(next)) else {
      return false
    }
    if RoleWords.titles.contains(sentence.word(end - 1)) || StopNames.isDemonym(sentence.word(end - 1)) {
      return false
    }
    if RoleWords.titles.contains(sentence.word(next)) { return false }
    let isOrganisation = (start..<end).dropFirst().contains {
      ["of", "for", "on"].contains(sentence.word($0))
        && NameWords.organisationHeads.contains(sentence.word($0 - 1))
    }
    if isOrganisation { return true }
    var last = next
    while last + 1 < sentence.tokens.count, isNameToken(last + 1), sentence.tokens[last + 1].joint == .space {
      last += 1
    }
    return last > next && NameWords.organisationHeads.contains(sentence.word(last))
  }

  // MARK: Cutting a run

  private mutating func readRun(_ run: Range<Int>) {
    var run = run
    if run.lowerBound == 0 || sentence.tokens[run.lowerBound].joint == .apart { run = withoutOpening(run) }
    run = readNationality(run)
    guard !run.isEmpty else { return }
    if let title = titleRange(in: run), title.upperBound < run.upperBound,
      isPersonName(title.upperBound..<run.upperBound)
        || isSurname(title.upperBound..<run.upperBound, behind: title)
    {
      if title.lowerBound > run.lowerBound { appendHolder(run.lowerBound..<title.lowerBound) }
      appendName(title.upperBound..<run.upperBound, title: title)
    } else if let title = titleRange(in: run), title.upperBound == run.upperBound,
      !isNameWithTitleWord(run, title)
    {
      if title.lowerBound > run.lowerBound { appendHolder(run.lowerBound..<title.lowerBound) }
    } else {
      appendName(run, title: nil)
    }
  }

  /// The run without a common word that has a capital only because it begins the sentence.
  private func withoutOpening(_ run: Range<Int>) -> Range<Int> {
    let first = sentence.word(run.lowerBound)
    guard run.count > 1, sentence.tokens[run.lowerBound].joint == .apart, Gazetteer.isCommonWord(first) else {
      return run
    }
    if NameWords.placeOpenings.contains(first) || RoleWords.titles.contains(first)
      || RoleWords.titleModifiers.contains(first) || StopNames.isDemonym(first)
      || Gazetteer.isGivenName(first)
    {
      return run
    }
    let key = run.map(sentence.word).joined(separator: " ")
    if Gazetteer.isPlace(key) || Gazetteer.isOrganisation(key) || isHead(sentence.word(run.upperBound - 1)) {
      return run
    }
    let rest = run.dropFirst()
    let isKnown =
      Gazetteer.isGivenName(sentence.word(rest.lowerBound))
      || Gazetteer.isPlace(rest.map(sentence.word).joined(separator: " "))
      || RoleWords.titles.contains(sentence.word(rest.lowerBound))
      || sentence.tokens[rest.lowerBound].isAcronym
    return isKnown ? rest : run
  }

  /// Takes a nationality off the front of a run that names no organisation or place, and notes it.
  private mutating func readNationality(_ run: Range<Int>) -> Range<Int> {
    var length = 0
    if StopNames.isDemonym(sentence.word(run.lowerBound)) {
      length = 1
    } else if run.count > 1, NameWords.placeOpenings.contains(sentence.word(run.lowerBound)),
      StopNames.isDemonym(sentence.word(run.lowerBound + 1))
    {
      length = 2
    }
    guard length > 0 else { return run }
    let rest = run.dropFirst(length)
    if run.count > length, titleRange(in: rest)?.isEmpty ?? true,
      run.contains(where: { isHead(sentence.word($0)) })
    {
      return run
    }
    let name = run.map(sentence.word).joined(separator: " ")
    if Gazetteer.isOrganisation(name) || Gazetteer.isCertainPlace(name) { return run }
    var nationality = candidate(run.prefix(length))
    nationality.isDemonym = true
    result.append(nationality)
    return rest
  }

  /// The first row of titles in a run: `Foreign Minister`, `Vice President`, `Secretary of State`.
  private func titleRange(in run: Range<Int>) -> Range<Int>? {
    guard let head = run.first(where: { RoleWords.titles.contains(sentence.word($0)) }) else { return nil }
    var start = head
    while start > run.lowerBound, RoleWords.titleModifiers.contains(sentence.word(start - 1)) { start -= 1 }
    var end = head + 1
    while end < run.upperBound,
      RoleWords.titles.contains(sentence.word(end))
        || RoleWords.titleModifiers.contains(sentence.word(end)) && end + 1 < run.upperBound
          && RoleWords.titles.contains(sentence.word(end + 1))
    { end += 1 }
    if end + 1 < run.upperBound, sentence.word(end) == "of",
      RoleWords.officeObjects.contains(sentence.word(end + 1))
    {
      end += 2
    }
    return start..<end
  }

  /// Whether what follows a title can be a person's name.
  private func isPersonName(_ range: Range<Int>) -> Bool {
    let words = range.map(sentence.word)
    guard words.count <= 5, let first = words.first, let last = words.last else { return false }
    if ["of", "for", "and", "on"].contains(where: words.contains) { return false }
    if words.count > 1, isHead(last), !Gazetteer.isGivenName(first) { return false }
    if words.count == 1, isHead(last) || sentence.tokens[range.lowerBound].isAcronym { return false }
    return Gazetteer.isGivenName(first) || Gazetteer.isFamilyName(last) || !Gazetteer.isCommonWord(last)
      || words.count > 1 && !Gazetteer.isCommonWord(first)
  }

  /// `President Trump`, `Mr. Brown`: behind a form of address, one word is a surname even if English has it too.
  private func isSurname(_ range: Range<Int>, behind title: Range<Int>) -> Bool {
    guard range.count == 1, RoleWords.addresses.contains(sentence.word(title.upperBound - 1)) else {
      return false
    }
    let word = sentence.word(range.lowerBound)
    return !isHead(word) && !NameWords.eventHeads.contains(word) && !RoleWords.titleModifiers.contains(word)
      && !StopNames.isDemonym(word) && !Gazetteer.isPlace(word)
      && !sentence.tokens[range.lowerBound].isAcronym
  }

  /// `Martin Luther King`, `General Motors`: title words that belong to a name.
  private func isNameWithTitleWord(_ run: Range<Int>, _ title: Range<Int>) -> Bool {
    title.lowerBound > run.lowerBound && Gazetteer.isGivenName(sentence.word(run.lowerBound))
      && !Gazetteer.isPlace(sentence.word(run.lowerBound))
  }

  // MARK: Candidates

  /// `Microsoft` in `Microsoft Chief Executive Satya Nadella`: holds the office.
  private mutating func appendHolder(_ range: Range<Int>) {
    var holder = candidate(range)
    holder.scores = NameEvidence(sentence, range).scores
    holder.scores.organisation += 1
    holder.scores.person -= 3
    result.append(holder)
  }

  private mutating func appendName(_ range: Range<Int>, title: Range<Int>?) {
    let evidence = NameEvidence(sentence, range)
    var name = candidate(range)
    name.scores = evidence.scores
    name.acronym = evidence.acronym
    name.role = evidence.role
    if let title {
      name.scores.person += 6
      name.hasTitle = true
      name.role = NameEvidence.role(title.map(sentence.word))
    }
    if range.count == 1, title == nil {
      let word = sentence.word(range.lowerBound)
      if NameWords.placeOpenings.contains(word), !Gazetteer.isPlace(word) { return }
      let isBare = isHead(word) || RoleWords.titles.contains(word) || RoleWords.titleModifiers.contains(word)
      if isBare, !Gazetteer.isOrganisation(word) {
        guard isHead(word), sentence.tokens[range.lowerBound].joint == .space else { return }
      }
      let isOpening = sentence.tokens[range.lowerBound].joint == .apart
      name.isWeak = isOpening && Gazetteer.isCommonWord(word) && !sentence.tokens[range.lowerBound].isAcronym
    }
    result.append(name)
  }

  private func candidate(_ range: Range<Int>) -> NameCandidate {
    let span = Span(
      sentence.tokens[range.lowerBound].span.start, sentence.tokens[range.upperBound - 1].span.end)
    return NameCandidate(span: span, words: range.flatMap { NameForms.parts(of: sentence.word($0)) })
  }
}
