/// What a pipeline file says, before anything is looked up: names are not resolved, options not checked.
struct PipelineFile {
  /// A key with its value and both places.
  typealias Setting = YAMLNode.Entry

  /// A declared parameter.
  struct Parameter {
    var spec: OptionSpec
    var place: Diagnostic.Place
    /// The default as it is written.
    var `default`: YAMLNode?
  }

  /// A plugin by the name under which the pipeline knows it.
  struct Plugin {
    var name: String
    var source: String
    var isolation = PluginReference.Isolation.none
    /// Stages of the program that it may take the place of.
    var replaces: [Replacement] = []
    var grants = CorrectionGrants()
    var place: Diagnostic.Place
  }

  /// The name of a stage that a plugin replaces.
  struct Replacement {
    var name: String
    var place: Diagnostic.Place
  }

  /// One entry of `stages`.
  struct StageUse {
    var name: String
    var namePlace: Diagnostic.Place
    var id: String?
    var options: [Setting]
    /// The key `limits`, where the stage has one.
    var limits: Setting?
  }

  var name = ""
  var version = ""
  var summary = ""
  var parameters: [Parameter] = []
  var plugins: [Plugin] = []
  var requirements: [Requirement] = []
  var stages: [StageUse] = []
}
