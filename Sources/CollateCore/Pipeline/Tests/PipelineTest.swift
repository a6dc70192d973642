import CollateText

/// A test that stands in a pipeline: what is given to it, and what it must find.
public struct PipelineTest: Sendable {
  /// How many there may be.
  public struct Count: Sendable {
    /// What is counted, as the key says.
    public let what: String
    /// The numbers that are right.
    public let range: ClosedRange<Int>
    /// Where the test says so.
    public let place: Diagnostic.Place
  }

  /// What something that was found looks like.
  public struct Pattern: Sendable {
    /// `conflict`, `claim`, `annotation`, `finding`, `section` or `note`.
    public let kind: String
    /// Texts that all stand in it; `*` is any text.
    public let texts: [String]
    /// Its severity or support, where that matters.
    public let state: String?
    /// Documents in which it must stand.
    public let documents: [String]
    /// Where the test says so.
    public let place: Diagnostic.Place
  }

  /// Kinds of what is found.
  static let kinds = ["conflict", "claim", "annotation", "finding", "section", "note"]

  /// What it shows.
  public let name: String
  /// Where it stands.
  public let place: Diagnostic.Place
  /// Documents that it brings along, by their file names.
  public let documents: [(name: String, text: String)]
  /// How many of what must come of it.
  public let counts: [Count]
  /// What must be found.
  public let includes: [Pattern]
  /// What must not be found.
  public let excludes: [Pattern]
  /// The material conflicts; nil where others may be there too.
  public let onlyMaterial: [Pattern]?
  /// Whether conflicts and findings are compared with a snapshot.
  public let hasSnapshot: Bool
  /// Where the documents stand, or the list of inputs.
  let given: YAMLNode.Entry?
  let parameters: [YAMLNode.Entry]
  let profiles: [PipelineFile.Word]

  /// The files, folders and globs that it reads, as seen from the current folder.
  public var inputs: [String] {
    guard let given, given.key == "inputs" else { return [] }
    return given.node.members.compactMap { node in
      node.scalar.map { PathResolution.resolve($0, in: PathResolution.folder(of: node.place.file)) }
    }
  }

  /// The names of the profiles in which it runs.
  public var profileNames: [String] { profiles.map(\.text) }

  /// Reads a node that has the shape of a test; nil where it has no name or expects nothing.
  init?(_ node: YAMLNode) {
    guard let name = node["name"]?.scalar, let expected = node["expect"] else { return nil }
    self.name = name
    place = node["name"]?.place ?? node.place
    given = node.entry("documents") ?? node.entry("inputs")
    documents = (node["documents"]?.entries ?? []).compactMap { entry in
      entry.node.scalar.map { (entry.key, $0) }
    }
    parameters = node["parameters"]?.entries ?? []
    profiles = (node["profile"]?.members ?? []).compactMap { node in
      node.scalar.map { .init(text: $0, place: node.place) }
    }
    counts = (expected.entries ?? []).compactMap(Count.init)
    includes = (expected["includes"]?.items ?? []).compactMap(Pattern.init)
    excludes = (expected["excludes"]?.items ?? []).compactMap(Pattern.init)
    onlyMaterial = expected["only-material"]?.items?.map { item in
      Pattern(
        kind: "conflict", texts: item.members.compactMap(\.scalar), state: nil, documents: [],
        place: item.place)
    }
    hasSnapshot = expected["snapshot"]?.value.bool == true
  }

  /// Faults that its shape does not show: how it fits the parameters, profiles and file names.
  func faults(profiles known: [String]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for profile in profiles where !known.contains(profile.text) {
      faults.append(
        Diagnostic(
          "the pipeline has no profile '\(profile.text)'", at: profile.place,
          suggestion: EditDistance.suggestion(for: profile.text, among: known)))
    }
    guard given?.key == "documents" else { return faults }
    for entry in given?.node.entries ?? [] {
      do throws(OutputName.Fault) {
        _ = try OutputName(entry.key)
      } catch {
        faults.append(Diagnostic("the name of the document \(error.reason)", at: entry.place))
      }
    }
    return faults
  }
}

extension PipelineTest.Count {
  /// Reads a key of an expectation; nil where it counts nothing.
  init?(_ entry: YAMLNode.Entry) {
    guard case .count = PipelineFormat.expectation.key(entry.key)?.shape else { return nil }
    let least = entry.node.value.int ?? entry.node["min"]?.value.int ?? 0
    let most = entry.node.value.int ?? entry.node["max"]?.value.int ?? .max
    what = entry.key
    range = least...max(least, most)
    place = entry.place
  }
}

extension PipelineTest.Pattern {
  /// Reads a node that has the shape of a pattern; nil where it names no kind.
  init?(_ node: YAMLNode) {
    guard let kind = PipelineTest.kinds.first(where: { node[$0] != nil }) else { return nil }
    self.kind = kind
    texts = (node[kind]?.members ?? []).compactMap(\.scalar)
    state = node["is"]?.scalar
    documents = (node["in"]?.members ?? []).compactMap(\.scalar)
    place = node.place
  }
}
