/// What came of one case of a test.
public struct TestResult: Sendable {
  /// Something that was not as the case expects.
  public struct Failure: Sendable {
    /// Line of the test file.
    public let line: Int
    /// What was not as expected; the first line says what, the others show it.
    public let message: String

    /// Makes a failure.
    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  /// Test file, as a path.
  public let file: String
  /// Line at which the case stands.
  public let line: Int
  /// Name of the stage or the pipeline under test.
  public let subject: String
  /// Name of the case.
  public let name: String
  /// What was not as expected; empty when the case passed.
  public let failures: [Failure]
  /// What a stage printed, at most 64 KB for each call.
  public var printed = ""

  /// Makes a result.
  public init(
    file: String, line: Int, subject: String, name: String, failures: [Failure], printed: String = ""
  ) {
    self.file = file
    self.line = line
    self.subject = subject
    self.name = name
    self.failures = failures
    self.printed = printed
  }
}

/// A snapshot file that is to be written, or removed where it has no text.
public struct SnapshotFile: Sendable {
  /// Its path.
  public let path: String
  /// Its new text.
  public let text: String

  /// Makes a snapshot file.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
