import ArgumentParser

/// What the exit code says, after sysexits.
enum ExitStatus: Int32 {
  /// Findings reached `--fail-on`, or a test failed.
  case findings = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  /// A registry that does not answer.
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  /// Something that is not trusted or not granted.
  case notPermitted = 77
  case badConfiguration = 78

  /// The code in the form the argument parser exits with.
  var code: ExitCode { ExitCode(rawValue) }
}
