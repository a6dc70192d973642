import CollateCore

/// Tells the types of expressions of a stage file, as the API table names them; nil where a type cannot be known before
/// the stage runs.
struct LuaTypes {
  /// The type of a stage's options, and that of a library of Lua, in front of its name.
  static let options = "options"
  private static let library = "library "
  /// The type of a string, whose methods are the functions of the library of that name.
  private static let string = "string"
  /// The type of an annotation of a built-in kind, in front of the kind.
  private static let annotation = "annotation "

  /// Names of the options that the stage declares, as Lua writes them.
  let optionNames: [String]

  /// The type of an expression.
  func type(of expression: LuaExpression) -> String? {
    switch expression {
    case .global(let name):
      if name.text == "collate" { return name.text }
      return LuaGlobals.ofSandbox.libraries[name.text] == nil ? nil : Self.library + name.text
    case .local(let variable): return type(of: variable)
    case .member(let owner, let name):
      return entry(owner, name).flatMap { $0.parameters == nil ? $0.returns.first : nil }
    case .element(let list): return type(of: list).flatMap(Self.element)
    case .call, .method: return results(of: expression).first
    case .string, .function, .other: return nil
    }
  }

  /// Names that a value of the type has; nil where they cannot be known.
  func names(of type: String) -> [String]? {
    if type == Self.options { return optionNames }
    if type == Self.string { return LuaGlobals.ofSandbox.libraries[type] }
    if let library = type.dropping(Self.library) { return LuaGlobals.ofSandbox.libraries[library] }
    if let kind = type.dropping(Self.annotation) {
      guard let view = AnnotationKinds.builtIn.first(where: { $0.kind.name == kind }) else { return nil }
      return view.fields.map(\.name) + (names(of: "annotation") ?? [])
    }
    let entries = ApiTable.entries.filter { $0.owner == type }
    guard !entries.isEmpty else { return nil }
    let hasSpan = type != "span" && entries.contains { $0.name == "span" && $0.parameters == nil }
    return entries.map(\.name) + (hasSpan ? names(of: "span") ?? [] : [])
  }

  /// How messages call a value of the type.
  static func title(_ type: String) -> String {
    type.dropping(annotation) ?? type
  }

  /// The library of Lua, or part of the API that is written like one, whose functions a type has.
  static func library(_ type: String) -> String? {
    type == string || type.hasPrefix("collate") ? type : type.dropping(library)
  }

  // MARK: Where values come from

  private func type(of variable: LuaVariable) -> String? {
    if variable.isReassigned { return nil }
    switch variable.origin {
    case .value(let expression, 0): return type(of: expression)
    case .value(let expression, let index): return results(of: expression).at(index)
    case .iteration(let expression, let index): return iterated(expression).at(index)
    case .parameter(let function, let index): return parameters(of: function).at(index)
    case .none: return nil
    }
  }

  /// The types of the parameters of a body.
  private func parameters(of function: LuaFunctionBody) -> [String] {
    let body = ApiTable.entries.first {
      $0.owner == "declaration" && function.entries.contains($0.name)
        && $0.returns.first?.hasPrefix("(fun(") == true
    }
    guard let type = body?.returns.first, let end = type.firstIndex(of: ")") else { return [] }
    let parameters = ApiTable.split(String(type[..<end].dropFirst("(fun(".count)))
      .map(ApiTable.Parameter.init)
    return parameters.map { $0.name == Self.options ? Self.options : $0.type }
  }

  /// The types that a `for` over an expression gives.
  private func iterated(_ expression: LuaExpression) -> [String?] {
    if case .call(.global(let name), let arguments) = expression, name.text == "ipairs" {
      return [nil, arguments.first.flatMap(type).flatMap(Self.element)]
    }
    guard let type = type(of: expression), type.hasPrefix("iterator<") else { return [] }
    return ApiTable.split(String(type.dropFirst("iterator<".count).dropLast()))
  }

  /// The types of the values of a call.
  private func results(of expression: LuaExpression) -> [String] {
    switch expression {
    case .call(.member(let owner, let name), let arguments), .method(let owner, let name, let arguments):
      guard let entry = entry(owner, name), entry.parameters != nil else { return [] }
      return entry.returns.map { Self.withKind($0.hasSuffix("?") ? String($0.dropLast()) : $0, arguments) }
    default: return []
    }
  }

  private func entry(_ owner: LuaExpression, _ name: LuaToken) -> ApiTable.Entry? {
    guard let type = type(of: owner) else { return nil }
    let own = ApiTable.entries.filter { $0.owner == (type.hasPrefix(Self.annotation) ? "annotation" : type) }
    if let entry = own.first(where: { $0.name == name.text }) { return entry }
    guard own.contains(where: { $0.name == "span" && $0.parameters == nil }) else { return nil }
    return ApiTable.entries.first { $0.owner == "span" && $0.name == name.text }
  }

  /// A type of annotations as that of the kind that a call names: `iterator<annotation quote>`.
  private static func withKind(_ type: String, _ arguments: [LuaExpression]) -> String {
    guard type.contains("annotation"), case .string(let kind)? = arguments.first else { return type }
    return type.replacing("annotation", with: annotation + kind.text)
  }

  /// The type of what a list holds.
  private static func element(_ type: String) -> String? {
    type.hasSuffix("[]") ? String(type.dropLast(2)) : nil
  }
}

extension String {
  /// The rest behind a beginning; nil where the string begins otherwise.
  fileprivate func dropping(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}

extension Array {
  /// The element at a place; nil where there is none.
  fileprivate func at<Wrapped>(_ index: Int) -> Wrapped? where Element == Wrapped? {
    indices.contains(index) ? self[index] : nil
  }

  /// The element at a place; nil where there is none.
  fileprivate func at(_ index: Int) -> Element? where Element == String {
    indices.contains(index) ? self[index] : nil
  }
}
