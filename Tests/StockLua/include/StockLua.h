/// StockLua: Lua as it comes, without our host, for tests and benchmarks to compare with.
#ifndef STOCK_LUA_H
#define STOCK_LUA_H

#include <stddef.h>
#include <stdint.h>

/// A state with the standard libraries and a script that defines `document(doc)`, where `doc.text` is a text and the
/// result a list of annotations: `{ kind, first, last, fields }`.
typedef struct stock_lua stock_lua;

/// NULL where the script is wrong.
stock_lua *stock_lua_open(const char *script);
void stock_lua_close(stock_lua *lua);

/// Calls `document` with a table made of the text, reads every annotation into bytes, and gives their number; -1 after
/// an error.
int stock_lua_run(stock_lua *lua, const uint8_t *text, size_t count);

/// What a script returns as a string, or the message of its error; free it. NULL where memory ran out.
char *stock_lua_evaluate(const char *script);

#endif
