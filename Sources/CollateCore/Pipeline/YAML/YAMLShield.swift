/// What is ours in a text of YAML, hidden from the library and found again in what it read. Every character is swapped for
/// one of private use, so that columns stay right.
///
/// A brace ends a plain scalar inside `{ … }`, so `{ paths: ${sources} }` is no YAML by itself. And the library puts the node
/// of an anchor where its alias stands, with the place of the anchor: then nobody can tell where the alias was.
enum YAMLShield {
  private static let open: Unicode.Scalar = "\u{E000}"
  private static let close: Unicode.Scalar = "\u{E001}"
  private static let star: Unicode.Scalar = "\u{E002}"

  static func shielded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "{", previous == "$" {
        result.append(open)
        isInside = true
      } else if scalar == "}", isInside {
        result.append(close)
        isInside = false
      } else {
        isInside = isInside && scalar != "\n"
        result.append(scalar == "*" && " \t\n\r[{,".unicodeScalars.contains(previous) ? star : scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The name of the anchor that a plain scalar is the alias of.
  static func alias(_ scalar: String) -> String? {
    guard scalar.unicodeScalars.first == star, scalar.unicodeScalars.count > 1,
      !scalar.unicodeScalars.contains(" ")
    else { return nil }
    return String(scalar.unicodeScalars.dropFirst())
  }

  static func restored(_ text: String) -> String {
    let isShielded = text.unicodeScalars.contains { (open.value...star.value).contains($0.value) }
    guard isShielded else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case open: "{"
          case close: "}"
          case star: "*"
          default: scalar
          }
        }))
  }
}
