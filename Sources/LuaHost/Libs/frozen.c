// Libraries are frozen and shared: a stage reads them through a proxy, and what they lack is an error with a hint.
#include "Libs/libs.h"

static int read_only_library(lua_State *L) {
    return luaL_error(L, "the libraries are read-only");
}

// __index of a library's own table: only what is missing gets here. Upvalue: the library's name.
static int missing_function(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING)
        return luaL_error(L, "what %s has is asked for by name, not by a %s", lua_tostring(L, lua_upvalueindex(1)),
                          luaL_typename(L, 2));
    size_t count;
    const char *name = lua_tolstring(L, 2, &count);
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *hint = libs_hooks_of(L)->push_function_hint(L, library, 1, name, count);
    return luaL_error(L, "%s has no '%s'%s", library, name, hint);
}

// A loop is given the table it runs over, so it runs over a copy: the library's own table never comes into a script.
static int frozen_pairs(lua_State *L) {
    host_charge(L, 200);
    lua_pushcfunction(L, base_pairs);
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, lua_upvalueindex(1))) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
    lua_call(L, 1, 3);
    return 3;
}

// Replaces the library on top of the stack by a proxy that only reads it.
void libs_freeze(lua_State *L, const char *name) {
    lua_newtable(L);
    lua_pushstring(L, name);
    lua_pushcclosure(L, missing_function, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_newtable(L); // the proxy
    lua_newtable(L); // its metatable
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, read_only_library);
    lua_setfield(L, -2, "__newindex");
    lua_pushvalue(L, -3);
    lua_pushcclosure(L, frozen_pairs, 1);
    lua_setfield(L, -2, "__pairs");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pushboolean(L, 1);
    lua_setfield(L, -2, "__frozen");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}
