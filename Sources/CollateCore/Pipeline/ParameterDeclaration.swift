import CollateText

/// A parameter whose type and range are known, made of what the files of a pipeline say of it.
struct ParameterDeclaration {
  var spec: OptionSpec
  var place: Diagnostic.Place
  /// The default as it is written.
  var `default`: YAMLNode?

  init(spec: OptionSpec, place: Diagnostic.Place, default node: YAMLNode? = nil) {
    self.spec = spec
    self.place = place
    self.default = node
  }

  /// Puts the fields together; faults go to `diagnostics`. `names` are those of all parameters.
  init(_ given: PipelineFile.ParameterFields, names: [String], diagnostics: inout [Diagnostic]) {
    func field(_ key: String) -> YAMLNode? { given.fields.first { $0.key == key }?.node }
    spec = OptionSpec(given.name, .string, help: field("help")?.scalar ?? "")
    place = given.place
    self.default = field("default")
    if let type = field("type") {
      spec.kind = PipelineFormat.parameterKinds.first { $0.name == type.scalar } ?? .string
    } else {
      diagnostics.append(
        Diagnostic(
          "parameter '\(given.name)' has no 'type'", at: place,
          suggestion: EditDistance.suggestion(for: given.name, among: names.filter { $0 != given.name })))
    }
    if case .choice = spec.kind { spec.kind = .choice(field("values")?.members.compactMap(\.scalar) ?? []) }
    spec.minimum = field("min")?.value.number
    spec.maximum = field("max")?.value.number
    if spec.hasEmptyRange {
      diagnostics.append(Diagnostic("min of parameter '\(given.name)' is above its max", at: place))
    }
    guard let node = self.default, field("type") != nil else { return }
    switch spec.check(node.value) {
    case .success(let checked): spec.defaultValue = checked
    case .failure(let fault):
      diagnostics.append(fault.diagnostic(at: node, value: node.value, start: "the default of "))
    }
  }
}
