import CollateText

/// Units of measure and currencies, by the words and signs that name them.
enum MeasureUnits {
  /// The unit named at `index` of `row` and the token after it; nil where none is.
  static func unit(at index: Int, in row: [Token]) -> (unit: String, next: Int)? {
    var start = index
    // `10-kilometre`, `5-foot`: the hyphen belongs to the compound.
    if row.key(start) == "-", row.isGlued(start), row.isGlued(start + 1) { start += 1 }
    let key = row.key(start)
    if key == "per", row.key(start + 1) == "cent" { return ("percent", start + 2) }
    if key == "percentage", row.key(start + 1).hasPrefix("point") { return ("percentage point", start + 2) }
    if key == "square" || key == "sq" || key == "cubic" {
      let isJoined = ["-", "."].contains(row.key(start + 1)) && row.isGlued(start + 1)
      let next = isJoined ? start + 2 : start + 1
      guard let unit = row.value(in: words, at: next) else { return nil }
      return (unit + (key == "cubic" ? "3" : "2"), next + 1)
    }
    if key == "nautical", row.key(start + 1).hasPrefix("mile") { return ("nmi", start + 2) }
    if key == "degrees" || key == "degree" || key == "°" {
      switch row.key(start + 1) {
      case "celsius", "c", "centigrade": return ("degC", start + 2)
      case "fahrenheit", "f": return ("degF", start + 2)
      default: return ("deg", start + 1)
      }
    }
    guard let unit = row.value(in: words, at: start) ?? row.value(in: signs, at: start) else {
      guard row.isGlued(start), let unit = row.value(in: short, at: start) else { return nil }
      return (unit, start + 1)
    }
    if unit == "km" || unit == "mi" || unit == "m" {
      if row.matches(["per", "hour"], at: start + 1) || row.matches(["an", "hour"], at: start + 1) {
        return (unit + "/h", start + 3)
      }
      if row.key(start + 1) == "/", row.key(start + 2) == "h" { return (unit + "/h", start + 3) }
    }
    return (unit, start + 1)
  }

  /// The currency named after a number at `index`, and the token after it.
  static func currency(at index: Int, in row: [Token]) -> (unit: String, next: Int)? {
    let start = row.key(index) == "-" && row.isGlued(index) ? index + 1 : index
    if let nationality = row.value(in: nationalities, at: start),
      let unit = nationality[Self.currencyStem(row.key(start + 1))]
    {
      return (unit, start + 2)
    }
    if row.key(start).utf8.count == 3, row.isCapitalised(start), row.isOne(of: currencyCodes, at: start) {
      return (row.key(start).uppercased(), start + 1)
    }
    return currencyWords[currencyStem(row.key(start))].map { ($0, start + 1) }
  }

  /// The currency whose sign or code stands just before `index`, and the token where it begins.
  static func currency(before index: Int, in row: [Token]) -> (unit: String, start: Int)? {
    let key = row.key(index - 1)
    if let unit = row.value(in: currencySigns, at: index - 1) {
      if key == "$", let prefix = row.value(in: dollarPrefixes, at: index - 2), row.isCapitalised(index - 2),
        row.isGlued(index - 1) || prefix != "BRL" && row.key(index - 2).utf8.count > 1
      {
        return (prefix, index - 2)
      }
      return (unit, index - 1)
    }
    // `$US1 million`, as some papers write it.
    if row.isGlued(index), row.isGlued(index - 1), row.key(index - 2) == "$",
      let unit = row.value(in: dollarPrefixes, at: index - 1)
    {
      return (unit, index - 2)
    }
    if row.isGlued(index), let unit = row.value(in: currencyLetters, at: index - 1) {
      if row.isCapitalised(index - 1) { return (unit, index - 1) }
      // `e80 million`, `p74 million`: what is left of a sign in plain ASCII.
      if ["million", "billion"].contains(row.key(index + 1)) {
        return (key == "p" ? "GBP" : unit, index - 1)
      }
    }
    // What is left of a pound sign in plain ASCII; `#5` is a place in a list.
    if key == "#", ["million", "billion"].contains(row.key(index + 1)) { return ("GBP", index - 1) }
    if key == ".", row.key(index - 2) == "rs" { return ("INR", index - 2) }
    if key == "rs" { return ("INR", index - 1) }
    if row.isCapitalised(index - 1), row.isOne(of: currencyCodes, at: index - 1) {
      return (key.uppercased(), index - 1)
    }
    return nil
  }

  /// Whether a word is the code of a currency, such as `EUR`.
  static func isCurrencyCode(_ word: String) -> Bool {
    word == word.uppercased() && currencyCodes.contains(word.lowercased())
  }

  /// Whether a word is the letter that some papers write for a currency before millions.
  static func isCurrencyLetter(_ word: String) -> Bool { currencyLetters[word.lowercased()] != nil }

  private static let currencyLetters: WordMap<String> = ["r": "ZAR", "e": "EUR", "p": "PHP", "n": "NGN"]

  private static func currencyStem(_ word: String) -> String {
    word.utf8.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let signs: WordMap<String> = ["%": "percent", "″": "in", "′": "ft"]

  private static let words: WordMap<String> = [
    "percent": "percent", "pct": "percent", "kilometers": "km", "kilometres": "km", "kilometer": "km",
    "kilometre": "km", "km": "km", "kms": "km", "miles": "mi", "mile": "mi", "meters": "m", "metres": "m",
    "meter": "m", "metre": "m", "feet": "ft", "foot": "ft", "ft": "ft", "inches": "in", "inch": "in",
    "centimeters": "cm", "centimetres": "cm", "centimeter": "cm", "centimetre": "cm", "cm": "cm",
    "millimeters": "mm", "millimetres": "mm", "mm": "mm", "yards": "yd", "yard": "yd",
    "kilograms": "kg", "kilogram": "kg", "kilogrammes": "kg", "kilos": "kg", "kilo": "kg", "kg": "kg",
    "kgs": "kg",
    "grams": "g", "gram": "g", "grammes": "g", "tonnes": "t", "tonne": "t", "tons": "ton", "ton": "ton",
    "ounces": "oz", "ounce": "oz", "lbs": "lb", "lb": "lb", "acres": "acre", "acre": "acre", "hectares": "ha",
    "hectare": "ha", "liters": "l", "litres": "l", "liter": "l", "litre": "l", "gallons": "gal",
    "gallon": "gal",
    "barrels": "barrel", "barrel": "barrel", "mph": "mi/h", "kph": "km/h", "kmh": "km/h", "knots": "kn",
    "watts": "W", "watt": "W", "kilowatts": "kW", "kilowatt": "kW", "megawatts": "MW", "megawatt": "MW",
    "gigawatts": "GW", "gigawatt": "GW", "volts": "V", "volt": "V", "t": "t", "ha": "ha", "kn": "kn",
    "megabytes": "MB", "megabyte": "MB", "gigabytes": "GB", "gigabyte": "GB", "terabytes": "TB",
    "terabyte": "TB", "hertz": "Hz", "megahertz": "MHz",
    "celsius": "degC",
    "fahrenheit": "degF", "carats": "carat", "carat": "carat", "calories": "cal", "decibels": "dB",
    "caliber": "calibre", "calibre": "calibre",
  ]

  /// Short forms that are units only when they touch the number.
  private static let short: WordMap<String> = [
    "m": "m", "g": "g", "mg": "mg", "l": "l", "ml": "ml", "in": "in", "kw": "kW", "mw": "MW", "gw": "GW",
    "mb": "MB",
    "gb": "GB", "tb": "TB", "hz": "Hz", "mhz": "MHz", "ghz": "GHz", "v": "V", "w": "W", "c": "degC",
    "f": "degF",
    "yd": "yd",
  ]

  private static let currencySigns: WordMap<String> = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY",
    "₦": "NGN", "₱": "PHP", "₴": "UAH",
  ]
  private static let dollarPrefixes: WordMap<String> = [
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD",
    "s": "SGD", "r": "BRL",
  ]
  private static let currencyCodes: WordSet = [
    "usd", "eur", "gbp", "jpy", "inr", "rub", "krw", "cny", "aud", "cad", "nzd", "chf", "hkd", "sgd", "sek",
    "nok",
    "dkk", "pln", "brl", "mxn", "zar", "aed", "sar", "uah", "myr", "thb",
  ]
  private static let currencyWords: WordMap<String> = [
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ruble": "RUB",
    "rouble": "RUB",
    "rupee": "INR", "peso": "peso", "franc": "franc", "krona": "SEK", "krone": "krone", "shekel": "ILS",
    "lira": "lira", "rial": "rial", "riyal": "SAR", "dirham": "AED", "dinar": "dinar", "zloty": "PLN",
    "rand": "ZAR",
    "baht": "THB", "rupiah": "IDR", "ringgit": "MYR", "naira": "NGN", "hryvnia": "UAH", "cent": "cent",
    "pound": "pound", "penny": "penny", "pence": "penny",
  ]
  private static let nationalities: WordMap<WordMap<String>> = [
    "us": ["dollar": "USD"], "u.s.": ["dollar": "USD"], "australian": ["dollar": "AUD"],
    "canadian": ["dollar": "CAD"], "singapore": ["dollar": "SGD"], "british": ["pound": "GBP"],
    "swiss": ["franc": "CHF"],
    "egyptian": ["pound": "EGP"], "mexican": ["peso": "MXN"], "indian": ["rupee": "INR"],
    "pakistani": ["rupee": "PKR"], "korean": ["won": "KRW"], "turkish": ["lira": "TRY"],
    "swedish": ["krona": "SEK", "kronor": "SEK"], "norwegian": ["krone": "NOK", "kroner": "NOK"],
  ]
}
