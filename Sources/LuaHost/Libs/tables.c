// The table library, charged for its loops. `sort` is a stable merge sort: the stock one asks the clock for a pivot,
// and a result must not depend on it.
#include "Libs/libs.h"

#include <limits.h>

static lua_Integer length_of(lua_State *L, int index) {
    if (!lua_istable(L, index)) luaL_checktype(L, index, LUA_TTABLE);
    return luaL_len(L, index);
}

// Pushes t[at]. What a metatable answers may come from a C function, which no hook counts.
static void get(lua_State *L, int table, lua_Integer at) {
    if (luaL_getmetafield(L, table, "__index") == LUA_TNIL) {
        lua_rawgeti(L, table, at);
        return;
    }
    lua_pop(L, 1);
    host_charge(L, 20);
    lua_geti(L, table, at);
}

static int concat(lua_State *L) {
    lua_Integer last = length_of(L, 1);
    size_t separator_count;
    const char *separator = luaL_optlstring(L, 2, "", &separator_count);
    lua_Integer first = luaL_optinteger(L, 3, 1);
    last = luaL_optinteger(L, 4, last);
    luaL_Buffer joined;
    luaL_buffinit(L, &joined);
    for (lua_Integer i = first; i <= last; i++) {
        host_charge(L, 2);
        get(L, 1, i);
        if (!lua_isstring(L, -1))
            return luaL_error(L, "%s at index %I cannot be joined", libs_hooks_of(L)->push_named(L, -1), i);
        host_charge(L, (lua_rawlen(L, -1) + separator_count) / 16);
        luaL_addvalue(&joined);
        if (i == last) break; // also where i + 1 would overflow
        luaL_addlstring(&joined, separator, separator_count);
    }
    luaL_pushresult(&joined);
    return 1;
}

static int insert(lua_State *L) {
    lua_Integer end = (lua_Integer)((lua_Unsigned)length_of(L, 1) + 1), at;
    switch (lua_gettop(L)) {
    case 2: at = end; break;
    case 3:
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)at - 1u < (lua_Unsigned)end, 2, "position out of bounds");
        host_charge(L, (uint64_t)(end - at));
        for (lua_Integer i = end; i > at; i--) {
            lua_geti(L, 1, i - 1);
            lua_seti(L, 1, i);
        }
        break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, at);
    return 0;
}

static int take_out(lua_State *L) {
    lua_Integer size = length_of(L, 1);
    lua_Integer at = luaL_optinteger(L, 2, size);
    if (at != size)
        luaL_argcheck(L, (lua_Unsigned)at - 1u <= (lua_Unsigned)size, 2, "position out of bounds");
    if (at < size) host_charge(L, (uint64_t)size - (uint64_t)at);
    lua_geti(L, 1, at);
    for (; at < size; at++) {
        lua_geti(L, 1, at + 1);
        lua_seti(L, 1, at);
    }
    lua_pushnil(L);
    lua_seti(L, 1, at);
    return 1;
}

static int move(lua_State *L) {
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    int into = lua_isnoneornil(L, 5) ? 1 : 5;
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, into, LUA_TTABLE);
    if (last >= first) {
        luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
        lua_Integer count = last - first + 1;
        luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wraps around");
        host_charge(L, (uint64_t)count);
        bool ascending = to > last || to <= first || (into != 1 && !lua_compare(L, 1, into, LUA_OPEQ));
        for (lua_Integer i = 0; i < count; i++) {
            lua_Integer offset = ascending ? i : count - 1 - i;
            lua_geti(L, 1, first + offset);
            lua_seti(L, into, to + offset);
        }
    }
    lua_pushvalue(L, into);
    return 1;
}

static int pack(lua_State *L) {
    int count = lua_gettop(L);
    host_charge(L, (uint64_t)count);
    lua_createtable(L, count, 1);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_seti(L, 1, i);
    lua_pushinteger(L, count);
    lua_setfield(L, 1, "n");
    return 1;
}

static int unpack(lua_State *L) {
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = luaL_opt(L, luaL_checkinteger, 3, luaL_len(L, 1));
    if (first > last) return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= INT_MAX || !lua_checkstack(L, (int)(++count))) return luaL_error(L, "too many results to unpack");
    host_charge(L, count);
    for (lua_Unsigned i = 0; i < count; i++) lua_geti(L, 1, (lua_Integer)((lua_Unsigned)first + i));
    return (int)count;
}

// MARK: Sorting

// Whether the value at `right` must come before the one at `left` (stack places).
static bool before(lua_State *L, int right, int left) {
    host_charge(L, 4);
    if (lua_isnil(L, 2)) return lua_compare(L, right, left, LUA_OPLT);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, right < 0 ? right - 1 : right);
    lua_pushvalue(L, left < 0 ? left - 2 : left);
    lua_call(L, 2, 1);
    bool result = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return result;
}

// Merges the sorted runs [low, middle) and [middle, high) of table `from` into table `into`; places from 1.
static void merge(lua_State *L, int from, int into, lua_Integer low, lua_Integer middle, lua_Integer high) {
    lua_Integer left = low, right = middle;
    for (lua_Integer at = low; at < high; at++) {
        bool takes_right = left >= middle;
        if (left < middle && right < high) {
            lua_rawgeti(L, from, right);
            lua_rawgeti(L, from, left);
            takes_right = before(L, -2, -1);
            lua_pop(L, 2);
        }
        lua_rawgeti(L, from, takes_right ? right++ : left++);
        lua_rawseti(L, into, at);
    }
    host_charge(L, (uint64_t)(high - low));
}

static int sort(lua_State *L) {
    lua_Integer count = length_of(L, 1);
    if (count < 2) return 0;
    luaL_argcheck(L, count < INT_MAX, 1, "array too big");
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    host_charge(L, 2 * (uint64_t)count);
    int from = 3, into = 4;
    lua_createtable(L, (int)count, 0);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, 1, i);
        lua_rawseti(L, from, i);
    }
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer low = 1; low <= count; low += 2 * width) {
            lua_Integer middle = low + width, high = low + 2 * width, end = count + 1;
            merge(L, from, into, low, middle < end ? middle : end, high < end ? high : end);
        }
        int swapped = from;
        from = into;
        into = swapped;
    }
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, from, i);
        lua_seti(L, 1, i);
    }
    return 0;
}

void libs_open_tables(lua_State *L, int library) {
    static const luaL_Reg own[] = {
        {"concat", concat}, {"insert", insert}, {"remove", take_out}, {"move", move},
        {"pack", pack},     {"unpack", unpack}, {"sort", sort},       {NULL, NULL}};
    lua_pushvalue(L, library);
    luaL_setfuncs(L, own, 0);
    lua_pop(L, 1);
}
