// Completion at the prompt.
#include "Prompt/prompt.h"

#include <string.h>

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
    if (host_push_raw(L, lua_gettop(L), name, count)) return true;
    host_push_libraries(L);
    return host_push_raw(L, lua_gettop(L), name, count);
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
    host_add_keys(L, members, lua_gettop(L));
    host_push_libraries(L);
    host_add_keys(L, members, lua_gettop(L));
    lua_settop(L, members);
}

// Pushes the value before the last `.` or `:`; false where the chain leads nowhere.
static bool push_owner(lua_State *L, const char *at, const char *last) {
    const char *end = name_end(at, last);
    if (!push_global(L, at, (size_t)(end - at))) return false;
    while (end < last) {
        at = end + 1;
        end = name_end(at, last);
        if (!host_push_member(L, lua_gettop(L), at, (size_t)(end - at))) return false;
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
        bool is_there = owner ? host_push_member(L, owner, names[i].bytes, names[i].count)
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
        host_push_members(L, owner);
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
    arena_release(&host->sandbox.arena, names->capacity - before);
    return status;
}
