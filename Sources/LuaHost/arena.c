#define _GNU_SOURCE
#include "arena.h"

#include <string.h>
#include <sys/mman.h>

// Classes up to 512 bytes are 16 bytes apart, above that four to a doubling (at most a fifth is lost). A freed block
// serves its own class only; so the range reserved is a multiple of the limit. Untouched addresses cost nothing.
enum { SMALL = 512, RANGE = 4 };

static unsigned class_of(size_t size) {
    if (size <= SMALL) return (unsigned)((size + 15) / 16) - 1;
    unsigned log = 63 - (unsigned)__builtin_clzll(size - 1);
    unsigned quarter = (unsigned)((size - 1) >> (log - 2)) & 3;
    return ARENA_SMALL_CLASSES + (log - 9) * 4 + quarter;
}

static size_t size_of(unsigned class) {
    if (class < ARENA_SMALL_CLASSES) return (class + 1) * (size_t)16;
    unsigned step = class - ARENA_SMALL_CLASSES;
    return (size_t)(5 + step % 4) << (step / 4 + 9 - 2);
}

bool arena_open(arena *arena, size_t limit) {
    memset(arena, 0, sizeof *arena);
    arena->limit = limit;
    arena->reserved = limit * RANGE;
    void *base = mmap(
        NULL, arena->reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) return false;
    madvise(base, arena->reserved, MADV_NOHUGEPAGE); // a small state must not take a page of 2 MB
    arena->base = base;
    return true;
}

void arena_close(arena *arena) {
    if (arena->base) munmap(arena->base, arena->reserved);
    arena->base = NULL;
}

static void *take(arena *arena, size_t size) {
    if (size > arena->limit) return NULL;
    unsigned class = class_of(size);
    size_t block_size = size_of(class);
    if (arena->live + block_size > arena->limit) return NULL;
    void *block = arena->free[class];
    if (block) {
        memcpy(&arena->free[class], block, sizeof(void *));
    } else {
        if (arena->reserved - arena->top < block_size) return NULL;
        block = arena->base + arena->top;
        arena->top += block_size;
    }
    arena->live += block_size;
    if (arena->live > arena->peak) arena->peak = arena->live;
    return block;
}

static void give(arena *arena, void *block, size_t size) {
    unsigned class = class_of(size);
    memcpy(block, &arena->free[class], sizeof(void *));
    arena->free[class] = block;
    arena->live -= size_of(class);
}

void *arena_resize(arena *arena, void *block, size_t old_size, size_t size) {
    if (size == 0) {
        if (block && old_size) give(arena, block, old_size);
        return NULL;
    }
    if (!block || old_size == 0) return take(arena, size);
    if (class_of(old_size) == class_of(size)) return block;
    void *moved = take(arena, size);
    if (!moved) {
        if (size > old_size) return NULL;
        // Lua relies on shrinking: keep the larger block and count it as the smaller one.
        arena->live -= size_of(class_of(old_size)) - size_of(class_of(size));
        return block;
    }
    memcpy(moved, block, old_size < size ? old_size : size);
    give(arena, block, old_size);
    return moved;
}
