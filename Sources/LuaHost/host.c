// The entries of the header: each runs its work in a C function under lua_pcall and turns the outcome into a status.
#include "host.h"

#include <stdlib.h>
#include <string.h>

// MARK: Life

// Lua was refused memory, collected and asked again. What is refused then too is not always an error to Lua: where the
// table of all strings cannot grow, it collects for every new string. Nor can a stage go on with next to no room.
enum { LEAST_ROOM = 16 }; // a sixteenth of the limit

static void weigh_collection(lua_host *host, const void *result) {
    const arena *arena = &host->arena;
    if (host->stopped || (result && arena->limit - arena->live >= arena->limit / LEAST_ROOM)) return;
    host_note_refusal(host); // raised at the next step
    lua_sethook(host->running, host_count, LUA_MASKCOUNT, 1);
}

// A string this long is made anew every time; shorter ones may be there already, so what they cost depends on the past.
enum { LONG_STRING = 256 };

// A refusal, and what Lua is given or refused after it.
static void *weigh(lua_host *host, void *result) {
    if (!host->running) return result;
    // Lua collects and asks again; if that fails too, this is where the stage was. Reading the place allocates nothing.
    if (!result && !host->stopped) host_place_stop(host, host->running);
    if (host->collected) weigh_collection(host, result);
    host->collected = !result;
    return result;
}

static void *allocate(void *context, void *block, size_t old_size, size_t size) {
    lua_host *host = context;
    if (!size) return arena_resize(&host->arena, block, old_size, 0);
    bool is_string = !block && old_size == LUA_TSTRING;
    if (!block) old_size = 0; // Lua tells the type of a new object there
    bool is_refused =
        size > old_size && atomic_load_explicit(&host->urgency, memory_order_relaxed) == MOST_URGENT;
    void *result = is_refused ? NULL : arena_resize(&host->arena, block, old_size, size);
    if (is_string && size >= LONG_STRING && result) host_debit(host, size / 16);
    return result && !host->collected ? result : weigh(host, result);
}

static int open_state(lua_State *L) {
    host_open_sandbox(L);
    host_open_objects(L); // whose methods the sandbox registered
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_MODULES);
    for (int slot = SLOT_STAGE; slot <= SLOT_DOCUMENTS; slot++) {
        if (slot == SLOT_MODULES) continue;
        lua_pushboolean(L, 0);
        lua_rawseti(L, LUA_REGISTRYINDEX, slot);
    }
    return 0;
}

lua_host *lua_host_create(lua_host_limits limits, uint32_t seed, lua_host_services services) {
    lua_host *host = calloc(1, sizeof *host);
    if (!host) return NULL;
    host->limits = limits;
    host->services = services;
    host->remaining = UINT64_MAX;
    host->collect_above = SIZE_MAX;
    atomic_init(&host->urgency, NOT_URGENT);
    if (!arena_open(&host->arena, limits.memory)) return free(host), NULL;
    lua_State *L = host_open_state(host, allocate, seed);
    if (L) {
        *(lua_host **)lua_getextraspace(L) = host;
        lua_pushcfunction(L, open_state);
        if (lua_pcall(L, 0, 0, 0) == LUA_OK) {
            host->L = L;
            return host;
        }
    }
    lua_host_destroy(host);
    return NULL;
}

void lua_host_destroy(lua_host *host) {
    if (!host) return;
    host_free_blocks(host);
    host_free_coverage(host);
    arena_close(&host->arena); // the state lies in it; nothing of it owns anything outside
    lua_host_buffer *buffers[] = {&host->output,  &host->log,   &host->scratch,  &host->shown,
                                  &host->options, &host->needs, &host->provides, &host->files};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) free(buffers[i]->bytes);
    free(host);
}

// MARK: Protected calls

static int on_error(lua_State *L) {
    lua_host *host = host_of(L);
    if (!host->stopped && !host->stop_place.last_line) host_place(L, &host->stop_place);
    return 1;
}

// Runs what lies on the stack: handler, function, argument. A call that the clock left by a jump counts as an error.
static int call_in_time(lua_host *host, lua_host_failure *failure) {
    int status;
    if (sigsetjmp(host->escape, 0) == 0) {
        status = lua_pcall(host->L, 1, 0, 1);
    } else {
        host->stopped = LUA_HOST_KILLED;
        host_place_stop(host, host->running); // only reads
        status = LUA_ERRRUN;
    }
    if (status != LUA_OK) host_describe_error(host, status, failure); // in here: it may run a __tostring
    return status;
}

lua_host_status host_protect(lua_host *host, lua_CFunction work, void *argument, lua_host_failure *failure) {
    lua_State *L = host->L;
    memset(failure, 0, sizeof *failure);
    failure->document = -1;
    if (host->stopped) {
        host_describe_stop(host, failure);
        return host->stopped;
    }
    host->stack_floor = host_stack_floor();
    if ((const char *)__builtin_frame_address(0) < host->stack_floor)
        return host_refuse(failure, "the thread has no room for a call into Lua: it needs a stack of 2 MB or more");
    lua_settop(L, 0);
    if (!host->in_session) host->generation++;
    host->at_hand = (span){.document = -1};
    host->log.count = host->output.count = host->whole_output = 0;
    host_trim_buffers(host);
    host->arena.peak = host->arena.live;
    host->running = L;
    atomic_store(&host->urgency, NOT_URGENT);
    host_start_budget(host);
    host_plan_collection(host);
    lua_pushcfunction(L, on_error);
    lua_pushcfunction(L, work);
    lua_pushlightuserdata(L, argument);
    if (!host_start_clock(host)) return host_refuse(failure, "the system has no timer left to watch a call into Lua");
    int status = call_in_time(host, failure);
    host_stop_clock(host);
    if (host->stopped != LUA_HOST_KILLED) lua_settop(L, 0);
    if (!host->in_session) {
        host_free_blocks(host);
        host->documents = NULL;
        host->document_count = 0;
        host->generation++;
    }
    if (status == LUA_OK) return LUA_HOST_OK;
    return host->stopped ? host->stopped : LUA_HOST_ERROR;
}

// MARK: Loading

int host_load_text(lua_State *L, lua_host_bytes file, const char *text, size_t count) {
    host_note_file(L, file, text, count);
    lua_pushliteral(L, "@");
    lua_pushlstring(L, (const char *)file.bytes, file.count);
    lua_concat(L, 2);
    int status = luaL_loadbufferx(L, text, count, lua_tostring(L, -1), "t");
    lua_remove(L, -2);
    return status;
}

void host_compile(lua_State *L, file_to_load *file) {
    int status = host_load_text(L, file->file, (const char *)file->source.bytes, file->source.count);
    file->is_syntax_error = status == LUA_ERRSYNTAX;
    if (status != LUA_OK) lua_error(L);
}

static int add_module(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_MODULES);
    lua_pushlstring(L, (const char *)file->name.bytes, file->name.count);
    host_compile(L, file);
    lua_rawset(L, 2);
    return 0;
}

// Runs the compiled file on top of the stack in a fresh environment and leaves what it returns.
static void run_file(lua_State *L) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    host_new_environment(L);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, 1);
}

// A table that does not even say its API is no declaration.
static bool is_module(lua_State *L, int index) {
    if (!lua_istable(L, index)) return false;
    lua_pushliteral(L, "api");
    bool is_declaration = lua_rawget(L, index) != LUA_TNIL;
    lua_pop(L, 1);
    return !is_declaration;
}

static int load_stage(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    lua_host *host = host_of(L);
    host_compile(L, file);
    lua_pushvalue(L, -1);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_STAGE);
    run_file(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    if (!lua_istable(L, -1) || !lua_rawequal(L, -1, -2))
        return luaL_error(L, "a stage file ends with: return collate.stage { … }%s",
                          is_module(L, lua_absindex(L, -2)) ? "; a module lies in a folder of its own, such as lib/words.lua" : "");
    lua_host_buffer *fields = &host->scratch;
    fields->count = 0;
    host_encode(L, -1, fields);
    if (fields->bytes[0] != LUA_HOST_RECORD) return luaL_error(L, "collate.stage takes named fields: name, summary, …");
    static const struct {
        uint8_t tag;
        const char type[5];
    } head = {LUA_HOST_OBJECT, "stage"};
    uint32_t type_count = sizeof head.type, size = (uint32_t)fields->count - 1;
    int64_t line = host->declaration_line;
    host_append(L, file->out, &head.tag, 1);
    host_append(L, file->out, &type_count, 4);
    host_append(L, file->out, head.type, sizeof head.type);
    host_append(L, file->out, &line, 8);
    host_append(L, file->out, &size, 4);
    host_append(L, file->out, fields->bytes + 1, size);
    return 0;
}

static int evaluate(lua_State *L) {
    file_to_load *file = lua_touserdata(L, 1);
    host_compile(L, file);
    run_file(L);
    host_call_cases(L, lua_gettop(L));
    host_encode(L, -1, file->out);
    return 0;
}

lua_host_status host_load_with(lua_host *host, lua_CFunction work, file_to_load *file, lua_host_failure *failure) {
    size_t before = file->out ? file->out->capacity : 0;
    lua_host_status status = host_protect(host, work, file, failure);
    if (file->out) arena_release(&host->arena, file->out->capacity - before); // it is its owner's from here on
    return status == LUA_HOST_ERROR && file->is_syntax_error ? LUA_HOST_SYNTAX : status;
}

lua_host_status lua_host_add_module(
    lua_host *host, lua_host_bytes name, lua_host_bytes file, lua_host_bytes source, lua_host_failure *failure) {
    file_to_load module = {.name = name, .file = file, .source = source};
    return host_load_with(host, add_module, &module, failure);
}

lua_host_status lua_host_load(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *declaration,
    lua_host_failure *failure) {
    file_to_load stage = {.file = file, .source = source, .out = declaration};
    host->declaring = true;
    host->options_made = 0;
    lua_host_status status = host_load_with(host, load_stage, &stage, failure);
    host->declaring = false;
    return status;
}

lua_host_status lua_host_evaluate(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *value, lua_host_failure *failure) {
    file_to_load test = {.file = file, .source = source, .out = value};
    return host_load_with(host, evaluate, &test, failure);
}

// MARK: Running

bool lua_host_prepare(lua_host *host, lua_host_bytes options, lua_host_bytes needs, lua_host_bytes provides) {
    host->options.count = host->needs.count = host->provides.count = 0;
    bool is_copied = lua_host_append(&host->options, options.bytes, options.count)
        && lua_host_append(&host->needs, needs.bytes, needs.count)
        && lua_host_append(&host->provides, provides.bytes, provides.count);
    host_note_checked_kinds(host);
    return is_copied;
}

void host_push_singleton(lua_State *L, const char *type) {
    static const uint8_t no_fields[4] = {0};
    object *new = host_new_object(L);
    lua_host_bytes name = {(const uint8_t *)type, strlen(type)};
    *new = (object){name, 0, {no_fields, no_fields + 4}, host_of(L)->generation, host_owner_number(name)};
}

static int run_body(lua_State *L) {
    static const char *const bodies[] = {"document", "corpus", "section"};
    lua_host *host = host_of(L);
    const char *body = bodies[host->body];
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_DOCUMENTS);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_STAGE);
    run_file(L);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DECLARATION);
    lua_getfield(L, -1, body);
    lua_pushvalue(L, -1);
    lua_Debug function;
    lua_getinfo(L, ">S", &function);
    int arguments = 2;
    if (host->body == LUA_HOST_BODY_DOCUMENT) {
        host_push_document(L, 0);
    } else {
        if (host->body == LUA_HOST_BODY_SECTION) {
            host_push_singleton(L, "report");
            arguments++;
        }
        host_push_singleton(L, "corpus");
    }
    cursor options = {host->options.bytes, host->options.bytes + host->options.count};
    host_decode(L, &options);
    lua_call(L, arguments, 1);
    if (!lua_isnil(L, -1)) {
        host_set_place(&host->stop_place, &function, function.linedefined);
        host->stop_place.last_line = function.lastlinedefined;
        return luaL_error(L, "%s(…) returns nothing, but this one returned %s", body, host_push_named(L, -1));
    }
    return 0;
}

lua_host_status lua_host_run(
    lua_host *host, lua_host_body body, const lua_host_document *documents, size_t count,
    lua_host_bytes *annotations, lua_host_failure *failure) {
    host->body = body;
    host->documents = documents;
    host->document_count = count;
    lua_host_status status = host_protect(host, run_body, NULL, failure);
    *annotations = (lua_host_bytes){host->output.bytes, status == LUA_HOST_OK ? host->whole_output : 0};
    return status;
}

// MARK: What a call left

lua_host_bytes lua_host_log(const lua_host *host) {
    return (lua_host_bytes){host->log.bytes, host->log.count};
}

uint64_t lua_host_instructions(const lua_host *host) {
    return (host->limits.instructions ? host->limits.instructions : UINT64_MAX) - host->remaining;
}

size_t lua_host_memory(const lua_host *host) {
    return host->arena.peak;
}
