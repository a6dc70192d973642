/// What one pipeline file says, before anything is looked up: names are not resolved, options not checked.
struct PipelineFile {
  /// A word with its place.
  struct Word {
    var text: String
    var place: Diagnostic.Place
  }

  /// What a file says of a parameter; one that extends another may say a part.
  struct ParameterFields {
    var name: String
    var place: Diagnostic.Place
    var fields: [YAMLNode.Entry]
  }

  /// A plugin by the name under which the pipeline knows it.
  struct Plugin {
    var name: String
    var source: String
    var isolation = PluginReference.Isolation.none
    /// Stages of the program that it may take the place of.
    var replaces: [Word] = []
    var grants = CorrectionGrants()
    var place: Diagnostic.Place
  }

  /// A stage with its options.
  struct StageUse {
    var name: String
    var namePlace: Diagnostic.Place
    var id: String?
    var options: [YAMLNode.Entry]
    /// The key `limits`, where the stage has one.
    var limits: YAMLNode.Entry?
    /// The profiles that gave options their values, by the names of these.
    var profiles: [String: String] = [:]

    /// The name by which other files change it.
    var key: String { id ?? name }
  }

  /// One entry of `stages`.
  struct Entry {
    /// What it does to stages that are there already, by the id of one.
    enum Change: String, CaseIterable {
      case remove, replace, change, before, after
    }

    var place: Diagnostic.Place
    var change: (kind: Change, target: Word)?
    var use: StageUse?
    var include: Word?
    var options: [YAMLNode.Entry] = []
    var limits: YAMLNode.Entry?
  }

  /// A variant of the pipeline.
  struct Profile {
    var name: Word
    var parameters: [YAMLNode.Entry]
    var entries: [Entry]
  }

  var name: String?
  var version: String?
  var summary: String?
  var extends: Word?
  var requirements: [Requirement] = []
  var parameters: [ParameterFields] = []
  var plugins: [Plugin] = []
  /// Where `stages` stands, and what stands there.
  var stagesPlace: Diagnostic.Place?
  var entries: [Entry] = []
  var profiles: [Profile] = []
  var tests: [PipelineTest] = []
}
