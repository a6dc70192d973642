// The API table: every name a stage can use, once. Methods are registered from it, misspelt names are compared with
// it, and its owner makes reference pages and editor types of it.
#include "host.h"

#include <string.h>

static const char *const OWNERS[] = {NULL, "collate", "document", "span", "corpus", "report", "test"};
enum { OWNER_COUNT = sizeof OWNERS / sizeof *OWNERS };

#define FUNCTION(owner, name, parameters, returns, summary, body) \
    {{owner, name, parameters, returns, summary, false}, body, false}
#define FIELD(owner, name, type, summary) {{owner, name, NULL, type, summary, false}, NULL, false}
#define BRIDGED(owner, name, parameters, returns, summary) {{owner, name, parameters, returns, summary, true}, NULL, false}
#define BRIDGED_EACH(owner, name, parameters, yields, summary) \
    {{owner, name, parameters, yields, summary, true}, NULL, true}

const api_row API[] = {
    FUNCTION("collate", "stage", "declaration: table", "stage",
             "Declares a stage; a stage file returns its result.", collate_stage),
    FUNCTION("collate", "string", "option?: {default: string?, help: string}", "option", "An option that takes a string.",
             collate_option),
    FUNCTION("collate", "int", "option?: {default: integer?, min: number?, max: number?, help: string}", "option",
             "An option that takes a whole number.", collate_option),
    FUNCTION("collate", "number", "option?: {default: number?, min: number?, max: number?, help: string}", "option",
             "An option that takes a number.", collate_option),
    FUNCTION("collate", "bool", "option?: {default: boolean?, help: string}", "option",
             "An option that takes true or false.", collate_option),
    FUNCTION("collate", "choice", "option: {values: string[], default: string?, help: string}", "option",
             "An option that takes one of the named values.", collate_option),
    FUNCTION("collate", "list", "option?: {default: string[]?, help: string}", "option",
             "An option that takes a list of strings.", collate_option),
    BRIDGED("collate", "fold", "text: string", "string",
            "The text in lower case, without accents, with straight apostrophes: what compares equal."),
    BRIDGED("collate", "phrases", "list: string[], exact?: boolean", "phrases",
            "Compiles words and phrases for `each_phrase`; case and accents count only if `exact` is true."),

    FIELD("document", "name", "string", "Name of the account."),
    FIELD("document", "title", "string?", "Headline."),
    FIELD("document", "outlet", "string?", "Who publishes it."),
    FIELD("document", "author", "string?", "Who wrote it."),
    FIELD("document", "date", "string?", "The article's own date, ISO 8601."),
    FIELD("document", "language", "string?", "BCP 47 language of the text."),
    FUNCTION("document", "text", "part?: span", "string", "The cleaned text, or the text of a part of it.",
             document_text),
    FUNCTION("document", "span", "first: integer, last?: integer", "span",
             "The bytes from `first` to `last`, as string.find gives them; `last` is the end where it is left out.",
             document_span),
    FUNCTION("document", "each", "kind: string", "annotation",
             "Iterates over the annotations of one kind that earlier stages wrote, in text order.", document_each),
    FUNCTION("document", "annotate", "kind: string, span: span, fields?: table", "",
             "Writes an annotation of a kind that the stage provides.", document_annotate),
    FUNCTION("document", "each_word", "", "string, integer, integer", "Iterates over the words: word, first, last.",
             region_each_word),
    FUNCTION("document", "matches", "pattern: string", "span, ...",
             "Iterates over the matches of a Lua pattern: the span, then its captures.", region_matches),
    BRIDGED_EACH("document", "each_phrase", "phrases: phrases", "span, string",
                 "Iterates over the places where one of the phrases stands: the span, then the phrase as it was given."),

    FIELD("span", "first", "integer", "Place of the first byte in the document's text, from 1."),
    FIELD("span", "last", "integer", "Place of the last byte in the document's text."),
    FIELD("span", "text", "string", "The text of the span."),
    FIELD("span", "document", "document", "The document it belongs to."),
    FUNCTION("span", "span", "first: integer, last?: integer", "span", "A part, by positions in the span's own text.",
             document_span),
    FUNCTION("span", "each_word", "", "string, integer, integer",
             "Iterates over the words: word, first, last, as positions in the span's own text.", region_each_word),
    FUNCTION("span", "matches", "pattern: string", "span, ...",
             "Iterates over the matches of a Lua pattern: the span, then its captures.", region_matches),
    BRIDGED_EACH("span", "each_phrase", "phrases: phrases", "span, string",
                 "Iterates over the places where one of the phrases stands: the span, then the phrase as it was given."),

    BRIDGED("corpus", "documents", "", "document[]", "The documents, in their fixed order."),
    BRIDGED("corpus", "claims", "", "claim[]", "The claims: id, statement, evidence, certainty, support, confidence."),
    BRIDGED("corpus", "discrepancies", "", "discrepancy[]",
            "The discrepancies, material first: id, claim, category, severity, sides, rule."),
    BRIDGED("corpus", "families", "", "family[]", "The families: id, documents."),
    BRIDGED("corpus", "entities", "", "entity[]", "The entities: name, category, aliases, mentions."),
    BRIDGED("corpus", "findings", "kind: string", "finding[]",
            "What earlier stages found of one kind: message, fields, passages."),
    BRIDGED("corpus", "find", "kind: string, finding: {message: string, passages: span[]?, fields: table?}", "",
            "Adds a finding of a kind that the stage provides."),

    BRIDGED("report", "title", "text: string", "", "Sets the heading of the section."),
    BRIDGED("report", "paragraph", "...: string | number | span | strong", "",
            "Adds a paragraph; a span is quoted and linked to its place."),
    BRIDGED("report", "list", "items: (string | span | table)[]", "",
            "Adds a list; an item is a string, a span, or a list of them."),
    BRIDGED("report", "table", "table: {header: string[], rows: table[]}", "",
            "Adds a table; a cell is a string, a number, a span, or a list of them."),
    BRIDGED("report", "note", "...: string | number | span | strong", "", "Adds a remark set apart from the text."),
    BRIDGED("report", "bars", "chart: {title: string, bars: {label: string, value: number}[]}", "",
            "Adds a bar chart; values are finite and not negative."),
    BRIDGED("report", "strong", "text: string", "strong", "Text that carries weight, for a paragraph, item or cell."),

    FUNCTION("test", "name", "name: string", "", "What the case shows.", test_entry),
    FUNCTION("test", "text", "text: string", "", "The text of the one document of the case.", test_entry),
    FUNCTION("test", "document", "document: {text: string, name: string?, title: string?, given: table?}", "",
             "Adds a document; in place of `text`.", test_entry),
    FUNCTION("test", "given", "kinds: table", "", "Annotations of the text that earlier stages would have written.",
             test_entry),
    FUNCTION("test", "claims", "claims: table[]", "", "Claims of the corpus.", test_entry),
    FUNCTION("test", "entities", "entities: table[]", "", "Entities of the corpus.", test_entry),
    FUNCTION("test", "discrepancies", "discrepancies: table[]", "", "Discrepancies of the corpus.", test_entry),
    FUNCTION("test", "families", "families: string[][]", "", "Families, as lists of names of documents.", test_entry),
    FUNCTION("test", "given_findings", "kinds: table", "", "Findings that earlier stages would have made.", test_entry),
    FUNCTION("test", "options", "options: table", "", "Options of the stage; the others have their defaults.", test_entry),
    FUNCTION("test", "annotations", "kinds: table", "", "Expects these annotations, all of each kind, in order.",
             test_entry),
    FUNCTION("test", "findings", "kinds: table", "", "Expects these findings, all of each kind, in order.", test_entry),
    FUNCTION("test", "section", "text: string", "", "Expects this section, as plain text.", test_entry),
    FUNCTION("test", "snapshot", "wanted: boolean", "", "Expects what `collate test --accept` wrote down before.",
             test_entry),
    FUNCTION("test", "expect_error", "part: string", "", "Expects that the stage fails with a message that has this part.",
             test_entry),
    FUNCTION("test", "budget", "most: {instructions: integer?, memory: integer?}", "",
             "The most that one call of the stage may use: Lua instructions, and bytes.", test_entry),
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
        if (strlen(OWNERS[i]) == owner.count && memcmp(OWNERS[i], owner.bytes, owner.count) == 0) return i;
    return 0;
}

// MARK: The bridge

// Upvalues: the list, the place. An element that is a list gives several values.
static int next_element(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    host_charge(L, 2);
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) != LUA_TTABLE) return 1;
    int list = lua_gettop(L), count = (int)lua_rawlen(L, list);
    luaL_checkstack(L, count, "too many values");
    for (int i = 1; i <= count; i++) lua_rawgeti(L, list, i);
    return count;
}

// Sends the arguments to the owner of the host. It has returned before a Lua error is raised here: none passes it.
static int call_owner(lua_State *L) {
    lua_host *host = host_of(L);
    lua_Integer entry = lua_tointeger(L, lua_upvalueindex(1));
    const api_row *row = &API[entry];
    if (strcmp(row->entry.owner, "span") == 0 || strcmp(row->entry.owner, "document") == 0) {
        span region = host_to_region(L, 1);
        host_charge(L, (uint64_t)(region.stop - region.start) / 8);
    } else if (strcmp(row->entry.owner, "collate") != 0) {
        host_to_object(L, 1, row->entry.owner);
    }
    int count = lua_gettop(L);
    lua_createtable(L, count, 0);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
    block *arguments = host_new_block(L);
    host_encode(L, 1, &arguments->buffer);
    host_count_block(L, arguments);
    host_charge(L, 100 + arguments->buffer.count / 8);
    block *answer = host_new_block(L);
    lua_host_bytes sent = {arguments->buffer.bytes, arguments->buffer.count};
    int status = host->services.call(host->services.context, (int32_t)entry, sent, &answer->buffer);
    if (status) {
        lua_pushlstring(L, (const char *)answer->buffer.bytes, answer->buffer.count);
        return luaL_error(L, "%s", lua_tostring(L, -1));
    }
    host_count_block(L, answer);
    host_charge(L, answer->buffer.count / 16);
    cursor from = {answer->buffer.bytes, answer->buffer.bytes + answer->buffer.count};
    host_decode(L, &from);
    if (!row->each) return 1;
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_element, 2);
    return 1;
}

static void push_function(lua_State *L, size_t index) {
    const api_row *row = &API[index];
    if (row->entry.bridged) lua_pushinteger(L, (lua_Integer)index);
    else lua_pushstring(L, row->entry.name);
    lua_pushcclosure(L, row->entry.bridged ? call_owner : row->body, 1);
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
        if (!entry->parameters) continue;
        lua_rawgeti(L, methods, host_owner_number((lua_host_bytes){(const uint8_t *)entry->owner, strlen(entry->owner)}));
        push_function(L, i);
        lua_setfield(L, -2, entry->name);
        lua_pop(L, 1);
    }
    lua_pushvalue(L, methods);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, methods, 1); // collate itself
    lua_replace(L, methods);
}
