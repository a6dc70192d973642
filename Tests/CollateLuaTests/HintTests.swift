import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// What errors add for people who are new to Lua or to the API.
@Suite struct HintTests {
  /// What is missing, and who has it.
  private static let missing = [
    (
      "s:anotate('found')",
      "'annotate' belongs to a document: document:annotate(kind: kind, span: span, fields"
    ),
    ("print(doc.first)", "document has no field 'first'; 'first' belongs to a span: span.first"),
    (
      "collate.integer { }",
      "collate has no 'integer'; options are made with collate.string, .int, .number, .bool,"
    ),
    ("doc:stem()", "'stem' belongs to collate: collate.stem(word: string)"),
    ("s:span(1, 2):note('x')", "span has no field 'note'; 'note' belongs to a document"),
    ("doc:sentences()", "document has no field 'sentences'; did you mean each(\"sentence\")?"),
    ("print(s.nothing_like_it)", "sentence has no field 'nothing_like_it'; it has kind, span, "),
    ("fold('x')", "there is no variable 'fold'; did you mean collate.fold?"),
    ("print(s.text:contains('dam'))", "string has no 'contains'; did you mean collate.contains?"),
    ("print(True)", "there is no variable 'True'; did you mean 'true'?"),
    ("print(s.kynd)", "sentence has no field 'kynd'; did you mean 'kind'?"),
    ("print(s.nots)", "sentence has no field 'nots'; it has kind, span, "),
    ("print(len(s))", "there is no variable 'len'; how many a list or text has is written #list"),
    (
      "for i in range(3) do end", "there is no variable 'range'; for numbers in a row write: for i = 1, 10 do"
    ),
    ("print(str(1))", "there is no variable 'str'; a number becomes a text with tostring"),
    ("print(s.text.length)", "string has no 'length'; its length is written #text"),
    ("print(collate.phrases(word))", "there is no variable 'word'; did you mean opt.word?"),
    ("print(None)", "there is no variable 'None'; Lua's word for \"no value\" is nil"),
    ("print(os.time())", "there is no variable 'os'; a stage reaches no files, no clock"),
  ]

  /// Operators, refused by name.
  private static let operators = [
    ("print('a' .. doc)", "a document cannot be joined to a text; its name can: .name"),
    ("print(s .. 'a')", "a sentence cannot be joined to a text; its text can: .text"),
    ("return doc", "document(…) returns nothing, but this one returned a document"),
    ("collate.days('2024-01-01')", "collate.days: to must be a string, not nothing"),
    ("collate.fold(opt)", "text must be a string, not the options"),
    ("print(s.span .. 'a')", "a span cannot be joined to a text; its text can: .text"),
    ("print(opt .. 'a')", "the options cannot be joined to a text"),
    ("print(1 + s)", "a sentence cannot be calculated with"),
    ("print(doc < 1)", "a document cannot be compared with < or >"),
    ("print(#doc)", "a document cannot be counted with #"),
    ("print(table.concat({ s }))", "a sentence at index 1 cannot be joined"),
    ("collate.sorted { s }", "the key of item 1 is a sentence; name the field to sort by"),
    ("doc:count_words(s) doc:metadata(s)", "document:metadata() does not take a sentence as well"),
    ("for _, x in ipairs(doc) do end", "a document is no list: its fields have names"),
    ("for x in doc do end", "a document cannot be called or looped over; write: for sentence in doc:each"),
    ("s()", "a sentence cannot be called or looped over"),
  ]

  /// Functions that were not called, and iterators outside of loops.
  private static let functions = [
    ("print(#doc.text)", "document:text cannot be counted with #; call it: document:text("),
    ("print(doc.text:upper())", "text has no field 'upper'; call it: document:text("),
    ("for _, d in ipairs(doc.all) do end", "document:all is no list; call it: document:all("),
    ("print('a' .. doc.text)", "cannot be joined to a text; call it: document:text("),
    (
      "local function f() end print(f + 1)", "a function cannot be calculated with; call it, with parentheses"
    ),
    ("local function f() end f.x = 1", "a function has no field 'x'; call it, with parentheses"),
    ("print(#doc:each('sentence'))", "an iterator cannot be counted with #; it stands behind 'in' of a for"),
    ("print(doc:each('sentence')[1])", "an iterator is no list; it stands behind 'in' of a for"),
    ("print(doc:each('sentence').text)", "an iterator has no field 'text'; it stands behind 'in'"),
    ("print(#doc:each_word())", "; a document's all(kind) gives a list"),
    ("print(#s.text:gmatch('a'))", "an iterator cannot be counted with #"),
  ]

  /// Messages of Lua, with advice.
  private static let ofLua = [
    ("for s in doc:all('sentence') do end", "; for a list write: for _, item in ipairs(list) do"),
    (
      "for _, s in ipairs(doc:each('sentence')) do end",
      "an iterator is no list; it stands behind 'in' of a for"
    ),
    ("doc.each('sentence')", "; a method is called with a colon, as in doc:text()"),
    ("print(doc:text(1))", "a document expected, got number)"),
    ("print(doc:title())", "(method 'title'); there is no such function, and a field is read without"),
    ("print(doc:name())", "(method 'name'); a field is read without parentheses"),
    ("print(('x').upper(s))", "got object); of a document take doc:text(), of all else .text"),
    ("doc.note('x')", "; a method is called with a colon, as in doc:text()"),
    ("doc.annotate('found', s)", "; a method is called with a colon, as in doc:text()"),
    ("print(doc:all('sentence')[9].text)", "; the list has nothing at that place"),
    ("print(doc.title .. '!')", "(field 'title'); nil means that there is nothing"),
    ("print(3 < doc.title)", "attempt to compare number with nil; nil means that there is nothing"),
    ("local f f()", "attempt to call a nil value (local 'f'); there is no such function"),
    ("local w = 'A' print(w.lower())", "; a function of a text is called with a colon: word:lower()"),
    ("local l = { 1 } print(l[0].text)", "; the list has nothing at that place: lists count from 1"),
    ("local l, i = { 1 }, 0 print(l[i].text)", "; the list has nothing at that place: lists count from 1"),
    (
      "for x in pairs({ s }) do print(x.text) end", "; pairs gives the place first: for _, item"
    ),
    (
      "collate.group({ 'a' }, function(x) local y = x end)",
      "the function returns nothing for item 1 of the list: its key"
    ),
    (
      "collate.tally({ 'a', '' }, function(x) if x ~= '' then return x end end)",
      "returns nothing for item 2 of the list"
    ),
    ("print('a' + 1)", "; texts are joined with two points: a .. b"),
  ]

  @Test(arguments: missing + operators + functions + ofLua)
  func theMessageHelps(body: String, message: String) throws {
    let reasons = try LuaFixture.reasons("local s = doc:all('sentence')[1] " + body)
    #expect(reasons.count == 1 && reasons[0].contains(message), "\(reasons)")
  }

  @Test(arguments: [
    ("return { a = 1\n b = 2 }", "near 'b'; is a comma missing before it?"),
    ("if a != b then end", "; what is not equal is written ~="),
    ("if !a then end", "; in Lua it is written: not, and what is not equal: ~="),
    ("local x = a && b", "; in Lua it is written: and"),
    ("local x == 1", "; a name is given a value with one ="),
    ("local x = “a”", "; quotation marks around a text are the straight ones: \" or '"),
    ("return { function f() end }", "; in a table a function is written: name = function(…)"),
    ("return f(\n  function()\n    if a then\n  end)", "near ')'; the if in line 3 seems to have no end"),
    ("if a then\n  b()\nelif c then\n  d()\nend", "; elif in line 3 is written elseif"),
    ("if a then\n  b()\nelse:\n  d()\nend", "; no colon opens a block: if … then, else, for … do"),
    (
      "if not a in b then end",
      "; ask a set: if set[word] then, where set = { flood = true }"
    ),
    ("if a is nil then end", "; what is equal is written =="),
    ("local a = [\"b\", \"c\"]", "; a list is written { \"a\", \"b\" }"),
    ("# words", "; a comment begins with --"), ("// words", "; a comment begins with --"),
    ("return { \"word\": w }", "; an entry of a table is written: name = value"),
    ("return { word: w }", "; a colon calls a method; an entry of a table is written: name = value"),
    ("return { min-words = 1 }", "_: min_words; any other key is written [\"…\"] ="),
    ("local start, end = 1", "; end is a word of Lua itself: a variable needs another name"),
    ("doc:annotate(\"m\" span)", "; is a comma missing before it?"),
    ("local a =\u{A0}1", "; a space or sign from another program stands there: type it anew"),
    ("{ { name = 'a' } }", "; a table stands behind return or ="),
    ("if a = b then end", "; what is equal is written =="),
    ("n += 1", "; to add to a value write: x = x + 1"),
    ("n -= 1", "; to take from a value write: x = x - 1"),
  ])
  func syntaxOfOtherLanguagesIsNamed(body: String, message: String) {
    let faults = LuaFixture.faults(body)
    #expect(faults.count == 1 && faults[0].hasSuffix(message), "\(faults)")
  }

  /// To a beginner "a number cannot be compared" is nonsense.
  @Test(arguments: [
    ("print(n > 5)", "'number' cannot be compared with < or >; its value is in .lower"),
    ("print(1 + n)", "'number' cannot be calculated with; its value is in .lower"),
    ("print('a' .. n)", "'number' cannot be joined to a text; its text can: .text"),
    ("print(table.concat({ n }))", "'number' at index 1 cannot be joined"),
    ("print(#n)", "'number' cannot be counted with #"),
    ("print(n.countd)", "number has no field 'countd'; did you mean 'counted'?"),
  ])
  func aKindThatIsAlsoATypeIsCalledAKind(body: String, message: String) throws {
    var documents = LuaFixture.documents("Two dams.")
    documents[0].annotate(Annotation("number", Span(0, 3), ["lower": 2, "counted": "dam"]))
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.x", api = 1, summary = "Reads.", needs = { "number" },
        document = function(doc) local n = doc:all("number")[1] \(body) end,
      }
      """)
    let reasons = try LuaFixture.run(stage, on: documents).allNotes.map(\.reason)
    #expect(reasons.count == 1 && reasons[0].hasSuffix(message), "\(reasons)")
  }

  @Test func adviceIsForMessagesOfLuaAlone() throws {
    #expect(try LuaFixture.reasons("error('a nil value')") == ["stage.lua:5: a nil value"])
    let caught = try LuaFixture.reasons("print(pcall(function() local n return n.x end))")
    #expect(caught.first?.hasSuffix("attempt to index a nil value (local 'n')") == true, "\(caught)")
  }
}
