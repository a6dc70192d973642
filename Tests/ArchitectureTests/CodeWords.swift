/// Reading of code as words, for rules about what a file does and names.
extension Sources.File {
  /// The words that branch or repeat.
  private static let deciding: Set<Substring> = ["if", "guard", "for", "while", "switch"]

  /// The type the file is named after: its name without the part behind `+`.
  var mainType: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." && $0 != "+" })
  }

  /// Number of words in its code that branch or repeat; the label `for:` is none of them.
  var decisions: Int { words.count { Self.deciding.contains($0) } }

  /// The words of its code.
  var codeWords: Set<Substring> { Set(words.map { $0.last == ":" ? $0.dropLast() : $0 }) }

  /// The words outside comments and string literals, in order, with the colon of a label; what stands in `\(…)` counts
  /// as string.
  private var words: [Substring] {
    var words: [Substring] = []
    var isInText = false
    for line in lines {
      let isFence = line.contains("\"\"\"")
      if !isInText, !isFence { words += Self.words(of: line) }
      if isFence { isInText.toggle() }
    }
    return words
  }

  private static func words(of line: Substring) -> [Substring] {
    var code = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if !isInString, character == "/", previous == "/" { break }
      if character == "\"", previous != "\\" {
        isInString.toggle()
        code.append(" ")
      } else if !isInString {
        code.append(character)
      }
      previous = previous == "\\" ? " " : character
    }
    return code[...].split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != ":" }
  }
}
