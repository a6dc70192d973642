import CollateCore

@testable import CollateCompare

extension NumberFrame {
  /// The number of a text of one sentence, as comparison reads it.
  static func read(
    _ text: String, _ number: (words: String, value: Double, bound: Quantity.Bound), upper: Double? = nil,
    unit: String? = nil, counted: String? = nil, isVague: Bool = false
  ) -> NumberFrame {
    var accounts = Accounts(text)
    accounts.number(
      number.words, in: 0, number.value, number.bound, upper: upper, unit: unit, counted: counted,
      isVague: isVague)
    return NumberReading(Comparison(accounts.corpus)).frames[0][0]
  }
}
