// The variables of a call: every one begins with an empty environment that falls back on the libraries, so nothing that a
// stage sets is there in the next.
#include "Libs/libs.h"

// The first value of a variable. Its name is remembered: to ask for one that was set to nothing is no slip.
int libs_set_new_global(lua_State *L) {
    lua_settop(L, 3);
    if (lua_type(L, 2) == LUA_TSTRING) {
        if (lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_VARIABLES) != LUA_TTABLE) {
            lua_newtable(L);
            lua_pushvalue(L, -1);
            lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_VARIABLES);
        }
        lua_pushvalue(L, 2);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 0;
}

static bool was_set(lua_State *L) {
    bool is_known = false;
    if (lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_VARIABLES) == LUA_TTABLE) {
        lua_pushvalue(L, 2);
        is_known = lua_rawget(L, -2) != LUA_TNIL;
    }
    lua_settop(L, 2);
    return is_known;
}

int libs_missing_global(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING || was_set(L)) return lua_pushnil(L), 1;
    size_t count;
    const char *name = lua_tolstring(L, 2, &count);
    const char *hint = libs_hooks_of(L)->push_variable_hint(L, 1, name, count);
    return luaL_error(L, "there is no variable '%s'%s", name, hint);
}

void libs_new_environment(lua_State *L) {
    lua_createtable(L, 0, 4);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, "_G");
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_LOADED);
    lua_pushboolean(L, 0);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_VARIABLES);
    lua_pushvalue(L, -1);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_SEED);
    lua_pushinteger(L, 1);
    lua_call(L, 1, 0);
}
