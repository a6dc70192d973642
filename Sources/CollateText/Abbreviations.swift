/// English abbreviations whose full stop may not end a sentence.
enum Abbreviations {
  /// What may follow the full stop of an abbreviation within the same sentence.
  enum Follower {
    /// A name: `Mr. Smith`.
    case name
    /// A number: `No. 5`, `Oct. 18`.
    case number
    /// Anything but a word that usually begins a sentence: `Acme Corp. Director Ann Lee`.
    case anyButOpening
  }

  /// What may follow the abbreviation `word`, written without its full stop.
  static func follower(of word: ArraySlice<UInt8>) -> Follower? {
    guard word.count <= 6 else { return nil }
    let key = Folding.key(word)
    if titles.contains(key) { return .name }
    if numbered.contains(key) { return .number }
    return shortened.contains(key) ? .anyButOpening : nil
  }

  /// Whether `word` abbreviates a state of the USA, as it does after a comma: `Portland, Ore.`.
  static func isState(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && states.contains(Folding.key(word))
  }

  /// Whether a sentence often begins with `word`, and a name seldom does.
  static func isOpening(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 12 && openings.contains(Folding.key(word))
  }

  /// Whether `word` names a day, a month or a time zone, as may follow `5 p.m.`.
  static func isTimeWord(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 9 && timeWords.contains(Folding.key(word))
  }

  /// Whether `word` says that somebody spoke: `"Run!" Ann shouted`.
  static func isSpeechVerb(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 9 && speechVerbs.contains(Folding.key(word))
  }

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split(separator: 0x20).map(Array.init))
  }

  private static let titles = set(
    "mr mrs ms mx dr prof gen col lt sgt cpl pvt capt cmdr cdr adm maj gov sen rep rev hon pres st ste mt ft fr "
      + "supt det insp msgr messrs mme mlle amb brig comdr cllr dep dir sec sheik vs v cf eg ie e.g i.e f.e viz"
  )
  private static let numbered = set(
    "no nos nr n° p pp fig figs eq sec art vol ch op ser cap para rs tel ext jan feb mar apr jun jul aug sep sept "
      + "oct nov dec approx ca est c"
  )
  private static let shortened = set(
    "inc ltd co corp bros jr sr esq etc al llc plc dept univ assn natl intl govt gov't ave blvd rd st ph.d m.d "
      + "mfg med mil min max misc tech mon tue tues wed thu thur thurs fri sat sun btw"
  )
  private static let states = set(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore "
      + "pa tenn tex va vt wash wis wyo"
  )
  private static let openings = set(
    "the a an it its it's he she they we you i his her their our your my this that these those there here then "
      + "in on at by for from with without after before during since until when while where although though "
      + "if as but and or so yet however meanwhile also what who why how is are was were do does did can could "
      + "will would should has have had not no another some many most all both each several one two three four "
      + "five six seven eight nine ten earlier later today yesterday tomorrow now once despite according instead "
      + "moreover nevertheless still thus therefore to of under over about among because unlike through"
  )
  private static let timeWords = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
      + "september october november december eastern central mountain pacific local gmt utc est edt cst cdt mst "
      + "mdt pst pdt bst cet cest ist jst kst et ct pt"
  )
  private static let speechVerbs = set(
    "said says asked asks told added replied shouted wrote tweeted cried answered yelled exclaimed wondered"
  )
}
