// The memory of one Lua state: a reserved range of addresses, handed out in size classes under a hard limit.
// Dropping the arena drops the state, whatever the stage left in it, without running a finalizer.
#ifndef ARENA_H
#define ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ARENA_SMALL_CLASSES = 32, ARENA_CLASSES = ARENA_SMALL_CLASSES + 4 * 40 };

typedef struct {
    uint8_t *base;
    size_t reserved, top; // bytes of address space, and how much of it was ever handed out
    size_t live, peak;    // bytes in use, rounded up to their classes
    size_t limit;
    void *free[ARENA_CLASSES];
} arena;

bool arena_open(arena *arena, size_t limit);
void arena_close(arena *arena);

/// The contract of lua_Alloc: NULL for size 0 or when refused; shrinking never fails.
void *arena_resize(arena *arena, void *block, size_t old_size, size_t size);

#endif
