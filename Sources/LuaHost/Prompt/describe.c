// describe(x): what a value offers, with signatures, summaries and what its fields hold.
#include "Prompt/prompt.h"

#include <string.h>

enum { MEMBER = 50 }; // what it takes to write one

// The field of an object that the row names, also where its owner has to be asked.
static bool push_field(lua_State *L, int index, const lua_host_entry *entry) {
    if (host_push_member(L, index, entry->name, strlen(entry->name))) return true;
    span of;
    return host_is_region(L, index, &of) && host_push_asked_field(L, &of, entry->name);
}

// Its signature, what it is for, and for a field of an object (at `index`, or 0) what it holds.
static void put_row(lua_State *L, const api_row *row, int index) {
    const lua_host_entry *entry = &row->entry;
    bool is_library = strcmp(entry->owner, "collate") == 0;
    lua_pushfstring(L, "%s%s%s", is_library ? "collate" : "", entry->parameters && !is_library ? ":" : ".", entry->name);
    if (entry->parameters) lua_pushfstring(L, "(%s)", entry->parameters);
    else lua_pushliteral(L, "");
    if (*entry->returns) lua_pushfstring(L, entry->parameters ? " -> %s" : ": %s", entry->returns);
    else lua_pushliteral(L, "");
    lua_concat(L, 3);
    prompt_put_text(L, lua_tostring(L, -1));
    lua_pop(L, 1);
    if (index && !entry->parameters && push_field(L, index, entry)) {
        prompt_put_text(L, " = ");
        prompt_show_more(L, -1);
        lua_pop(L, 1);
    }
    lua_pushfstring(L, "\n      %s\n", entry->summary);
    prompt_put_text(L, lua_tostring(L, -1));
    lua_pop(L, 1);
}

static const api_row *find_row(const char *owner, size_t count, const name *member) {
    for (size_t i = 0; i < API_COUNT; i++)
        if (host_row_belongs(&API[i], owner, count) && strlen(API[i].entry.name) == member->count
            && memcmp(API[i].entry.name, member->bytes, member->count) == 0)
            return &API[i];
    return NULL;
}

static const api_row *row_of_member(lua_State *L, int index, const name *member) {
    object *self = host_as_object(L, index);
    cursor value;
    if (self) {
        const api_row *own = find_row((const char *)self->type.bytes, self->type.count, member);
        if (own || host_find_field(self, member->bytes, member->count, &value)) return own;
    }
    span place;
    bool has_span = self ? host_span_of(self, &place) : host_as_span(L, index) != NULL;
    return has_span ? find_row("span", 4, member) : NULL;
}

static void put_member(lua_State *L, int index, const name *member) {
    host_charge(L, MEMBER);
    const api_row *row = row_of_member(L, index, member);
    prompt_put_text(L, "  ");
    if (!row && host_push_member(L, index, member->bytes, member->count)) {
        row = lua_isfunction(L, -1) ? api_row_of_function(L, lua_gettop(L)) : NULL;
        if (!row) {
            prompt_put_text(L, lua_istable(L, index) ? "" : ".");
            prompt_put(L, member->bytes, member->count);
            prompt_put_text(L, " = ");
            prompt_show_more(L, -1);
            prompt_put_text(L, "\n");
        }
        lua_pop(L, 1);
    }
    if (row) put_row(L, row, index);
}

static void put_members(lua_State *L, int index) {
    host_push_members(L, index);
    int members = lua_gettop(L);
    size_t count = 0, found;
    lua_pushnil(L);
    for (; lua_next(L, members); lua_pop(L, 1)) count++;
    name *names = host_push_names(L, members, count, &found);
    for (size_t i = 0; i < found; i++) put_member(L, index, &names[i]);
    lua_settop(L, members - 1);
}

// A table of the variables that stand here; the table of all of them is none that anybody set.
static void push_variables(lua_State *L) {
    lua_newtable(L);
    int variables = lua_gettop(L), environment = variables + 1;
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    for (lua_pushnil(L); lua_next(L, environment); lua_pop(L, 1)) {
        host_charge(L, 2);
        if (lua_rawequal(L, -1, environment)) continue;
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, variables);
    }
    lua_settop(L, variables);
}

int session_describe(lua_State *L) {
    lua_host *host = host_of(L);
    if (lua_gettop(L) == 0) push_variables(L);
    lua_settop(L, 1);
    host->shown.count = 0;
    const api_row *row = lua_isfunction(L, 1) ? api_row_of_function(L, 1) : NULL;
    if (row) {
        put_row(L, row, 0);
    } else {
        object *self = host_as_object(L, 1);
        if (self) prompt_put(L, (const char *)self->type.bytes, self->type.count);
        else prompt_put_text(L, host_as_span(L, 1) ? "span" : luaL_typename(L, 1));
        prompt_put_text(L, "\n");
        put_members(L, 1);
    }
    host_log(L, (const char *)host->shown.bytes, host->shown.count);
    return 0;
}
