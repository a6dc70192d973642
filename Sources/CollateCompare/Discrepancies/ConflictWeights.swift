extension ConflictModel {
  /// The fitted weights. Printed by `fit-conflicts`.
  package static let fitted = ConflictModel(
    features: [1.56, -1.10, 0.32, 1.43, -0.76],
    rules: [
      "actor.name": -0.70,
      "attribution.copied": -0.55,
      "attribution.differs": -0.17,
      "attribution.dropped": 0.35,
      "certainty.hedged": 0.26,
      "certainty.less-sure": 0.58,
      "certainty.modal": 0.18,
      "certainty.suspicion": 0.09,
      "date.differs": 0.23,
      "date.part-of-day": 1.07,
      "date.weekday": 0.30,
      "list.members": -0.44,
      "name.form": -0.44,
      "name.spelling": 0.75,
      "name.word": 1.35,
      "number.bounds": 0.16,
      "number.excludes": -0.43,
      "number.fits": -0.03,
      "quote.shortened": 0.33,
      "quote.words": 0.45,
      "scope.rank": 0.40,
      "tense.done-planned": -0.89,
      "tense.prospect": -1.02,
      "wording.exclusive": 0.89,
      "wording.hedge": -0.89,
      "wording.loaded": -1.83,
    ],
    constant: -0.03
  )
}
