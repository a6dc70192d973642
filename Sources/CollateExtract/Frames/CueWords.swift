import CollateCore
import CollateText

/// Words that decide how a clause is meant which they govern or modify, by kind.
struct CueWords: Sendable {
  /// What a verb makes of the infinitive, the gerund or the clause that it governs.
  var verb: Frame.Stance?
  /// What a noun makes of it: `plans to`, `accusations of`.
  var noun: Frame.Stance?
  /// What an adjective makes of it: `likely to`, `unclear whether`.
  var adjective: Frame.Stance?
  /// What an adverb makes of the verb that it stands beside.
  var adverb: Frame.Stance?
  /// Whether it can govern a question: `know if`, `see if`.
  var isKnowing = false

  /// The kinds of a word; nil for one that governs nothing.
  static func of(_ lexeme: WordTable.Lexeme) -> CueWords? { table[lexeme.key, lexeme.hash] }

  private static let table: WordMap<CueWords> = {
    var table: [String: CueWords] = [:]
    func verbs(_ stance: Frame.Stance, _ bases: String) {
      for base in bases.split(whereSeparator: \.isWhitespace).map(String.init) {
        for form in VerbLemmas.forms(of: base) { table[form, default: CueWords()].verb = stance }
      }
    }
    func list(_ words: String, _ set: (inout CueWords) -> Void) {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        set(&table[word, default: CueWords()])
      }
    }
    verbs(
      .planned,
      """
      plan intend expect aim agree decide prepare pledge vow promise schedule propose threaten arrange hope want wish
      seek offer mean pursue commit undertake resolve opt look envisage design
      """)
    verbs(.discussed, "discuss consider negotiate weigh mull debate contemplate explore")
    verbs(.obliged, "order oblige require force urge ask call tell instruct demand")
    verbs(.attempted, "try attempt strive struggle endeavour endeavor")
    verbs(
      .negated,
      "fail refuse decline deny reject cancel avoid prevent stop ban bar forbid prohibit block rule refute dismiss lack"
    )
    verbs(.possible, "appear seem fear suspect doubt predict warn presume assume tend risk speculate suggest")
    verbs(
      .alleged, "allege accuse claim believe think charge blame suspect rumour rumor purport contend assert")
    verbs(.unknown, "wonder question investigate probe")
    list("denial refusal failure rejection cancellation") { $0.noun = .negated }
    list(
      """
      plan plans intention intentions decision proposal proposals offer pledge promise threat threats bid hope hopes
      agreement deal vow commitment preparations ambition schedule wish desire invitation readiness willingness
      """
    ) { $0.noun = .planned }
    list("attempt attempts effort efforts") { $0.noun = .attempted }
    list("talks negotiations discussions consideration") { $0.noun = .discussed }
    list("order orders obligation requirement call calls duty demand demands") { $0.noun = .obliged }
    list(
      "claim claims allegation allegations accusation accusations suspicion charges charge belief reports rumours rumors"
    ) {
      $0.noun = .alleged
    }
    list("possibility chance risk likelihood fear fears probability danger ability potential") {
      $0.noun = .possible
    }
    list("question doubt doubts uncertainty mystery") { $0.noun = .unknown }
    list("likely unlikely possible probable able potential prone liable feared apt") {
      $0.adjective = .possible
    }
    list("set due ready poised willing prepared keen eager bound scheduled planned expected slated") {
      $0.adjective = .planned
    }
    list("unclear uncertain unknown unsure undecided undisclosed unconfirmed") { $0.adjective = .unknown }
    list("alleged suspected accused purported supposed") { $0.adjective = .alleged }
    list("unable impossible reluctant unwilling") { $0.adjective = .negated }
    list("possibly perhaps maybe probably likely apparently presumably potentially seemingly conceivably") {
      $0.adverb = .possible
    }
    list("allegedly reportedly purportedly supposedly") { $0.adverb = .alleged }
    list(
      """
      know knows knew known clear certain say saying said see seen tell confirm confirmed confirms sure determine
      determined determining established establish verify verified
      """
    ) { $0.isKnowing = true }
    return WordMap(table.map { ($0.key, $0.value) })
  }()

  /// Verbs whose negation withholds what they would tell.
  static let disclosing: WordSet = [
    "disclose", "discuss", "name", "identify", "reveal", "specify", "elaborate", "comment", "detail",
    "release",
  ]
}
