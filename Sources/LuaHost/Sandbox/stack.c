#define _GNU_SOURCE
// How deep C may go on this thread. Lua counts nested C calls, but for each coroutine apart: closing coroutines inside
// each other's __close would go down for ever. So every charge looks at the stack itself.
#include "Sandbox/sandbox.h"

#include <pthread.h>

// What may be used between two charges: 200 nested metamethods; and what a call may use before a charge refuses it, which
// is memory too.
enum { RESERVE = 1 << 20, DEEPEST = 2 << 20 };

static const char *floor_of_thread(void) {
    static _Thread_local const char *floor;
    if (floor) return floor;
    pthread_attr_t attributes;
    void *lowest;
    size_t size;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return NULL;
    pthread_attr_getstack(&attributes, &lowest, &size);
    pthread_attr_destroy(&attributes);
    return floor = (const char *)lowest + RESERVE;
}

const char *sandbox_stack_floor(void) {
    const char *here = __builtin_frame_address(0), *floor = floor_of_thread();
    return floor && here - floor > DEEPEST ? here - DEEPEST : floor;
}
