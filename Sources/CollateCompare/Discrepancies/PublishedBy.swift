import CollateText

/// Who gave out what a sentence rests on: `pictures released by the ministry show crowds`.
struct PublishedBy {
  /// Bytes of the publisher.
  let span: Span

  /// Finds the first publisher in a sentence; nil where it names none.
  init?(_ sentence: ComparedSentence) {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast(2)
    where Self.verbs.contains(tokens[index].key) && tokens[index + 1].key == "by"
      && tokens[max(0, index - Self.reach)..<index].contains(where: { Self.media.contains($0.key) })
    {
      let start = index + 2
      let phrase = tokens[start...].prefix(Self.longest).enumerated().prefix { offset, token in
        (offset == 0 || !token.followsBreak) && !Self.endings.contains(token.key)
          && (token.isContent || Self.inner.contains(token.key))
      }
      guard !phrase.isEmpty else { continue }
      span = tokens.span(start..<start + phrase.count)
      return
    }
    return nil
  }

  /// Words between a medium and its verb.
  private static let reach = 4
  /// Words of a publisher.
  private static let longest = 7
  /// Small words inside a name.
  private static let inner: Set<String> = ["the", "a", "an", "of", "its", "their"]
  /// Verbs of which a medium is the subject: they end the publisher.
  private static let endings = words(
    "show shows showed showing shown depict depicts indicate indicates suggest reveal")
  private static let verbs = words(
    "released published issued posted shared provided distributed circulated broadcast aired uploaded leaked")
  private static let media = words(
    """
    picture pictures photo photos photograph photographs image images video videos footage clip clips film recording \
    recordings tape statement report reports document documents data figures list map letter
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
