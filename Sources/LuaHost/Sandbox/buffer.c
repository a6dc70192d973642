// Bytes outside the arena that count against its limit.
#include "Sandbox/sandbox.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 256, KEPT_CAPACITY = 8 * 1024 };

// The room that a buffer needs to take so many bytes more; SIZE_MAX where there cannot be so much.
static size_t capacity_for(const lua_host_buffer *buffer, size_t count) {
    if (count <= buffer->capacity - buffer->count) return buffer->capacity;
    size_t capacity = buffer->capacity > FIRST_CAPACITY ? buffer->capacity : FIRST_CAPACITY;
    while (capacity - buffer->count < count) {
        if (capacity > SIZE_MAX / 2) return SIZE_MAX;
        capacity += capacity / 2;
    }
    return capacity;
}

static bool set_capacity(lua_host_buffer *buffer, size_t capacity) {
    if (capacity == buffer->capacity) return true;
    uint8_t *grown = realloc(buffer->bytes, capacity);
    if (!grown) return false;
    buffer->bytes = grown;
    buffer->capacity = capacity;
    return true;
}

bool lua_host_append(lua_host_buffer *buffer, const void *bytes, size_t count) {
    if (!set_capacity(buffer, capacity_for(buffer, count))) return false;
    if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return true;
}

void host_reserve(lua_State *L, size_t size) {
    sandbox *sandbox = sandbox_of(L);
    if (arena_reserve(&sandbox->arena, size)) return;
    lua_gc(L, LUA_GCCOLLECT, 0);
    if (!arena_reserve(&sandbox->arena, size)) host_stop(L, LUA_HOST_MEMORY);
}

// The C library takes as much again to sort many items.
void host_sort(lua_State *L, void *items, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    host_reserve(L, count * size);
    qsort(items, count, size, compare);
    arena_release(&sandbox_of(L)->arena, count * size);
}

void host_grow(lua_State *L, lua_host_buffer *buffer, size_t count) {
    size_t capacity = capacity_for(buffer, count);
    host_reserve(L, capacity - buffer->capacity);
    if (!set_capacity(buffer, capacity)) host_stop(L, LUA_HOST_MEMORY);
}

void sandbox_trim(sandbox *sandbox, lua_host_buffer *buffer) {
    if (buffer->capacity <= KEPT_CAPACITY) return;
    arena_release(&sandbox->arena, buffer->capacity);
    free(buffer->bytes);
    *buffer = (lua_host_buffer){0};
}

enum { LOG_LIMIT = 64 * 1024 };

void host_log(lua_State *L, const char *bytes, size_t count) {
    lua_host_buffer *log = &sandbox_of(L)->log;
    size_t room = log->count < LOG_LIMIT ? LOG_LIMIT - log->count : 0;
    host_append(L, log, bytes, count < room ? count : room);
}
