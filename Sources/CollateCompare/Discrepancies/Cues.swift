/// Closed classes of English words that turn what a statement says.
enum Cues {
  /// Words that deny.
  static let negations = words(
    """
    not no never none neither nor without cannot don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't \
    wouldn't hasn't haven't hadn't shouldn't denied denies deny denying
    """
  )

  /// Words that hold a fact at a distance: hearsay, suspicion, possibility.
  static let hedges = words(
    """
    allegedly alleged alleges allege reportedly suspected apparently apparent possibly possible perhaps maybe might may \
    could likely probably believed thought feared presumed purported purportedly supposedly potentially unconfirmed accused
    """
  )

  /// Words that attribute.
  static let speech = words(
    "said say says saying told tells according added stated reported announced confirmed")

  /// Auxiliaries that say how sure or how far along something is; replacing one by another changes certainty.
  static let modals = words("may might could can will would shall should must")

  /// Words that open a clause of its own.
  static let clauseOpeners = words("where who whom whose which when while")

  /// Prepositions that one verb or noun may take in place of each other.
  static let prepositions = words(
    "in at on as to from by for of with into onto near over under upon about around")

  /// Weekdays, folded.
  static let weekdays = words("monday tuesday wednesday thursday friday saturday sunday")

  /// Months, folded.
  static let months = words(
    "january february march april may june july august september october november december"
  )

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
