import CollateCore

/// How a report came about and what its words mean, in the paragraphs that every full report prints.
enum Method {
  /// Where the code of the stages comes from, in the order in which they ran: an origin and the stages of it.
  static func origins(of record: RunRecord) -> [(origin: String, stages: String)] {
    var origins: [String] = []
    for stage in record.stages where !origins.contains(stage.origin.words) {
      origins.append(stage.origin.words)
    }
    return origins.map { origin in
      (origin, record.stages.filter { $0.origin.words == origin }.map(\.name).joined(separator: ", "))
    }
  }

  static let paragraphs = [
    """
    Every statement here is quoted from a file; nothing is rephrased. A row is one checkable statement, and its \
    evidence is the passages that bear on it. A passage states it, states it differently (vaguer, hedged, of \
    another scope, superseded), or contradicts it.
    """,
    """
    Support counts accounts, never files. Copies and rewrites of one account are one account, named by a letter; the \
    files of an account are numbered in the order in which they were probably made. A row is corroborated when \
    independent accounts state the same, disputed when a material conflict divides them.
    """,
    """
    A conflict is material when a fact must be chosen or reported twice, and minor when both sides can be true (a bound, \
    a spelling, a source). Other words for one thing are no conflict; the side-by-side reading underlines them. A value \
    that fewer accounts give than another is said to differ; on a tie none is. Which side is true, the texts alone can't \
    tell.
    """,
    """
    Who rests on whom is inferred from shared wording, its order and its faults. An absence is not a denial: what only \
    one account has may still be true.
    """,
  ]
}
