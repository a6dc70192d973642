import CollateCore

/// Types for editors (LuaLS): a meta file that declares what the API table registers, and the settings that name it.
public enum EditorTypes {
  /// Folder of the meta file, beside the settings. Hidden, so that it is no part of a plugin.
  public static let folder = ".luals"

  /// The files by path.
  public static var files: [(path: String, text: String)] {
    [(folder + "/collate.lua", metaFile), (settingsPath, settings)]
  }

  /// The settings, which may hold more than what is written here.
  public static let settingsPath = ".luarc.json"

  private static var settings: String {
    let disabled: [JSON.Member] = ["io", "os", "debug", "package", "ffi", "jit", "bit", "bit32"].map {
      .init($0, "disable")
    }
    let settings: JSON = [
      "runtime.version": "Lua 5.4", "runtime.builtin": .object(disabled),
      "workspace.library": [.string(folder)],
    ]
    return String(decoding: JSONWriter.pretty(settings), as: UTF8.self)
  }

  // MARK: The meta file

  private static var metaFile: String {
    let known = AnnotationKinds.builtIn.map { $0.kind } + Layer.ofCorpus
    let head = """
      ---@meta _
      -- Written by `collate lua types`. Do not change it: write it anew.

      ---@alias collate.kind string|\(known.map { "\"\($0.name)\"" }.joined(separator: "|"))
      ---@class collate.option
      ---@class collate.strong
      ---@alias collate.inline string|number|collate.span|collate.document|collate.entity|collate.strong

      ---The result of another file of the plugin: `require "lists.terms"` reads lists/terms.lua.
      ---@param module string
      ---@return any
      function require(module) end

      """
    let owners = ApiTable.owners.map { declaration(of: $0) }
    let kinds = AnnotationKinds.builtIn.map { view in
      (["---@class \(className(of: view.kind)): collate.annotation"]
        + view.fields.map { "---@field \($0.name) \(luaType($0.type)) \($0.summary)" }).joined(
          separator: "\n")
        + "\n"
    }
    let own = """
      ---An annotation of a kind that a plugin writes, with the fields that it gave it.
      ---@class \(kindOfPlugins): collate.annotation
      ---@field [string] any

      """
    return ([head] + owners + kinds + [own]).joined(separator: "\n")
  }

  private static func declaration(of owner: String) -> String {
    let entries = ApiTable.entries.filter { $0.owner == owner }
    // What has a span is asked like a span.
    let hasSpan = entries.contains { $0.name == "span" && $0.parameters == nil }
    var lines = ["---@class \(className(owner))\(hasSpan ? ": collate.span" : "")"]
    for entry in entries where entry.parameters == nil {
      lines.append(
        "---@field \(entry.name) \(luaType(entry.returns.joined(separator: ", "))) \(entry.summary)")
    }
    let functions = entries.filter { $0.parameters != nil }
    if owner.hasPrefix("collate") {
      lines.append("\(owner) = {}")
    } else if !functions.isEmpty {
      lines.append("local \(owner) = {}")
    }
    return (lines + functions.flatMap(function)).joined(separator: "\n") + "\n"
  }

  private static func function(_ entry: ApiTable.Entry) -> [String] {
    let parameters = entry.parameters ?? []
    var lines = ["", "---\(entry.summary)"]
    for parameter in parameters {
      let mark = parameter.isOptional ? "?" : ""
      lines.append("---@param \(parameter.name)\(mark) \(luaType(parameter.type))")
    }
    let dependsOnKind =
      parameters.first?.type == "kind" && entry.returns.contains { $0.contains("annotation") }
    let returns = dependsOnKind ? self.returns(of: entry, as: kindOfPlugins) : entry.returns.map(luaType)
    lines += returns.map { "---@return \($0)" }
    if dependsOnKind { lines += AnnotationKinds.builtIn.map { overload(entry, of: $0.kind) } }
    let separator = entry.owner.hasPrefix("collate") ? "." : ":"
    let names = parameters.map(\.name).joined(separator: ", ")
    return lines + ["function \(entry.owner)\(separator)\(entry.name)(\(names)) end"]
  }

  /// The function for a kind whose fields are known.
  private static func overload(_ entry: ApiTable.Entry, of kind: Layer) -> String {
    "---@overload fun(self: \(className(entry.owner)), kind: \"\(kind.name)\"): "
      + returns(of: entry, as: className(of: kind)).joined(separator: ", ")
  }

  /// What a function gives where annotations are of one class.
  private static func returns(of entry: ApiTable.Entry, as annotation: String) -> [String] {
    entry.returns.map { luaType($0).replacing("collate.annotation", with: annotation) }
  }

  // MARK: Types

  private static func className(_ owner: String) -> String {
    owner.hasPrefix("collate") ? owner : "collate." + owner
  }

  /// Apart from the classes of owners: an entity of the corpus is no annotation `entity`.
  private static func className(of kind: Layer) -> String {
    "collate.annotation." + kind.name
  }

  private static let kindOfPlugins = "collate.annotation.own"

  private static let classes = Set(ApiTable.owners + ["kind", "option", "strong", "inline"])

  /// A type of the API table as LuaLS writes it: its classes with their full names, an iterator as a function.
  static func luaType(_ type: String) -> String {
    if type.hasPrefix("iterator<") {
      return "fun(): "
        + ApiTable.split(String(type.dropFirst("iterator<".count).dropLast())).map(luaType).joined(
          separator: ", ")
    }
    var result = ""
    var rest = type[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter || $0 == "." }
      guard !word.isEmpty, first.isLetter else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(word.count)
      // A name before a colon is that of a field or a parameter.
      let isName = rest.hasPrefix(":") || rest.hasPrefix("?:")
      result += !isName && classes.contains(String(word)) ? className(String(word)) : String(word)
    }
    return result
  }
}
