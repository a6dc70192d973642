import LuaFixture
import Testing

@testable import CollateLua

/// The functions of `collate` that need no document.
@Suite struct TextApiTests {
  @Test(arguments: [
    ("table.concat(collate.split('  one two\\tthree '), '|')", "one|two|three"),
    ("table.concat(collate.split('a,,b,', ','), '|')", "a||b|"),
    ("table.concat(collate.lines('a\\r\\n\\nb\\n'), '|')", "a||b"),
    ("'[' .. collate.trim('  a b\\n') .. collate.trim('   ') .. ']'", "[a b]"),
    (
      "collate.contains('a.b', '.'), collate.contains('ab', '.'), collate.contains('a', '')",
      "true\tfalse\ttrue"
    ),
    ("collate.starts_with('abc', 'ab'), collate.starts_with('a', 'ab')", "true\tfalse"),
    ("collate.ends_with('abc', 'bc'), collate.ends_with('c', 'bc')", "true\tfalse"),
    ("('a.b%c'):match(collate.escape('a.b%c')), ('axb'):match(collate.escape('a.b'))", "a.b%c\tnil"),
    ("collate.fold('ÉCOLE’s')", "ecole's"),
    (
      "collate.stem('Killed') == collate.stem('killing'), collate.stem('ship') == collate.stem('dam')",
      "true\tfalse"
    ),
    (
      "table.concat(collate.words('At 1,600.5 km, O’Neill’s U.S. dam'), '|')",
      "At|1,600.5|km|O’Neill’s|U.S.|dam"
    ),
    ("collate.is_stop_word('The'), collate.is_stop_word('dam')", "true\tfalse"),
    (
      "collate.distance('Zelensky', 'Zelenskyy'), collate.distance('ab', 'ba'), collate.distance('abc', 'xyz', 2)",
      "1\t1\tnil"
    ),
    ("collate.distance('Erdoğan', 'Erdogan'), collate.distance('東京', '東都', 1)", "1\t1"),
    ("collate.days('2024-02-28', '2024-03-01T10:00'), collate.days('2024-03-01', '2024-02-28')", "2\t-2"),
    (
      "collate.days('2024', '2024-03-01'), math.type(collate.days('2024-02-28', '2024-03-01'))",
      "nil\tinteger"
    ),
    (
      "collate.phrases({ 'held up', 'Böhme' }):has('It HELD UP.'), collate.phrases({ 'dam' }):has('damp')",
      "true\tfalse"
    ),
  ])
  func textIsTakenApart(expression: String, output: String) throws {
    #expect(try LuaFixture.reasons("print(\(expression))") == ["printed: " + output])
  }

  @Test(arguments: [
    ("for _, x in ipairs(collate.sorted({ 3, 1, 2 })) do print(x) end", "1 / 2 / 3"),
    (
      "for _, x in ipairs(collate.sorted({ { n = 1, t = 'a' }, { n = 2, t = 'b' }, { n = 1, t = 'c' } }, 'n')) do print(x.t) end",
      "a / c / b"
    ),
    (
      "for _, x in ipairs(collate.sorted({ 'bb', 'a', 'cc' }, function(s) return #s end, true)) do print(x) end",
      "bb / cc / a"
    ),
    (
      "for _, g in ipairs(collate.group({ 'bb', 'a', 'cc', 'd' }, string.len)) do print(g.key, table.concat(g.items, ',')) end",
      "2\tbb,cc / 1\ta,d"
    ),
    ("local g = collate.group({ { k = 1 }, {} }, 'k'); print(#g, g[1].key, g[2].key)", "2\t1\tnil"),
    (
      "for _, b in ipairs(collate.tally { 'x', 'y', 'z', 'y' }) do print(b.label, b.value) end",
      "y\t2 / x\t1 / z\t1"
    ),
    ("print(#collate.sorted({}), #collate.group({}), #collate.tally({}))", "0\t0\t0"),
  ])
  func listsKeepTheirOrder(body: String, output: String) throws {
    #expect(try LuaFixture.reasons(body) == ["printed: " + output])
  }

  @Test(arguments: [
    (
      "collate.sorted({ 1, 0/0, 2 })", "the key of item 2 is no number (0/0)"
    ),
    (
      "collate.sorted({ 1, 'a' })",
      "the keys of a list to sort are of one type; item 1 has another than item 2"
    ),
    (
      "collate.sorted({ {} })",
      "a list is sorted by numbers, strings or truth values; the key of item 1 is a table; "
        + "name the field to sort by"
    ),
    (
      "collate.sorted({ 1 }, 7)",
      "bad argument #2 to 'sorted' (a function or the name of a field expected, got number)"
    ),
    ("collate.split('a', '')", "bad argument #2 to 'split' (the separator is empty)"),
    ("collate.distance('a', 'b', 'c')", "collate.distance: most must be a whole number, not a string"),
    ("collate.words(7)", "collate.words: text must be a string, not a whole number"),
    ("collate.trimm('a')", "collate has no 'trimm'; did you mean 'trim'?"),
  ])
  func whatCannotBeDoneIsSaid(call: String, message: String) throws {
    #expect(try LuaFixture.reasons("local x = \(call)") == ["stage.lua:5: " + message])
  }
}
