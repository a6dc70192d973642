// "did you mean": the nearest of the names offered, by edit distance, if it is near enough to be a slip. For what an object
// has not, also who else has it.
#include "host.h"

#include <string.h>

enum { LONGEST = 48, SHORTEST_SLIP = 6 };
enum { SEARCH = 500 }; // what it takes to compare a name with those of the API

// Insertions, deletions, replacements and swaps of neighbours.
static size_t distance(const char *a, size_t a_count, const char *b, size_t b_count) {
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b_count; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a_count; i++) {
        size_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *before_last = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b_count; j++) {
            size_t best = last[j - 1] + (a[i - 1] != b[j - 1]);
            if (last[j] + 1 < best) best = last[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap && before_last[j - 2] + 1 < best) best = before_last[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[a_count % 3][b_count];
}

static bool before(const char *a, size_t a_count, const char *b, size_t b_count) {
    int order = memcmp(a, b, a_count < b_count ? a_count : b_count);
    return order < 0 || (order == 0 && a_count < b_count);
}

void suggest_start(suggestion *suggestion, const char *name, size_t count) {
    memset(suggestion, 0, sizeof *suggestion);
    suggestion->name = name;
    suggestion->count = count;
    size_t limit = count / 3 > 3 ? 3 : count / 3;
    // A name of one letter is as near to every other one.
    suggestion->best_distance = (limit || count < 2 ? limit : 1) + 1;
}

void suggest_offer(suggestion *suggestion, const char *candidate, size_t count) {
    if (count > LONGEST || suggestion->count > LONGEST) return;
    size_t found = distance(suggestion->name, suggestion->count, candidate, count);
    bool nearer = found < suggestion->best_distance;
    // Names may be offered in any order: of equally near ones take the first in the alphabet.
    bool earlier = suggestion->best && found == suggestion->best_distance
        && before(candidate, count, suggestion->best, suggestion->best_count);
    if (!nearer && !earlier) return;
    suggestion->best_distance = found;
    suggestion->best = candidate;
    suggestion->best_count = count;
}

void suggest_offer_keys(lua_State *L, suggestion *suggestion, int table) {
    host_charge_visit(L, table, 0);
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1)) {
        size_t count;
        if (lua_type(L, -2) != LUA_TSTRING) continue;
        const char *name = lua_tolstring(L, -2, &count);
        host_charge(L, 20); // a stage can have any number of variables
        suggest_offer(suggestion, name, count);
    }
}

void suggest_offer_rows(suggestion *suggestion, const char *owner) {
    for (size_t i = 0; i < API_COUNT; i++)
        if (strcmp(API[i].entry.owner, owner) == 0)
            suggest_offer(suggestion, API[i].entry.name, strlen(API[i].entry.name));
}

const char *suggest_push(lua_State *L, const suggestion *suggestion) {
    if (!suggestion->best) return lua_pushliteral(L, "");
    lua_pushlstring(L, suggestion->best, suggestion->best_count);
    const char *text = lua_pushfstring(L, "; did you mean '%s'?", lua_tostring(L, -1));
    lua_remove(L, -2);
    return text;
}

// MARK: Members of others

// Whether stages meet things of that owner, and its members have one meaning wherever they are written.
static bool is_common(const char *owner) {
    static const char *const owners[] = {"document", "span", "corpus", "report", "collate"};
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++)
        if (strcmp(owners[i], owner) == 0) return true;
    return false;
}

static const lua_host_entry *entry_elsewhere(const char *name, size_t count) {
    suggestion nearest;
    suggest_start(&nearest, name, count);
    // A short name is near to many that mean something else.
    if (count < SHORTEST_SLIP) nearest.best_distance = 1;
    for (size_t i = 0; i < API_COUNT; i++)
        if (is_common(API[i].entry.owner)) suggest_offer(&nearest, API[i].entry.name, strlen(API[i].entry.name));
    for (size_t i = 0; nearest.best && i < API_COUNT; i++)
        if (is_common(API[i].entry.owner) && strcmp(API[i].entry.name, nearest.best) == 0) return &API[i].entry;
    return NULL;
}

const char *suggest_push_name(lua_State *L, const lua_host_entry *entry) {
    bool is_library = strncmp(entry->owner, "collate", 7) == 0;
    return lua_pushfstring(L, "%s%s%s", entry->owner, entry->parameters && !is_library ? ":" : ".", entry->name);
}

const char *suggest_push_usage(lua_State *L, const lua_host_entry *entry) {
    const char *name = suggest_push_name(L, entry);
    return entry->parameters ? lua_pushfstring(L, "%s(%s)", name, entry->parameters) : name;
}

const char *suggest_push_member(lua_State *L, const suggestion *own) {
    if (own->best) return suggest_push(L, own);
    host_charge(L, SEARCH);
    suggestion kind;
    suggest_start(&kind, own->name, own->count);
    host_offer_kinds(L, &kind);
    if (kind.best) {
        lua_pushlstring(L, kind.best, kind.best_count);
        return lua_pushfstring(L, "; did you mean each(\"%s\")?", lua_tostring(L, -1));
    }
    const lua_host_entry *entry = entry_elsewhere(own->name, own->count);
    if (!entry) return lua_pushliteral(L, "");
    bool is_library = strcmp(entry->owner, "collate") == 0;
    const char *usage = suggest_push_usage(L, entry);
    return lua_pushfstring(L, "; '%s' belongs to %s%s: %s", entry->name, is_library ? "" : "a ", entry->owner, usage);
}

// What other languages have that Lua writes in another way.
static const struct {
    const char *name, *advice;
} FOREIGN[] = {
    {"len", "; how many a list or text has is written #list"},
    {"range", "; for numbers in a row write: for i = 1, 10 do"},
    {"str", "; a number becomes a text with tostring"},
    {"int", "; a text becomes a number with tonumber"},
    {"length", "; its length is written #text"},
};

static const char OPTION_TYPES[] = "; options are made with collate.string, .int, .number, .bool, .choice or .list";

static bool is_type_of_another_language(const char *name) {
    static const char *const types[] = {"boolean", "integer", "text", "float", "enum", "array", "strings"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(name, types[i]) == 0) return true;
    return false;
}

static bool is_option(lua_State *L, const char *name, size_t count) {
    lua_host *host = host_of(L);
    if (!host->options.count) return false;
    cursor at = {host->options.bytes, host->options.bytes + host->options.count}, value;
    host_decode(L, &at);
    object *options = host_as_object(L, -1);
    bool found = options && host_find_field(options, name, count, &value);
    lua_pop(L, 1);
    return found;
}

// What other languages call nil, and what the sandbox keeps out.
static const char *push_global(lua_State *L, const suggestion *own) {
    host_charge(L, SEARCH);
    static const char *const nothing[] = {"null", "None", "NULL", "undefined"};
    static const char *const outside[] = {"io", "os", "debug", "package", "dofile", "loadfile"};
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        if (strcmp(own->name, nothing[i]) == 0) return lua_pushliteral(L, "; in Lua nothing is called nil");
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        if (strcmp(own->name, outside[i]) == 0)
            return lua_pushliteral(L, "; a stage reaches no files, no clock and no other programs");
    if (strcmp(own->name, "doc") == 0 && host_of(L)->in_session)
        return lua_pushliteral(L, "; no account is open: name files behind the command");
    for (size_t i = 0; i < sizeof FOREIGN / sizeof *FOREIGN; i++)
        if (strcmp(own->name, FOREIGN[i].name) == 0) return lua_pushstring(L, FOREIGN[i].advice);
    if (own->best) return suggest_push(L, own);
    suggestion function;
    suggest_start(&function, own->name, own->count);
    suggest_offer_rows(&function, "collate");
    if (!function.best) return lua_pushliteral(L, "");
    lua_pushlstring(L, function.best, function.best_count);
    return lua_pushfstring(L, "; did you mean collate.%s?", lua_tostring(L, -1));
}

const char *suggest_push_variable(lua_State *L, const suggestion *own) {
    if (is_option(L, own->name, own->count)) return lua_pushfstring(L, "; did you mean opt.%s?", own->name);
    return push_global(L, own);
}

const char *suggest_push_function(lua_State *L, const char *library, const suggestion *own) {
    bool is_type = strcmp(library, "collate") == 0 && is_type_of_another_language(own->name);
    return is_type ? lua_pushstring(L, OPTION_TYPES) : push_global(L, own);
}
