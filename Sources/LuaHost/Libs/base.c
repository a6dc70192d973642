// The basic functions: what they show has no addresses, and what they catch is never a stop.
#include "Libs/libs.h"

#include <lualib.h>

enum { CATCH = 50 }; // what unwinding to a protected call costs

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    host_push_shown(L, 1);
    return 1;
}

// A table and a function as the prompt shows them: whoever prints one wants to see what it is.
static void push_printed(lua_State *L, int index) {
    bool is_shown = lua_istable(L, index) || lua_isfunction(L, index);
    if (!is_shown || luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) return host_push_shown(L, index);
    libs_hooks_of(L)->push_printed(L, index);
}

static int base_print(lua_State *L) {
    int count = lua_gettop(L);
    for (int i = 1; i <= count; i++) {
        size_t length;
        push_printed(L, i);
        const char *text = lua_tolstring(L, -1, &length);
        host_charge(L, 50 + length / 4);
        host_log(L, text, length);
        host_log(L, i < count ? "\t" : "\n", 1);
        lua_settop(L, count);
    }
    return 0;
}

// The stock function walks to the level that it names. Upvalue: that function.
static int base_error(lua_State *L) {
    lua_Integer level = luaL_optinteger(L, 2, 1);
    if (level > 0) host_charge(L, (uint64_t)level);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int end_pcall(lua_State *L, int status, lua_KContext below) {
    if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - (int)below;
    host_rethrow_stop(L, status);
    host_charge(L, CATCH);
    lua_pushboolean(L, 0);
    lua_pushvalue(L, -2);
    return 2;
}

static int base_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    return end_pcall(L, lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, end_pcall), 0);
}

// The handler runs after the stack is unwound, with the hook on: stock xpcall calls it inside the failing hook, where
// nothing counts any more. So a handler sees the error, not the stack of the error.
static int end_xpcall(lua_State *L, int status, lua_KContext below) {
    if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - (int)below;
    host_rethrow_stop(L, status);
    host_charge(L, CATCH);
    lua_pushboolean(L, 0);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -3);
    lua_call(L, 1, LUA_MULTRET);
    return lua_gettop(L) - 3; // handler, true, error
}

static int base_xpcall(lua_State *L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    int arguments = lua_gettop(L) - 2;
    lua_pushvalue(L, 1);       // f handler args… f
    lua_insert(L, 3);          // f handler f args…
    lua_remove(L, 1);          // handler f args…
    lua_pushboolean(L, 1);
    lua_insert(L, 2);          // handler true f args…
    return end_xpcall(L, lua_pcallk(L, arguments, LUA_MULTRET, 0, 1, end_xpcall), 1);
}

static int base_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    if (luaL_getmetafield(L, 1, "__frozen") != LUA_TNIL) return luaL_error(L, "the library is read-only");
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

static int base_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
    if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) return luaL_error(L, "cannot change a protected metatable");
    static const char *const refused[] = {"__gc", "__mode"};
    for (size_t i = 0; i < 2 && lua_istable(L, 2); i++) {
        lua_pushstring(L, refused[i]);
        if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "'%s' is not available", refused[i]);
    }
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

// MARK: Opening

void libs_open_base(lua_State *L, int libraries) {
    static const char *const allowed[] = {"assert", "getmetatable", "ipairs",   "rawequal", "rawget", "rawlen",
                                          "select", "tonumber",     "type",     "_VERSION", NULL};
    static const luaL_Reg own[] = {
        {"load", base_load},     {"next", base_next},     {"pairs", base_pairs},   {"pcall", base_pcall},
        {"print", base_print},   {"rawset", base_rawset}, {"require", base_require},
        {"setmetatable", base_setmetatable}, {"tostring", base_tostring}, {"xpcall", base_xpcall}, {NULL, NULL}};
    static const char *const linear[] = {"rawequal", "select", "tonumber", NULL};
    luaL_requiref(L, "_G", luaopen_base, 0);
    libs_charge_functions(L, lua_gettop(L), linear);
    for (const char *const *name = allowed; *name; name++) {
        lua_getfield(L, -1, *name);
        lua_setfield(L, libraries, *name);
    }
    lua_getfield(L, -1, "error");
    lua_pushcclosure(L, base_error, 1);
    lua_setfield(L, libraries, "error");
    lua_pop(L, 1);
    lua_pushvalue(L, libraries);
    luaL_setfuncs(L, own, 0);
    lua_pop(L, 1);
}
