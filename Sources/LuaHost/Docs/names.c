// What the entries of the API table are called, and which of them a function is.
#include "Docs/api.h"
#include "Docs/host.h"

#include <string.h>

const char *api_push_name(lua_State *L, const lua_host_entry *entry) {
    bool is_library = strncmp(entry->owner, "collate", 7) == 0;
    return lua_pushfstring(L, "%s%s%s", entry->owner, entry->parameters && !is_library ? ":" : ".", entry->name);
}

const char *api_push_usage(lua_State *L, const lua_host_entry *entry) {
    const char *name = api_push_name(L, entry);
    return entry->parameters ? lua_pushfstring(L, "%s(%s)", name, entry->parameters) : name;
}

bool host_push_raw(lua_State *L, int table, const char *name, size_t count) {
    lua_pushlstring(L, name, count);
    if (lua_rawget(L, table) != LUA_TNIL) return true;
    lua_pop(L, 1);
    return false;
}

bool host_push_named_method(lua_State *L, const char *owner, size_t owner_count, const char *name, size_t count) {
    int number = host_owner_number((lua_host_bytes){(const uint8_t *)owner, owner_count});
    if (!number) return false;
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, -1, number);
    lua_remove(L, -2);
    bool found = host_push_raw(L, lua_gettop(L), name, count);
    lua_remove(L, found ? -2 : -1);
    return found;
}

// The row that registered the function, or NULL.
const api_row *api_row_of_function(lua_State *L, int index) {
    host_charge(L, 4 * API_COUNT);
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        size_t owner_count = strlen(entry->owner), count = strlen(entry->name);
        if (!entry->parameters || !host_push_named_method(L, entry->owner, owner_count, entry->name, count)) continue;
        bool is_same = lua_rawequal(L, -1, index);
        lua_pop(L, 1);
        if (is_same) return &API[i];
    }
    return NULL;
}
