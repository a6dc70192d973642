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

  /// The origin in words for people.
  public var words: String {
    let place = place?.text ?? ""
    let from =
      switch source {
      case .flag, .environment: name ?? source.rawValue
      case .paramsFile: "params file \(place)"
      case .profile: "profile \(name ?? ""), \(place)"
      case .pipeline: place
      case .parent: "parent \(place)"
      case .settings: "settings \(place)"
      case .stageDefault: source.rawValue
      }
    return parameter.map { "parameter \($0), \(from)" } ?? from
  }
}
