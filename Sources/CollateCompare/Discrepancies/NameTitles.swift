/// Forms of address, ranks and offices that stand before a name without being part of it.
enum NameTitles {
  /// Whether a folded word is one.
  static func contains(_ key: String) -> Bool { titles.contains(key) }

  private static let titles = Set(
    """
    mr mrs ms mx miss dr prof professor sir dame lord lady prince princess king queen sheikh pope cardinal bishop rev \
    reverend father sister brother imam rabbi pastor president premier chancellor minister secretary ambassador senator \
    sen representative rep congressman congresswoman governor gov mayor councillor councilman councilwoman lawmaker \
    delegate speaker judge justice attorney prosecutor sheriff chief commissioner inspector detective officer constable \
    const sergeant sgt corporal cpl private lieutenant lt captain capt major maj colonel col general gen admiral adm \
    commander cmdr commodore chairman chairwoman director manager spokesman spokeswoman trooper agent deputy assistant \
    vice acting former
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
