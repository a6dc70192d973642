/// English words that carry grammar rather than content.
public enum StopWords {
  /// Whether a folded word is one; negations (`not`, `no`, `never`) are among them.
  public static func contains(_ key: String) -> Bool { words.contains(key) }

  private static let words = WordSet.words(
    """
    a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via \
    with within without about above across after against along among around before behind below beneath beside \
    between beyond despite down during except inside near outside since through throughout toward towards under \
    until while i me my mine we us our ours you your yours he him his she her hers it its they them their theirs \
    this that these those who whom whose which what when where why how is am are was were be been being has have \
    had having do does did doing will would shall should can could may might must ought not no never just only very \
    too more most much many some any all both each few other another such own same there here again further once now \
    ever even still already however also because though although said say says saying told tell tells added \
    according mr mrs ms dr one
    """)
}
