// A fuzzer for the Lua host: the input is a stage's file. It is loaded, its document body runs over a text, and a session
// enters and completes the same bytes; whatever it is, each call comes back with a status. Built without Swift, with
// libFuzzer and the address and undefined-behaviour sanitizers.
#include "LuaHost.h"

#include <stdlib.h>
#include <string.h>

static int no_answer(void *context, int64_t document, lua_host_bytes kind, lua_host_buffer *out) {
    (void)context, (void)document, (void)kind;
    static const uint8_t empty_list[] = {LUA_HOST_LIST, 0, 0, 0, 0};
    return !lua_host_append(out, empty_list, sizeof empty_list);
}

// Two words: "The dam".
static int words(void *context, int64_t document, lua_host_buffer *out) {
    (void)context, (void)document;
    static const uint32_t places[] = {0, 3, 4, 7};
    return !lua_host_append(out, places, sizeof places);
}

static int folded_words(void *context, int64_t document, lua_host_buffer *out) {
    (void)context, (void)document;
    static const uint32_t places[] = {0, 3, 3, 6};
    return !lua_host_append(out, places, sizeof places) || !lua_host_append(out, "thedam", 6);
}

// An owner that answers with the bytes behind a zero in the input, and without them with what it was given: a decoder
// must read whatever an encoder writes, and refuse the rest.
static lua_host_bytes answer;

static int call(void *context, int32_t entry, lua_host_bytes arguments, lua_host_buffer *out) {
    (void)context, (void)entry;
    lua_host_bytes from = answer.count ? answer : arguments;
    return !lua_host_append(out, from.bytes, from.count);
}

static int no_module(void *context, lua_host_bytes name, lua_host_buffer *out) {
    (void)context, (void)name;
    return lua_host_append(out, "no module", 9);
}

static bool checks(void *context, lua_host_bytes kind) {
    (void)context;
    return kind.count % 2;
}

static int check(void *context, lua_host_bytes annotation, lua_host_buffer *out) {
    (void)context, (void)annotation, (void)out;
    return 0;
}

static lua_host *new_host(void) {
    static const lua_host_services services = {.annotations = no_answer, .words = words, .folded_words = folded_words,
        .call = call, .module = no_module, .checks = checks, .check = check};
    lua_host *host = lua_host_create((lua_host_limits){300000, 8 << 20, 0}, 7, services);
    if (!host) abort();
    return host;
}

#define BYTES(text) {(const uint8_t *)(text), sizeof(text) - 1}
static const lua_host_bytes FILE_NAME = BYTES("stage.lua");
static const char TEXT[] = "The dam held. \xC3\x89nough.";

static void put_document(lua_host_buffer *out) {
    static const uint8_t head[] = {LUA_HOST_OBJECT, 8, 0, 0, 0, 'd', 'o', 'c', 'u', 'm', 'e', 'n', 't'};
    static const uint8_t rest[] = {0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 'n', 'a', 'm', 'e',
                                   LUA_HOST_STRING, 1, 0, 0, 0, 'a'};
    if (!lua_host_append(out, head, sizeof head) || !lua_host_append(out, rest, sizeof rest)) abort();
}

static const lua_host_bytes NAMES = BYTES("\6\1\0\0\0\5\5\0\0\0found");
static const lua_host_bytes OPTIONS = BYTES("\11\7\0\0\0options\0\0\0\0\0\0\0\0\4\0\0\0\0\0\0\0");

static void run_stage(lua_host_bytes source, const lua_host_document *document) {
    lua_host *host = new_host();
    lua_host_failure failure;
    lua_host_buffer declaration = {0};
    lua_host_bytes annotations;
    if (lua_host_load(host, FILE_NAME, source, &declaration, &failure) == LUA_HOST_OK
        && lua_host_prepare(host, OPTIONS, NAMES, NAMES)) {
        for (int body = LUA_HOST_BODY_DOCUMENT; body <= LUA_HOST_BODY_SECTION; body++)
            lua_host_run(host, (lua_host_body)body, document, 1, &annotations, &failure);
    }
    free(declaration.bytes);
    lua_host_destroy(host);
}

static void run_session(lua_host_bytes source, const lua_host_document *document) {
    lua_host *host = new_host();
    lua_host_failure failure;
    lua_host_buffer out = {0};
    if (lua_host_prepare(host, OPTIONS, NAMES, NAMES)
        && lua_host_open_session(host, document, 1, &failure) == LUA_HOST_OK) {
        lua_host_enter(host, FILE_NAME, source, &out, &failure);
        out.count = 0;
        lua_host_complete(host, source, &out, &failure);
    }
    free(out.bytes);
    lua_host_destroy(host);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    lua_host_buffer object = {0};
    put_document(&object);
    lua_host_document document = {{(const uint8_t *)TEXT, sizeof TEXT - 1}, {object.bytes, object.count}};
    const uint8_t *zero = memchr(bytes, 0, count);
    lua_host_bytes source = {bytes, zero ? (size_t)(zero - bytes) : count};
    answer = (lua_host_bytes){zero ? zero + 1 : bytes, zero ? count - source.count - 1 : 0};
    run_stage(source, &document);
    run_session(source, &document);
    uint8_t lines[64 / 8 + 1] = {0};
    lua_host_code_lines(source, lines, 64);
    free(object.bytes);
    return 0;
}
