// The API table: every name a stage can use, once. Methods are registered from it, misspelt names are compared with
// it, and its owner makes reference pages and editor types of it.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"
#include "Libs/libs.h"

#include <string.h>

#define NAME(name) {(const uint8_t *)name, sizeof name - 1}
static const lua_host_bytes OWNERS[OWNER_COUNT] = {
    [OWNER_COLLATE] = NAME("collate"),   [OWNER_JSON] = NAME("collate.json"), [OWNER_PHRASES] = NAME("phrases"),
    [OWNER_REGEX] = NAME("regex"),       [OWNER_DATA] = NAME("data"),         [OWNER_MEASURE] = NAME("measure"),
    [OWNER_DOCUMENT] = NAME("document"), [OWNER_FILE] = NAME("file"),
    [OWNER_SPAN] = NAME("span"),         [OWNER_CORPUS] = NAME("corpus"),
    [OWNER_REPORT] = NAME("report"),     [OWNER_TEST] = NAME("test")};
#undef NAME

#define FUNCTION(owner, name, parameters, returns, summary, body) \
    {{owner, name, parameters, returns, summary, false}, body, false}
#define FIELD(owner, name, type, summary) {{owner, name, NULL, type, summary, false}, NULL, false}
#define BRIDGED(owner, name, parameters, returns, summary) {{owner, name, parameters, returns, summary, true}, NULL, false}
#define BRIDGED_FIELD(owner, name, type, summary) {{owner, name, NULL, type, summary, true}, NULL, false}
#define BRIDGED_EACH(owner, name, parameters, yields, summary) \
    {{owner, name, parameters, yields, summary, true}, NULL, true}
// What a file, a document and a span have.
#define TEXT_ROWS(owner) \
    FUNCTION(owner, "span", "first: integer, last?: integer", "span", \
             "The bytes from `first` to `last` of its own text, counted as string.find does: -3 is the third from the end; " \
             "without `last`, to the end. An error where they leave the text.", \
             document_span), \
    FUNCTION(owner, "find", "text: string, from?: integer", "span?", \
             "The next place of a text as it is written, from a position of its own text on; nil where there is none.", \
             region_find), \
    FUNCTION(owner, "matches", "pattern: string", "iterator<span, ...>", \
             "Iterates over the matches of a Lua pattern: the span, then its captures. `^` holds the pattern to the start.", region_matches), \
    BRIDGED_EACH(owner, "each_phrase", "phrases: phrases", "iterator<span, string>", \
                 "Iterates over the places where a phrase of the list stands: the span, then the phrase as it was given. " \
                 "The search goes on behind each; of phrases that begin at one place it takes the longest."), \
    BRIDGED_EACH(owner, "each_match", "regex: regex", "iterator<span, ...>", \
                 "Iterates over the matches of a regular expression that lie in one paragraph: the span, then those of its groups, " \
                 "nil for one that took no part."), \
    FUNCTION(owner, "each_word", "", "iterator<string, integer, integer>", \
             "Iterates over the words: word, first, last, as positions in its own text, so that `span(first, last)` is the place.", \
             region_each_word), \
    FUNCTION(owner, "each_folded_word", "", "iterator<string, integer, integer>", \
             "The same with every word as `collate.fold` writes it, at no cost for each.", region_each_folded_word), \
    FUNCTION(owner, "count_words", "", "integer", "How many words it has, as `each_word` finds them.", region_count_words), \
    BRIDGED_EACH(owner, "each_paragraph", "", "iterator<span>", "Iterates over its paragraphs."), \
    BRIDGED_EACH(owner, "each_sentence", "", "iterator<span>", \
                 "Iterates over its sentences as they are cut before any stage marks them; behind `extract.sentences`, " \
                 "`each(\"sentence\")` knows more.")
// What a document and a span both have.
#define REGION_ROWS(owner) \
    TEXT_ROWS(owner), \
    FUNCTION(owner, "each", "kind: kind", "iterator<annotation>", \
             "Iterates over the annotations of one kind that lie in it as a whole, in text order.", region_each), \
    FUNCTION(owner, "all", "kind: kind", "annotation[]", "The same as a list.", region_all), \
    FUNCTION(owner, "count", "kind: kind", "integer", "How many annotations `each` would give.", region_count)

const api_row API[] = {
#include "Docs/Api/collate.h"
#include "Docs/Api/declaration.h"
#include "Docs/Api/values.h"
#include "Docs/Api/document.h"
#include "Docs/Api/file.h"
#include "Docs/Api/span.h"
#include "Docs/Api/corpus.h"
#include "Docs/Api/objects.h"
#include "Docs/Api/report.h"
#include "Docs/Api/test.h"
};
const size_t API_COUNT = sizeof API / sizeof *API;

size_t lua_host_entry_count(void) {
    return API_COUNT;
}

const lua_host_entry *lua_host_entry_at(size_t index) {
    return index < API_COUNT ? &API[index].entry : NULL;
}

int host_owner_number(lua_host_bytes owner) {
    for (int i = 1; i < OWNER_COUNT; i++)
        if (OWNERS[i].count == owner.count && memcmp(OWNERS[i].bytes, owner.bytes, owner.count) == 0) return i;
    return 0;
}

static bool is_of_annotations(const lua_host_entry *entry) {
    return strcmp(entry->owner, "annotation") == 0 || strcmp(entry->owner, "span") == 0;
}

// Most names are told apart by their length and first letter; this is asked for every field that is written.
static size_t member_length(size_t count) {
    return count < MEMBER_LENGTHS ? count : MEMBER_LENGTHS - 1;
}

bool host_is_member(const lua_host *host, lua_host_bytes name) {
    if (!name.count || !(host->member_letters[member_length(name.count)] >> (name.bytes[0] & 31) & 1)) return false;
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (is_of_annotations(entry) && strlen(entry->name) == name.count && memcmp(entry->name, name.bytes, name.count) == 0)
            return true;
    }
    return false;
}

// MARK: Registration

static void push_function(lua_State *L, size_t index) {
    const api_row *row = &API[index];
    if (!row->body) return host_push_bridged(L, index);
    lua_pushstring(L, row->entry.name);
    lua_pushcclosure(L, row->body, 1);
}

void host_open_api(lua_State *L) {
    lua_newtable(L);
    int methods = lua_gettop(L);
    for (int owner = 1; owner < OWNER_COUNT; owner++) {
        lua_newtable(L);
        lua_rawseti(L, methods, owner);
    }
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (is_of_annotations(entry))
            host_of(L)->member_letters[member_length(strlen(entry->name))] |= 1u << (entry->name[0] & 31);
        if (!entry->parameters) continue;
        lua_rawgeti(L, methods, host_owner_number((lua_host_bytes){(const uint8_t *)entry->owner, strlen(entry->owner)}));
        push_function(L, i);
        lua_setfield(L, -2, entry->name);
        lua_pop(L, 1);
    }
    lua_pushvalue(L, methods);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, methods, OWNER_COLLATE);
    lua_rawgeti(L, methods, OWNER_JSON);
    lua_pushlightuserdata(L, NULL);
    lua_setfield(L, -2, "null");
    libs_freeze(L, (const char *)OWNERS[OWNER_JSON].bytes);
    lua_setfield(L, -2, "json");
    lua_replace(L, methods);
}
