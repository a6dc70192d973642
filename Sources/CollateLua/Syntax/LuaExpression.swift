/// A local name of a Lua file.
final class LuaVariable {
  /// Where its value comes from.
  enum Origin {
    /// The n-th value, from 0, of an expression.
    case value(LuaExpression, Int)
    /// The n-th value that a `for … in` over an expression gives.
    case iteration(LuaExpression, Int)
    /// The n-th parameter of a function.
    case parameter(LuaFunctionBody, Int)
    /// A counter of a `for`, or nothing yet.
    case none
  }

  let name: String
  let origin: Origin
  /// Whether it is given another value later, so that its origin tells nothing.
  var isReassigned = false

  init(_ name: String, _ origin: Origin) { (self.name, self.origin) = (name, origin) }
}

/// A function of a Lua file.
final class LuaFunctionBody {
  /// The names of the table entries that it was given to.
  var entries: Set<String> = []
}

/// An expression of a Lua file, as far as its type can be told.
indirect enum LuaExpression {
  /// A name that is no local.
  case global(LuaToken)
  case local(LuaVariable)
  /// `owner.name`
  case member(LuaExpression, LuaToken)
  /// `owner[…]`
  case element(LuaExpression)
  case call(LuaExpression, [LuaExpression])
  /// `owner:name(…)`
  case method(LuaExpression, LuaToken, [LuaExpression])
  case string(LuaToken)
  case function(LuaFunctionBody)
  case other
}
