/// Given names and the short forms that stand for them.
enum Nicknames {
  /// Whether two folded given names may be one person's: one opens like the other, or is its usual short form.
  static func areOneName(_ left: String, _ right: String) -> Bool {
    left.prefix(3) == right.prefix(3) || !forms(left).isDisjoint(with: forms(right))
  }

  private static func forms(_ name: String) -> Set<String> { Set(fullNames[name] ?? []).union([name]) }

  /// Short forms that do not open like their name.
  private static let fullNames: [String: [String]] = [
    "bill": ["william"], "billy": ["william"], "bob": ["robert"], "bobby": ["robert"], "dick": ["richard"],
    "rick": ["richard"], "rich": ["richard"], "jack": ["john"], "jim": ["james"], "jimmy": ["james"],
    "ted": ["edward", "theodore"], "ed": ["edward", "edwin"], "ned": ["edward"], "tony": ["anthony"],
    "hank": ["henry"], "harry": ["henry", "harold"], "chuck": ["charles"], "betty": ["elizabeth"],
    "liz": ["elizabeth"], "beth": ["elizabeth"], "peggy": ["margaret"], "meg": ["margaret"],
    "maggie": ["margaret"], "kate": ["katherine", "catherine"], "kathy": ["katherine", "catherine"],
    "larry": ["lawrence", "laurence"], "mike": ["michael"], "mick": ["michael"], "sasha": ["alexander"],
    "sandy": ["alexander", "alexandra"], "alec": ["alexander"], "gene": ["eugene"], "drew": ["andrew"],
    "andy": ["andrew"], "tom": ["thomas"], "joe": ["joseph"], "beppe": ["giuseppe"], "pepe": ["jose"],
    "paco": ["francisco"], "pancho": ["francisco"], "kolya": ["nikolai"], "misha": ["mikhail"],
    "volodya": ["vladimir"], "vanya": ["ivan"], "polly": ["mary"], "molly": ["mary"],
    "nancy": ["ann", "anne"],
    "sally": ["sarah"], "becky": ["rebecca"], "trish": ["patricia"], "patty": ["patricia"],
    "geoff": ["jeffrey"],
  ]
}
