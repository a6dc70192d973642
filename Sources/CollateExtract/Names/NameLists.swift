import CollateText

extension WordList {
  /// Cities of 250,000 people and more, capitals and the states of the USA.
  static let cityNames = WordList("city-names")
  /// Towns of 20,000 people and more.
  static let townNames = WordList("town-names")
  /// Countries and territories.
  static let countryNames = WordList("country-names")
  /// Given names.
  static let givenNames = WordList("given-names")
  /// Family names.
  static let familyNames = WordList("family-names")
}
