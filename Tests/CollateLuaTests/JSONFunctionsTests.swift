import LuaFixture
import Testing

@testable import CollateLua

@Suite struct JSONFunctionsTests {
  @Test(arguments: [
    (
      "collate.json.encode({ b = 1, a = { 1.5, true, 'x' }, c = {} })",
      "{\"a\":[1.5,true,\"x\"],\"b\":1,\"c\":[]}"
    ),
    ("collate.json.encode({ collate.json.null, 2 })", "[null,2]"),
    (
      "math.type(collate.json.decode('1')), math.type(collate.json.decode('1.0')), math.type(collate.json.decode('1e2'))",
      "integer\tfloat\tfloat"
    ),
    (
      "collate.json.decode('9223372036854775807'), collate.json.decode('[9223372036854775808]')[1]",
      "9223372036854775807\t9.2233720368548e+18"
    ),
    (
      "collate.json.decode('{\"a\":[null,\"\\\\u00e9\"]}').a[2], collate.json.decode('null') == collate.json.null",
      "é\ttrue"
    ),
    (
      "collate.json.encode(collate.json.decode('{\"k\":[1,null,{\"x\":\"y\"}]}'))",
      "{\"k\":[1,null,{\"x\":\"y\"}]}"
    ),
  ])
  func valuesGoThereAndBack(expression: String, output: String) throws {
    #expect(try LuaFixture.reasons("print(\(expression))") == ["printed: " + output])
  }

  @Test(arguments: [
    ("collate.json.decode('{\"a\": }')", "not JSON: line 1, column 7"),
    ("collate.json.decode(('['):rep(300))", "nested too deep"),
    ("collate.json.decode('[1, 01]')", "not JSON: line 1, column 5: a number begins with a zero"),
    ("collate.json.decode([[\"\\x\"]])", "not JSON: line 1, column 2: unknown escape"),
    ("collate.json.encode({ x = 0 / 0 })", "JSON has no form for the value.x, which is not a finite number"),
    (
      "collate.json.encode({ { doc } })",
      "JSON has no form for the value[1][1], which is a document; give its text or its id"
    ),
    (
      "collate.json.encode({ ['\\u{e9}'] = 1, ['e\\u{301}'] = 2 })",
      "a table has the name 'é' twice"
    ),
    ("collate.json.encode({ { ['\\xff'] = 1, ['\\xfe'] = 2 } })", "a table has the name"),
    ("collate.json.encode(print)", "a function cannot leave Lua"),
    ("collate.json.encod(1)", "collate.json has no 'encod'; did you mean 'encode'?"),
  ])
  func whatIsNoJSONIsSaid(call: String, message: String) throws {
    let reason = try LuaFixture.reasons("local x = \(call)").first
    #expect(reason?.hasPrefix("stage.lua:5: ") == true)
    #expect(reason?.contains(message) == true, "\(reason ?? "")")
  }
}
