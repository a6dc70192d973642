// What a value offers: for `describe(x)` and for completion at the prompt. Read raw: nothing of the session runs.
#include "host.h"

#include <string.h>

enum { MEMBER = 50 }; // what it takes to write one

// MARK: Members

static bool belongs(const api_row *row, const char *owner, size_t count) {
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

static void push_libraries(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
    lua_getfield(L, -1, "__index");
    lua_remove(L, -2);
}

static bool push_raw(lua_State *L, int table, const char *name, size_t count) {
    lua_pushlstring(L, name, count);
    if (lua_rawget(L, table) != LUA_TNIL) return true;
    lua_pop(L, 1);
    return false;
}

static bool push_method(lua_State *L, const char *owner, size_t owner_count, const char *name, size_t count) {
    int number = host_owner_number((lua_host_bytes){(const uint8_t *)owner, owner_count});
    if (!number) return false;
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, -1, number);
    lua_remove(L, -2);
    bool found = push_raw(L, lua_gettop(L), name, count);
    lua_remove(L, found ? -2 : -1);
    return found;
}

// What of a span is there without asking the owner, and its methods.
static bool push_span_member(lua_State *L, const span *of, const char *name, size_t count) {
    if (push_method(L, "span", 4, name, count)) return true;
    lua_pushlstring(L, name, count);
    bool found = host_push_span_field(L, of, lua_tostring(L, -1));
    lua_remove(L, found ? -2 : -1);
    return found;
}

// Pushes the member of that name; false where there is none.
static bool push_member(lua_State *L, int index, const char *name, size_t count) {
    object *self = host_as_object(L, index);
    span *of = host_as_span(L, index);
    uint32_t generation = host_of(L)->generation;
    cursor value;
    if (self && self->generation == generation) {
        if (push_method(L, (const char *)self->type.bytes, self->type.count, name, count)) return true;
        if (host_find_field(self, name, count, &value)) return host_decode(L, &value), true;
        span place;
        return host_span_of(self, &place) && push_span_member(L, &place, name, count);
    }
    if (of && of->generation == generation) return push_span_member(L, of, name, count);
    bool is_string = lua_type(L, index) == LUA_TSTRING;
    if (!is_string && !lua_istable(L, index)) return false;
    if (is_string) {
        push_libraries(L);
        lua_getfield(L, -1, LUA_STRLIBNAME);
        lua_remove(L, -2);
        host_push_library(L, lua_gettop(L));
        lua_remove(L, -2);
    } else if (!host_push_library(L, index)) {
        lua_pushvalue(L, index);
    }
    bool found = push_raw(L, lua_gettop(L), name, count);
    lua_remove(L, found ? -2 : -1);
    return found;
}

static void add_keys(lua_State *L, int members, int table) {
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
        if (!belongs(&API[i], owner, count)) continue;
        lua_pushboolean(L, 1);
        lua_setfield(L, members, API[i].entry.name);
    }
}

// Pushes a table whose keys are the names of the members of a value.
static void push_members(lua_State *L, int index) {
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
        push_libraries(L);
        lua_getfield(L, -1, LUA_STRLIBNAME);
        host_push_library(L, lua_gettop(L));
        add_keys(L, members, lua_gettop(L));
    } else if (lua_istable(L, index)) {
        if (!host_push_library(L, index)) lua_pushvalue(L, index);
        add_keys(L, members, lua_gettop(L));
    }
    lua_settop(L, members);
}

// MARK: describe(x)

// The field of an object that the row names, also where its owner has to be asked.
static bool push_field(lua_State *L, int index, const lua_host_entry *entry) {
    if (push_member(L, index, entry->name, strlen(entry->name))) return true;
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
    host_put_text(L, lua_tostring(L, -1));
    lua_pop(L, 1);
    if (index && !entry->parameters && push_field(L, index, entry)) {
        host_put_text(L, " = ");
        host_show_more(L, -1);
        lua_pop(L, 1);
    }
    lua_pushfstring(L, "\n      %s\n", entry->summary);
    host_put_text(L, lua_tostring(L, -1));
    lua_pop(L, 1);
}

// The row that registered the function, or NULL.
const api_row *host_row_of_function(lua_State *L, int index) {
    host_charge(L, 4 * API_COUNT);
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (!entry->parameters || !push_method(L, entry->owner, strlen(entry->owner), entry->name, strlen(entry->name)))
            continue;
        bool is_same = lua_rawequal(L, -1, index);
        lua_pop(L, 1);
        if (is_same) return &API[i];
    }
    return NULL;
}

static const api_row *find_row(const char *owner, size_t count, const name *member) {
    for (size_t i = 0; i < API_COUNT; i++)
        if (belongs(&API[i], owner, count) && strlen(API[i].entry.name) == member->count
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
    host_put_text(L, "  ");
    if (!row && push_member(L, index, member->bytes, member->count)) {
        row = lua_isfunction(L, -1) ? host_row_of_function(L, lua_gettop(L)) : NULL;
        if (!row) {
            host_put_text(L, lua_istable(L, index) ? "" : ".");
            host_put(L, member->bytes, member->count);
            host_put_text(L, " = ");
            host_show_more(L, -1);
            host_put_text(L, "\n");
        }
        lua_pop(L, 1);
    }
    if (row) put_row(L, row, index);
}

static void put_members(lua_State *L, int index) {
    push_members(L, index);
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
    const api_row *row = lua_isfunction(L, 1) ? host_row_of_function(L, 1) : NULL;
    if (row) {
        put_row(L, row, 0);
    } else {
        object *self = host_as_object(L, 1);
        if (self) host_put(L, (const char *)self->type.bytes, self->type.count);
        else host_put_text(L, host_as_span(L, 1) ? "span" : luaL_typename(L, 1));
        host_put_text(L, "\n");
        put_members(L, 1);
    }
    host_log(L, (const char *)host->shown.bytes, host->shown.count);
    return 0;
}

// MARK: Completion

typedef struct {
    lua_host_bytes text;
    lua_host_buffer *out;
} completion;

static bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The last `a.b:c` of the text.
static const char *chain_start(const char *text, const char *end) {
    const char *start = end;
    while (start > text && (is_name_byte(start[-1]) || start[-1] == '.' || start[-1] == ':')) start--;
    return start;
}

static const char *name_end(const char *at, const char *end) {
    while (at < end && is_name_byte(*at)) at++;
    return at;
}

// Where the string begins that is open at the end of a text; NULL where none is.
static const char *open_string(const char *text, const char *end) {
    const char *start = NULL;
    for (; text < end; text++) {
        if (start && *text == '\\') text++;
        else if (start && *text == start[-1]) start = NULL;
        else if (!start && (*text == '"' || *text == '\'')) start = text + 1;
    }
    return start;
}

static bool is_argument(const char *text, const char *quote) {
    while (quote > text && quote[-1] == ' ') quote--;
    return quote > text && (quote[-1] == '(' || is_name_byte(quote[-1]));
}

// Appends the rest, from `prefix` on, of each name of what may be read that begins as the string does.
static void offer_kinds(lua_State *L, int list, const char *string, const char *prefix, const char *end) {
    lua_host_buffer *needs = &host_of(L)->needs;
    size_t typed = (size_t)(end - string), count;
    lua_Integer place = 0;
    if (!needs->count) return;
    cursor names = {needs->bytes, needs->bytes + needs->count};
    host_decode(L, &names);
    int kinds = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, kinds, i) == LUA_TSTRING; lua_settop(L, kinds), i++) {
        const char *kind = lua_tolstring(L, -1, &count);
        if (count < typed || memcmp(kind, string, typed) != 0) continue;
        lua_pushfstring(L, "%s%c", kind + (prefix - string), string[-1]);
        lua_rawseti(L, list, ++place);
    }
}

static bool push_global(lua_State *L, const char *name, size_t count) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    if (push_raw(L, lua_gettop(L), name, count)) return true;
    push_libraries(L);
    return push_raw(L, lua_gettop(L), name, count);
}

static void push_globals(lua_State *L) {
    static const char *const words[] = {"and",   "break", "do",  "else",   "elseif", "end",  "false",  "for",
                                        "function", "goto",  "if", "in",     "local",  "nil",  "not",    "or",
                                        "repeat", "return", "then", "true",   "until",  "while"};
    lua_newtable(L);
    int members = lua_gettop(L);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        lua_pushboolean(L, 1);
        lua_setfield(L, members, words[i]);
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    add_keys(L, members, lua_gettop(L));
    push_libraries(L);
    add_keys(L, members, lua_gettop(L));
    lua_settop(L, members);
}

// Pushes the value before the last `.` or `:`; false where the chain leads nowhere.
static bool push_owner(lua_State *L, const char *at, const char *last) {
    const char *end = name_end(at, last);
    if (!push_global(L, at, (size_t)(end - at))) return false;
    while (end < last) {
        at = end + 1;
        end = name_end(at, last);
        if (!push_member(L, lua_gettop(L), at, (size_t)(end - at))) return false;
        lua_remove(L, -2);
    }
    return true;
}

// Appends the names that begin with the prefix to the list; functions with their parenthesis.
static void offer(lua_State *L, int list, int owner, const char *prefix, size_t prefix_count, bool only_functions) {
    int members = lua_gettop(L);
    size_t count = 0, found;
    lua_Integer place = 0;
    lua_pushnil(L);
    for (; lua_next(L, members); lua_pop(L, 1)) count++;
    name *names = host_push_names(L, members, count, &found);
    for (size_t i = 0; i < found; i++) {
        if (names[i].count < prefix_count || memcmp(names[i].bytes, prefix, prefix_count) != 0) continue;
        int top = lua_gettop(L);
        bool is_there = owner ? push_member(L, owner, names[i].bytes, names[i].count)
                              : push_global(L, names[i].bytes, names[i].count);
        bool is_function = is_there && lua_isfunction(L, -1);
        lua_settop(L, top);
        if (only_functions && !is_function) continue;
        lua_pushlstring(L, names[i].bytes, names[i].count);
        if (is_function) {
            lua_pushliteral(L, "(");
            lua_concat(L, 2);
        }
        lua_rawseti(L, list, ++place);
    }
}

static int complete(lua_State *L) {
    completion *request = lua_touserdata(L, 1);
    const char *text = (const char *)request->text.bytes, *end = text + request->text.count;
    host_charge(L, request->text.count);
    const char *start = chain_start(text, end), *prefix = end;
    while (prefix > start && is_name_byte(prefix[-1])) prefix--;
    const char *string = open_string(text, end);
    lua_newtable(L);
    int list = lua_gettop(L);
    if (string) {
        if (is_argument(text, string - 1)) offer_kinds(L, list, string, prefix, end);
    } else if (prefix == start) {
        push_globals(L);
        offer(L, list, 0, prefix, (size_t)(end - prefix), false);
    } else if (push_owner(L, start, prefix - 1)) {
        int owner = lua_gettop(L);
        push_members(L, owner);
        offer(L, list, owner, prefix, (size_t)(end - prefix), prefix[-1] == ':');
    }
    host_encode(L, list, request->out);
    return 0;
}

lua_host_status lua_host_complete(
    lua_host *host, lua_host_bytes text, lua_host_buffer *names, lua_host_failure *failure) {
    completion request = {text, names};
    size_t before = names->capacity;
    lua_host_status status = host_protect(host, complete, &request, failure);
    arena_release(&host->arena, names->capacity - before);
    return status;
}
