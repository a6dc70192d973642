import Testing

@testable import CollateLua

@Suite struct XMLTextTests {
  private func list(_ values: LuaValue...) -> LuaValue { .list(values) }

  private func fault(_ value: LuaValue) -> String? {
    do throws(LuaCallError) {
      _ = try XMLText.document(value)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func elementsNestAndTextIsEscaped() throws {
    let feed = list(
      .string("feed"), .record([.init("lang", .string("a\"<\n"))]),
      list(.string("title"), .string("A & B > C\u{1}"), list(.string("b"), .integer(3))),
      list(.string("empty"), .list([])))
    #expect(
      try XMLText.document(feed) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed lang="a&quot;&lt;&#10;">
          <title>A &amp; B &gt; C\u{FFFD}<b>3</b></title>
          <empty/>
        </feed>

        """)
  }

  @Test func whatIsNoElementIsRefused() {
    #expect(fault(.string("feed"))?.contains("begins with its name, not a string") == true)
    #expect(fault(list(.string("a b")))?.contains("'a b' is not a valid name") == true)
    #expect(
      fault(list(.string("a"), .record([.init("x y", .integer(1))])))?.contains("'x y' is not a valid name")
        == true)
    #expect(fault(list(.string("a"), .number(.nan)))?.contains("what 'a' holds must be text") == true)
  }
}
