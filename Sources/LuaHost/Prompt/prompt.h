// What a person meets: values as they would write them, what they may have meant, completion, description, coverage.
#ifndef PROMPT_H
#define PROMPT_H

#include "Docs/api.h"
#include "Docs/codec.h"
#include "Docs/handles.h"
#include "Docs/host.h"

// The hooks of all hosts: hooks.c.
extern const host_hooks PROMPT_HOOKS;

// suggest.c
typedef struct {
    const char *name;
    size_t count;
    const char *best;
    size_t best_count, best_distance;
} suggestion;
void suggest_start(suggestion *suggestion, const char *name, size_t count);
void suggest_offer(suggestion *suggestion, const char *candidate, size_t count);
void suggest_offer_keys(lua_State *L, suggestion *suggestion, int table);
void suggest_offer_rows(suggestion *suggestion, const char *owner);  // the names of the API table under it
const char *suggest_push(lua_State *L, const suggestion *suggestion); // "; did you mean 'x'?" or ""

// hints.c: what is said after the name of something that is not there
const char *hint_push_field(lua_State *L, const object *object, const char *name, size_t count);
const char *hint_push_span_field(lua_State *L, const char *name);
const char *hint_push_kind(lua_State *L, const char *kind, size_t count, bool is_written);
const char *hint_push_variable(lua_State *L, int libraries, const char *name, size_t count);
const char *hint_push_function(lua_State *L, const char *library, int functions, const char *name, size_t count);
const char *hint_push_module(lua_State *L, int modules, const char *name, size_t count);

// advice.c
void prompt_advise(lua_State *L, lua_host_failure *failure);         // adds to a message of Lua

// show.c
void prompt_show(lua_State *L, int index);                           // as a person would write it, as host->shown
void prompt_show_more(lua_State *L, int index);                      // the same behind what stands there
void prompt_push_shown(lua_State *L, int index);                     // the same as a string
void prompt_push_line(lua_State *L, int index);                      // the same in one line
void prompt_put(lua_State *L, const char *bytes, size_t count);
void prompt_put_text(lua_State *L, const char *text);

// members.c
bool host_row_belongs(const api_row *row, const char *owner, size_t count);
bool host_push_library(lua_State *L, int index);                     // the table behind a frozen library; false for another
void host_push_libraries(lua_State *L);                              // the table of all of them
bool host_push_member(lua_State *L, int index, const char *name, size_t count);
void host_push_members(lua_State *L, int index);                     // a table whose keys are their names
void host_add_keys(lua_State *L, int members, int table);            // to such a table

// session.c
bool session_find_module(lua_State *L, int name);                    // puts it, compiled, in place of the top; or is none open

// describe.c
int session_describe(lua_State *L);

// coverage.c
void coverage_free(lua_host *host);

#endif
