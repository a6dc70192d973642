/// Accounts made up from a small grammar with a fixed seed: text of any size that has names, numbers, dates and quotes.
struct InventedReports {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// One account of about `bytes` bytes.
  mutating func report(bytes: Int) -> String {
    var text = "\(pick(Self.places)) \(pick(Self.events)) leaves \(number(90)) homeless\n\n"
    while text.utf8.count < bytes {
      text += sentence() + (below(4) == 0 ? "\n\n" : " ")
    }
    return text
  }

  private mutating func sentence() -> String {
    switch below(5) {
    case 0:
      "\(pick(Self.people)), the \(pick(Self.roles)), said \(number(900)) \(pick(Self.things)) were lost."
    case 1:
      "\"We \(pick(Self.verbs)) the \(pick(Self.things)) at once,\" \(pick(Self.people)) told reporters on \(pick(Self.days))."
    case 2:
      "The \(pick(Self.events)) struck \(pick(Self.places)) on \(number(28)) \(pick(Self.months)) 2021 at \(number(12)).30 pm."
    case 3:
      "More than \(number(5000)) people in \(pick(Self.places)), \(pick(Self.places)) and \(pick(Self.places)) were moved."
    default:
      "Officials \(pick(Self.verbs)) about \(number(40)) percent of the \(pick(Self.things)), the agency reported."
    }
  }

  private mutating func number(_ limit: Int) -> String { String(1 + below(limit)) }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let people = [
    "Ana Roe", "Marek Dunn", "Lia Vance", "Tomas Ferro", "Irene Holt", "Paul Adeyo",
  ]
  private static let roles = ["mayor", "fire chief", "minister", "harbour master", "spokeswoman"]
  private static let places = ["Vellin", "Ostmark", "Greyhaven", "Lower Tarn", "Port Mire", "Kessel Bay"]
  private static let events = ["flood", "fire", "storm", "landslide", "blackout"]
  private static let things = ["houses", "boats", "roads", "bridges", "tents", "vehicles"]
  private static let verbs = ["checked", "closed", "inspected", "repaired", "searched"]
  private static let days = ["Monday", "Tuesday", "Friday", "Sunday"]
  private static let months = ["March", "April", "June", "October"]
}
