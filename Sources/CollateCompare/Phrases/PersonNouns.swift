import CollateText

/// Nouns for persons, by what they do or are.
enum PersonNouns {
  /// Whether a folded noun names a person or persons.
  static func contains(_ key: String) -> Bool {
    if listed.contains(Stemming.stem(key)) { return true }
    let singular = key.hasSuffix("s") ? String(key.dropLast()) : key
    return endings.contains { singular.hasSuffix($0) && singular.utf8.count > $0.utf8.count + 2 }
  }

  private static let endings = [
    "man", "men", "woman", "women", "person", "people", "ist", "maker", "worker", "keeper", "fighter", "goer",
  ]

  private static let listed: Set<String> = Set(
    """
    person people man woman child civilian soldier victim passenger student pupil employee resident inmate prisoner \
    boy girl kid member refugee survivor suspect officer protester tourist guest patient witness teacher doctor fan \
    robber bandit thief attacker killer pirate militant rebel investigator official leader minister president premier \
    director manager owner driver pilot captain crew neighbour neighbor colleague friend relative mother father son \
    daughter brother sister wife husband lawyer judge juror prosecutor agent spokesman spokeswoman reporter author \
    artist actor actress singer player coach scientist expert analyst nurse guard sailor crewmember troop police \
    someone somebody
    """.split(separator: " ").map { Stemming.stem(String($0)) })
}
