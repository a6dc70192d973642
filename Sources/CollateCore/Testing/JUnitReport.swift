/// The results of tests as JUnit XML, the form that CI systems read.
public struct JUnitReport {
  private let results: [TestResult]
  private let faults: [Diagnostic]

  /// Takes the results of all plugins or pipelines, and the faults of those that could not be tested.
  public init(_ results: [TestResult], faults: [Diagnostic] = []) {
    self.results = results
    self.faults = faults
  }

  /// The XML document: a suite for each test file, a test case for each case; faults are errors of a suite of their
  /// own.
  public var xml: String {
    var files: [String] = []
    for result in results where !files.contains(result.file) { files.append(result.file) }
    let suites = files.map { file in suite(file, results.filter { $0.file == file }) } + faultSuites
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(
        "testsuites", counts(results, errors: faults.count), content: suites.joined() + "\n", indent: "")
      + "\n"
  }

  private var faultSuites: [String] {
    if faults.isEmpty { return [] }
    let cases = faults.map { fault in
      let error = element("error", [("message", fault.description)], content: "", indent: "      ")
      return element(
        "testcase", [("classname", "plugin"), ("name", fault.place?.file ?? "plugin")],
        content: error + "\n    ",
        indent: "    ")
    }
    return [
      element(
        "testsuite", [("name", "faults")] + counts([], errors: faults.count),
        content: cases.joined() + "\n  ",
        indent: "  ")
    ]
  }

  private func suite(_ file: String, _ results: [TestResult]) -> String {
    let cases = results.map { result in
      let failures = result.failures.map { failure in
        let message = failure.message.prefix { $0 != "\n" }
        return element(
          "failure", [("message", String(message))],
          content: Self.escaped("\(file):\(failure.line): \(failure.message)", lineEnd: "\n"),
          indent: "      ")
      }
      let printed =
        failures.isEmpty || result.printed.isEmpty
        ? ""
        : element("system-out", [], content: Self.escaped(result.printed, lineEnd: "\n"), indent: "      ")
      let attributes = [
        ("classname", result.subject), ("name", result.name), ("file", file), ("line", String(result.line)),
      ]
      return element(
        "testcase", attributes, content: failures.isEmpty ? "" : failures.joined() + printed + "\n    ",
        indent: "    ")
    }
    return element(
      "testsuite", [("name", file)] + counts(results, errors: 0), content: cases.joined() + "\n  ",
      indent: "  ")
  }

  private func counts(_ results: [TestResult], errors: Int) -> [(String, String)] {
    [
      ("tests", String(results.count + errors)),
      ("failures", String(results.count { !$0.failures.isEmpty })), ("errors", String(errors)),
    ]
  }

  private func element(_ name: String, _ attributes: [(String, String)], content: String, indent: String)
    -> String
  {
    let shown = attributes.map { " \($0)=\"\(Self.escaped($1))\"" }.joined()
    let end = content.isEmpty ? "/>" : ">\(content)</\(name)>"
    return (indent.isEmpty ? "" : "\n") + indent + "<\(name)\(shown)\(end)"
  }

  /// Text with the characters of markup escaped, and those that XML cannot hold replaced.
  static func escaped(_ text: String, lineEnd: String = "&#10;") -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += lineEnd
      case "\t": result += "&#9;"
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
      }
    }
    return result
  }
}
