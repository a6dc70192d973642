import CollateCore

@testable import CollateCompare

/// Accounts of two events, two of each.
enum EventTexts {
  /// Two accounts of a fire, two of an election.
  static let all = [
    """
    A fire destroyed the grain mill in Torvall on Sunday and killed two workers.
    The mayor of Torvall, Ida Brekke, said inspectors would measure the damage.
    """,
    """
    Two workers died when fire swept through a grain mill in Torvall.
    Ida Brekke, the mayor, called the damage to the mill terrible.
    """,
    """
    Voters in Hollin chose the fisherman Per Lund as governor by nine votes.
    Lund thanked the ferry crews who had carried ballots through a storm.
    """,
    """
    Per Lund, a fisherman, won the vote for governor in Hollin.
    A storm had delayed the ferry with the last ballots, Lund said.
    """,
  ]

  /// The documents of some of them; `isNamed` as for files given one by one.
  static func corpus(_ indices: [Int], isNamed: Bool = false) -> Corpus {
    var corpus = Corpus()
    for index in indices {
      var document = SmallCorpus.document("\(index).txt", all[index])
      document.isNamed = isNamed
      corpus.documents.append(document)
    }
    return corpus
  }
}
