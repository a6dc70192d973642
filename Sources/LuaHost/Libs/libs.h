// The libraries that a stage can reach. They know Lua's public API and the charge, and nothing of what a stage works on:
// what they say to people about it, and what a session loads, they ask of hooks.
#ifndef LIBS_H
#define LIBS_H

#include "Sandbox/charge.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>

// Where things of the libraries lie in the registry; the rooms above go on behind them.
enum {
    SLOT_LIBRARIES = LUA_RIDX_LAST + 1, // metatable of environments: falls back on the frozen libraries
    SLOT_MODULES,                       // name -> compiled module
    SLOT_LOADED,                        // name -> what a module returned, in this environment
    SLOT_ENVIRONMENT,                   // the environment of this call
    SLOT_VARIABLES,                     // names that were ever set there, or false
    SLOT_SEED,                          // math.randomseed, kept for the host
    SLOT_HOOKS,
    LIBS_SLOTS_END,
};

// What the rooms above add. A hint is pushed, and is the text of the message after what is wrong, or empty.
typedef struct {
    const char *(*push_named)(lua_State *L, int index);              // what a value is: "a sentence", "a table"
    void (*push_printed)(lua_State *L, int index);                   // a table or a function as print writes it
    const char *(*push_function_hint)(lua_State *L, const char *library, int functions, const char *name, size_t count);
    const char *(*push_variable_hint)(lua_State *L, int libraries, const char *name, size_t count);
    const char *(*push_module_hint)(lua_State *L, int modules, const char *name, size_t count);
    bool (*find_module)(lua_State *L, int name);                     // puts it, compiled, in place of the top; or false
} libs_hooks;

// hooks.c
const libs_hooks *libs_hooks_of(lua_State *L);
void host_push_shown(lua_State *L, int index);                       // tostring, without addresses

// libraries.c
void libs_open(lua_State *L, const libs_hooks *hooks);               // leaves the table of the libraries
void libs_open_environments(lua_State *L);                           // takes that table, when all libraries are in it

// frozen.c
void libs_freeze(lua_State *L, const char *name);                    // makes the table on top one that is only read

// globals.c
void libs_new_environment(lua_State *L);                             // pushes it, and sets SLOT_ENVIRONMENT
int libs_missing_global(lua_State *L);
int libs_set_new_global(lua_State *L);

// base.c
void libs_open_base(lua_State *L, int libraries);

// iteration.c
typedef struct {
    int rank; // of the type
    lua_Number number;
    lua_Integer integer;
    const char *text;
    size_t count;
} host_key;
bool host_read_key(lua_State *L, int index, host_key *key);          // false for what has no fixed order
int host_compare_keys(const host_key *a, const host_key *b);
int base_next(lua_State *L);
int base_pairs(lua_State *L);

// modules.c
int base_load(lua_State *L);
int base_require(lua_State *L);

// coroutines.c, tables.c, strings.c, patterns.c
void libs_open_coroutines(lua_State *L, int library);
void libs_open_tables(lua_State *L, int library);
void libs_open_strings(lua_State *L, int library);
void libs_open_utf8(lua_State *L, int library);
void libs_open_patterns(lua_State *L, int library);
void libs_charge_functions(lua_State *L, int library, const char *const *names);

// text.c
int collate_split(lua_State *L);
int collate_lines(lua_State *L);
int collate_trim(lua_State *L);
int collate_contains(lua_State *L);
int collate_starts_with(lua_State *L);
int collate_ends_with(lua_State *L);
int collate_escape(lua_State *L);

#endif
