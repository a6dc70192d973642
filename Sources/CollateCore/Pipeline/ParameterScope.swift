import CollateText

/// The checked parameters of a pipeline, and the substitution of `${name}` in options.
struct ParameterScope {
  private var values = Fields()
  private var names: [String] = []
  /// Names of the path parameters, whose values are resolved already.
  private var paths: Set<String> = []

  /// Checks every given value and falls back to the defaults; faults go to `diagnostics`.
  init(
    _ parameters: [PipelineFile.Parameter], inputs: ParameterInputs, folder: String,
    diagnostics: inout [Diagnostic]
  ) {
    names = parameters.map(\.spec.name)
    for (name, origin) in inputs.names where !names.contains(name) {
      diagnostics.append(
        Diagnostic(
          "\(origin): the pipeline has no parameter '\(name)'",
          suggestion: EditDistance.suggestion(for: name, among: names)))
    }
    for parameter in parameters {
      let spec = parameter.spec
      let isPath = spec.kind == .path || spec.kind == .paths
      if isPath { paths.insert(spec.name) }
      if let given = inputs.given(for: spec) {
        switch spec.check(given.value) {
        case .success(let value): values[spec.name] = value
        case .failure(let fault):
          diagnostics.append(
            Diagnostic(
              "\(given.origin): \(fault.message)",
              suggestion: fault.misspelt.flatMap {
                EditDistance.suggestion(for: $0, among: fault.candidates)
              }))
        }
      } else if let value = spec.defaultValue {
        values[spec.name] = isPath ? PathResolution.resolve(value, in: folder) : value
      } else {
        diagnostics.append(
          Diagnostic(
            "parameter '\(spec.name)' has no value: give -p \(spec.name)=…", at: parameter.place))
      }
    }
  }

  /// The value of an option node with its parameters filled in; a path from the pipeline itself is resolved. Nil where a
  /// parameter has no value, which is told once and not wherever the parameter is used.
  func value(of node: YAMLNode, for spec: OptionSpec, folder: String, _ diagnostics: inout [Diagnostic])
    -> Value?
  {
    let isPath = spec.kind == .path || spec.kind == .paths
    switch node.content {
    case .mapping: return node.value
    case .sequence(let items):
      var values: [Value] = []
      var isComplete = true
      for item in items {
        let value = value(of: item, for: spec, folder: folder, &diagnostics)
        isComplete = isComplete && value != nil
        values += value.map { $0.list ?? [$0] } ?? []
      }
      return isComplete ? .list(values) : nil
    case .scalar(let text, let isPlain):
      guard text.contains("${") else {
        return isPath ? PathResolution.resolve(node.value, in: folder) : node.value
      }
      if let name = Self.wholeReference(text) {
        guard let value = lookUp(name, node.place, &diagnostics) else { return nil }
        return isPath && !paths.contains(name) ? PathResolution.resolve(value, in: folder) : value
      }
      guard let filled = fill(text, node.place, &diagnostics) else { return nil }
      let value = isPlain ? YAMLNode.plainValue(filled) : .string(filled)
      return isPath ? PathResolution.resolve(value, in: folder) : value
    }
  }

  /// `name` where the text is `${name}` and nothing else.
  private static func wholeReference(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
    let name = text.dropFirst(2).dropLast()
    return name.contains("$") || name.contains("}") ? nil : String(name)
  }

  private func lookUp(_ name: String, _ place: Diagnostic.Place, _ diagnostics: inout [Diagnostic]) -> Value?
  {
    if !names.contains(name) {
      diagnostics.append(
        Diagnostic(
          "no parameter '\(name)' is declared", at: place,
          suggestion: EditDistance.suggestion(for: name, among: names)))
    }
    return values[name]
  }

  /// Fills every `${name}` inside a text; nil where one has no value.
  private func fill(_ text: String, _ place: Diagnostic.Place, _ diagnostics: inout [Diagnostic]) -> String? {
    var result = ""
    var isComplete = true
    var rest = text[...]
    while let range = rest.firstRange(of: "${") {
      result += rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
      guard let close = rest.firstIndex(of: "}") else {
        diagnostics.append(Diagnostic("'${' without '}'", at: place))
        return result
      }
      switch lookUp(String(rest[..<close]), place, &diagnostics) {
      case nil: isComplete = false
      case .string(let string): result += string
      case .int(let int): result += String(int)
      case .number(let number): result += String(number)
      case .bool(let bool): result += String(bool)
      default:
        diagnostics.append(Diagnostic("parameter '\(rest[..<close])' cannot stand inside a text", at: place))
      }
      rest = rest[rest.index(after: close)...]
    }
    return isComplete ? result + rest : nil
  }
}
