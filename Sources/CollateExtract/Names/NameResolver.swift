import CollateCore
import CollateText

/// Decides, for one document, which candidates name the same thing and what it is.
///
/// All candidates with the same words form a group; groups join into clusters where one form can stand for the other;
/// a cluster has one category, which the evidence of all its mentions decides.
struct NameResolver {
  /// All candidates with the same words.
  private struct Group {
    var words: [String]
    var scores: NameScores
    var spans: [Span]
    var isDemonym: Bool
    var isAcronym: Bool
    /// Index of the group whose name this one is short for; its own index otherwise.
    var root: Int
    /// Groups that this one can be short for, where there are several.
    var rivals: [Int] = []
  }

  private let bytes: [UInt8]
  private var groups: [Group] = []
  private var indices: [String: Int] = [:]
  private var acronyms: [String: Int] = [:]
  /// Groups of persons of several words by the last of them.
  private var familyNames: [String: Int] = [:]
  private var canonicalNames: [Int: String] = [:]

  /// Groups and links the candidates of a document, which come in text order.
  init(_ candidates: [NameCandidate], in bytes: [UInt8]) {
    self.bytes = bytes
    for candidate in candidates where !candidate.isWeak { add(candidate) }
    linkVessels()
    linkOrganisationsAndPlaces()
    linkPersons()
    nameClusters()
  }

  /// The mentions that the candidates make, in their order.
  func mentions(_ candidates: [NameCandidate]) -> [EntityMention] {
    candidates.compactMap { candidate in
      guard let index = indices[key(candidate)], !isStrayWord(groups[index]) else { return nil }
      return mention(candidate.span, group: index, role: candidate.role)
    }
  }

  /// A common word with a capital that nothing explains and that does not come again.
  private func isStrayWord(_ group: Group) -> Bool {
    group.words.count == 1 && group.spans.count == 1 && !group.isDemonym && group.scores.category == .other
      && Gazetteer.isCommonWord(group.words[0])
  }

  /// The mentions of the names of this document, and of well-known ones, in a sentence whose capitals say nothing.
  func knownMentions(in sentence: NameSentence) -> [EntityMention] {
    var result: [EntityMention] = []
    var index = 0
    while index < sentence.tokens.count {
      guard sentence.tokens[index].isCapital, let (end, mention) = known(in: sentence, at: index) else {
        index += 1
        continue
      }
      result.append(mention)
      index = end
    }
    return result
  }

  // MARK: Groups

  private mutating func add(_ candidate: NameCandidate) {
    let key = key(candidate)
    let index: Int
    if let known = indices[key] {
      index = known
      groups[index].scores += candidate.scores
      groups[index].spans.append(candidate.span)
    } else {
      index = groups.count
      indices[key] = index
      groups.append(
        Group(
          words: candidate.words,
          scores: candidate.scores,
          spans: [candidate.span],
          isDemonym: candidate.isDemonym,
          isAcronym: candidate.words.count == 1 && bytes[candidate.span].allSatisfy { $0 < 0x61 },
          root: index
        )
      )
    }
    if let acronym = candidate.acronym, candidate.words.count > 1 { acronyms[acronym] = index }
  }

  private func key(_ candidate: NameCandidate) -> String {
    candidate.isDemonym ? "~" + candidate.key : candidate.key
  }

  // MARK: Links

  /// The `Arrow` is the `MV Arrow` where both are named.
  private mutating func linkVessels() {
    for index in groups.indices where NameWords.vesselPrefixes.contains(groups[index].words[0]) {
      let name = groups[index].words.dropFirst().joined(separator: " ")
      if let short = indices[name], groups[short].root == short { join(short, to: index) }
    }
  }

  private mutating func linkOrganisationsAndPlaces() {
    var countries: [String: Int] = [:]
    for index in groups.indices where !groups[index].isDemonym {
      let name = groups[index].words.joined(separator: " ")
      if Gazetteer.isCountry(name) {
        let full = Gazetteer.fullCountry(name)
        if let first = countries[full] { join(index, to: first) } else { countries[full] = index }
      } else if groups[index].isAcronym, let full = acronyms[name] {
        join(index, to: full)
      }
    }
    var organisations = NameIndex()
    for index in groups.indices where isOrganisation(index) && groups[index].words.count > 1 {
      organisations.add(groups[index].words, as: index)
    }
    for index in groups.indices where groups[index].root == index && !groups[index].isDemonym {
      guard groups[index].isAcronym || groups[index].scores.person <= groups[index].scores.organisation else {
        continue
      }
      let matches = organisations.candidates(for: groups[index].words).filter {
        $0 != index && NameForms.isShortOrganisation(groups[index].words, of: groups[$0].words)
      }
      if matches.count == 1 { join(index, to: matches[0]) }
    }
  }

  private mutating func linkPersons() {
    var persons = NameIndex()
    for index in groups.indices where groups[index].words.count > 1 && groups[index].root == index {
      if !groups[index].isDemonym, groups[index].scores.category == .person {
        persons.add(groups[index].words, as: index)
        if let last = groups[index].words.last { familyNames[last] = familyNames[last] ?? index }
      }
    }
    let order = groups.indices.sorted { (-groups[$0].words.count, $0) < (-groups[$1].words.count, $1) }
    for index in order where canBePerson(index) {
      let matches = persons.candidates(for: groups[index].words).filter {
        $0 != index && NameForms.isShortPerson(groups[index].words, of: groups[$0].words)
      }
      let roots = Set(matches.map(rootIndex)).sorted()
      if roots.count == 1 { join(index, to: roots[0]) } else { groups[index].rivals = roots }
      if roots.count > 1 { groups[index].scores.person += 4 }
    }
  }

  private func isOrganisation(_ index: Int) -> Bool {
    !groups[index].isDemonym && groups[index].scores.category == .organisation
  }

  private func canBePerson(_ index: Int) -> Bool {
    let group = groups[index]
    guard !group.isDemonym, group.root == index else { return false }
    if group.words.count == 1, Gazetteer.isCountry(group.words[0]) { return false }
    return group.scores.person + 4 >= max(group.scores.place, group.scores.organisation)
  }

  private func rootIndex(_ index: Int) -> Int {
    var index = index
    while groups[index].root != index { index = groups[index].root }
    return index
  }

  /// Makes `index` a form of `full`. What speaks for the short form speaks for the full one.
  private mutating func join(_ index: Int, to full: Int) {
    let root = rootIndex(full)
    guard root != index else { return }
    groups[index].root = root
    groups[root].scores += groups[index].scores
  }

  // MARK: Mentions

  private func mention(_ span: Span, group index: Int, role: String?) -> EntityMention {
    let group = groups[index]
    if group.isDemonym {
      return EntityMention(span: span, category: .other, canonical: singular(bytes.string(group.spans[0])))
    }
    let root = group.rivals.isEmpty ? rootIndex(index) : nearest(group.rivals, before: span.start)
    let category = groups[root].scores.category
    return EntityMention(
      span: span,
      category: category,
      canonical: canonicalNames[root] ?? "",
      role: category == .person ? role : nil
    )
  }

  /// The rival that was named last before `offset`.
  private func nearest(_ rivals: [Int], before offset: Int) -> Int {
    func lastMention(_ index: Int) -> Int { groups[index].spans.last { $0.start < offset }?.start ?? -1 }
    return rivals.max { (lastMention($0), $1) < (lastMention($1), $0) } ?? rivals[0]
  }

  /// Names each cluster by its fullest form, as it is first written, and countries by their usual name.
  private mutating func nameClusters() {
    var best: [Int: Int] = [:]
    for index in groups.indices {
      let root = rootIndex(index)
      if let other = best[root], !isFuller(index, than: other) { continue }
      best[root] = index
    }
    for (root, index) in best {
      canonicalNames[root] = onOneLine(groups[index].spans[0])
    }
  }

  /// The text of a name with one space between its words.
  private func onOneLine(_ span: Span) -> String {
    let (text, letters) = (bytes.string(span), bytes[span])
    // 0xC2 begins the space that does not break.
    let isPlain =
      !letters.contains { $0 == 0x0A || $0 == 0xC2 }
      && !zip(letters, letters.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    if isPlain { return text }
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }).joined(separator: " ")
  }

  private func isFuller(_ index: Int, than other: Int) -> Bool {
    func rank(_ index: Int) -> (Int, Int, Int) {
      (isUsualCountry(groups[index].words) ? 1 : 0, groups[index].words.count, length(index))
    }
    return rank(index) > rank(other)
  }

  private func isUsualCountry(_ words: [String]) -> Bool {
    let name = words.joined(separator: " ")
    return Gazetteer.isCountry(name) && Gazetteer.fullCountry(name) == name
  }

  private func length(_ index: Int) -> Int { groups[index].words.reduce(0) { $0 + $1.utf8.count } }

  private func singular(_ name: String) -> String {
    guard name.hasSuffix("s"), StopNames.isDemonym(Folding.key(String(name.dropLast()))) else { return name }
    return String(name.dropLast())
  }

  // MARK: Sentences in title case

  /// The longest known name at a token, of at most six words.
  private func known(in sentence: NameSentence, at index: Int) -> (end: Int, mention: EntityMention)? {
    let limit = min(index + 6, sentence.tokens.count)
    var end = index + 1
    while end < limit, sentence.tokens[end].joint == .space, !sentence.tokens[end - 1].isPossessive {
      end += 1
    }
    while end > index {
      let words = (index..<end).flatMap { NameForms.parts(of: sentence.word($0)) }
      let name = words.joined(separator: " ")
      let span = Span(sentence.tokens[index].span.start, sentence.tokens[end - 1].span.end)
      if let group = indices[name] ?? familyNames[name],
        end - index > 1 || isNameAlone(name, sentence.tokens[index])
      {
        return (end, mention(span, group: group, role: nil))
      }
      if let category = wellKnown(name, words, sentence.tokens[index]) {
        return (end, EntityMention(span: span, category: category, canonical: bytes.string(span)))
      }
      end -= 1
    }
    return nil
  }

  private func isNameAlone(_ name: String, _ token: NameToken) -> Bool {
    !Gazetteer.isCommonWord(name) || token.isAcronym && name.utf8.count < 6
  }

  private func wellKnown(_ name: String, _ words: [String], _ token: NameToken) -> EntityMention.Category? {
    if Gazetteer.isCommonWord(name), !token.isAcronym || name.utf8.count > 3 { return nil }
    if Gazetteer.isCertainPlace(name) { return .place }
    if Gazetteer.isOrganisation(name) { return .organisation }
    guard words.count == 2, Gazetteer.isGivenName(words[0]), !Gazetteer.isCommonWord(words[1]) else {
      return nil
    }
    return Gazetteer.isFamilyName(words[1]) ? .person : nil
  }
}
