import CollateCore
import Testing

@testable import CollateLua

@Suite struct LuaPlacesTests {
  private let places = LuaPlaces(
    LuaSource(
      file: "a.lua", path: "p/a.lua",
      bytes: Array("return {\n  name = 'x',\n  names == 1, my_name = 2,\n\tlast= 'name =',\n}".utf8)))

  private func place(_ key: String?, _ line: Int) -> String {
    let place = places.place(of: key, from: line)
    return "\(place.line):\(place.column)"
  }

  @Test func keysAreFoundWhereTheyAreAssigned() {
    #expect(place("name", 1) == "2:3")
    #expect(place("my_name", 1) == "3:15")
    #expect(place("last", 2) == "4:2")
    let odd = LuaPlaces(LuaSource(file: "a.lua", path: "a.lua", bytes: Array("t = { ['x.odd'] = 1 }".utf8)))
    #expect(odd.place(of: "x.odd", from: 1).column == 9)
  }

  @Test func whatIsNowhereIsTheLineItself() {
    #expect(place("names", 3) == "3:3", "a comparison is no assignment")
    #expect(place("none", 2) == "2:3")
    #expect(place(nil, 4) == "4:2")
    #expect(place("name", 99) == "99:1")
    #expect(place(nil, 0) == "1:1" && place(nil, -3) == "1:1")
  }

  @Test func messagesPointIntoTheLine() {
    #expect(places.place(line: 3, message: "unexpected symbol near '=='").column == 9)
    #expect(places.place(line: 5, message: "unexpected symbol near <eof>").column == 2)
    #expect(places.place(line: 3, message: "'}' expected (to close '=' at line 1) near 'names'").column == 3)
    #expect(places.place(line: 3, message: "near 'nowhere'").column == 3)
    #expect(places.place(line: 3, message: "near '").column == 3)
    #expect(places.place(line: 3).file == "p/a.lua")
  }

  @Test func aQuotedNameIsFoundAsAWord() {
    let places = LuaPlaces(
      LuaSource(
        file: "a.lua", path: "a.lua", bytes: Array("local eachs = doc:each('x')\nif a then error(b) end".utf8)
      ))
    #expect(places.place(line: 1, message: "document has no field 'each'").column == 19)
    #expect(places.place(line: 1, message: "it's 'nowhere'").column == 1)
    #expect(places.place(line: 2, message: "too long").column == 11)
  }

  @Test func variablesAreToldFromMembers() {
    let text = "count.count = x(count, 'count')\n"
    let places = LuaPlaces(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8)))
    #expect(places.place(line: 1, message: "index a nil value (local 'count')").column == 1)
    #expect(places.place(line: 1, message: "index a nil value (field 'count')").column == 7)
    #expect(places.place(line: 1, message: "there is no variable 'count'").column == 1)
  }

  @Test func aVariableThatIsReadIsNotTheOneThatIsDeclared() {
    func column(_ text: String, _ message: String) -> Int {
      LuaPlaces(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8)))
        .place(line: 1, message: message).column
    }
    #expect(column("local words = f(words)", "there is no variable 'words'") == 17)
    #expect(column("local a = f(); print(a.x)", "attempt to index a nil value (local 'a')") == 22)
    #expect(column("local a", "a variable 'a'") == 7)
  }

  @Test func aByteThatLuaShowsAsANumberIsFound() {
    let places = LuaPlaces(LuaSource(file: "a.lua", path: "a.lua", bytes: Array("x =\u{A0}1".utf8)))
    #expect(places.place(line: 1, message: "unexpected symbol near '<\\194>'").column == 4)
  }

  @Test func theOneReturnOfAValueIsFound() {
    func place(_ text: String) -> [Int] {
      let place = LuaPlaces(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8))).place(
        ofReturnIn: 1...3)
      return [place.line, place.column]
    }
    #expect(place("function f()\n  if x then return end return 7\nend") == [2, 24])
    #expect(place("function f()\n  if x then return 1 end return 7\nend") == [1, 1])
    #expect(place("function f()\n  returned = 1\nend") == [1, 1])
  }
}
