// The rows of a data file. Its owner hands them out one by one: none is made that a loop does not reach.
#include "Docs/api.h"
#include "Docs/handles.h"

// Upvalues: the function data:row, the data, the place of the row before.
int next_row(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3)) + 1;
    lua_pushinteger(L, at);
    lua_copy(L, -1, lua_upvalueindex(3));
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushinteger(L, at);
    lua_call(L, 2, 1);
    return 1;
}

int data_rows(lua_State *L) {
    host_to_object(L, 1, "data");
    lua_settop(L, 1);
    if (!host_push_named_method(L, "data", sizeof "data" - 1, "row", sizeof "row" - 1)) return 0;
    lua_insert(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_row, 3);
    return 1;
}
