import Testing

@testable import CollateLoad

@Suite struct CharacterSetDetectionTests {
  private func name(_ bytes: [UInt8]) -> String { CharacterSetDetection(bytes).characterSet.name }

  @Test func marksAndShapesAreSeen() {
    #expect(name([0xEF, 0xBB, 0xBF, 0x61]) == "utf-8")
    #expect(CharacterSetDetection([0xEF, 0xBB, 0xBF, 0x61]).markLength == 3)
    #expect(name([0xFF, 0xFE, 0x61, 0]) == "utf-16le")
    #expect(name([0xFE, 0xFF, 0, 0x61]) == "utf-16be")
    #expect(name(Array("plain words".utf8).flatMap { [$0, 0] }) == "utf-16le")
    #expect(name(Array("plain words".utf8).flatMap { [0, $0] }) == "utf-16be")
    #expect(name(Array("plain words".utf8).flatMap { [$0, 0, 0, 0] }) == "utf-32le")
    #expect(name(Array("plain words".utf8).flatMap { [0, 0, 0, $0] }) == "utf-32be")
    #expect(CharacterSetDetection(Array("plain".utf8).flatMap { [$0, 0] }).isGuess)
  }

  @Test func declarationsCountWhereTheBytesAllowThem() {
    let latin = Array("<meta charset=iso-8859-2><p>".utf8) + [0xE9, 0x20]
    #expect(name(latin) == "iso-8859-2")
    #expect(name(Array("<meta charset=iso-8859-1><p>caf\u{E9} \u{201C}x\u{201D}".utf8)) == "utf-8")
    #expect(name(Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xD0]) == "koi8-r")
    #expect(
      name(Array("<meta http-equiv=content-type content='text/html; charset=GBK'>".utf8) + [0xD6, 0xD0])
        == "gb18030")
  }

  @Test func unmarkedTextIsGuessed() {
    #expect(name(Array("The caf".utf8) + [0xE9] + Array(" was closed".utf8)) == "windows-1252")
    let russian: [UInt8] = [
      0xCF, 0xEE, 0xE6, 0xE0, 0xF0, 0x20, 0xE2, 0x20, 0xEF, 0xEE, 0xF0, 0xF2, 0xF3, 0x21, 0xFF,
    ]
    #expect(name(russian) == "windows-1251")
  }
}
