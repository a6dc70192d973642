extension ConflictModel {
  /// The fitted weights. Printed by `fit-conflicts`.
  package static let fitted = ConflictModel(
    features: [1.62, -1.17, 0.42, 1.48, -0.78],
    rules: [
      "a fact here is hedged there": 0.04,
      "a fact here is suspicion or possibility there": 0.07,
      "a quotation shortened": 0.31,
      "a rank held alone here is shared there": 0.40,
      "an act is done here and planned there": -0.90,
      "another modal verb in copied wording": 0.17,
      "another name in copied wording": -0.72,
      "another source for copied wording": -0.57,
      "another source for one statement": -0.20,
      "another weekday in copied wording": 0.30,
      "copied wording without its source": 0.33,
      "done here is planned there": -1.04,
      "names that share words differ in one": 1.33,
      "numbers for the same thing differ within their bounds": -0.28,
      "numbers for the same thing exclude each other": -0.19,
      "one account is less sure than the other": 0.57,
      "one day with two parts of it": 1.07,
      "one event with two dates or times": 0.21,
      "one list with other members": -0.44,
      "one name in another form": -0.47,
      "one name in two spellings": 0.72,
      "one number with different bounds": 0.76,
      "other words between the marks of one quotation": 0.41,
      "wording.hedge": -0.90,
      "wording.loaded": -1.84,
      "words that exclude each other in one place": 0.87,
    ],
    constant: 0
  )
}
