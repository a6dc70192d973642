/// What the sandbox of LuaHost shows: how calls end, what they may use, bytes that cross the border, and the jail of a
/// process. Nothing here knows documents or stages; `LuaHost.h` includes this file.
#ifndef LUA_HOST_SANDBOX_H
#define LUA_HOST_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Release of the Lua library that the host runs, e.g. "Lua 5.4.4". Static storage.
const char *lua_host_release(void);

/// How a call ended. After one of the four stops, or undecided, the host must be destroyed; after an error it can be
/// used again.
typedef enum {
    LUA_HOST_OK = 0,
    LUA_HOST_SYNTAX = 1,        // the text is no Lua program
    LUA_HOST_ERROR = 2,         // the stage raised an error
    LUA_HOST_INSTRUCTIONS = 3,  // stop: the instruction budget is used up
    LUA_HOST_MEMORY = 4,        // stop: the memory limit is reached
    LUA_HOST_TIME = 5,          // stop: the time limit, a last resort, passed, or the host was cancelled
    LUA_HOST_KILLED = 6,        // stop: the time limit passed in a step that did not end; the state was left in the middle
    LUA_HOST_UNDECIDED = 7,     // of a trial: only lua_host_run, in another host, can tell how the call ends
} lua_host_status;

/// Borrowed bytes.
typedef struct {
    const uint8_t *bytes;
    size_t count;
} lua_host_bytes;

/// Bytes that grow; owned by the side that declared it.
typedef struct {
    uint8_t *bytes;
    size_t count;
    size_t capacity;
} lua_host_buffer;

/// Appends to a buffer; false when memory ran out (the buffer is unchanged).
bool lua_host_append(lua_host_buffer *buffer, const void *bytes, size_t count);

/// What one call may use. Zero means: no limit (instructions, seconds); memory always has one, in bytes: what Lua holds,
/// what the host holds for it, and an estimate of what its owner does. Seconds are processor time of the thread. The clock
/// takes the signal SIGRTMIN + 5.
typedef struct {
    uint64_t instructions;
    size_t memory;
    double seconds;
} lua_host_limits;

/// Takes from this process, for ever and for all its threads, what running a stage does not need: files, network, other
/// programs and processes. Standard input, output and error stay open; `memory` bytes of address space may be added to
/// what is in use. 0, or the `errno` of what the system refused; then the process must not run a stage.
int lua_host_enter_jail(size_t memory);

#endif
