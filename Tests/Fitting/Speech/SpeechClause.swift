import CollateExtract

/// A verb of a tree that reports speech or thought, read off the relations: it has a subject, and a clause with a subject
/// of its own is its complement, or the sentence around it what is said.
struct SpeechClause {
  /// Index of the verb.
  let verb: Int
  let label: SpeechLabel

  /// All of a sentence.
  static func all(in words: [TreeWord]) -> [SpeechClause] {
    var children = [[Int]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() where word.head >= 0 { children[word.head].append(index) }
    let tree = SpeechTree(words: words, children: children)
    return words.indices.compactMap(tree.clause)
  }
}

private struct SpeechTree {
  let words: [TreeWord]
  let children: [[Int]]

  /// Verbs with a clause as complement that report nothing.
  private static let others = Set(
    """
    see watch ensure make let have get be do mean remember forget need want help keep leave prevent avoid allow require \
    encourage wait care matter like love hate depend turn take put go come work try treat include explore define test \
    compare consider check click serve protect research listen redesign represent give cause order seem appear \
    happen prove imply thank sound hurt beat kill appreciate sing publish circulate talk lie look force mind entitle \
    follow support accept title address concern surprise bother amaze hide
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs that report the sentence into which they are inserted.
  private static let inserted = Set(
    """
    say tell think believe claim state report add note announce explain argue insist suggest reply write ask continue \
    guess suppose know hope feel assume warn admit confirm declare
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  func clause(_ verb: Int) -> SpeechClause? {
    let word = words[verb]
    guard word.tag.hasPrefix("VB"), word.kind != "aux", !Self.others.contains(word.lemma),
      hasSubject(verb, depth: 0)
    else { return nil }
    var content: [Int] = []
    if let complement = children[verb].first(where: { words[$0].kind == "ccomp" }) {
      guard children[complement].contains(where: { ["nsubj", "csubj", "expl"].contains(words[$0].kind) })
      else { return nil }
      content = below(complement)
    } else if word.kind == "parataxis", word.head >= 0, Self.inserted.contains(word.lemma),
      children[verb].contains(where: { words[$0].relation == "nsubj" })
    {
      let own = Set(below(verb))
      content = below(word.head).filter { !own.contains($0) }
    }
    content = content.filter { words[$0].kind != "punct" }
    guard let first = content.min(), let last = content.max() else { return nil }
    if first > verb {
      return word.kind == "parataxis" && children[verb].allSatisfy { words[$0].kind != "ccomp" }
        ? nil : SpeechClause(verb: verb, label: .after)
    }
    return SpeechClause(verb: verb, label: last < verb ? .before : .around)
  }

  private func below(_ index: Int) -> [Int] { [index] + children[index].flatMap(below) }

  /// Whether the verb has an active subject, its own or that of a verb it is joined to.
  private func hasSubject(_ verb: Int, depth: Int) -> Bool {
    for child in children[verb] {
      if words[child].relation == "nsubj" { return true }
      if ["nsubj:pass", "nsubj:outer"].contains(words[child].relation) { return false }
    }
    guard depth < 4, words[verb].head >= 0 else { return false }
    switch words[verb].kind {
    case "conj", "advcl": return hasSubject(words[verb].head, depth: depth + 1)
    case "acl": return words[verb].tag == "VBG"
    case "xcomp": return words[verb].tag == "VBG" && hasSubject(words[verb].head, depth: depth + 1)
    default: return false
    }
  }
}
