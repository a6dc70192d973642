import CollateCore

/// The manual of stages, printed from their own metadata.
enum StageManual {
  /// One line a stage, a heading a phase.
  static func listing(_ stages: [StageDefinition]) -> String {
    let width = stages.map(\.name.count).max() ?? 0
    var lines: [String] = []
    for phase in Phase.allCases {
      let members = stages.filter { $0.phase == phase }
      if members.isEmpty { continue }
      lines.append(phase.rawValue)
      for stage in members { lines.append("  " + padded(stage.name, width) + "  " + stage.summary) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All about one stage.
  static func page(_ stage: StageDefinition) -> String {
    var lines = [stage.name, "  " + stage.summary, ""]
    if !stage.needs.isEmpty { lines.append("needs     " + names(stage.needs)) }
    if !stage.uses.isEmpty { lines.append("uses      " + names(stage.uses)) }
    if !stage.provides.isEmpty { lines.append("provides  " + names(stage.provides)) }
    if !stage.corrects.isEmpty { lines.append("corrects  " + names(stage.corrects)) }
    lines += stage.ownTypes.map { "type      \($0.category.rawValue): \($0.sentence)" }
    if !stage.options.isEmpty { lines += ["", "options"] }
    let width = stage.options.map(\.name.count).max() ?? 0
    for option in stage.options {
      lines.append("  " + padded(option.name, width) + "  " + option.help + " (" + facts(option) + ")")
    }
    lines += ["", "example"]
    lines += stage.example.split(separator: "\n").map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as JSON.
  static func json(_ stage: StageDefinition) -> JSON {
    [
      "name": .string(stage.name), "phase": .string(stage.phase.rawValue), "summary": .string(stage.summary),
      "needs": .array(stage.needs.map { .string($0.name) }),
      "uses": .array(stage.uses.map { .string($0.name) }),
      "provides": .array(stage.provides.map { .string($0.name) }),
      "corrects": .array(stage.corrects.map { .string($0.name) }),
      "discrepancy_types": .array(
        stage.ownTypes.map { ["name": .string($0.category.rawValue), "sentence": .string($0.sentence)] }),
      "options": .array(
        stage.options.map { option in
          [
            "name": .string(option.name), "type": .string(option.kind.name),
            "default": option.defaultValue.map(JSON.init) ?? .null, "help": .string(option.help),
          ]
        }),
      "example": .string(stage.example),
    ]
  }

  private static func names(_ layers: [Layer]) -> String { layers.map(\.name).joined(separator: ", ") }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func facts(_ option: OptionSpec) -> String {
    var facts = [option.kind.name]
    if case .choice(let names) = option.kind { facts = [names.joined(separator: " | ")] }
    if let minimum = option.minimum { facts.append("at least \(number(minimum))") }
    if let maximum = option.maximum { facts.append("at most \(number(maximum))") }
    let value = option.defaultValue.map { String(decoding: JSONWriter.compact(JSON($0)), as: UTF8.self) }
    facts.append(value.map { "default \($0)" } ?? "required")
    return facts.joined(separator: ", ")
  }

  private static func number(_ value: Double) -> String {
    String(decoding: JSONWriter.compact(.number(value)), as: UTF8.self)
  }
}
