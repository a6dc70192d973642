import CollateText
import Testing

@testable import CollateLoad

@Suite struct XMLTreeTests {
  private func words(_ text: String) -> String {
    let tree = XMLTree(Array(text.utf8))
    return tree.roots.map { String(decoding: tree.words(of: $0).bytes, as: UTF8.self) }.joined(separator: "|")
  }

  @Test func referencesSectionsAndCommentsAreRead() {
    #expect(
      words("<a>1 &lt; 2 &amp;&#38;&#x26; &own; &#1114112;<!-- <b> --><![CDATA[<c>&amp;]]></a>")
        == "1 < 2 &&& &own; \u{FFFD}<c>&amp;")
    #expect(
      words("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY own '>'>]><a b='>' c=\"</a>\"/><d>e</d>") == "|e")
  }

  @Test func entitiesThatATextDeclaresDoNotGrow() {
    let bomb = "<!DOCTYPE a [<!ENTITY x 'aaaaaaaaaa'><!ENTITY y '&x;&x;'>]><a>&y;&y;</a>"
    #expect(words(bomb) == "&y;&y;")
  }

  @Test func damagedTextIsReadAsFarAsItGoes() {
    #expect(words("<a><b>one</x>two</a>") == "onetwo")
    #expect(words("<a><b>one") == "one" && words("<a><![CDATA[one") == "one" && words("<a b='x") == "")
    #expect(words("<a>1 < 2</a>") == "1 < 2" && words("") == "" && words("</a>") == "")
    #expect(XMLTree(Array("<a><b>".utf8)).unclosed == 0 && XMLTree(Array("<a/>".utf8)).unclosed == nil)
  }

  @Test func deepNestingIsBounded() {
    let deep = String(repeating: "<a>", count: 20_000) + "one" + String(repeating: "</a>", count: 20_000)
    #expect(words(deep).hasSuffix("one"))
  }

  @Test func elementsAndAttributesAreFoundByName() {
    let text = "<a><b k='1'/><c>x<b K='2'>y</b></c></a>"
    let tree = XMLTree(Array(text.utf8))
    #expect(
      tree.descendants(of: 0, ["b"]).compactMap { tree.attribute("k", of: $0)?.bytes } == [[0x31], [0x32]])
    #expect(tree.children(of: 0, "c", "b").map { tree.elements[$0].name } == ["c", "b"])
    let y = tree.words(of: tree.descendants(of: 0, ["b"])[1])
    #expect(y.map.origins(of: Span(0, 1)) == [Span(26, 27)])
  }
}
