/// What units of one dimension have in common, so that kilometres can be compared with miles.
struct MeasureScale: Sendable, Equatable {
  /// `length`, `mass` …; of other units the unit itself.
  var dimension: String
  /// How many of the smallest usual unit of the dimension one makes.
  var factor: Double

  /// The scale of a unit as numbers carry it.
  init(unit: String) { self = Self.known[unit] ?? MeasureScale(dimension: unit, factor: 1) }

  private init(dimension: String, factor: Double) {
    self.dimension = dimension
    self.factor = factor
  }

  /// Units with their factors: metres, kilograms, square metres, kilometres an hour, litres, parts of a hundred.
  private static let known: [String: MeasureScale] = {
    let dimensions: [(String, [String: Double])] = [
      (
        "length",
        [
          "mm": 0.001, "cm": 0.01, "in": 0.0254, "ft": 0.3048, "yd": 0.9144, "m": 1, "km": 1000,
          "mi": 1609.344,
          "nmi": 1852,
        ]
      ),
      ("mass", ["g": 0.001, "oz": 0.02835, "lb": 0.4536, "kg": 1, "ton": 907.2, "t": 1000]),
      (
        "area",
        ["ft2": 0.0929, "m2": 1, "acre": 4046.9, "ha": 10_000, "km2": 1_000_000, "mi2": 2_589_988]
      ),
      ("speed", ["km/h": 1, "mi/h": 1.609344, "kn": 1.852]),
      ("volume", ["l": 1, "gal": 3.785, "barrel": 159]),
      ("GBP", ["GBP": 1, "pound": 1]),
      ("percent", ["percent": 1, "percentage point": 1]),
    ]
    var table: [String: MeasureScale] = [:]
    for (dimension, units) in dimensions {
      for (unit, factor) in units { table[unit] = MeasureScale(dimension: dimension, factor: factor) }
    }
    return table
  }()
}
