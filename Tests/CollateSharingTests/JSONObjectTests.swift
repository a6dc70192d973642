import Testing

@testable import CollateSharing

@Suite struct JSONObjectTests {
  @Test func valuesAreReadByTheirType() throws {
    let object = try JSONObject(
      Array(#"{"s":"é","n":12,"f":1.5,"o":{"k":"v"},"a":[{"k":1},{}],"l":["x","y"],"m":["x",1]}"#.utf8),
      what: "it")
    #expect(object.string("s") == "é")
    #expect(object.string("n") == nil)
    #expect(object.int("n") == 12)
    #expect(object.int("f") == nil)
    #expect(object.object("o")?.strings == ["k": "v"])
    #expect(object.objects("a")?.count == 2)
    #expect(object.objects("l") == nil)
    #expect(object.strings("l") == ["x", "y"])
    #expect(object.strings("m") == nil)
  }

  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"x":[{"a":1,"\u0061":2}]}"#, "[]", "{", "{}{}", "{\"a\":\"\u{1}\"}", #"{"a":"\x"}"#,
  ])
  func whatTwoReadersCouldReadDifferentlyIsRefused(text: String) {
    #expect(throws: SharingFault.self) { try JSONObject(Array(text.utf8), what: "it") }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: SharingFault.self) {
      try JSONObject(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8), what: "it")
    }
  }
}
