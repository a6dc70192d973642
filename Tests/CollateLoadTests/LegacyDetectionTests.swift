import CollateText
import Glibc
import Testing

@testable import CollateLoad

@Suite struct LegacyDetectionTests {
  private static let texts: [String: String] = [
    "ru":
      "Плотина у города Оррин выдержала во вторник, сообщил мэр. Дорога в долине закрыта, и сорок домов остались пустыми. Никто не пострадал, говорят спасатели, которые работали всю ночь.",
    "uk":
      "Гребля біля міста Оррін витримала у вівторок, повідомив мер. Дорогу в долині закрито, і сорок будинків залишилися порожніми. Ніхто не постраждав, кажуть рятувальники, які працювали всю ніч.",
    "el":
      "Το φράγμα στο Όριν άντεξε την Τρίτη, δήλωσε ο δήμαρχος. Ο δρόμος της κοιλάδας είναι κλειστός και σαράντα σπίτια έμειναν άδεια. Κανείς δεν τραυματίστηκε, λένε οι διασώστες.",
    "he":
      "הסכר באורין החזיק מעמד ביום שלישי, אמר ראש העיר. הכביש בעמק סגור, וארבעים בתים נותרו ריקים. איש לא נפגע, אומרים אנשי ההצלה שעבדו כל הלילה.",
    "ar":
      "صمد السد في أورين يوم الثلاثاء، قال رئيس البلدية. الطريق في الوادي مغلق، وأربعون منزلا بقيت فارغة. لم يصب أحد بأذى، يقول رجال الإنقاذ الذين عملوا طوال الليل.",
    "ja":
      "オーリンのダムは火曜日に持ちこたえたと市長が述べた。谷の道路は閉鎖され、四十軒の家が空き家となった。一晩中働いた救助隊によると、けが人はいなかった。",
    "ko":
      "오린의 댐은 화요일에 버텼다고 시장이 말했다. 계곡 도로는 폐쇄되었고 마흔 채의 집이 비어 있다. 밤새 일한 구조대원들은 다친 사람이 없다고 말한다.",
    "zh":
      "市长说，奥林的大坝在星期二挺住了。山谷的道路已经关闭，四十座房屋空无一人。整夜工作的救援人员说，没有人受伤。政府将在明天公布更多的消息。",
    "zht":
      "市長說，奧林的大壩在星期二挺住了。山谷的道路已經關閉，四十座房屋空無一人。整夜工作的救援人員說，沒有人受傷。政府將在明天公布更多的消息。",
    "th":
      "นายกเทศมนตรีกล่าวว่าเขื่อนที่ออร์รินยังคงอยู่ในวันอังคาร ถนนในหุบเขาถูกปิด และบ้านสี่สิบหลังว่างเปล่า ไม่มีใครได้รับบาดเจ็บ",
    "pl":
      "Zapora w Orrin wytrzymała we wtorek, powiedział burmistrz. Droga w dolinie jest zamknięta, a czterdzieści domów stoi pustych. Nikt nie został ranny, mówią ratownicy, którzy pracowali całą noc.",
    "cs":
      "Přehrada v Orrinu v úterý vydržela, řekl starosta. Silnice v údolí je uzavřena a čtyřicet domů zůstalo prázdných. Nikdo nebyl zraněn, říkají záchranáři, kteří pracovali celou noc.",
    "hu":
      "Az orrini gát kedden kitartott, mondta a polgármester. A völgyi út zárva van, és negyven ház üresen áll. Senki sem sérült meg, mondják az egész éjjel dolgozó mentők, akik örülnek ennek.",
    "tr":
      "Belediye başkanı, Orrin'deki barajın salı günü dayandığını söyledi. Vadideki yol kapalı ve kırk ev boş kaldı. Bütün gece çalışan kurtarma ekipleri kimsenin yaralanmadığını söylüyor.",
    "fr":
      "Le barrage a tenu mardi, a déclaré le maire. La route de la vallée est fermée, et quarante maisons ont été évacuées. Personne n'a été blessé, selon les secouristes qui ont travaillé toute la nuit.",
    "de":
      "Der Damm bei Orrin hielt am Dienstag, sagte der Bürgermeister. Die Straße im Tal ist gesperrt, und vierzig Häuser stehen leer. Niemand wurde verletzt, erklären die Helfer, die während der Nacht tätig waren.",
    "et":
      "Orrini tamm pidas teisipäeval vastu, ütles linnapea. Oru tee on suletud ja nelikümmend maja on tühjad. Keegi ei saanud viga, ütlevad päästjad, kes töötasid terve öö; šokk ja žest.",
    "lv":
      "Orrinas aizsprosts otrdien izturēja, sacīja mērs. Ceļš ielejā ir slēgts, un četrdesmit mājas ir tukšas. Neviens nav cietis, saka glābēji, kas strādāja visu nakti.",
    "lt":
      "Orino užtvanka antradienį atlaikė, sakė meras. Slėnio kelias uždarytas, o keturiasdešimt namų liko tušti. Niekas nenukentėjo, sako visą naktį dirbę gelbėtojai.",
    "ro":
      "Barajul a rezistat marți, a spus primarul. Drumul din vale este închis, iar patruzeci de case au rămas goale. Nimeni nu a fost rănit, spun salvatorii care au muncit toată noaptea, fără odihnă și hrană.",
    "mt":
      "Il-qasam żamm it-Tlieta, qal is-sindku. It-triq fil-wied hija magħluqa, u erbgħin dar baqgħu vojta. Ħadd ma weġġa', jgħidu s-salvaturi li ħadmu l-lejl kollu.",
  ]

  /// Character sets by the names of the C library, each with the language of a text that is written in it.
  private static let sets: [(set: String, language: String)] = [
    ("CP1251", "ru"), ("KOI8-R", "ru"), ("ISO-8859-5", "ru"), ("CP866", "ru"), ("MAC-CYRILLIC", "ru"),
    ("KOI8-U", "uk"), ("CP1251", "uk"), ("CP1253", "el"), ("ISO-8859-7", "el"), ("CP1255", "he"),
    ("ISO-8859-8", "he"), ("CP1256", "ar"), ("ISO-8859-6", "ar"), ("CP932", "ja"), ("EUC-JP", "ja"),
    ("ISO-2022-JP", "ja"), ("EUC-KR", "ko"), ("GBK", "zh"), ("GB18030", "zh"), ("BIG5", "zht"),
    ("CP874", "th"), ("CP1250", "pl"), ("ISO-8859-2", "pl"), ("CP1250", "cs"), ("ISO-8859-2", "hu"),
    ("CP1254", "tr"), ("CP1252", "fr"), ("ISO-8859-15", "de"), ("MACINTOSH", "fr"), ("CP1257", "et"),
    ("ISO-8859-13", "lv"), ("ISO-8859-4", "lt"), ("ISO-8859-16", "ro"), ("ISO-8859-3", "mt"),
  ]

  /// A text in another character set; characters that it has not are left out.
  private func encode(_ text: String, _ set: String) throws -> [UInt8] {
    let converter = iconv_open(set + "//IGNORE", "UTF-8")
    try #require(Int(bitPattern: converter) != -1, "the C library knows no '\(set)'")
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (start, end) = (from.baseAddress, to.baseAddress)
        _ = iconv(converter, &start, &inputLeft, &end, &outputLeft)
        _ = iconv(converter, nil, nil, &end, &outputLeft)
      }
    }
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }

  @Test func nearlyAllSetsAreToldWithoutADeclaration() throws {
    var wrong: [String] = []
    for (set, language) in Self.sets {
      let text = try #require(Self.texts[language])
      let bytes = try encode(text, set)
      let found = CharacterSetDetection(bytes).characterSet
      let read = Decoder.decode(Span(0, bytes.count), of: bytes, as: found).text
      let known = try #require(CharacterSet(label: set), "no '\(set)'")
      let meant = Decoder.decode(Span(0, bytes.count), of: bytes, as: known).text
      if read.bytes != meant.bytes { wrong.append("\(set) \(language): \(found.name)") }
    }
    // Measured with other texts: 34 of 38. Cyrillic of Ukraine in KOI8-U, and old sets of the Macintosh and the Baltic miss.
    #expect(wrong.count <= 4, "\(wrong)")
  }

  @Test(arguments: [
    "The mayor said \u{201C}the dam held\u{201D} and it\u{2019}s over \u{2013} for now.",
    "Le café est fermé.", "He paid £40 for it.",
    "Zoë Müller and José Ortiz met in São Paulo at 20°C.",
  ]) func fewHighBytesAreWestern(text: String) throws {
    let bytes = try encode(text, "CP1252")
    #expect(LegacyDetection.likeliest(bytes[...]).name == "windows-1252")
  }
}
