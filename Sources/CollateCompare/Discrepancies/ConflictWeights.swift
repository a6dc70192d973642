extension ConflictModel {
  /// The fitted weights. Printed by `fit-conflicts`.
  package static let fitted = ConflictModel(
    features: [1.56, -1.10, 0.32, 1.43, -0.76],
    rules: [
      "a fact here is hedged there": 0.26,
      "a fact here is suspicion or possibility there": 0.09,
      "a quotation shortened": 0.33,
      "a rank held alone here is shared there": 0.40,
      "an act is done here and planned there": -0.89,
      "another modal verb in copied wording": 0.18,
      "another name in copied wording": -0.70,
      "another source for copied wording": -0.55,
      "another source for one statement": -0.17,
      "another weekday in copied wording": 0.30,
      "copied wording without its source": 0.35,
      "done here is planned there": -1.02,
      "names that share words differ in one": 1.35,
      "numbers for the same thing differ within their bounds": -0.03,
      "numbers for the same thing exclude each other": -0.43,
      "one account is less sure than the other": 0.58,
      "one day with two parts of it": 1.07,
      "one event with two dates or times": 0.23,
      "one list with other members": -0.44,
      "one name in another form": -0.44,
      "one name in two spellings": 0.75,
      "one number with different bounds": 0.16,
      "other words between the marks of one quotation": 0.45,
      "wording.hedge": -0.89,
      "wording.loaded": -1.83,
      "words that exclude each other in one place": 0.89,
    ],
    constant: -0.03
  )
}
