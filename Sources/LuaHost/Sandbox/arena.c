#define _GNU_SOURCE
#include "Sandbox/arena.h"

#include <sanitizer/asan_interface.h>
#include <string.h>
#include <sys/mman.h>

// Classes up to 512 bytes are 16 bytes apart, above that four to a doubling (at most a fifth is lost). A freed block
// serves its own class until the limit is near. Then a sweep takes back every chunk without a block in use, and its pages
// serve all classes; what they held leaves the memory of the process. Pages are the more scattered the longer this goes
// on, so the range is a multiple of the limit: addresses cost nothing.
enum { SMALL = 512, PAGE = 4096, RANGE = 4, SLACK = 8, WORTHWHILE = 32 };

// MARK: Classes

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

// The fewest pages of which blocks of the class leave no more than an eighth unused.
static size_t pages_of(unsigned class) {
    size_t size = size_of(class), pages = size < PAGE ? 1 : size / PAGE;
    while (pages * PAGE % size > pages * PAGE / 8 || pages * PAGE < size) pages++;
    return pages;
}

// MARK: The address sanitizer

// It knows nothing of blocks that come from a range of our own. Where it is not compiled in, none of this leaves code.

// A free block holds the address of the next one, and nothing else may be read of it.
static inline void forbid(void *block, unsigned class) {
    ASAN_POISON_MEMORY_REGION((uint8_t *)block + sizeof(void *), size_of(class) - sizeof(void *));
}

// Of a block in use, as many bytes as were asked for.
static inline void permit(void *block, unsigned class, size_t size) {
    ASAN_POISON_MEMORY_REGION(block, size_of(class));
    ASAN_UNPOISON_MEMORY_REGION(block, size);
}

static inline void permit_pages(const arena *arena, size_t first, size_t end) {
    ASAN_UNPOISON_MEMORY_REGION(arena->base + first * PAGE, (end - first) * PAGE);
}

// MARK: Life

bool arena_open(arena *arena, size_t limit) {
    memset(arena, 0, sizeof *arena);
    arena->limit = limit;
    arena->most = limit + limit / SLACK;
    arena->page_count = limit / PAGE * RANGE;
    size_t range = arena->page_count * (PAGE + sizeof(arena_page));
    void *base = mmap(NULL, range, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) return false;
    madvise(base, range, MADV_NOHUGEPAGE); // a small state must not take a page of 2 MB
    arena->base = base;
    arena->pages = (arena_page *)(void *)(arena->base + arena->page_count * PAGE);
    return true;
}

void arena_close(arena *arena) {
    if (arena->base) permit_pages(arena, 0, arena->top);
    if (arena->base) munmap(arena->base, arena->page_count * (PAGE + sizeof(arena_page)));
    arena->base = NULL;
}

// MARK: Chunks

static arena_page *chunk_of(const arena *arena, const void *block) {
    arena_page *page = arena->pages + (size_t)((const uint8_t *)block - arena->base) / PAGE;
    return page - page->back;
}

static size_t chunk_pages(const arena_page *first) {
    return pages_of(first->class - 1u);
}

// Finds out how many blocks of each chunk are in use.
static void count_used(arena *arena) {
    for (size_t at = 0; at < arena->top;) {
        arena_page *page = &arena->pages[at];
        size_t pages = page->class ? chunk_pages(page) : 1;
        if (page->class) page->used = (uint16_t)(pages * PAGE / size_of(page->class - 1u));
        at += pages;
    }
    for (unsigned class = 0; class < ARENA_CLASSES; class++)
        for (void *block = arena->free[class]; block; memcpy(&block, block, sizeof(void *)))
            chunk_of(arena, block)->used--;
}

// Takes the blocks of chunks without a block in use out of the list of a class.
static void unlink_unused(arena *arena, unsigned class) {
    void *link = &arena->free[class], *block = arena->free[class];
    while (block) {
        void *following;
        memcpy(&following, block, sizeof(void *));
        if (chunk_of(arena, block)->used) {
            memcpy(link, &block, sizeof(void *));
            link = block;
        }
        block = following;
    }
    memcpy(link, &block, sizeof(void *));
}

static void give_back(arena *arena, size_t first, size_t end) {
    if (first == end) return;
    permit_pages(arena, first, end);
    madvise(arena->base + first * PAGE, (end - first) * PAGE, MADV_DONTNEED);
    memset(arena->pages + first, 0, (end - first) * sizeof *arena->pages);
    arena->held -= (end - first) * PAGE;
}

static void sweep(arena *arena) {
    count_used(arena);
    for (unsigned class = 0; class < ARENA_CLASSES; class++) unlink_unused(arena, class);
    size_t first = 0; // of the unused chunks that lie in a row
    for (size_t at = 0; at < arena->top;) {
        arena_page *page = &arena->pages[at];
        size_t pages = page->class ? chunk_pages(page) : 1;
        at += pages;
        if (page->class && !page->used) continue;
        give_back(arena, first, at - pages);
        first = at;
    }
    give_back(arena, first, arena->top);
    arena->next = 0;
    arena->longest = arena->top;
    arena->scattered = arena->held - arena->live;
}

// Whether so many bytes more can be held. What a sweep could not take back lies scattered among blocks in use: the next
// one is only worth its time when a good deal more than that is free.
static bool has_room(arena *arena, size_t size) {
    if (arena->held + size <= arena->most) return true;
    size_t unused = arena->held - arena->live;
    if (unused < arena->scattered) arena->scattered = unused;
    if (unused < size || unused - arena->scattered < arena->limit / WORTHWHILE) return false;
    sweep(arena);
    return arena->held + size <= arena->most;
}

// The first of so many free pages in a row, among those that were handed out before; `page_count` where there are none.
static size_t find_free(arena *arena, size_t pages) {
    size_t lowest = arena->top, row = 0;
    for (size_t at = arena->next; at < arena->top;) {
        if (arena->pages[at].class) {
            at += chunk_pages(&arena->pages[at]);
            row = 0;
            continue;
        }
        if (lowest == arena->top) lowest = at;
        at++;
        if (++row < pages) continue;
        arena->next = at - pages == lowest ? at : lowest;
        return at - pages;
    }
    arena->next = lowest;
    arena->longest = pages - 1;
    return arena->page_count;
}

// A free block holds the address of the next one.
static inline void put_next(void *block, void *next) {
    memcpy(block, &next, sizeof(void *));
}

// Cuts a new chunk into free blocks of a class.
__attribute__((noinline, cold)) static bool add_chunk(arena *arena, unsigned class) {
    size_t pages = pages_of(class), size = size_of(class), first = arena->page_count;
    if (!has_room(arena, pages * PAGE)) return false;
    if (pages <= arena->longest) first = find_free(arena, pages);
    if (first == arena->page_count) {
        if (pages > arena->page_count - arena->top) return false;
        first = arena->top;
        arena->top += pages;
    }
    arena->held += pages * PAGE;
    size_t blocks = pages * PAGE / size;
    for (size_t i = 0; i < pages; i++)
        arena->pages[first + i] = (arena_page){.class = (uint8_t)(class + 1), .back = blocks > 1 ? (uint8_t)i : 0};
    uint8_t *block = arena->base + first * PAGE;
    arena->free[class] = block;
    for (; blocks > 1; blocks--, block += size) {
        put_next(block, block + size);
        forbid(block, class);
    }
    put_next(block, NULL);
    forbid(block, class);
    return true;
}

// MARK: Blocks

static inline void *take(arena *arena, size_t size) {
    if (size > arena->limit) return NULL;
    unsigned class = class_of(size);
    size_t live = arena->live + size_of(class);
    if (live > arena->limit || (!arena->free[class] && !add_chunk(arena, class))) return NULL;
    void *block = arena->free[class];
    memcpy(&arena->free[class], block, sizeof(void *));
    arena->live = live;
    if (arena->live > arena->peak) arena->peak = arena->live;
    permit(block, class, size);
    return block;
}

static inline void give(arena *arena, void *block, size_t size) {
    unsigned class = class_of(size);
    permit(block, class, sizeof(void *)); // fewer bytes may have been asked for
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
    if (class_of(old_size) == class_of(size)) {
        permit(block, class_of(size), size);
        return block;
    }
    void *moved = take(arena, size);
    if (!moved) {
        if (size > old_size) return NULL;
        // Lua relies on shrinking: keep the larger block and count it as the smaller one.
        arena->live -= size_of(class_of(old_size)) - size_of(class_of(size));
        permit(block, class_of(size), size);
        return block;
    }
    memcpy(moved, block, old_size < size ? old_size : size);
    give(arena, block, old_size);
    return moved;
}

// MARK: Bytes elsewhere

bool arena_reserve(arena *arena, size_t size) {
    if (size > arena->limit - arena->live || !has_room(arena, size)) return false;
    arena->held += size;
    arena->live += size;
    if (arena->live > arena->peak) arena->peak = arena->live;
    return true;
}

void arena_release(arena *arena, size_t size) {
    arena->held -= size;
    arena->live -= size;
}
