// The API table, and the functions in it that belong to no document.
#ifndef API_H
#define API_H

#include "LuaHost.h"

#include <lua.h>

typedef struct {
    lua_host_entry entry;
    lua_CFunction body;  // NULL: bridged
    bool each;           // bridged: the result is a list to iterate
} api_row;
extern const api_row API[];
extern const size_t API_COUNT;

// api.c
int host_owner_number(lua_host_bytes owner);                         // 0: has no methods
void host_open_api(lua_State *L);                                    // fills SLOT_METHODS, leaves the collate table
bool host_is_member(const lua_host *host, lua_host_bytes name);      // of every annotation

// names.c
const char *api_push_name(lua_State *L, const lua_host_entry *entry);  // corpus:note, collate.fold
const char *api_push_usage(lua_State *L, const lua_host_entry *entry); // the same with its parameters
const api_row *api_row_of_function(lua_State *L, int index);         // the row that registered it, or NULL
bool host_push_raw(lua_State *L, int table, const char *name, size_t count); // or nothing, and false
bool host_push_named_method(lua_State *L, const char *owner, size_t owner_count, const char *name, size_t count);

// bridge.c
void host_push_bridged(lua_State *L, size_t row);                    // the function of a row that its owner does
int next_element(lua_State *L);

// data.c
int data_rows(lua_State *L);
int next_row(lua_State *L);

// lists.c
int collate_sorted(lua_State *L);
int collate_group(lua_State *L);
int collate_tally(lua_State *L);

// measures.c
int collate_measure(lua_State *L);
int measure_equal(lua_State *L);
int measure_before(lua_State *L);
int measure_base(lua_State *L);
int corpus_compare(lua_State *L);

// declare.c
int collate_stage(lua_State *L);
int collate_option(lua_State *L);                                    // upvalue: the option's type

// cases.c
int test_entry(lua_State *L);                                        // upvalue: the entry's name
void host_call_cases(lua_State *L, int list);                        // calls the functions in a list of cases

#endif
