import CollateCore
import CollateText

/// JSON to and from Lua.
enum JSONFunctions {
  /// Instructions that a byte of text takes where every second one is a value.
  private static let workPerByte = 4

  static let all: [String: LuaFunction] = [
    "collate.json.encode": { _, arguments throws(LuaCallError) in
      try arguments[0].requireNamesApart()
      do throws(Unwritable) {
        let json = try json(arguments[0])
        let bytes = arguments[1].bool == true ? JSONWriter.pretty(json) : JSONWriter.compact(json)
        return .string(String(decoding: bytes, as: UTF8.self))
      } catch {
        throw LuaCallError("JSON has no form for the value\(error.path), \(error.reason)")
      }
    },
    "collate.json.decode": { session, arguments throws(LuaCallError) in
      let bytes = Array(try arguments.string(0, "text").utf8)
      _ = session.spend(UInt64(workPerByte * bytes.count))
      do throws(JSONParser.Failure) {
        return value(try JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true), bytes)
      } catch {
        let place = LineIndex(bytes).position(of: error.offset)
        throw LuaCallError("not JSON: line \(place.line), column \(place.column): \(error.reason)")
      }
    },
  ]

  /// What JSON has no form for, and where in the value it stands: put together only where it is told.
  private struct Unwritable: Error {
    var path = ""
    let reason: String

    func under(_ step: String) -> Unwritable { Unwritable(path: step + path, reason: reason) }
  }

  private static func json(_ value: LuaValue) throws(Unwritable) -> JSON {
    switch value {
    case .none, .object("null", _, _): return .null
    case .bool(let bool): return .bool(bool)
    case .integer(let integer): return .int(integer)
    case .number(let number) where number.isFinite: return .number(number)
    case .string(let string): return .string(string)
    case .list(let values):
      var elements: [JSON] = []
      for (index, value) in values.enumerated() {
        do throws(Unwritable) {
          elements.append(try json(value))
        } catch {
          throw error.under("[\(index + 1)]")
        }
      }
      return .array(elements)
    case .record(let fields):
      var members: [JSON.Member] = []
      for field in fields {
        do throws(Unwritable) {
          members.append(.init(field.name, try json(field.value)))
        } catch {
          throw error.under("." + field.name)
        }
      }
      return .object(members)
    case .number: throw Unwritable(reason: "which is not a finite number")
    case .span, .object, .function:
      throw Unwritable(reason: "which is \(value.typeName); give its text or its id")
    }
  }

  /// The value of a node, of which `bytes` is the text.
  static func value(_ node: JSONNode, _ bytes: [UInt8]) -> LuaValue {
    switch node.content {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .number:
      let digits = bytes.string(node.span)
      return Int(digits).map { .integer($0) } ?? .number(Double(digits) ?? .nan)
    case .string: return .string(node.string(in: bytes) ?? "")
    case .array(let elements): return .list(elements.map { value($0, bytes) })
    case .object(let members): return .record(members.map { .init($0.key, value($0.value, bytes)) })
    }
  }
}
