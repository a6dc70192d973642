import Testing

@testable import CollateLoad

@Suite struct LegacyDetectionTests {
  private static let russian =
    "Мост через реку закрыт до понедельника, сообщили в мэрии города. Пострадавших нет."

  /// The same text in sets whose Cyrillic letters stand in the order of the alphabet, and in KOI8-R.
  private func bytes(_ label: String) -> [UInt8] {
    let koi: [Character] = Array("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
    return Self.russian.flatMap { character -> [UInt8] in
      guard let scalar = character.unicodeScalars.first, scalar.value >= 0x410, scalar.value <= 0x44F else {
        return Array(String(character).utf8)
      }
      switch label {
      case "windows-1251": return [UInt8(scalar.value - 0x410 + 0xC0)]
      case "iso-8859-5": return [UInt8(scalar.value - 0x410 + 0xB0)]
      default: return [UInt8(0xC0 + (koi.firstIndex(of: character) ?? 0))]
      }
    }
  }

  @Test(arguments: ["windows-1251", "koi8-r", "iso-8859-5"]) func cyrillicSetsAreToldByTheirLetters(
    label: String
  ) {
    #expect(LegacyDetection.likeliest(bytes(label)[...]).name == label)
  }

  @Test func eastAsianSetsAreToldByTheirLanguage() {
    // 안녕하세요 세계, この橋は通れません, 这座桥今天关闭了, 這座橋今天關閉了
    let korean: [UInt8] = [
      0xBE, 0xC8, 0xB3, 0xE7, 0xC7, 0xCF, 0xBC, 0xBC, 0xBF, 0xE4, 0x20, 0xBC, 0xBC, 0xB0, 0xE8,
    ]
    #expect(LegacyDetection.likeliest(korean[...]).name == "euc-kr")
    let japanese: [UInt8] = [
      0xA4, 0xB3, 0xA4, 0xCE, 0xB6, 0xB6, 0xA4, 0xCF, 0xC4, 0xCC, 0xA4, 0xEC, 0xA4, 0xDE, 0xA4, 0xBB, 0xA4,
      0xF3,
    ]
    #expect(LegacyDetection.likeliest(japanese[...]).name == "euc-jp")
    let simplified: [UInt8] = [
      0xD5, 0xE2, 0xD7, 0xF9, 0xC7, 0xC5, 0xBD, 0xF1, 0xCC, 0xEC, 0xB9, 0xD8, 0xB1, 0xD5, 0xC1, 0xCB,
    ]
    #expect(LegacyDetection.likeliest(simplified[...]).name == "gb18030")
    let traditional: [UInt8] = [
      0xB3, 0x6F, 0xAE, 0x79, 0xBE, 0xF4, 0xA4, 0xB5, 0xA4, 0xD1, 0xC3, 0xF6, 0xB3, 0xAC, 0xA4, 0x46,
    ]
    #expect(LegacyDetection.likeliest(traditional[...]).name == "big5-hkscs")
  }

  @Test func scatteredHighBytesAreWestern() {
    #expect(
      LegacyDetection.likeliest((Array("Le caf".utf8) + [0xE9] + Array(" ferme".utf8))[...]).name
        == "windows-1252")
  }
}
