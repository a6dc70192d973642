import CollateText

/// The elements of an XML text, each with the words in it mapped to their bytes.
///
/// As forgiving as programs that read feeds are: an end tag that nothing opened is passed over, an element that nothing
/// closes ends with the one around it, and entities that the text declares itself stay as they are written, so that no
/// text grows when it is read.
struct XMLTree {
  /// An element, by its number in `elements`.
  typealias Index = Int

  /// One element.
  struct Element {
    /// Its name in small letters, with the prefix of its namespace: `content:encoded`.
    var name: String
    /// Its attributes in order, names in small letters.
    var attributes: [(name: String, value: MappedText)]
    /// What is in it, in order.
    var children: [Child] = []
    /// Where its start tag begins.
    var start: Int
    /// Where it ends.
    var end: Int
  }

  /// Words or an element.
  enum Child {
    case words(MappedText)
    case element(Index)
  }

  /// Elements nested deeper than this are read as if they stood side by side.
  private static let depthLimit = 512

  /// All elements, those that begin earlier first.
  private(set) var elements: [Element] = []
  /// The elements that stand in no other.
  private(set) var roots: [Index] = []
  /// Where an element begins that nothing closes; nil where there is none.
  private(set) var unclosed: Int?

  private let bytes: [UInt8]
  private var open: [Index] = []

  /// Reads a whole text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var offset = 0
    while offset < bytes.count {
      let tag = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if tag > offset { add(.words(Self.unescaped(Span(offset, tag), of: bytes))) }
      offset = tag < bytes.count ? readMarkup(at: tag) : tag
    }
    unclosed = open.first.map { elements[$0].start }
    for index in open { elements[index].end = bytes.count }
  }

  // MARK: Reading

  private mutating func add(_ child: Child) {
    if let last = open.last {
      elements[last].children.append(child)
    } else if case .element(let index) = child {
      roots.append(index)
    }
  }

  /// Reads a tag, comment, declaration or CDATA section, and returns the offset behind it.
  private mutating func readMarkup(at start: Int) -> Int {
    if has("<!--", at: start) { return end(of: "-->", from: start + 4) }
    if has("<![CDATA[", at: start) {
      let content = start + 9
      let end = end(of: "]]>", from: content)
      let isClosed = end - 3 >= content && has("]]>", at: end - 3)
      var words = MappedText()
      words.appendVerbatim(Span(content, isClosed ? end - 3 : end), of: bytes)
      add(.words(words))
      return end
    }
    if has("<?", at: start) { return end(of: "?>", from: start + 2) }
    if has("<!", at: start) { return endOfDeclaration(from: start + 2) }
    if has("</", at: start) {
      let (name, behind) = name(from: start + 2)
      let end = end(of: ">", from: behind)
      close(name, at: end)
      return end
    }
    return readStartTag(at: start)
  }

  private mutating func readStartTag(at start: Int) -> Int {
    var (name, offset) = name(from: start + 1)
    guard !name.isEmpty else {
      add(.words(Self.unescaped(Span(start, start + 1), of: bytes)))
      return start + 1
    }
    var attributes: [(String, MappedText)] = []
    var isEmpty = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "/") {
        isEmpty = bytes[offset] == UInt8(ascii: "/")
        offset += 1
        continue
      }
      let (key, behind) = self.name(from: offset)
      offset = behind
      guard !key.isEmpty else {
        offset += 1
        continue
      }
      isEmpty = false
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { continue }
      offset += 1
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
      else {
        continue
      }
      let close = bytes[(offset + 1)...].firstIndex(of: bytes[offset]) ?? bytes.count
      attributes.append((key, Self.unescaped(Span(offset + 1, close), of: bytes)))
      offset = min(close + 1, bytes.count)
    }
    let end = min(offset + 1, bytes.count)
    let index = elements.count
    elements.append(Element(name: name, attributes: attributes, start: start, end: end))
    add(.element(index))
    if !isEmpty, open.count < Self.depthLimit { open.append(index) }
    return end
  }

  /// Ends the innermost open element of a name, and those inside it.
  private mutating func close(_ name: String, at end: Int) {
    guard let place = open.lastIndex(where: { elements[$0].name == name }) else { return }
    for index in open[place...] { elements[index].end = end }
    open.removeSubrange(place...)
  }

  // MARK: Bytes

  private func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == word.utf8Start[$0] }
  }

  /// The offset behind the next `word`; the end of the text where there is none.
  private func end(of word: StaticString, from start: Int) -> Int {
    var offset = min(start, bytes.count)
    let first = word.utf8Start[0]
    while let next = bytes[offset...].firstIndex(of: first) {
      if has(word, at: next) { return next + word.utf8CodeUnitCount }
      offset = next + 1
    }
    return bytes.count
  }

  /// The offset behind a declaration, whose own declarations stand in brackets.
  private func endOfDeclaration(from start: Int) -> Int {
    var depth = 0
    for offset in start..<max(start, bytes.count) {
      switch bytes[offset] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return offset + 1
      default: break
      }
    }
    return bytes.count
  }

  private func name(from start: Int) -> (String, Int) {
    var offset = min(start, bytes.count)
    while offset < bytes.count, bytes[offset] > 0x20, !"/>=<\"'".utf8.contains(bytes[offset]) { offset += 1 }
    return (String(decoding: bytes[min(start, bytes.count)..<offset], as: UTF8.self).lowercased(), offset)
  }

  // MARK: Entities

  private static let entities: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]
  private static let longestReference = 12

  /// The words at a span, references to characters decoded. What is no reference stays as it is written.
  static func unescaped(_ span: Span, of bytes: [UInt8]) -> MappedText {
    var words = MappedText()
    var copied = span.start
    var offset = span.start
    while let start = bytes[offset..<span.end].firstIndex(of: UInt8(ascii: "&")) {
      offset = start + 1
      let reach = bytes[offset..<min(span.end, offset + longestReference)]
      guard let close = reach.firstIndex(of: UInt8(ascii: ";")),
        let value = character(String(decoding: bytes[offset..<close], as: UTF8.self))
      else { continue }
      words.appendVerbatim(Span(copied, start), of: bytes)
      var character: [UInt8] = []
      UTF8Decoding.append(value, to: &character)
      words.append(character, for: Span(start, close + 1))
      offset = close + 1
      copied = offset
    }
    words.appendVerbatim(Span(copied, span.end), of: bytes)
    return words
  }

  private static func character(_ reference: String) -> UInt32? {
    guard reference.first == "#" else { return entities[reference] }
    let digits = reference.dropFirst()
    return digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }

  // MARK: Asking

  /// Where an element stands, its tags included.
  func span(of index: Index) -> Span { Span(elements[index].start, elements[index].end) }

  /// The elements directly in one, of any of the names, those of the first name first.
  func children(of index: Index, _ names: String...) -> [Index] {
    let children = elements[index].children.compactMap {
      if case .element(let child) = $0 { child } else { nil }
    }
    return names.flatMap { name in children.filter { elements[$0].name == name } }
  }

  /// The elements of any of the names anywhere below one, in the order of the text.
  func descendants(of index: Index, _ names: Set<String>) -> [Index] {
    let rest = elements[(index + 1)...].prefix { $0.start < elements[index].end }
    return rest.indices.filter { names.contains(elements[$0].name) }
  }

  /// The value of an attribute.
  func attribute(_ name: String, of index: Index) -> MappedText? {
    elements[index].attributes.first { $0.name == name }?.value
  }

  /// All words in an element. Elements of the names in `blocks` are set apart by an empty line.
  func words(of index: Index, blocks: Set<String> = [], except: Set<String> = []) -> MappedText {
    var words = MappedText()
    func visit(_ index: Index) {
      let isBlock = blocks.contains(elements[index].name)
      if isBlock, words.count > 0 { words.insert("\n\n".utf8, at: elements[index].start) }
      for child in elements[index].children {
        switch child {
        case .words(let text): words.append(text)
        case .element(let inner): if !except.contains(elements[inner].name) { visit(inner) }
        }
      }
      if isBlock, words.count > 0 { words.insert("\n\n".utf8, at: elements[index].end) }
    }
    visit(index)
    return words
  }
}
