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

  /// No parameter, so that every reference is a fault.
  static var none: ParameterScope { ParameterScope([], names: []) }

  private init(_ parameters: [Plan.Parameter], names: [String]) {
    self.parameters = parameters
    self.names = names
  }

  /// Checks every given value and falls back to the defaults; faults go to `diagnostics`.
  init(
    _ declared: [ParameterDeclaration], inputs: ParameterInputs, profiles: [PipelineFile.Profile] = [],
    settings: UserSettings = .none, root: String, diagnostics: inout [Diagnostic]
  ) {
    names = declared.map(\.spec.name)
    diagnostics += inputs.unknown(among: names)
    for profile in profiles {
      for entry in profile.parameters {
        diagnostics += Self.fault(of: entry, in: profile, declared).map { [$0] } ?? []
      }
    }
    for parameter in declared {
      let spec = parameter.spec
      let given =
        inputs.given(for: spec) ?? Self.given(spec, by: profiles)
        ?? parameter.default.map { node in
          .init(ValueOrigin(node.place.file == root ? .pipeline : .parent, at: node.place), node)
        }
        ?? settings.parameters.first { $0.key == spec.name }.map { entry in
          .init(ValueOrigin(.settings, at: entry.node.place), entry.node)
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
        switch given.origin.source {
        case .flag, .environment:
          diagnostics.append(fault.diagnostic(at: nil, start: (given.origin.name ?? "") + ": "))
        case .paramsFile, .settings:
          diagnostics += given.node.map { [fault.diagnostic(at: $0, value: given.value)] } ?? []
        // Told where the profile or the declaration is checked.
        case .profile, .pipeline, .parent, .stageDefault: break
        }
      }
    }
  }

  /// What is wrong with the value that a profile gives a parameter.
  private static func fault(
    of entry: YAMLNode.Entry, in profile: PipelineFile.Profile, _ declared: [ParameterDeclaration]
  ) -> Diagnostic? {
    guard let spec = declared.first(where: { $0.spec.name == entry.key })?.spec else {
      return Diagnostic(
        "profile '\(profile.name.text)': the pipeline has no parameter '\(entry.key)'", at: entry.place,
        suggestion: EditDistance.suggestion(for: entry.key, among: declared.map(\.spec.name)))
    }
    guard case .failure(let fault) = spec.check(entry.node.value) else { return nil }
    return fault.diagnostic(at: entry.node, value: entry.node.value)
  }

  private static func given(_ spec: OptionSpec, by profiles: [PipelineFile.Profile]) -> ParameterInputs.Given?
  {
    profiles.reversed().lazy.compactMap { profile in
      profile.parameters.first { $0.key == spec.name }.map { entry in
        .init(ValueOrigin(.profile, name: profile.name.text, at: entry.node.place), entry.node)
      }
    }.first
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
        diagnostics.append(Diagnostic("'${' is not closed: '}' is missing", at: place))
        return result
      }
      switch lookUp(String(rest[..<close]), place, &diagnostics)?.value {
      case nil: isComplete = false
      case .string(let string): result += string
      case .int(let int): result += String(int)
      case .number(let number): result += String(number)
      case .bool(let bool): result += String(bool)
      default:
        diagnostics.append(
          Diagnostic(
            "parameter '\(rest[..<close])' is a list or a mapping, which cannot be inserted into text",
            at: place))
      }
      rest = rest[rest.index(after: close)...]
    }
    return isComplete ? result + rest : nil
  }
}

extension ParameterInputs.Given {
  init(_ origin: ValueOrigin, _ node: YAMLNode) { self.init(value: node.value, origin: origin, node: node) }

  /// A checked value as the run uses it: paths from a file are relative to that file.
  func resolved(_ value: Value, for spec: OptionSpec) -> Value {
    guard spec.kind.isPath, let node else { return value }
    return PathResolution.resolve(value, in: PathResolution.folder(of: node.place.file))
  }
}

extension YAMLNode.Entry {
  /// The value for an option, without references; a path is relative to the file that it stands in.
  func resolvedValue(for spec: OptionSpec) -> Value {
    let value = node.value
    return spec.kind.isPath
      ? PathResolution.resolve(value, in: PathResolution.folder(of: node.place.file)) : value
  }
}
