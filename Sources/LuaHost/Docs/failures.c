// Why a call into Lua ended: what the owner is told of errors, of stops, and of calls that could not begin.
#include "Docs/host.h"
#include "Libs/libs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NO_MESSAGE "an error without a message"

static int show_error(lua_State *L) {
    if (lua_isnil(L, 1)) {
        lua_pushliteral(L, NO_MESSAGE);
    } else if (lua_istable(L, 1) && luaL_getmetafield(L, 1, "__tostring") == LUA_TNIL) {
        host_of(L)->hooks->push_line(L, 1);
        lua_pushfstring(L, "an error that is a table: %s", lua_tostring(L, -1));
    } else {
        host_push_shown(L, 1);
    }
    return 1;
}

static void set_message(lua_host_failure *failure, const char *text, size_t count) {
    if (count >= sizeof failure->message) count = sizeof failure->message - 1;
    memcpy(failure->message, text, count);
    failure->message[count] = 0;
}

// Takes the "file.lua:12: " that Lua puts in front of a message; it is nearer to the fault than what the handler saw.
static void take_place(const lua_host *host, lua_host_failure *failure, const char *text, size_t count) {
    const char *end = strstr(text, ".lua:");
    lua_host_bytes file;
    char *after;
    long line = end ? strtol(end + 5, &after, 10) : 0;
    if (line && *after == ':' && host_find_file(host, text, (size_t)(end + 4 - text), line, &file)
        && file.count < sizeof failure->file) {
        memcpy(failure->file, file.bytes, file.count);
        failure->file[file.count] = 0;
        failure->line = (int32_t)line;
        count -= (size_t)(after + 1 - text);
        text = after + 1;
        if (*text == ' ') text++, count--;
    }
    set_message(failure, text, count);
    host->hooks->advise(host->sandbox.L, failure);
}

void host_describe_stop(lua_host *host, lua_host_failure *failure) {
    char *text = failure->message;
    switch (host->sandbox.stopped) {
    case LUA_HOST_INSTRUCTIONS:
        snprintf(text, sizeof failure->message, "stopped after %llu instructions, its limit",
                 (unsigned long long)host->sandbox.limits.instructions);
        break;
    case LUA_HOST_MEMORY:
        snprintf(text, sizeof failure->message, "stopped: it needs more than %.4g MB of memory, its limit",
                 (double)host->sandbox.limits.memory / (1 << 20));
        break;
    default:
        if (host->sandbox.is_late)
            snprintf(text, sizeof failure->message, "stopped after %g seconds of work, its limit%s", host->sandbox.limits.seconds,
                     host->sandbox.stopped == LUA_HOST_KILLED ? ", in a step that did not end" : "");
        else snprintf(text, sizeof failure->message, "stopped from outside");
    }
}

lua_host_status host_refuse(lua_host_failure *failure, const char *why) {
    set_message(failure, why, strlen(why));
    return LUA_HOST_ERROR;
}

static void set_place(const lua_host *host, lua_host_failure *failure) {
    const sandbox_place *place = &host->sandbox.stop_place;
    memset(failure, 0, sizeof *failure);
    memcpy(failure->file, place->file, sizeof place->file);
    failure->line = place->line;
    failure->last_line = place->last_line;
    failure->document = host->at_hand.document;
    failure->start = host->at_hand.start;
    failure->end = host->at_hand.stop;
}

// Takes down what an error that arrived says, and where.
void host_describe_error(sandbox *sandbox, int status, void *context) {
    lua_host *host = (lua_host *)(void *)sandbox;
    lua_host_failure *failure = context;
    lua_State *L = sandbox->L;
    if (status == LUA_ERRMEM) sandbox_note_refusal(sandbox);
    if (!sandbox->stopped && lua_type(L, -1) != LUA_TSTRING) { // its __tostring runs under the same budget
        lua_pushcfunction(L, show_error);
        lua_insert(L, -2);
        if (lua_pcall(L, 1, 1, 0) == LUA_ERRMEM) sandbox_note_refusal(sandbox);
    }
    set_place(host, failure);
    if (sandbox->stopped) return host_describe_stop(host, failure);
    size_t count;
    const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &count) : NULL;
    take_place(host, failure, message ? message : NO_MESSAGE, message ? count : sizeof NO_MESSAGE - 1);
}
