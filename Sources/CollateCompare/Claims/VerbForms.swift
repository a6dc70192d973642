/// Word forms by which clauses are told apart without a parser.
enum VerbForms {
  /// Auxiliaries, and past and third-person forms that no ending gives away.
  static let finite: Set<String> = Set(
    """
    is are was were has have had will would could can may might should did does do must shall said told went took
    came got gave made found left began became broke brought built bought caught chose drew drove fell felt fought
    flew held kept knew led lost met paid ran saw sold sent shook shot showed spoke stood stole struck swam threw
    thought won wore wrote hit cut put set let fled heard grew rose sank hurt says claims plans faces includes remains
    been gone done seen known taken given written shaken stolen beaten chosen driven fallen flown hidden risen sunk
    torn thrown worn forced spent sat sought taught understood bound becomes carries shows wants needs makes takes
    gives goes comes gets leaves dies kills runs uses calls
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Verbs that introduce what somebody said.
  static let saying: Set<String> = Set(
    """
    said says say told adds added reported reports stated announced noted confirmed claimed claims believes believe
    believed allege alleged alleges insisted suggested warned denied acknowledged argued
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Words in -ing that are no participles.
  static let falseParticiples: Set<String> = [
    "according", "during", "morning", "evening", "nothing", "anything", "something", "everything", "being",
    "spring", "string",
  ]

  /// Whether a token looks like a finite verb or a past participle.
  static func isVerbal(_ token: WordToken) -> Bool {
    finite.contains(token.word)
      || (token.word.utf8.count > 4 && token.word.hasSuffix("ed") && !token.isCapitalized)
  }
}
