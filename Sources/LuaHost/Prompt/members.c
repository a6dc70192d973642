// What a value offers, for `describe(x)` and for completion. Read raw: nothing of the session runs.
#include "Prompt/prompt.h"

#include <lualib.h>
#include <string.h>

bool host_row_belongs(const api_row *row, const char *owner, size_t count) {
    return strlen(row->entry.owner) == count && memcmp(row->entry.owner, owner, count) == 0;
}

// Whether the value is a frozen library; if so, pushes the table behind it.
bool host_push_library(lua_State *L, int index) {
    if (luaL_getmetafield(L, index, "__frozen") == LUA_TNIL) return false;
    lua_pop(L, 1);
    int type = luaL_getmetafield(L, index, "__index");
    if (type != LUA_TNIL && type != LUA_TTABLE) lua_pop(L, 1); // a metatable of the script's own
    return type == LUA_TTABLE;
}

void host_push_libraries(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
    lua_getfield(L, -1, "__index");
    lua_remove(L, -2);
}

// What of a span is there without asking the owner, and its methods.
static bool push_span_member(lua_State *L, const span *of, const char *name, size_t count) {
    if (host_push_named_method(L, "span", 4, name, count)) return true;
    lua_pushlstring(L, name, count);
    bool found = host_push_span_field(L, of, lua_tostring(L, -1));
    lua_remove(L, found ? -2 : -1);
    return found;
}

// Pushes the member of that name; false where there is none.
bool host_push_member(lua_State *L, int index, const char *name, size_t count) {
    object *self = host_as_object(L, index);
    span *of = host_as_span(L, index);
    uint32_t generation = host_of(L)->generation;
    cursor value;
    if (self && self->generation == generation) {
        if (host_push_named_method(L, (const char *)self->type.bytes, self->type.count, name, count)) return true;
        if (host_find_field(self, name, count, &value)) return host_decode(L, &value), true;
        span place;
        return host_span_of(self, &place) && push_span_member(L, &place, name, count);
    }
    if (of && of->generation == generation) return push_span_member(L, of, name, count);
    bool is_string = lua_type(L, index) == LUA_TSTRING;
    if (!is_string && !lua_istable(L, index)) return false;
    if (is_string) {
        host_push_libraries(L);
        lua_getfield(L, -1, LUA_STRLIBNAME);
        lua_remove(L, -2);
        host_push_library(L, lua_gettop(L));
        lua_remove(L, -2);
    } else if (!host_push_library(L, index)) {
        lua_pushvalue(L, index);
    }
    bool found = host_push_raw(L, lua_gettop(L), name, count);
    lua_remove(L, found ? -2 : -1);
    return found;
}

void host_add_keys(lua_State *L, int members, int table) {
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1)) {
        host_charge(L, 2);
        if (lua_type(L, -2) != LUA_TSTRING) continue;
        lua_pushvalue(L, -2);
        lua_pushboolean(L, 1);
        lua_rawset(L, members);
    }
}

static void add_rows(lua_State *L, int members, const char *owner, size_t count) {
    for (size_t i = 0; i < API_COUNT; i++) {
        if (!host_row_belongs(&API[i], owner, count)) continue;
        lua_pushboolean(L, 1);
        lua_setfield(L, members, API[i].entry.name);
    }
}

// Pushes a table whose keys are the names of the members of a value.
void host_push_members(lua_State *L, int index) {
    lua_newtable(L);
    int members = lua_gettop(L);
    object *self = host_as_object(L, index);
    if (self && self->generation == host_of(L)->generation) {
        cursor at = self->fields;
        uint32_t fields = 0;
        lua_host_bytes field;
        host_read_u32(&at, &fields);
        for (uint32_t i = 0; i < fields && host_read_string(&at, &field) && host_skip(&at); i++) {
            lua_pushlstring(L, (const char *)field.bytes, field.count);
            lua_pushboolean(L, 1);
            lua_rawset(L, members);
        }
        add_rows(L, members, (const char *)self->type.bytes, self->type.count);
        span place;
        if (host_span_of(self, &place)) add_rows(L, members, "span", 4);
    } else if (host_as_span(L, index)) {
        add_rows(L, members, "span", 4);
    } else if (lua_type(L, index) == LUA_TSTRING) {
        host_push_libraries(L);
        lua_getfield(L, -1, LUA_STRLIBNAME);
        host_push_library(L, lua_gettop(L));
        host_add_keys(L, members, lua_gettop(L));
    } else if (lua_istable(L, index)) {
        if (!host_push_library(L, index)) lua_pushvalue(L, index);
        host_add_keys(L, members, lua_gettop(L));
    }
    lua_settop(L, members);
}
