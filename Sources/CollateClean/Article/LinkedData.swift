import CollateText

/// The JSON-LD of a page: what it tells search engines of its article.
struct LinkedData {
  /// One string of it.
  struct Fact {
    /// The decoded string, mapped to the page.
    var text: MappedText
    /// Where it stands, in words.
    var origin: String
  }

  /// Objects nested deeper than this are not looked into.
  private static let depthLimit = 8

  private var articles: [(node: JSONNode, script: MappedText)] = []
  /// Objects of other types: pages, products, recipes, which may say when and by whom they were published.
  private var others: [(node: JSONNode, script: MappedText)] = []

  /// Reads the scripts of a page; those that are no JSON are passed over.
  init(_ tree: HTMLTree) {
    for index in tree.elements("script") where tree[index].tag?["type"]?.lowercased() == "application/ld+json"
    {
      let script = tree.text(of: index)
      guard let root = try? JSONParser.parse(script.bytes, in: Span(0, script.count)) else { continue }
      collect(root, script, depth: 0)
    }
  }

  private mutating func collect(_ node: JSONNode, _ script: MappedText, depth: Int) {
    guard depth < Self.depthLimit else { return }
    for element in node.elements ?? [] { collect(element, script, depth: depth + 1) }
    guard case .object(let members) = node.content else { return }
    if isArticle(node, script) { articles.append((node, script)) } else { others.append((node, script)) }
    for member in members where member.key == "@graph" || member.key == "mainEntity" {
      collect(member.value, script, depth: depth + 1)
    }
  }

  private func isArticle(_ node: JSONNode, _ script: MappedText) -> Bool {
    guard let type = node["@type"] else { return false }
    return ([type] + (type.elements ?? [])).compactMap { $0.string(in: script.bytes) }
      .contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" }
  }

  /// The strings of that key in the page's articles.
  func strings(_ key: String) -> [Fact] {
    articles.compactMap { node in node.node[key].flatMap { fact($0, node.script, key) } }
  }

  /// The strings of that key in objects of other types, which may speak of the site and not of the page.
  func stringsOfOthers(_ key: String) -> [Fact] {
    others.compactMap { node in node.node[key].flatMap { fact($0, node.script, key) } }
  }

  /// The longest text that the page gives as that of its article.
  var articleBody: MappedText? {
    strings("articleBody").map(\.text).max { $0.count < $1.count }
  }

  /// The names of the persons or organisations of that key.
  func names(_ key: String) -> [Fact] {
    (articles + others).compactMap { article in
      guard let value = article.node[key] else { return nil }
      let first = value.elements?.first ?? value
      return fact(first["name"] ?? first, article.script, key)
    }
  }

  private func fact(_ node: JSONNode, _ script: MappedText, _ key: String) -> Fact? {
    guard let text = node.text(in: script.bytes), text.count > 0 else { return nil }
    return Fact(text: text.composed(with: script.map), origin: "JSON-LD \(key)")
  }
}
