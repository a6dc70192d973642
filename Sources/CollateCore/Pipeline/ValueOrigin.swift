/// Where the value of a parameter or an option comes from.
public struct ValueOrigin: Hashable, Sendable {
  /// Who gave it, the strongest first.
  public enum Source: String, CaseIterable, Sendable {
    case flag, environment
    case paramsFile = "params file"
    case profile, pipeline, parent, settings
    case stageDefault = "default"
  }

  /// Who gave it.
  public var source: Source
  /// The flag, the variable or the profile.
  public var name: String?
  /// Where it stands, where that is a file.
  public var place: Diagnostic.Place?
  /// The parameter through which an option got it.
  public var parameter: String?

  init(_ source: Source, name: String? = nil, at place: Diagnostic.Place? = nil, parameter: String? = nil) {
    self.source = source
    self.name = name
    self.place = place
    self.parameter = parameter
  }

  /// The origin through a parameter.
  func through(_ parameter: String) -> ValueOrigin {
    var origin = self
    origin.parameter = parameter
    return origin
  }
}
