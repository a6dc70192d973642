/// What a registry asks for before it answers: the header `WWW-Authenticate` (RFC 9110, section 11).
struct AuthChallenge: Hashable {
  enum Scheme: Hashable { case basic, bearer }

  var scheme: Scheme
  var parameters: [String: String] = [:]

  /// Reads the header; nil where it asks for something else.
  init?(_ header: String) {
    let space = header.firstIndex(of: " ") ?? header.endIndex
    switch header[..<space].lowercased() {
    case "basic": scheme = .basic
    case "bearer": scheme = .bearer
    default: return nil
    }
    var rest = header[space...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { $0 != " " && $0 != "," }.lowercased()
      rest = rest[rest.index(after: equals)...]
      var value = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while let character = rest.popFirst(), character != "\"" {
          value.append(character == "\\" ? rest.popFirst() ?? "\\" : character)
        }
      } else {
        value = String(rest.prefix { $0 != "," })
        rest = rest.dropFirst(value.count)
      }
      parameters[name] = value
    }
  }
}
