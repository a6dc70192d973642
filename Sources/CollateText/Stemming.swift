/// Takes the endings off English words, so that `killed`, `killing` and `kills` compare equal.
public enum Stemming {
  /// The stem of a folded word without possessive; not a word of the language, only a key for comparison.
  public static func stem(_ key: String) -> String {
    if let family = irregular[key] { return family }
    guard key.utf8.count > 3, key.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return key }
    var word = Array(key.utf8)
    stripPlural(&word)
    stripInflection(&word)
    stripDerivation(&word)
    if word.count > 3, word.last == e { word.removeLast() }
    if word.count > 3, word.last == y { word[word.count - 1] = i }
    if word.count > 4, word[word.count - 1] == word[word.count - 2] { word.removeLast() }
    let stem = String(decoding: word, as: UTF8.self)
    return irregular[stem] ?? stem
  }

  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let s = UInt8(ascii: "s")
  private static let y = UInt8(ascii: "y")

  private static func stripPlural(_ word: inout [UInt8]) {
    if word.count > 4, ends(word, "ies") {
      word.replaceSubrange((word.count - 3)..., with: [y])
    } else if ["sses", "ches", "shes", "xes"].contains(where: { ends(word, $0) }) {
      word.removeLast(2)
    } else if word.last == s, !["ss", "us", "is"].contains(where: { ends(word, $0) }) {
      word.removeLast()
    }
  }

  private static func stripInflection(_ word: inout [UInt8]) {
    if word.count > 4, ends(word, "ied") {
      word.replaceSubrange((word.count - 3)..., with: [y])
    } else if word.count > 5, ends(word, "ing"), hasVowel(word.dropLast(3)) {
      word.removeLast(3)
      undouble(&word)
    } else if word.count > 4, ends(word, "ed"), hasVowel(word.dropLast(2)) {
      word.removeLast(2)
      undouble(&word)
    }
  }

  private static func stripDerivation(_ word: inout [UInt8]) {
    for suffix in derivations where ends(word, suffix) && word.count - suffix.utf8.count >= 4 {
      word.removeLast(suffix.utf8.count)
      return
    }
  }

  private static let derivations = [
    "ations", "ation", "ition", "ment", "ness", "ally", "ly", "tion", "sion", "er", "or", "ion", "al", "ive",
    "ity", "ous", "ful",
  ]

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, last == word[word.count - 2] else { return }
    if !"lsz".utf8.contains(last) { word.removeLast() }
  }

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    word.count >= suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private static func hasVowel(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { "aeiouy".utf8.contains($0) }
  }

  /// Word families whose forms share no ending, each under its first form.
  private static let irregular: WordMap<String> = {
    let families = """
      die died dies dying dead death deaths;kill killed killing;shoot shot shots shooting shootings shooter;
      strike struck striking strikes;find found;leave left leaving;take took taken taking;go went gone going;
      give gave given giving;get got gotten getting;begin began begun beginning;break broke broken;bring brought;
      buy bought;come came coming;catch caught;draw drew drawn;drive drove driven;fall fell fallen;feel felt;
      fight fought;fly flew flown flight flights;hold held;keep kept;know knew known;lead led;lose lost loss losses;
      make made making;meet met;pay paid;rise rose risen;run ran running;see saw seen;sell sold sale sales;send sent;
      shake shook shaken;show showed shown;sink sank sunk;speak spoke spoken;stand stood;steal stole stolen;
      swim swam;teach taught;tear tore torn;think thought;throw threw thrown;wear wore worn;win won;
      write wrote written writing;child children;man men;woman women;person people persons;foot feet;
      wife wives;life lives;build built building buildings;grow grew grown;become became;flee fled;hear heard;
      sue suit lawsuit sued;burn burnt burned;deal dealt;choose chose chosen choice;
      injure injured injury injuries injuring;explode exploded explosion explosions explosive explosives;
      collide collided collision;marry married marriage;percent pct
      """
    return WordMap(
      families.split(separator: ";").flatMap { family in
        let forms = family.split { $0 == " " || $0 == "\n" }.map(String.init)
        return forms.map { ($0, forms[0]) }
      })
  }()
}
