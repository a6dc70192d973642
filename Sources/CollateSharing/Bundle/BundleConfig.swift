import CollateCore

/// What a bundle says of itself: what a list of bundles shows before anything of one is read.
public struct BundleConfig: Hashable, Sendable {
  /// Its name, which becomes the name of its folder.
  public var name: String
  /// Its version; empty where it has none.
  public var version: String
  /// What it does, in one sentence.
  public var summary: String
  /// The pipeline by which it is run; nil for a plugin.
  public var entry: BundlePath?
  /// The parameters of the pipeline: a name, a type and what it does.
  public var parameters: [Parameter] = []
  /// What its plugins ask for, by their folders; `.` is the bundle itself.
  public var asked: [String: Set<Capability>] = [:]

  /// A parameter as a reader of a list sees it.
  public struct Parameter: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its type in the words of pipelines.
    public var type: String
    /// What it does.
    public var help: String

    /// Makes a parameter.
    public init(name: String, type: String, help: String) {
      (self.name, self.type, self.help) = (name, type, help)
    }
  }

  /// Makes a configuration. Throws where the name is none.
  public init(name: String, version: String, summary: String, entry: BundlePath?) throws(SharingFault) {
    guard Self.isName(name) else {
      throw SharingFault(
        .badConfiguration,
        "'\(name)' is not a valid bundle name: use lower-case letters, digits, hyphens and points, at most 64, a letter or digit first"
      )
    }
    self.name = name
    self.version = version
    self.summary = summary
    self.entry = entry
  }

  /// Reads a configuration. Throws where it is none.
  init(_ bytes: [UInt8]) throws(SharingFault) {
    let object = try JSONObject(bytes, what: "the configuration of the bundle")
    guard object.int("collate") == 1 else {
      throw SharingFault(.badConfiguration, "this bundle was made for another version of Collate")
    }
    var entry: BundlePath?
    if let path = object.string("entry") {
      do throws(BundlePath.Fault) {
        entry = try BundlePath(path)
      } catch {
        throw SharingFault(.badConfiguration, "the path '\(path)' \(error.reason)")
      }
    }
    try self.init(
      name: object.string("name") ?? "", version: object.string("version") ?? "",
      summary: object.string("summary") ?? "", entry: entry)
    parameters = (object.objects("parameters") ?? []).map {
      Parameter(name: $0.string("name") ?? "", type: $0.string("type") ?? "", help: $0.string("help") ?? "")
    }
    for plugin in object.objects("capabilities") ?? [] {
      let asked = (plugin.objects("asks") ?? []).compactMap { ask in
        ask.string("kind").flatMap(Capability.Kind.init).map { Capability($0, ask.string("value") ?? "") }
      }
      self.asked[plugin.string("plugin") ?? ""] = Set(asked)
    }
  }

  var bytes: [UInt8] {
    JSONWriter.compact([
      "collate": 1, "name": .string(name), "version": .string(version), "summary": .string(summary),
      "entry": JSON(entry?.text),
      "parameters": .array(
        parameters.map { ["name": .string($0.name), "type": .string($0.type), "help": .string($0.help)] }),
      "capabilities": .array(
        asked.sorted { $0.key < $1.key }.map { plugin, asked in
          let asks = asked.sorted().map {
            ["kind": .string($0.kind.rawValue), "value": .string($0.value)] as JSON
          }
          return ["plugin": .string(plugin), "asks": .array(asks)]
        }),
    ])
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.first?.isPunctuation == false
      && text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8.contains($0) }
  }
}
