import CollateText

/// Closed classes of English words that turn what a statement says.
enum Cues {
  /// Words that deny.
  static let negations = words(
    """
    not no never none nobody nothing neither nor without cannot don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't \
    wouldn't hasn't haven't hadn't shouldn't denied denies deny denying
    """
  )

  /// Verbs that deny without a negation.
  static let implicitDenials = words(
    """
    cancelled canceled cancels suspended halted stopped ended banned bans barred prevented prevents blocked refused \
    refuses rejected failed fails lacks lacked ceased closed until till
    """
  )

  /// Words that hold a fact at a distance: hearsay, suspicion, possibility.
  static let hedges = words(
    """
    allegedly alleged alleges allege reportedly suspected apparently apparent possibly possible perhaps maybe might may \
    could likely probably believed thought feared presumed purported purportedly supposedly potentially unconfirmed accused
    """
  )

  /// Hedges that also speak of ability, permission or the future.
  static let looseHedges = words("might may could possible likely thought feared accused potentially")

  /// Words that count without a number.
  static let vagueCounts = words(
    "several few some numerous multiple handful couple group number string series dozens scores hundreds thousands"
  )

  /// Words that, followed by `to`, make what comes next a plan.
  static let plans = words(
    """
    plan plans planned planning intend intends intended intention expect expects expected agree agrees agreed decision \
    decided scheduled due poised prepares preparing vows vowed promises promised
    """
  )

  /// Words that attribute.
  static let speech = words(
    "said say says saying told tells according added stated reported announced confirmed")

  /// Stems of nouns for sources that any report may have.
  static let authorities = Set(
    words("police official officials authorities spokesman spokeswoman spokesperson statement report").map(
      Stemming.stem))

  /// Auxiliaries that say how sure or how far along something is; replacing one by another changes certainty.
  static let modals = words("may might could can will would shall should must")

  /// Words that open a clause of its own.
  static let clauseOpeners = words("where who whom whose which when while")

  /// Prepositions that one verb or noun may take in place of each other.
  static let prepositions = words(
    "in at on as to from by for of with into onto near over under upon about around")

  /// Prepositions that say where.
  static let placePrepositions = words(
    "in at on near under over inside outside off between along across behind beside through around onto into")

  /// Weekdays, folded.
  static let weekdays = WordTraits.words(of: .weekday)

  /// Months, folded.
  static let months = WordTraits.words(of: .month)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
