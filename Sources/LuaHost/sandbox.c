// What a stage can reach: an allow-list. The libraries are frozen and shared; every call gets an empty environment
// that falls back on them, so nothing a stage sets is there in the next call.
#include "host.h"

#include <string.h>

enum { LOG_LIMIT = 64 * 1024 };
enum { CATCH = 50 }; // what unwinding to a protected call costs

// MARK: Base functions

void host_push_shown(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        return;
    }
    switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
    case LUA_TSTRING: luaL_tolstring(L, index, NULL); break;
    default: lua_pushstring(L, luaL_typename(L, index)); // never an address: it differs from run to run
    }
}

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    host_push_shown(L, 1);
    return 1;
}

void host_log(lua_State *L, const char *bytes, size_t count) {
    lua_host_buffer *log = &host_of(L)->log;
    size_t room = log->count < LOG_LIMIT ? LOG_LIMIT - log->count : 0;
    host_append(L, log, bytes, count < room ? count : room);
}

// A table and a function as the prompt shows them: whoever prints one wants to see what it is.
static void push_printed(lua_State *L, int index) {
    bool is_shown = lua_istable(L, index) || lua_isfunction(L, index);
    if (!is_shown || luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) return host_push_shown(L, index);
    host_show(L, index);
    lua_pushlstring(L, (const char *)host_of(L)->shown.bytes, host_of(L)->shown.count);
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

// MARK: Frozen libraries

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
    suggestion suggestion;
    suggest_start(&suggestion, name, count);
    suggest_offer_keys(L, &suggestion, 1);
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    return luaL_error(L, "%s has no '%s'%s", library, name, suggest_push_function(L, library, &suggestion));
}

// The first value of a variable. Its name is remembered: to ask for one that was set to nothing is no slip.
static int set_new_global(lua_State *L) {
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

static int missing_global(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING || was_set(L)) return lua_pushnil(L), 1;
    size_t count;
    const char *name = lua_tolstring(L, 2, &count);
    suggestion suggestion;
    suggest_start(&suggestion, name, count);
    suggest_offer_keys(L, &suggestion, 1);
    suggest_offer(&suggestion, "true", 4);
    suggest_offer(&suggestion, "false", 5);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    if (lua_istable(L, -1)) suggest_offer_keys(L, &suggestion, lua_gettop(L));
    return luaL_error(L, "there is no variable '%s'%s", name, suggest_push_variable(L, &suggestion));
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
void host_freeze(lua_State *L, const char *name) {
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

// MARK: Opening

static void open_base(lua_State *L, int libraries) {
    static const char *const allowed[] = {"assert", "getmetatable", "ipairs",   "rawequal", "rawget", "rawlen",
                                          "select", "tonumber",     "type",     "_VERSION", NULL};
    static const luaL_Reg own[] = {
        {"load", base_load},     {"next", base_next},     {"pairs", base_pairs},   {"pcall", base_pcall},
        {"print", base_print},   {"rawset", base_rawset}, {"require", base_require},
        {"setmetatable", base_setmetatable}, {"tostring", base_tostring}, {"xpcall", base_xpcall}, {NULL, NULL}};
    static const char *const linear[] = {"rawequal", "select", "tonumber", NULL};
    luaL_requiref(L, "_G", luaopen_base, 0);
    host_charge_functions(L, lua_gettop(L), linear);
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

static void open_library(lua_State *L, int libraries, const char *name, lua_CFunction open) {
    luaL_requiref(L, name, open, 0);
    int library = lua_gettop(L);
    if (open == luaopen_string) {
        host_open_strings(L, library);
        host_open_patterns(L, library);
        lua_pushliteral(L, "");
        lua_getmetatable(L, -1);
        static const char *const arithmetic[] = {"__add", "__sub", "__mul",  "__mod", "__pow",
                                                 "__div", "__idiv", "__unm", NULL};
        host_charge_functions(L, lua_gettop(L), arithmetic); // they read the number in a string of any length
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable"); // methods of strings cannot be reached, so not replaced
        lua_pop(L, 2);
    } else if (open == luaopen_table) {
        host_open_tables(L, library);
    } else if (open == luaopen_coroutine) {
        host_open_coroutines(L, library);
    } else if (open == luaopen_math) {
        static const char *const linear[] = {"abs", "acos", "asin", "atan", "ceil", "cos",  "deg", "exp",
                                             "floor", "fmod", "log", "max",  "min",  "modf", "rad", "sin",
                                             "sqrt", "tan", "tointeger", "ult", NULL}; // they read numbers in strings
        host_charge_functions(L, library, linear);
        lua_getfield(L, library, "randomseed");
        lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_SEED);
        lua_pushnil(L);
        lua_setfield(L, library, "randomseed");
    } else if (open == luaopen_utf8) {
        host_open_utf8(L, library);
    }
    host_freeze(L, name);
    lua_setfield(L, libraries, name);
}

void host_open_sandbox(lua_State *L) {
    host_hide_mode(L);
    host_learn_tables(L);
    host_open_functions(L);
    lua_newtable(L);
    int libraries = lua_gettop(L);
    open_base(L, libraries);
    open_library(L, libraries, LUA_STRLIBNAME, luaopen_string);
    open_library(L, libraries, LUA_TABLIBNAME, luaopen_table);
    open_library(L, libraries, LUA_MATHLIBNAME, luaopen_math);
    open_library(L, libraries, LUA_UTF8LIBNAME, luaopen_utf8);
    open_library(L, libraries, LUA_COLIBNAME, luaopen_coroutine);
    host_open_api(L);
    host_freeze(L, "collate");
    lua_setfield(L, libraries, "collate");
    lua_newtable(L);
    lua_pushcfunction(L, missing_global);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, libraries);
    lua_newtable(L); // metatable of every environment
    lua_pushvalue(L, libraries);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, set_new_global);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
    lua_pop(L, 1);
}

void host_new_environment(lua_State *L) {
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
