// What the libraries and the rooms above ask of the sandbox while Lua runs: work is charged, memory is reserved, and a
// stop is passed on. Nothing here shows how the sandbox keeps its limits.
#ifndef CHARGE_H
#define CHARGE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// budget.c
void host_charge(lua_State *L, uint64_t work);                       // raises when the budget is used up
_Noreturn void host_stop_full(lua_State *L);                         // raises the stop of a call that needs too much memory
void host_rethrow_stop(lua_State *L, int status);                    // after a protected call: a stop is not caught
size_t host_memory_limit(lua_State *L);                              // bytes

// insides.c
void host_charge_visit(lua_State *L, int table, uint64_t work);      // and for the places of the table, empty ones too

// coroutines: what runs is where a stop looks for its place, and what the clock interrupts
int host_resume(lua_State *L, lua_State *thread, int arguments, int *results);
int host_reset(lua_State *L, lua_State *thread);                     // runs what its variables do when they are closed

// buffer.c
void host_reserve(lua_State *L, size_t size);                        // counts bytes outside the arena, or raises
void host_sort(lua_State *L, void *items, size_t count, size_t size, int (*compare)(const void *, const void *));
void host_log(lua_State *L, const char *bytes, size_t count);        // what is printed, bounded

#endif
