/// Takes the forms of English verbs to their base.
public enum VerbLemmas {
  /// The base of a folded verb form: `met`, `meeting`, `meets` give `meet`.
  public static func lemma(_ form: String) -> String {
    if let base = irregular[form] { return base }
    let count = form.utf8.count
    func ends(_ suffix: StaticString) -> Bool {
      suffix.withUTF8Buffer { form.utf8.suffix($0.count).elementsEqual($0) }
    }
    if count > 4, ends("ing") { return base(of: form.dropLast(3), form) }
    if count > 3, ends("ied") { return form.dropLast(3) + "y" }
    if count > 3, ends("ed"), !ends("eed") { return base(of: form.dropLast(2), form) }
    if count > 4, ends("ies") { return form.dropLast(3) + "y" }
    if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zzes") {
      return String(form.dropLast(2))
    }
    if count > 3, ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      return String(form.dropLast())
    }
    return form
  }

  /// The forms of verbs that no ending tells, such as `sank`.
  static var irregularWords: [String] { irregular.keys.members.filter(isIrregularForm) }

  /// Whether a folded word is one of them.
  static func isIrregularForm(_ word: String) -> Bool { irregular[word].map { $0 != word } ?? false }

  /// All forms of a base, itself among them, for lists that are written with bases.
  public static func forms(of base: String) -> [String] {
    var forms = [base] + (irregularForms[base] ?? [])
    let isDropping = base.hasSuffix("e") && !base.hasSuffix("ee")
    let ending = base.utf8.last ?? 0
    if ending == UInt8(ascii: "y"), !isVowel(base.utf8.dropLast().last ?? 0) {
      let stem = base.dropLast()
      forms += [stem + "ies", stem + "ied", base + "ing"]
    } else {
      let isSibilant = ["s", "sh", "ch", "x", "z"].contains(where: base.hasSuffix)
      forms += [base + (isSibilant ? "es" : "s"), base + (base.hasSuffix("e") ? "d" : "ed")]
      forms += [(isDropping ? base.dropLast() : base[...]) + "ing"]
      let doubled = base + String(decoding: [ending], as: UTF8.self)
      forms += [doubled + "ed", doubled + "ing"]
    }
    return forms
  }

  /// The verb that a form is made of once its ending is gone: `stopp` is stop, `mov` is move.
  private static func base(of stem: Substring, _ form: String) -> String {
    let word = String(stem)
    let bytes = Array(stem.utf8)
    guard let last = bytes.last, bytes.contains(where: isVowel) else { return form }
    if bytes.count > 3, last == bytes[bytes.count - 2], !isVowel(last), !"lsz".utf8.contains(last) {
      return String(stem.dropLast())
    }
    let isShort = !isVowel(last) && bytes.count > 1 && isVowel(bytes[bytes.count - 2])
    // A verb of one short syllable doubles its consonant: what does not has lost an e, as `hoped` has.
    if isShort, bytes.count(where: isVowel) == 1, !"wxy".utf8.contains(last) { return word + "e" }
    if isListed(word) { return word }
    if isListed(word + "e") { return word + "e" }
    let before = bytes.count > 1 ? bytes[bytes.count - 2] : 0
    if bytes.count > 3, last == before, last == UInt8(ascii: "l"), isListed(String(stem.dropLast())) {
      return String(stem.dropLast())
    }
    // `chang`, `forc`, `argu`, `mov`, `clos`, `creat`: an e is missing.
    if "cgsuvz".utf8.contains(last), last != before { return word + "e" }
    // `struggl`, `handl`.
    if last == UInt8(ascii: "l"), bytes.count > 2, !isVowel(bytes[bytes.count - 2]),
      bytes[bytes.count - 2] != last
    {
      return word + "e"
    }
    // `declin`, `captur`, `schedul`: one vowel between two consonants, but for `visit` and `signal`.
    let isClosed = isShort && bytes.count > 2 && !isVowel(bytes[bytes.count - 3])
    if isClosed, "aiu".utf8.contains(bytes[bytes.count - 2]),
      !["it", "al", "an"].contains(where: word.hasSuffix)
    {
      return word + "e"
    }
    return word
  }

  private static func isListed(_ word: String) -> Bool { WordList.verbs.contains(word) }
  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static let families: [[String]] = """
    be is are was were been being am 's 're 'm;have has had having 've;do does did done doing;arise arose arisen;
    bear bore borne;beat beaten;become became;begin began begun;bend bent;bind bound;bite bit bitten;
    bleed bled;blow blew blown;break broke broken;breed bred;bring brought;burst bursting;build built;burn burnt;buy bought;
    catch caught;choose chose chosen;cling clung;come came coming;creep crept;deal dealt;die died dies dying;dig dug;
    draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;
    find found;flee fled fleeing;fling flung;fly flew flown;forbid forbade forbidden;forget forgot forgotten;
    forgive forgave forgiven;freeze froze frozen;get got gotten getting;give gave given giving;go went gone goes;
    grind ground;grow grew grown;hang hung;hear heard;hide hid hidden;hold held;keep kept;kneel knelt;know knew known;
    lay laid;lead led;lean leant;leap leapt;leave left leaving;lend lent;lie lay lain lying lied;lose lost losing;
    make made making;mean meant;meet met;mistake mistook mistaken;overcome overcame;override overrode overridden;
    overthrow overthrew overthrown;pay paid;prove proven;ride rode ridden;ring rang rung;rise rose risen;run ran;
    say said says;see saw seen seeing;seek sought;sell sold;send sent;set setting;sew sewn;shake shook shaken;shine shone;
    shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;speak spoke spoken;
    speed sped;spend spent;spin spun;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;
    strike struck stricken striking;strive strove;swear swore sworn;sweep swept;swim swam swum;swing swung;take took taken taking;
    teach taught;tear tore torn;tell told;think thought;throw threw thrown;undergo underwent undergone;understand understood;
    wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;
    withhold withheld;withstand withstood;write wrote written writing;tie tying;agree agreed;free freed;
    spread spreading;
    use used using;lose lost;close closed closing;cause caused;raise raised;release released releasing;seize seized;
    increase increased increasing;decrease decreased;force forced;announce announced announcing;accuse accused accusing;
    refuse refused;propose proposed;expose exposed;impose imposed;oppose opposed;suppose supposed;purchase purchased;
    focus focused;pass passed passing;press pressed pressing;proceed proceeded;succeed succeeded;exceed exceeded;need needed;heed heeded;discuss discussed discussing;cross crossed;miss missed;kill killed killing;
    call called calling;fill filled;pull pulled pulling;roll rolled;sell selling;tell telling;fell felled;spill spilled;
    injure injured;wound wounded wounding;name named;aim aimed;damage damaged;plan planned;visit visited;veto vetoed;
    prefer preferred;refer referred;offer offered;suffer suffered;enter entered;deliver delivered;order ordered;
    visit visiting;open opened;happen happened;threaten threatened;sign signed;claim claimed;explain explained;remain remained
    """.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Of two verbs that share a form the first one listed counts.
  private static let irregular = WordMap(
    families.reversed().flatMap { family in family.map { ($0, family[0]) } })

  private static let irregularForms = Dictionary(families.map { ($0[0], Array($0.dropFirst())) }) { $0 + $1 }
}
