// Test cases that are functions. Each is called with `t`, whose methods are named after the entries of a case, and a
// table with what they were given takes its place: behind this file there is one form of a case.
#include "Docs/api.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

// The methods of `t` all end here; the first upvalue is the entry's name. `t:document {…}` may come several times.
int test_entry(lua_State *L) {
    const char *name = lua_tostring(L, lua_upvalueindex(1));
    host_to_object(L, 1, "test");
    if (lua_isnoneornil(L, 2)) return luaL_error(L, "t:%s takes a value", name);
    lua_settop(L, 2);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_CASE);
    if (strcmp(name, "document") == 0) {
        if (lua_getfield(L, 3, "documents") == LUA_TNIL) {
            lua_pop(L, 1);
            lua_newtable(L);
            lua_pushvalue(L, -1);
            lua_setfield(L, 3, "documents");
        }
        lua_pushvalue(L, 2);
        lua_rawseti(L, 4, (lua_Integer)lua_rawlen(L, 4) + 1);
        return 0;
    }
    if (lua_getfield(L, 3, name) != LUA_TNIL) return luaL_error(L, "t:%s was called before in this case", name);
    lua_pushvalue(L, 2);
    lua_setfield(L, 3, name);
    return 0;
}

void host_call_cases(lua_State *L, int list) {
    if (lua_isfunction(L, list)) luaL_error(L, "a test file returns a list of cases, not one function");
    if (!lua_istable(L, list)) return;
    lua_Integer count = (lua_Integer)lua_rawlen(L, list);
    for (lua_Integer i = 1; i <= count; i++) {
        if (lua_rawgeti(L, list, i) == LUA_TFUNCTION) {
            lua_Debug function;
            lua_pushvalue(L, -1);
            lua_getinfo(L, ">S", &function);
            lua_newtable(L);
            lua_pushinteger(L, function.linedefined);
            lua_setfield(L, -2, "(line)"); // what no table calls an entry
            lua_pushvalue(L, -1);
            lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_CASE);
            lua_rawseti(L, list, i);
            host_push_singleton(L, "test");
            lua_call(L, 1, 0);
        } else {
            lua_pop(L, 1);
        }
    }
}
