// Order for lists: sorted copies, groups and counts, whose order is that of the list itself and never that of a hash.
#include "Docs/api.h"
#include "Docs/handles.h"
#include "Libs/libs.h"

// The key of the item at a place of the list: what `by` says, which is a function, the name of a field, or nothing (the
// item itself).
static void push_key_of(lua_State *L, int item, int by, lua_Integer place) {
    int top = lua_gettop(L);
    switch (lua_type(L, by)) {
    case LUA_TNIL:
    case LUA_TNONE: lua_pushvalue(L, item); break;
    case LUA_TFUNCTION:
        lua_pushvalue(L, by);
        lua_pushvalue(L, item);
        lua_call(L, 1, LUA_MULTRET);
        // Nothing at all, where a key that is nil was returned, comes of a return that is missing.
        if (lua_gettop(L) == top) luaL_error(L, "the function returns nothing for item %I of the list: its key", place);
        lua_settop(L, top + 1);
        break;
    case LUA_TSTRING:
        lua_pushvalue(L, by);
        lua_gettable(L, item);
        break;
    default: luaL_argerror(L, by, lua_pushfstring(L, "a function or the name of a field expected, got %s", luaL_typename(L, by)));
    }
}

static lua_Integer list_argument(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkstack(L, 12, "too many calls");
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    host_charge(L, 10 * (uint64_t)count);
    return count;
}

// MARK: Sorting

typedef struct {
    host_key key;
    lua_Integer place;
} sort_item;

static int ascending(const void *left, const void *right) {
    const sort_item *a = left, *b = right;
    int order = host_compare_keys(&a->key, &b->key);
    return order ? order : (a->place > b->place) - (a->place < b->place);
}

static int descending(const void *left, const void *right) {
    const sort_item *a = left, *b = right;
    int order = host_compare_keys(&b->key, &a->key);
    return order ? order : (a->place > b->place) - (a->place < b->place);
}

int collate_sorted(lua_State *L) {
    lua_Integer count = list_argument(L);
    bool is_descending = lua_toboolean(L, 3);
    lua_settop(L, 2);
    sort_item *items = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *items, 0);
    lua_createtable(L, (int)count, 0); // holds the keys, whose text the items point at
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, 1, i + 1);
        push_key_of(L, 5, 2, i + 1);
        items[i].place = i + 1;
        if (!host_read_key(L, 6, &items[i].key))
            return luaL_error(L, "a list is sorted by numbers, strings or truth values; the key of item %I is %s%s", i + 1,
                              host_push_named(L, 6), lua_isnil(L, 2) ? "; name the field to sort by" : "");
        if (items[i].key.number != items[i].key.number)
            return luaL_error(L, "the key of item %I is no number (0/0)", i + 1);
        if (items[i].key.rank != items[0].key.rank)
            return luaL_error(L, "the keys of a list to sort are of one type; item 1 has another than item %I", i + 1);
        lua_rawseti(L, 4, i + 1);
        lua_settop(L, 4);
    }
    for (lua_Integer rest = count; rest > 1; rest /= 2) host_charge(L, 2 * (uint64_t)count);
    host_sort(L, items, (size_t)count, sizeof *items, is_descending ? descending : ascending);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, 1, items[i].place);
        lua_rawseti(L, 5, i + 1);
    }
    return 1;
}

// MARK: Grouping

// Two handles of one thing are two values to a table, so what stands for them there is what their equality compares.
static void replace_handle(lua_State *L) {
    span *of = host_as_span(L, -1);
    object *found = host_as_object(L, -1);
    if (!of && (!found || found->id < 0)) return;
    host_require_current(L, of ? of->generation : found->generation);
    luaL_Buffer bytes;
    luaL_buffinit(L, &bytes);
    if (of) {
        const int64_t place[] = {of->document, of->start, of->stop};
        luaL_addlstring(&bytes, "\0span", 5);
        luaL_addlstring(&bytes, (const char *)place, sizeof place);
    } else {
        size_t size = (size_t)(found->fields.end - found->fields.at);
        host_charge(L, size / 16);
        luaL_addlstring(&bytes, "\0", 1);
        luaL_addlstring(&bytes, (const char *)found->type.bytes, found->type.count);
        luaL_addlstring(&bytes, (const char *)&found->id, sizeof found->id);
        luaL_addlstring(&bytes, (const char *)found->fields.at, size);
    }
    luaL_pushresult(&bytes);
    lua_remove(L, -2);
}

// Stack: 1 list, 2 by, 3 result, 4 key -> group. Pushes the group of the key on top, which it takes; a new one is empty.
static bool push_group(lua_State *L) {
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_pushlightuserdata(L, NULL); // nil cannot be a key of a table
    }
    replace_handle(L);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 4) != LUA_TNIL) return lua_remove(L, -2), false;
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, 4);
    lua_remove(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, 3, (lua_Integer)lua_rawlen(L, 3) + 1);
    return true;
}

static lua_Integer start_groups(lua_State *L) {
    lua_Integer count = list_argument(L);
    lua_settop(L, 2);
    lua_newtable(L);
    lua_newtable(L);
    return count;
}

int collate_group(lua_State *L) {
    lua_Integer count = start_groups(L);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        push_key_of(L, 5, 2, i);
        lua_pushvalue(L, 6); // item key key
        if (push_group(L)) {
            lua_pushvalue(L, 6);
            lua_setfield(L, 7, "key");
            lua_newtable(L);
            lua_setfield(L, 7, "items");
        }
        lua_getfield(L, 7, "items");
        lua_pushvalue(L, 5);
        lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
        lua_settop(L, 4);
    }
    lua_settop(L, 3);
    return 1;
}

int collate_tally(lua_State *L) {
    lua_Integer count = start_groups(L);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        push_key_of(L, 5, 2, i);
        lua_pushvalue(L, 6);
        if (push_group(L)) {
            host_push_shown(L, 6);
            lua_setfield(L, 7, "label");
            lua_pushinteger(L, 0);
            lua_setfield(L, 7, "value");
        }
        lua_getfield(L, 7, "value");
        lua_pushinteger(L, lua_tointeger(L, -1) + 1);
        lua_setfield(L, 7, "value");
        lua_settop(L, 4);
    }
    lua_pushcfunction(L, collate_sorted);
    lua_pushvalue(L, 3);
    lua_pushliteral(L, "value");
    lua_pushboolean(L, 1);
    lua_call(L, 3, 1);
    return 1;
}
