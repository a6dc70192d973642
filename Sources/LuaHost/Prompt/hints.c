// What is said after the name of something that is not there: the nearest name that is, who else has it, or how Lua writes
// what other languages call so.
#include "Docs/documents.h"
#include "Prompt/prompt.h"

#include <string.h>

enum { SHORTEST_SLIP = 6 };
enum { SEARCH = 500 }; // what it takes to compare a name with those of the API

// MARK: Kinds

static void offer_name(lua_host_bytes name, void *suggestion) {
    suggest_offer(suggestion, (const char *)name.bytes, name.count);
}

// Those that the stage may read.
static void offer_kinds(lua_State *L, suggestion *suggestion) {
    host_visit_kinds(host_of(L), true, offer_name, suggestion);
    host_visit_kinds(host_of(L), false, offer_name, suggestion);
}

const char *hint_push_kind(lua_State *L, const char *kind, size_t count, bool is_written) {
    suggestion suggestion;
    suggest_start(&suggestion, kind, count);
    if (is_written) host_visit_kinds(host_of(L), true, offer_name, &suggestion);
    else offer_kinds(L, &suggestion);
    return suggest_push(L, &suggestion);
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

static const char *push_member(lua_State *L, const suggestion *own) {
    if (own->best) return suggest_push(L, own);
    host_charge(L, SEARCH);
    suggestion kind;
    suggest_start(&kind, own->name, own->count);
    offer_kinds(L, &kind);
    if (kind.best) {
        lua_pushlstring(L, kind.best, kind.best_count);
        return lua_pushfstring(L, "; did you mean each(\"%s\")?", lua_tostring(L, -1));
    }
    const lua_host_entry *entry = entry_elsewhere(own->name, own->count);
    if (!entry) return lua_pushliteral(L, "");
    bool is_library = strcmp(entry->owner, "collate") == 0;
    const char *usage = api_push_usage(L, entry);
    return lua_pushfstring(L, "; '%s' belongs to %s%s: %s", entry->name, is_library ? "" : "a ", entry->owner, usage);
}

const char *hint_push_field(lua_State *L, const object *object, const char *name, size_t count) {
    suggestion field_name, suggestion;
    suggest_start(&field_name, name, count);
    suggest_start(&suggestion, name, count);
    cursor at = object->fields;
    uint32_t fields = 0;
    lua_host_bytes field;
    host_read_u32(&at, &fields);
    host_charge(L, 20 * (uint64_t)fields);
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field) && host_skip(&at); i++)
        suggest_offer(&field_name, (const char *)field.bytes, field.count);
    char owner[24] = "";
    if (object->type.count < sizeof owner) memcpy(owner, object->type.bytes, object->type.count);
    suggest_offer_rows(&suggestion, owner);
    span of;
    bool has_span = host_span_of(object, &of);
    if (has_span) suggest_offer_rows(&suggestion, "span");
    if (field_name.best && field_name.best_distance <= suggestion.best_distance) suggestion = field_name;
    // What is only a record has nothing in common with documents and spans.
    return object->owner || has_span ? push_member(L, &suggestion) : suggest_push(L, &suggestion);
}

const char *hint_push_span_field(lua_State *L, const char *name) {
    suggestion suggestion;
    suggest_start(&suggestion, name, strlen(name));
    suggest_offer_rows(&suggestion, "span");
    return push_member(L, &suggestion);
}

// MARK: Variables

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

static const char OPTION_TYPES[] = "; options are made with collate.string, .int, .number, .bool, .choice, .list or .output";

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
        if (strcmp(own->name, nothing[i]) == 0) return lua_pushliteral(L, "; Lua's word for \"no value\" is nil");
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

const char *hint_push_variable(lua_State *L, int libraries, const char *name, size_t count) {
    suggestion own;
    suggest_start(&own, name, count);
    suggest_offer_keys(L, &own, libraries);
    suggest_offer(&own, "true", 4);
    suggest_offer(&own, "false", 5);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    if (lua_istable(L, -1)) suggest_offer_keys(L, &own, lua_gettop(L));
    if (is_option(L, name, count)) return lua_pushfstring(L, "; did you mean opt.%s?", name);
    return push_global(L, &own);
}

// MARK: Functions and modules

const char *hint_push_function(lua_State *L, const char *library, int functions, const char *name, size_t count) {
    suggestion own;
    suggest_start(&own, name, count);
    suggest_offer_keys(L, &own, functions);
    bool is_type = strcmp(library, "collate") == 0 && is_type_of_another_language(name);
    return is_type ? lua_pushstring(L, OPTION_TYPES) : push_global(L, &own);
}

const char *hint_push_module(lua_State *L, int modules, const char *name, size_t count) {
    suggestion suggestion;
    suggest_start(&suggestion, name, count);
    suggest_offer_keys(L, &suggestion, modules);
    const char *hint = suggest_push(L, &suggestion);
    return *hint ? hint : lua_pushliteral(L, ": require \"lib.words\" loads lib/words.lua, a file in a folder of the plugin's own");
}
