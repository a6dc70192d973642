import CollateCore
import CollateText

/// A string of the JSON text of a file, as a source body holds it: what it says, and where it is written.
enum JSONLiteral {
  private static let type = "literal"

  /// A JSON text in which every string knows its place; the text lies in the file at `span`.
  static func value(of span: Span, in file: [UInt8], document: Int) throws(LuaCallError) -> LuaValue {
    let node: JSONNode
    do throws(JSONParser.Failure) {
      node = try JSONParser.parse(file, in: span, strictly: true)
    } catch {
      let place = LineIndex(file).position(of: error.offset)
      throw LuaCallError("not JSON: line \(place.line), column \(place.column): \(error.reason)")
    }
    return try value(node, file, document)
  }

  private static func value(_ node: JSONNode, _ file: [UInt8], _ document: Int) throws(LuaCallError)
    -> LuaValue
  {
    switch node.content {
    case .null, .bool, .number: return JSONFunctions.value(node, file)
    case .string:
      let span = Span(node.span.start + 1, node.span.end - 1)
      return .object(
        type: type, id: span.start,
        fields: [
          .init("text", .string(node.string(in: file) ?? "")),
          .init("span", .span(Passage(document: document, span: span))),
        ])
    case .array(let elements):
      var values: [LuaValue] = []
      for element in elements { values.append(try value(element, file, document)) }
      return .list(values)
    case .object(let members):
      var keys: Set<String> = []
      var fields: [LuaValue.Field] = []
      for member in members {
        guard keys.insert(member.key).inserted else {
          let place = LineIndex(file).position(of: member.value.span.start)
          throw LuaCallError(
            "line \(place.line), column \(place.column): the key '\(member.key)' occurs twice, and programs differ in which "
              + "they take")
        }
        fields.append(.init(member.key, try value(member.value, file, document)))
      }
      return .record(fields)
    }
  }

  /// What a literal says, mapped to the text of the file; nil for any other value. It may come from a process that is not
  /// trusted, so what it says is read anew where it says that it stands.
  static func text(_ value: LuaValue, in file: [UInt8]) throws(LuaCallError) -> MappedText? {
    guard case .object(type, _, _) = value, let span = value.passage?.span else { return nil }
    let quoted = Span(span.start - 1, span.end + 1)
    guard quoted.start >= 0, quoted.end <= file.count,
      let node = try? JSONParser.parse(file, in: quoted, strictly: true), node.span == quoted,
      let text = node.text(in: file)
    else { throw LuaCallError("there is no such string in the file") }
    return text
  }
}
