// The functions on strings that can work long or show addresses. Patterns have their own file; the rest is Lua's,
// charged by what it reads. What they make is charged where it is allocated.
#include "Libs/libs.h"

#include <string.h>

// Calls the stock function in the upvalue.
static int call_stock(lua_State *L) {
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int rep(lua_State *L) {
    size_t count, separator_count;
    luaL_checklstring(L, 1, &count);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &separator_count);
    lua_settop(L, 3);
    size_t piece = count + separator_count;
    if (times <= 0 || piece == 0) return lua_pushliteral(L, ""), 1;
    if ((size_t)times > host_memory_limit(L) / piece) host_stop_full(L);
    host_charge(L, (uint64_t)times * (4 + piece) / 16); // a short copy takes about a quarter of an instruction
    return call_stock(L);
}

enum { DIGITS = 30 }; // what a number of many digits takes at most

// Stock format prints the address of a table, which differs from run to run.
static int format(lua_State *L) {
    size_t count;
    const char *pattern = luaL_checklstring(L, 1, &count);
    host_charge(L, count / 4);
    int argument = 1;
    for (const char *at = pattern, *end = pattern + count; at < end; at++) {
        if (*at != '%') continue;
        if (++at < end && *at == '%') continue;
        while (at < end && strchr("-+ #0123456789.", *at)) at++;
        argument++;
        if (at >= end || argument > lua_gettop(L)) break;
        if (*at == 'p') return luaL_error(L, "'%%p' is not available: addresses differ from run to run");
        if (strchr("aAeEfgG", *at)) host_charge(L, DIGITS);
        if (lua_type(L, argument) == LUA_TSTRING) // %q writes escapes byte by byte
            host_charge(L, *at == 'q' ? 4 * lua_rawlen(L, argument) : lua_rawlen(L, argument) / 8);
        if (*at != 's' || lua_type(L, argument) == LUA_TSTRING) continue;
        host_push_shown(L, argument);
        lua_replace(L, argument);
    }
    return call_stock(L);
}

// Charges for the number of arguments and the length of the strings among them, then calls the stock function.
static int charged(lua_State *L) {
    int count = lua_gettop(L);
    uint64_t work = 1 + (uint64_t)count / 4;
    for (int i = count; i >= 1; i--)
        if (lua_type(L, i) == LUA_TSTRING) work += lua_rawlen(L, i) / 8;
    host_charge(L, work);
    return call_stock(L);
}

// For functions that read a part of their string: charges for the number of results.
static int charged_for_results(lua_State *L) {
    int count = call_stock(L);
    host_charge(L, 1 + (uint64_t)count / 4);
    return count;
}

// utf8.offset(s, n, i): charges for the way from i to its result.
static int offset(lua_State *L) {
    size_t length = lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) : 0;
    lua_Integer from = luaL_optinteger(L, 3, luaL_checkinteger(L, 2) > 0 ? 1 : (lua_Integer)length + 1);
    if (from < 0) from += (lua_Integer)length + 1;
    int count = call_stock(L);
    lua_Integer to = lua_tointeger(L, -1);
    host_charge(L, 1 + (to == 0 ? length : (uint64_t)(to > from ? to - from : from - to)) / 8);
    return count;
}

// A step of utf8.codes: stock steps pass over any number of continuation bytes. Upvalue: the stock iterator.
static int next_code(lua_State *L) {
    size_t count;
    const char *text = luaL_checklstring(L, 1, &count);
    lua_Unsigned at = (lua_Unsigned)lua_tointeger(L, 2), passed = 0;
    while (at + passed < count && ((unsigned char)text[at + passed] & 0xC0) == 0x80) passed++;
    host_charge(L, 1 + passed / 8);
    return call_stock(L);
}

static int codes(lua_State *L) {
    int count = call_stock(L); // iterator, text, 0
    lua_pushvalue(L, -count);
    lua_pushcclosure(L, next_code, 1);
    lua_replace(L, -count - 1);
    return count;
}

static void replace(lua_State *L, int library, const char *name, lua_CFunction function) {
    lua_getfield(L, library, name);
    lua_pushcclosure(L, function, 1);
    lua_setfield(L, library, name);
}

void libs_charge_functions(lua_State *L, int library, const char *const *names) {
    for (; *names; names++) replace(L, library, *names, charged);
}

void libs_open_utf8(lua_State *L, int library) {
    static const char *const linear[] = {"char", "len", NULL};
    libs_charge_functions(L, library, linear);
    replace(L, library, "codepoint", charged_for_results);
    replace(L, library, "offset", offset);
    replace(L, library, "codes", codes);
}

void libs_open_strings(lua_State *L, int library) {
    static const char *const linear[] = {"char", "lower", "upper", "reverse", "pack", "packsize", "unpack", NULL};
    libs_charge_functions(L, library, linear);
    replace(L, library, "byte", charged_for_results);
    replace(L, library, "rep", rep);
    replace(L, library, "format", format);
    lua_pushnil(L);
    lua_setfield(L, library, "dump");
}
