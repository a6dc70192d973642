import CollateCore
import CollateText

/// The discrepancies that a corpus body adds, and its corrections of those that are there. The runner makes both when the
/// body is done.
enum DiscrepancyFunctions {
  static let all: [String: LuaFunction] = [
    "corpus.discrepancy": add,
    "corpus.regrade": { session, arguments throws(LuaCallError) in
      let target = try listed(arguments[1], "discrepancy", session)
      let severity = try severity(arguments[2], "severity")
      let discrepancy = session.corpus.discrepancies[target]
      if discrepancy.severity == severity {
        throw LuaCallError("the discrepancy is \(severity.rawValue) already")
      }
      let reason = try CorrectionFunctions.reason(arguments, 3)
      try session.correct(.init(kind: .discrepancies, index: target))
      session.requests.corrections.append(.init(.regraded(to: severity), of: discrepancy, reason: reason))
      return .none
    },
    "corpus.dismiss": { session, arguments throws(LuaCallError) in
      let target = try listed(arguments[1], "discrepancy", session)
      let reason = try CorrectionFunctions.reason(arguments, 2)
      try session.correct(.init(kind: .discrepancies, index: target))
      session.requests.corrections.append(
        .init(.dismissed, of: session.corpus.discrepancies[target], reason: reason))
      return .none
    },
    "corpus.merge": { session, arguments throws(LuaCallError) in
      var targets: [Int] = []
      for (index, value) in try arguments.list(1, "discrepancies").enumerated() {
        targets.append(try listed(value, "entry \(index + 1) of discrepancies", session))
      }
      guard targets.count > 1 else { throw LuaCallError("discrepancies must be a list of two or more") }
      let reason = try CorrectionFunctions.reason(arguments, 2)
      for target in targets { try session.correct(.init(kind: .discrepancies, index: target)) }
      let all = session.corpus.discrepancies
      session.requests.corrections += targets.dropFirst().map {
        .init(.merged(into: all[targets[0]].id), of: all[$0], reason: reason)
      }
      return .none
    },
  ]

  /// Discrepancies that one stage may add: each is read by somebody.
  private static let mostAdded = 1000
  /// Sides of one of them.
  private static let mostSides = 200
  /// What a side takes of the budget of instructions: its value is compared, its place named and looked up in the claims.
  private static let workPerSide: UInt64 = 500

  private static let add: LuaFunction = { session, arguments throws(LuaCallError) in
    try session.requireWriting()
    try session.requireProvided(.discrepancies)
    guard session.requests.added.count < mostAdded else {
      throw LuaCallError("a stage adds at most \(mostAdded) discrepancies; report the others as findings")
    }
    let given = try arguments.record(
      1, "discrepancy", allowed: ["type", "severity", "claim", "sides", "rule", "confidence"])
    let category = try category(given["type"], session)
    let severity = try severity(given["severity"], "discrepancy.severity")
    let sides = try sides(given["sides"], session)
    _ = session.spend(workPerSide * UInt64(sides.count))
    let claim = try claim(given["claim"], sides, session)
    let rule = try rule(given["rule"], category, session)
    try session.take(sides.reduce(rule.utf8.count) { $0 + $1.passage.span.count + $1.value.utf8.count })
    session.requests.added.append(
      Discrepancy(
        claim: claim, category: category, severity: severity, sides: sides,
        rule: Discrepancy.Rule(category.rawValue, rule), confidence: try confidence(given["confidence"])))
    return .none
  }

  // MARK: Reading

  /// The place of a discrepancy in the list that the stage corrects.
  private static func listed(_ value: LuaValue, _ name: String, _ session: LuaSession) throws(LuaCallError)
    -> Int
  {
    try session.requireWriting()
    try session.requireCorrected(.discrepancies)
    guard case .object("discrepancy", let index, _) = value else {
      throw LuaCallError("\(name) must be a discrepancy, not \(value.typeName)")
    }
    guard session.corpus.discrepancies.indices.contains(index) else {
      throw LuaCallError(
        "\(name) is a candidate or a difference of wording, not a discrepancy: only what "
          + "corpus:discrepancies gives can be corrected")
    }
    return index
  }

  private static func severity(_ value: LuaValue, _ name: String) throws(LuaCallError) -> Discrepancy.Severity
  {
    if let severity = value.string.flatMap(Discrepancy.Severity.init) { return severity }
    let names = Discrepancy.Severity.allCases.map(\.rawValue)
    let choice = "\(name) is one of " + names.map { "'\($0)'" }.joined(separator: ", ")
    guard let given = value.string else { throw LuaCallError("\(choice), not \(value.typeName)") }
    throw LuaCallError("\(choice), not '\(given)'" + EditDistance.hint(for: given, among: names))
  }

  private static func category(_ value: LuaValue, _ session: LuaSession) throws(LuaCallError)
    -> Discrepancy.Category
  {
    guard let name = value.string else {
      throw LuaCallError("discrepancy.type must be a string, not \(value.typeName)")
    }
    let known = Discrepancy.Category.allCases + session.ownTypes.map(\.category)
    if let category = known.first(where: { $0.rawValue == name }) { return category }
    let hint = EditDistance.hint(for: name, among: known.map(\.rawValue))
    throw LuaCallError(
      "discrepancy.type '\(name)' is neither a type of Collate nor one that this stage declares in provides"
        + (hint.isEmpty ? ": { discrepancy = \"desk.price\", sentence = \"…\" }" : hint))
  }

  private static func sides(_ value: LuaValue, _ session: LuaSession) throws(LuaCallError)
    -> [Discrepancy.Side]
  {
    guard let entries = value.list else {
      throw LuaCallError("discrepancy.sides must be a list, not \(value.typeName)")
    }
    guard entries.count <= mostSides else {
      throw LuaCallError(
        "discrepancy.sides has \(entries.count) entries; a discrepancy has at most \(mostSides)")
    }
    var sides: [Discrepancy.Side] = []
    for (index, entry) in entries.enumerated() {
      let side = try side(entry, "side \(index + 1)", session)
      if let other = sides.firstIndex(where: { $0.passage == side.passage }) {
        throw LuaCallError("side \(index + 1) has the same span as side \(other + 1)")
      }
      sides.append(side)
    }
    guard sides.count > 1 else {
      throw LuaCallError("a discrepancy has two sides or more; this one has \(sides.count)")
    }
    guard Set(sides.map(\.value)).count > 1 else {
      throw LuaCallError(
        "all sides give the value '\(sides[0].value)': a discrepancy has two values or more, and what is the same to the "
          + "desk has the same value")
    }
    return sides
  }

  /// A span, whose value is its text, or a table with a span and its value.
  private static func side(_ entry: LuaValue, _ name: String, _ session: LuaSession) throws(LuaCallError)
    -> Discrepancy.Side
  {
    if case .object("side", _, _) = entry {
      throw LuaCallError("\(name) comes from a discrepancy: write { span = side.span, value = side.value }")
    }
    let side =
      entry.passage == nil ? try LuaArguments([entry]).record(0, name, allowed: ["span", "value"]) : .none
    guard let passage = entry.passage ?? side["span"].passage else {
      let given = if case .object = entry { entry } else { side["span"] }
      throw LuaCallError("\(name) must have a span, not \(given.typeName)")
    }
    if passage.span.isEmpty { throw LuaCallError("the span of \(name) must not be empty") }
    let value = side["value"] == .none ? .string(session.corpus.string(passage)) : side["value"]
    guard let text = value.string, !text.isEmpty else {
      throw LuaCallError("the value of \(name) must be a string that is not empty, not \(value.typeName)")
    }
    return Discrepancy.Side(passage: passage, value: text, isDeviant: false)
  }

  private static func claim(_ value: LuaValue, _ sides: [Discrepancy.Side], _ session: LuaSession)
    throws(LuaCallError) -> String?
  {
    if value == .none { return nil }
    try session.requireNeed(.claims)
    let claims = session.corpus.claims
    var found: Claim?
    if case .object("claim", let index, _) = value {
      found = claims.indices.contains(index) ? claims[index] : nil
    }
    if let id = value.string { found = claims.first { $0.id == id } }
    guard let found else {
      throw LuaCallError(
        value.string.map { "there is no claim '\($0)'" }
          ?? "discrepancy.claim must be a claim, not \(value.typeName)")
    }
    let isHeld = sides.contains { side in
      found.evidence.contains {
        $0.passage.document == side.passage.document && $0.passage.span.overlaps(side.passage.span)
      }
    }
    if !isHeld { throw LuaCallError("the claim '\(found.id)' has evidence at none of the sides") }
    return found.id
  }

  private static func rule(_ value: LuaValue, _ category: Discrepancy.Category, _ session: LuaSession)
    throws(LuaCallError) -> String
  {
    let own = session.ownTypes.first { $0.category == category }?.sentence
    if value == .none, let own { return own }
    guard let rule = value.string, !rule.isEmpty else {
      throw LuaCallError(
        "discrepancy.rule must say in a sentence why it is one, not \(value.string == nil ? value.typeName : "an empty string")"
      )
    }
    return rule.asOneLine
  }

  private static func confidence(_ value: LuaValue) throws(LuaCallError) -> Double {
    if value == .none { return 1 }
    guard let number = value.coreValue?.number, (0...1).contains(number) else {
      throw LuaCallError("discrepancy.confidence must be a number from 0 to 1")
    }
    return number
  }
}
