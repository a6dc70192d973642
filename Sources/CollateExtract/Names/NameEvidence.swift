import CollateText

/// What speaks for the category of a name: its own words, and the words around it.
struct NameEvidence {
  /// The sum of the evidence.
  private(set) var scores = NameScores()
  /// The office that stands beside the name.
  private(set) var role: String?
  /// The acronym in brackets behind the name.
  private(set) var acronym: String?
  private let sentence: NameSentence
  private let range: Range<Int>
  private let words: [String]

  /// Weighs the name at the tokens `range`.
  init(_ sentence: NameSentence, _ range: Range<Int>) {
    self.sentence = sentence
    self.range = range
    words = range.map(sentence.word)
    weighWholeName()
    weighWords()
    weighBefore()
    weighAfter()
  }

  /// A row of title words as a role; nil for plain forms of address.
  static func role(_ words: [String]) -> String? {
    let offices = words.filter { !["mr", "mrs", "ms", "mx", "miss", "dr", "sir", "dame"].contains($0) }
    return offices.isEmpty ? nil : offices.joined(separator: " ")
  }

  // MARK: The name itself

  private mutating func weighWholeName() {
    let key = words.joined(separator: " ")
    if Gazetteer.isOrganisation(key) { scores.organisation += 6 }
    switch Gazetteer.place(key) {
    case .country: scores.place += 7
    case .certain: scores.place += 5
    case .city: scores.place += 4
    case .town: scores.place += 2
    case nil: break
    }
  }

  private mutating func weighWords() {
    let first = words[0]
    let last = words[words.count - 1]
    let stem = words.firstIndex { ["of", "for", "on"].contains($0) }.map { words[max($0 - 1, 0)] } ?? last
    let isLong = words.count > 1
    // `Tiger Woods`, `Ann Church`: after a given name, a head that is a family name too is one.
    let isPerson = words.count == 2 && Gazetteer.isGivenName(first) && Gazetteer.isFamilyName(last)
    if NameWords.organisationHeads.contains(stem), !isPerson {
      scores.organisation += isLong ? 6 : 3
      if isLong { scores.person -= 4 }
    }
    if NameWords.placeHeads.contains(stem), isLong, !isPerson {
      scores.place += 5
      scores.person -= 4
    }
    if NameWords.placeOpenings.contains(first), isLong { scores.place += 2 }
    if NameWords.corporateEndings.contains(last), isLong { scores.organisation += 3 }
    if isLong, sentence.tokens[range].contains(where: { $0.joint == .ampersand }) { scores.organisation += 4 }
    if NameWords.eventHeads.contains(stem) || NameWords.eventOpenings.contains(first)
      || NameWords.vesselPrefixes.contains(first)
    {
      scores = NameScores(person: -6, organisation: -6, place: -6)
      return
    }
    if !isLong { weighSingleWord(first) } else { weighPerson(first, last) }
  }

  private mutating func weighSingleWord(_ word: String) {
    let token = sentence.tokens[range.lowerBound]
    if token.isAcronym {
      if token.span.count <= 6, scores.place == 0 { scores.organisation += 3 }
    } else if hasInnerCapital(token.span) {
      scores.organisation += 2
    }
    if !token.isAcronym {
      if Gazetteer.isGivenName(word) { scores.person += 2 }
      if Gazetteer.isFamilyName(word) { scores.person += 1 }
    }
  }

  private mutating func weighPerson(_ first: String, _ last: String) {
    if Gazetteer.isGivenName(first) { scores.person += words.count <= 4 ? 4 : 1 }
    if Gazetteer.isFamilyName(last) { scores.person += 2 }
    if range.contains(where: { sentence.tokens[$0].span.count == 1 }) { scores.person += 3 }
    if NameWords.personEndings.contains(last) { scores.person += 4 }
    if words.dropFirst().dropLast().contains(where: NameWords.particles.contains) { scores.person += 2 }
    if words.count <= 3, !words.contains(where: Gazetteer.isCommonWord) { scores.person += 2 }
    if words.contains("of") || words.allSatisfy(Gazetteer.isCommonWord) {
      scores.person -= 2
      scores.organisation += 1
    }
    if isAcronym(range.lowerBound), scores.place == 0 {
      scores.organisation += 3
      scores.person -= 2
    } else if range.dropFirst().contains(where: isAcronym) {
      scores.organisation += 1
    }
  }

  private func isAcronym(_ index: Int) -> Bool {
    let token = sentence.tokens[index]
    return token.isAcronym && (3...5).contains(token.span.count) && !sentence.bytes[token.span].contains(0x2E)
  }

  /// `YouTube`, `BuzzFeed`; but not `McCain`, `MacDonald`, `DeVito`, `O'Brien`.
  private func hasInnerCapital(_ span: Span) -> Bool {
    let letters = sentence.bytes[span]
    guard letters.count > 4, !["mc", "ma", "de", "di", "le", "la", "fi"].contains(String(words[0].prefix(2)))
    else {
      return false
    }
    return zip(letters, letters.dropFirst()).contains { left, right in
      left >= 0x61 && left <= 0x7A && right >= 0x41 && right <= 0x5A
    }
  }

  // MARK: Before the name

  private mutating func weighBefore() {
    let index = range.lowerBound - 1
    guard index >= 0, !sentence.tokens[index].isPossessive else { return }
    let joint = sentence.tokens[range.lowerBound].joint
    let word = sentence.word(index)
    if joint == .comma, isRole(index) {
      scores.person += 2
      return
    }
    guard joint == .space else { return }
    switch word {
    case "in", "near", "outside", "across", "throughout", "around", "inside": scores.place += 3
    case "at", "from", "to", "into", "toward", "towards", "through", "via", "over":
      if scores.place > 0 { scores.place += 1 }
    case "of":
      if Self.placeNouns.contains(sentence.word(index - 1)) { scores.place += 4 }
    case "the":
      scores.person -= 4
      if words.count > 1 || !Gazetteer.isCommonWord(words[0]) { scores.organisation += 1 }
      if ["in", "across"].contains(sentence.word(index - 1)) { scores.place += 1 }
    default: weighNoun(index, word)
    }
  }

  private mutating func weighNoun(_ index: Int, _ word: String) {
    if isRole(index) {
      scores.person += 4
      role = roleEnding(at: index)
    } else if Self.organisationNouns.contains(word) {
      scores.organisation += 3
    } else if Self.placeNouns.contains(word) {
      scores.place += 2
    }
  }

  private func isRole(_ index: Int) -> Bool {
    let token = sentence.tokens[index]
    return !token.isCapital && RoleWords.roles.contains(sentence.word(index))
  }

  /// The role that ends at a token: `deputy prime minister`.
  private func roleEnding(at index: Int) -> String? {
    var start = index
    while start > 0, index - start < 3, sentence.tokens[start].joint == .space,
      RoleWords.titleModifiers.contains(sentence.word(start - 1))
    { start -= 1 }
    return Self.role((start...index).map(sentence.word))
  }

  // MARK: Behind the name

  private mutating func weighAfter() {
    let index = range.upperBound
    guard index < sentence.tokens.count else { return }
    let next = sentence.tokens[index]
    let word = sentence.word(index)
    switch next.joint {
    case .space: sentence.tokens[index - 1].isPossessive ? weighOwned(word) : weighNext(index, word)
    case .comma: weighApposition(index, word)
    case .bracket:
      if next.isAcronym {
        acronym = next.key
        if words.count > 1 { scores.organisation += 3 }
      } else if isAge(word) {
        scores.person += 5
      }
    default: break
    }
  }

  private mutating func weighNext(_ index: Int, _ word: String) {
    if word == "who" || word == "whose" { scores.person += 5 }
    if sentence.tokens[index].isCapital { return }
    if RoleWords.speechVerbs.contains(word) {
      scores.person += 2
      scores.organisation += 1
    } else if word.hasSuffix("ed") || Self.personVerbs.contains(word) {
      if words.count == 1, scores == NameScores(), !Gazetteer.isCommonWord(words[0]) { scores.person += 1 }
    } else if Self.organisationMatters.contains(word) {
      scores.organisation += 2
    } else if Self.placeMatters.contains(word) {
      scores.place += 2
    } else if word == "and", ["his", "her"].contains(sentence.word(index + 1)) {
      scores.person += 3
    }
  }

  private mutating func weighOwned(_ word: String) {
    if Self.personMatters.contains(word) { scores.person += 3 }
    if ["capital", "president", "government", "parliament", "border", "coast", "economy", "population"]
      .contains(word)
    {
      scores.place += 2
    }
  }

  /// `Ann Lee, 34, …`, `Ann Lee, who …`, `Ann Lee, the foreign minister, …`, `Salem, Oregon`.
  private mutating func weighApposition(_ index: Int, _ word: String) {
    if isAge(word) {
      let isClosed = index + 1 >= sentence.tokens.count || sentence.tokens[index + 1].joint == .comma
      if isClosed || sentence.word(index + 1) == "of" { scores.person += 5 }
    } else if word == "who" || word == "whose" {
      scores.person += 5
    } else if sentence.tokens[index].isCapital, Gazetteer.isPlace(word), scores.person < 4 {
      scores.place += 2
    } else {
      readAppositionRole(index)
    }
  }

  private mutating func readAppositionRole(_ index: Int) {
    for position in index..<min(index + 7, sentence.tokens.count) {
      if position > index, sentence.tokens[position].joint != .space { return }
      guard RoleWords.roles.contains(sentence.word(position)) else { continue }
      let isCompound =
        position + 1 < sentence.tokens.count && RoleWords.roles.contains(sentence.word(position + 1))
      if isCompound, sentence.tokens[position + 1].joint == .space { continue }
      scores.person += 2
      role = role ?? roleEnding(at: position)
      return
    }
  }

  private func isAge(_ word: String) -> Bool {
    guard (1...2).contains(word.utf8.count), let age = Int(word) else { return false }
    return age > 0
  }

  private static let placeNouns = WordSet.words(
    "city town village province state district island port capital suburb region county municipality borough"
      + " neighborhood neighbourhood township hamlet enclave outskirts streets north south east west coast"
  )
  private static let organisationNouns = WordSet.words(
    "company firm group agency newspaper channel broadcaster network club party giant maker manufacturer airline"
      + " retailer bank charity organisation organization website magazine startup chain operator carrier"
  )
  private static let organisationMatters = WordSet.words(
    "spokesman spokeswoman spokesperson ceo shares stock employees executives chairman members member lawmakers"
      + " forces fighters militants news report study website announced agency"
  )
  private static let personVerbs = WordSet.words(
    "was is has had will would could arrived went came met told took made gave got won lost left led spoke began"
      + " became knew felt stood ran fell saw wants thinks hopes himself herself"
  )
  private static let placeMatters = WordSet.words(
    "residents police authorities time suburb area region metro airport border streets"
  )
  private static let personMatters = WordSet.words(
    "wife husband son daughter mother father brother sister family lawyer attorney death body parents girlfriend"
      + " boyfriend widow mother-in-law age birthday friend friends lawyers"
  )
}
