import CollateText

/// The checked parameters of a pipeline, and the substitution of `${name}` in options.
struct ParameterScope {
  /// A value, and where it came from where that is not the place of the node that was asked for.
  struct Resolved {
    var value: Value
    var origin: ValueOrigin?
  }

  /// The parameters in the order of their declaration, each with its value.
  private(set) var parameters: [Plan.Parameter] = []
  private let names: [String]

  /// Checks every given value and falls back to the defaults; faults go to `diagnostics`.
  init(
    _ declared: [PipelineFile.Parameter], inputs: ParameterInputs, root: String,
    diagnostics: inout [Diagnostic]
  ) {
    names = declared.map(\.spec.name)
    diagnostics += inputs.unknown(among: names)
    for parameter in declared {
      let spec = parameter.spec
      let given =
        inputs.given(for: spec)
        ?? parameter.default.map { node in
          ParameterInputs.Given(
            value: node.value,
            origin: ValueOrigin(node.place.file == root ? .pipeline : .parent, at: node.place), node: node)
        }
      guard let given else {
        diagnostics.append(
          Diagnostic("parameter '\(spec.name)' has no value: give -p \(spec.name)=…", at: parameter.place))
        continue
      }
      switch spec.check(given.value) {
      case .success(let value):
        parameters.append(
          .init(spec: spec, value: given.resolved(value, for: spec), origin: given.origin))
      case .failure(let fault):
        // What is wrong with a default is told where it is declared.
        if let node = given.node, given.origin.source == .paramsFile {
          diagnostics.append(fault.diagnostic(at: node, value: given.value))
        } else if let name = given.origin.name {
          diagnostics.append(fault.diagnostic(at: nil, start: "\(name): "))
        }
      }
    }
  }

  /// The value of an option node with its parameters filled in; a path is relative to the file that it stands in. Nil
  /// where a parameter has no value, which is told once and not wherever the parameter is used.
  func value(of node: YAMLNode, for spec: OptionSpec, _ diagnostics: inout [Diagnostic]) -> Resolved? {
    func resolved(_ value: Value) -> Value {
      spec.kind.isPath ? PathResolution.resolve(value, in: PathResolution.folder(of: node.place.file)) : value
    }
    switch node.content {
    case .mapping: return Resolved(value: node.value)
    case .sequence(let items):
      var values: [Value] = []
      var origin: ValueOrigin?
      var isComplete = true
      for item in items {
        let part = value(of: item, for: spec, &diagnostics)
        isComplete = isComplete && part != nil
        values += part.map { $0.value.list ?? [$0.value] } ?? []
        if items.count == 1 { origin = part?.origin }
      }
      return isComplete ? Resolved(value: .list(values), origin: origin) : nil
    case .scalar(let text, let isPlain):
      guard text.contains("${") else { return Resolved(value: resolved(node.value)) }
      if let name = Self.wholeReference(text) {
        guard let parameter = lookUp(name, node.place, &diagnostics) else { return nil }
        let isResolved = !spec.kind.isPath || parameter.spec.kind.isPath
        return Resolved(
          value: isResolved ? parameter.value : resolved(parameter.value),
          origin: parameter.origin.through(name))
      }
      guard let filled = fill(text, node.place, &diagnostics) else { return nil }
      return Resolved(value: resolved(isPlain ? YAMLNode.plainValue(filled) : .string(filled)))
    }
  }

  /// Tells of references inside a node, whatever its value is for, that name no parameter.
  func checkReferences(in node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    _ = value(of: node, for: OptionSpec("", .string, help: ""), &diagnostics)
  }

  /// `name` where the text is `${name}` and nothing else.
  private static func wholeReference(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
    let name = text.dropFirst(2).dropLast()
    return name.contains("$") || name.contains("}") ? nil : String(name)
  }

  private func lookUp(_ name: String, _ place: Diagnostic.Place, _ diagnostics: inout [Diagnostic])
    -> Plan.Parameter?
  {
    if !names.contains(name) {
      diagnostics.append(
        Diagnostic(
          "no parameter '\(name)' is declared", at: place,
          suggestion: EditDistance.suggestion(for: name, among: names)))
    }
    return parameters.first { $0.spec.name == name }
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
      switch lookUp(String(rest[..<close]), place, &diagnostics)?.value {
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

extension ParameterInputs.Given {
  /// A checked value as the run uses it: paths from a file are relative to that file.
  func resolved(_ value: Value, for spec: OptionSpec) -> Value {
    guard spec.kind.isPath, let node else { return value }
    return PathResolution.resolve(value, in: PathResolution.folder(of: node.place.file))
  }
}
