import CollateText

/// Verbs that leave their meaning to a noun: `made a visit` is visit.
enum LightVerbs {
  /// The predicate of a light verb with a noun, both by their bases; nil where the verb keeps its own meaning.
  static func predicate(_ verb: String, _ noun: String) -> String? {
    verbs.contains(verb) ? nouns[noun] : nil
  }

  private static let verbs: WordSet = [
    "make", "have", "hold", "take", "give", "pay", "carry out", "conduct", "launch", "stage", "reach",
    "strike", "offer",
    "deliver", "issue", "undertake", "come to", "mount",
  ]

  private static let nouns: WordMap<String> = [
    "visit": "visit", "trip": "visit", "meeting": "meet", "talk": "meet", "discussion": "discuss",
    "decision": "decide", "agreement": "agree", "deal": "agree", "attack": "attack", "strike": "strike",
    "raid": "raid", "arrest": "arrest", "call": "call", "offer": "offer", "attempt": "try", "speech": "speak",
    "announcement": "announce", "statement": "state", "investigation": "investigate", "search": "search",
    "vote": "vote", "election": "elect", "protest": "protest", "march": "march", "rally": "rally",
    "promise": "promise",
    "payment": "pay", "choice": "choose", "change": "change", "cut": "cut", "test": "test", "order": "order",
    "warning": "warn", "support": "support", "aid": "help", "help": "help", "look": "look",
    "damage": "damage",
    "landing": "land", "appeal": "appeal", "negotiation": "negotiate", "conversation": "talk",
    "operation": "operate",
  ]
}
