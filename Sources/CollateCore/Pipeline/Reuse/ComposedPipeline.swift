/// A pipeline with all that it extends and includes in one: what the checker checks.
struct ComposedPipeline {
  var name = ""
  var version = ""
  var summary = ""
  var requirements: [Requirement] = []
  var parameters: [PipelineFile.ParameterFields] = []
  var plugins: [PipelineFile.Plugin] = []
  var stages: [PipelineFile.StageUse] = []
  var profiles: [PipelineFile.Profile] = []
  /// The tests of the file itself: those of a parent expect what the parent finds.
  var tests: [PipelineTest] = []

  /// The pipeline with what a file says over what its parent says.
  mutating func take(_ file: PipelineFile) {
    name = file.name ?? name
    version = file.version ?? version
    summary = file.summary ?? summary
    requirements += file.requirements
    for parameter in file.parameters { take(parameter) }
    for plugin in file.plugins {
      plugins.removeAll { $0.name == plugin.name }
      plugins.append(plugin)
    }
    tests = file.tests
    for profile in file.profiles {
      profiles.removeAll { $0.name.text == profile.name.text }
      profiles.append(profile)
    }
  }

  private mutating func take(_ parameter: PipelineFile.ParameterFields) {
    guard let index = parameters.firstIndex(where: { $0.name == parameter.name }) else {
      return parameters.append(parameter)
    }
    let given = parameter.fields.map(\.key)
    parameters[index].fields.removeAll { given.contains($0.key) }
    parameters[index].fields += parameter.fields
    parameters[index].place = parameter.place
  }
}
