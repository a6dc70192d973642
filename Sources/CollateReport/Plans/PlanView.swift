import CollateCore

/// What a pipeline will do, before it does it: the stages in order, the values of their options and where each comes from,
/// and what each may touch.
public struct PlanView: Sendable {
  /// What the loading stages of the program found.
  public struct Intake: Sendable {
    /// Documents that will be compared.
    public var documents: Int
    /// Files that stages of plugins will read: how many documents they hold is known when they run.
    public var files: Int

    /// Makes an intake.
    public init(documents: Int, files: Int) {
      self.documents = documents
      self.files = files
    }
  }

  let plan: Plan
  let intake: Intake
  /// What the run would take from the cache.
  let reuse: Reuse

  /// Makes a view.
  public init(_ plan: Plan, intake: Intake, reuse: Reuse) {
    (self.plan, self.intake, self.reuse) = (plan, intake, reuse)
  }

  /// What a run would take from the cache.
  public enum Reuse: Sendable, Equatable {
    /// Nothing: the cache is left alone, for a reason in a clause.
    case off(String)
    /// What the stages of these indices make of all documents; empty where nothing fits.
    case stages(Range<Int>)
  }

  // MARK: Text

  /// The plan for a terminal.
  public var text: String {
    let record = plan.record
    let sources = plan.sources.map(\.path).joined(separator: ", ")
    let title = [record.pipeline, record.pipelineVersion].filter { !$0.isEmpty }.joined(separator: " ")
    var lines = [
      "pipeline   \(title.isEmpty ? "without a name" : title), from \(sources)", "documents  \(documents)",
      "cache      \(cache)",
    ]
    if !plan.parameters.isEmpty { lines += ["", "parameters"] }
    lines += Self.table(
      plan.parameters.map { ($0.spec.name, Self.text($0.value), $0.origin.words) }, indent: "  ")
    lines += ["", "stages"]
    for (index, step) in plan.steps.enumerated() { lines += stage(step, number: index + 1) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var documents: String {
    let files = intake.files == 1 ? "1 file" : "\(intake.files) files"
    return "\(intake.documents)" + (intake.files > 0 ? ", and \(files) that stages of plugins read" : "")
  }

  private var cache: String {
    switch reuse {
    case .off(let reason): "left alone: \(reason)"
    case .stages(let kept) where kept.isEmpty: "holds nothing of this for all documents"
    case .stages(let kept):
      "has what stages \(kept.lowerBound + 1) to \(kept.upperBound) make: they will not run"
    }
  }

  private func isKept(_ index: Int) -> Bool {
    if case .stages(let kept) = reuse { kept.contains(index) } else { false }
  }

  private func stage(_ step: Plan.Step, number: Int) -> [String] {
    let stage = step.definition
    let name = step.id == stage.name ? step.id : "\(step.id) (\(stage.name))"
    var lines = ["  \(number)  \(name)  \(stage.origin.words)"]
    let touches = Touch.all(of: step).map { "\($0.verb) \($0.what.joined(separator: ", "))" }
    if !touches.isEmpty { lines.append("       " + touches.joined(separator: "; ")) }
    let given = stage.options.filter { step.origins[$0.name] != nil }
    lines += Self.table(
      given.map { spec in
        (spec.name, Self.text(step.options.values[spec.name]), step.origins[spec.name]?.words ?? "")
      }, indent: "       ")
    let others = stage.options.filter { step.origins[$0.name] == nil }
      .map { "\($0.name) \(Self.text(step.options.values[$0.name]))" }
    if !others.isEmpty { lines.append("       default: " + others.joined(separator: ", ")) }
    return lines
  }

  private static func table(_ rows: [(name: String, value: String, origin: String)], indent: String)
    -> [String]
  {
    let name = rows.map(\.name.count).max() ?? 0
    let value = rows.map(\.value.count).filter { $0 <= 40 }.max() ?? 0
    return rows.map { row in
      indent + padded(row.name, name) + "  " + padded(row.value, value) + "  ← " + row.origin
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Entries of a list that are shown.
  private static let mostEntries = 6

  private static func text(_ value: Value?) -> String {
    if let list = value?.list, list.count > mostEntries {
      let shown = list.prefix(mostEntries).map { text($0) }.joined(separator: ",")
      return "[\(shown), … \(list.count) in all]"
    }
    return DisplayText.line(
      String(decoding: JSONWriter.compact(value.map(JSON.init) ?? .null), as: UTF8.self))
  }

  // MARK: JSON

  /// The plan for programs.
  public var json: JSON {
    [
      "pipeline": .string(plan.record.pipeline), "version": .string(plan.record.pipelineVersion),
      "sha256": .string(plan.record.pipelineHash),
      "sources": .array(
        plan.sources.map { ["path": .string($0.path), "sha256": .string(ContentHash.hex(of: $0.bytes))] }),
      "cache": reuseJSON, "documents": .int(intake.documents), "files_for_plugins": .int(intake.files),
      "parameters": .array(
        plan.parameters.map { parameter in
          [
            "name": .string(parameter.spec.name), "type": .string(parameter.spec.kind.name),
            "value": JSON(parameter.value), "from": Self.json(parameter.origin),
          ]
        }),
      "stages": .array(plan.steps.enumerated().map { json($1, isKept: isKept($0)) }),
      "plugins": .array(
        plan.record.plugins.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }),
    ]
  }

  private var reuseJSON: JSON {
    if case .off(let reason) = reuse { ["used": false, "why": .string(reason)] } else { ["used": true] }
  }

  private func json(_ step: Plan.Step, isKept: Bool) -> JSON {
    let touches = Touch.all(of: step).map { touch in
      JSON.Member(touch.verb, .array(touch.what.map(JSON.string)))
    }
    return [
      "id": .string(step.id), "stage": .string(step.definition.name), "cached": .bool(isKept),
      "phase": .string(step.definition.phase.rawValue),
      "origin": .string(step.definition.origin.words), "touches": .object(touches),
      "options": .array(
        step.definition.options.map { spec in
          [
            "name": .string(spec.name), "value": step.options.values[spec.name].map(JSON.init) ?? .null,
            "from": step.origins[spec.name].map(Self.json) ?? ["source": "default"],
          ]
        }),
    ]
  }

  private static func json(_ origin: ValueOrigin) -> JSON {
    var members: [JSON.Member] = [.init("source", .string(origin.source.rawValue))]
    if let parameter = origin.parameter { members.append(.init("parameter", .string(parameter))) }
    if let name = origin.name { members.append(.init("name", .string(name))) }
    if let place = origin.place { members.append(.init("place", .string(place.text))) }
    return .object(members)
  }
}

/// One kind of thing that a stage reads, writes or changes.
struct Touch: Equatable {
  let verb: String
  let what: [String]

  /// What a stage declares; nothing else is open to it.
  static func all(of step: Plan.Step) -> [Touch] {
    let stage = step.definition
    let outputs = stage.options.filter { $0.kind == .output }.map { step.options.string($0.name) }
    return [
      Touch(verb: "reads", what: (stage.needs + stage.uses).map(\.name)),
      Touch(verb: "takes", what: stage.takes.map { [$0.words] } ?? []),
      Touch(
        verb: "runs the program",
        what: step.programs.map { step.options.programs[$0] == nil ? "\($0) (not granted)" : $0 }),
      Touch(verb: "writes", what: stage.provides.map(\.name)),
      Touch(verb: "corrects", what: stage.corrects.map(\.name)),
      Touch(verb: "leaves", what: outputs.filter { !$0.isEmpty }),
    ].filter { !$0.what.isEmpty }
  }
}
