// Functions and fields of the API table that C leaves to its owner: the arguments go over the border as a list, and what
// comes back is one value, or a list to iterate over.
#include "Docs/api.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

// Upvalues: the list, its place. An element that is a list gives several values.
int next_element(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    host_charge(L, 2);
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) != LUA_TTABLE) return 1;
    int list = lua_gettop(L), count = (int)lua_rawlen(L, list);
    luaL_checkstack(L, count, "too many values");
    for (int i = 1; i <= count; i++) lua_rawgeti(L, list, i);
    host_mark(L, list + 1);
    return count;
}

static void check_self(lua_State *L, const char *owner) {
    if (strcmp(owner, "span") == 0 || strcmp(owner, "document") == 0 || strcmp(owner, "file") == 0) {
        span region = host_to_region(L, 1);
        host_charge(L, (uint64_t)(region.stop - region.start) / 8);
    } else if (strncmp(owner, "collate", 7) != 0) {
        host_to_object(L, 1, owner);
    }
}

// What the owner makes of arguments and answers takes up to so many times their bytes while it works, and of what it
// keeps until the end of the call, such as the blocks of a report.
enum { WORKING = 64, KEEPING = 24 };
// The text of a file goes on as it is.
enum { WORKING_ON_FILE = 4, KEEPING_FILE = 1 };

static bool is_file(const api_row *row) {
    return strcmp(row->entry.owner, "report") == 0 && strcmp(row->entry.name, "write") == 0;
}

static size_t working(const api_row *row) {
    return is_file(row) ? WORKING_ON_FILE : WORKING;
}

// Raises for arguments for which there can never be room; for others, makes room.
static void reserve_work(lua_State *L, const api_row *row, block *arguments) {
    size_t count = arguments->buffer.count, most = sandbox_of(L)->limits.memory / working(row);
    if (count > most) {
        host_drop_block(host_of(L), arguments);
        luaL_error(L, "%s takes at most %I KB at a time, a %dth of the memory limit", api_push_name(L, &row->entry),
                   (lua_Integer)most / 1024, (int)working(row));
    }
    host_reserve(L, count * working(row));
}

// Whether the owner keeps what it was given.
static bool keeps(const api_row *row) {
    return strcmp(row->entry.returns, "") == 0 || strcmp(row->entry.returns, "phrases") == 0 ||
           strcmp(row->entry.returns, "regex") == 0;
}

enum { ANY_NUMBER = 1 << 20 };

// How many values the parameters take.
static int most_arguments(const char *parameters) {
    int count = *parameters != 0, depth = 0;
    if (strstr(parameters, "...")) return ANY_NUMBER;
    for (const char *at = parameters; *at; at++) {
        depth += (strchr("{(<", *at) != NULL) - (strchr("})>", *at) != NULL);
        count += depth == 0 && *at == ',';
    }
    return count;
}

// A thing of the input that nobody takes would be lost without a word. Of other values some functions give more than one.
static void refuse_more(lua_State *L, const lua_host_entry *entry) {
    if (!entry->parameters) return; // a field, asked for by Collate itself
    int has_self = strncmp(entry->owner, "collate", 7) != 0, count = lua_gettop(L);
    for (int i = 1 + has_self + most_arguments(entry->parameters); i <= count; i++) {
        if (!host_as_object(L, i) && !host_as_span(L, i)) continue;
        const char *named = host_push_named(L, i), *also = "";
        for (size_t j = 0; j < API_COUNT && !*also; j++)
            if (API[j].entry.parameters && strcmp(API[j].entry.name, entry->name) == 0
                && most_arguments(API[j].entry.parameters) >= i - has_self)
                also = lua_pushfstring(L, "; see %s", api_push_usage(L, &API[j].entry));
        luaL_error(L, "%s does not take %s as well%s", api_push_usage(L, entry), named, also);
    }
}

// It has returned before a Lua error is raised here: none passes it.
static int call_owner(lua_State *L) {
    lua_host *host = host_of(L);
    lua_Integer entry = lua_tointeger(L, lua_upvalueindex(1));
    const api_row *row = &API[entry];
    check_self(L, row->entry.owner);
    refuse_more(L, &row->entry);
    int count = lua_gettop(L);
    lua_createtable(L, count, 0);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
    block *arguments = host_new_block(L, 0);
    host_encode_list(L, 1, (size_t)count, &arguments->buffer);
    size_t sent_count = arguments->buffer.count, kept = keeps(row) ? sent_count * (is_file(row) ? KEEPING_FILE : KEEPING) : 0;
    host_charge(L, 99 + sent_count); // may raise, so before anything is reserved
    reserve_work(L, row, arguments);
    block *answer = host_new_block(L, 0);
    lua_host_bytes sent = {arguments->buffer.bytes, sent_count};
    int status = host->services.call(host->services.context, (int32_t)entry, sent, &answer->buffer);
    host_drop_block(host, arguments);
    arena_release(&host->sandbox.arena, sent_count * working(row) - kept);
    host->kept += kept;
    host_require_answer(L, answer, status);
    host_charge(L, answer->buffer.count / 16);
    cursor from = {answer->buffer.bytes, answer->buffer.bytes + answer->buffer.count};
    host->holds_answer = false;
    host_decode(L, &from);
    if (!host->holds_answer) host_drop_block(host, answer);
    if (!row->each) return 1;
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_element, 2);
    return 1;
}

void host_push_bridged(lua_State *L, size_t row) {
    lua_pushinteger(L, (lua_Integer)row);
    lua_pushcclosure(L, call_owner, 1);
}
