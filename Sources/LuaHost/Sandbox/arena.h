// The memory of one Lua state: a reserved range of addresses, handed out in size classes. Under a hard limit stays what is
// in use, there and elsewhere; and no more than an eighth above it what is resident, whatever sizes are asked for and
// freed in whatever order.
// Dropping the arena drops the state, whatever the stage left in it, without running a finalizer.
#ifndef ARENA_H
#define ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ARENA_SMALL_CLASSES = 32, ARENA_CLASSES = ARENA_SMALL_CLASSES + 4 * 40 };

// A page of the range. Pages in a row make a chunk, which is cut into blocks of one class.
typedef struct {
    uint16_t used; // blocks of the chunk that begins here that are in use; only a sweep knows
    uint8_t class; // of the chunk, from 1; 0: the page is free
    uint8_t back;  // pages from here to the first of the chunk, where a block can begin here
} arena_page;

typedef struct {
    uint8_t *base;
    arena_page *pages;
    size_t page_count, top; // pages in the range, and how many of them were ever handed out
    size_t next, longest;   // no page before `next` is free, and no row of free pages is longer than `longest`
    size_t held;            // bytes of the chunks, and bytes elsewhere
    size_t live, peak;      // bytes in use, rounded up to their classes
    size_t limit, most;     // of `live` and of `held`
    size_t scattered;       // bytes held but not in use that the last sweep could not take back
    void *free[ARENA_CLASSES];
} arena;

bool arena_open(arena *arena, size_t limit);
void arena_close(arena *arena);

/// The contract of lua_Alloc: NULL for size 0 or when refused; shrinking never fails.
void *arena_resize(arena *arena, void *block, size_t old_size, size_t size);

/// Counts bytes elsewhere against the limit; false when there is no room for them.
bool arena_reserve(arena *arena, size_t size);
void arena_release(arena *arena, size_t size);

#endif
