import CollateCore

/// The list that a Lua file returns, where its entries are written one by one: `return { …, … }`.
package struct LuaReturnedList {
  /// Where its entries begin.
  package private(set) var places: [Diagnostic.Place] = []

  package init(_ source: LuaSource) {
    var depth = 0
    var isReturned = false
    var isBeginning = false
    var previous = ""
    for word in LuaTokens(source.bytes) where word.kind != .string {
      let isClosing = ")]}".contains(word.text)
      if isClosing { depth -= 1 }
      if isReturned, isBeginning, depth == 1, !isClosing {
        places.append(.init(file: source.path, line: word.line, column: word.column))
        isBeginning = false
      }
      if "([{".contains(word.text) {
        if depth == 0, word.text == "{" {
          // Functions before the list return lists of their own.
          isReturned = previous == "return"
          places = isReturned ? [] : places
          isBeginning = true
        }
        depth += 1
      }
      if depth == 1, word.text == "," || word.text == ";" { isBeginning = true }
      previous = word.text
    }
  }
}
