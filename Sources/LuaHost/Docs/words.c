// Words of a document or of a part of it. Its owner splits and folds them, once per document and call; the loop runs
// here. Positions are those of the part's own text.
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

// Places in the text of the document, and where its words are read: there, or in the folded text.
typedef struct {
    const uint32_t *places;
    size_t at, end;
    const uint32_t *read_places;
    const uint8_t *text; // that is read
    size_t text_count;
    span region, outer;
} word_iterator;

static const block *answer_for(lua_State *L, const span *region, bool is_folded) {
    lua_host *host = host_of(L);
    const char *name = is_folded ? "\1folded" : "\1words";
    const block *known = host_answered(host, region->document, name, strlen(name));
    if (known) return known;
    host_charge(L, host_document(L, region->document)->text.count / (is_folded ? 4 : 16));
    block *new = host_new_answer(L, region->document, name, strlen(name));
    void *context = host->services.context;
    int status = is_folded ? host->services.folded_words(context, region->document, &new->buffer)
                           : host->services.words(context, region->document, &new->buffer);
    host_require_answer(L, new, status);
    return new;
}

static size_t first_from(const uint32_t *places, size_t count, int64_t start) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (places[2 * middle] < (uint64_t)start) low = middle + 1;
        else high = middle;
    }
    return low;
}

static word_iterator start_words(lua_State *L, const span *region) {
    const lua_host_buffer *words = &answer_for(L, region, false)->buffer;
    word_iterator state = {.places = (const uint32_t *)(const void *)words->bytes, .end = words->count / 8};
    state.at = first_from(state.places, state.end, region->start);
    state.read_places = state.places;
    lua_host_bytes text = host_document(L, region->document)->text;
    state.text = text.bytes;
    state.text_count = text.count;
    state.region = *region;
    state.outer = host_of(L)->at_hand;
    return state;
}

// The bytes of a word, and zeros after them: no word holds a zero, so they tell its length too.
static host_word read_word(const uint8_t *at, size_t count) {
    static const uint8_t mask[2 * sizeof(host_word)] = {
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    host_word word, kept;
    memcpy(&word, at, sizeof word);
    memcpy(&kept, mask + sizeof word - count, sizeof kept);
    return (host_word){{word.halves[0] & kept.halves[0], word.halves[1] & kept.halves[1]}};
}

// Apart from push_word, which hardly ever comes here.
static __attribute__((noinline)) void push_new_word(lua_State *L, const char *word, size_t count, host_word *kept, size_t slot) {
    lua_pushlstring(L, word, count);
    if (!kept) return;
    lua_pushvalue(L, -1);
    lua_rawseti(L, lua_upvalueindex(2), (lua_Integer)slot + 1);
    *kept = read_word((const uint8_t *)word, count);
}

// Words come again and again, and making a string of one costs more than the rest of a step. So the state keeps the
// strings of those that came last, each at a place that follows from its bytes.
static inline void push_word(lua_State *L, lua_host *host, const word_iterator *state, uint32_t start, uint32_t stop) {
    const uint8_t *at = state->text + start;
    size_t count = stop - start;
    if (count - 1 >= sizeof(host_word) || start + sizeof(host_word) > state->text_count) // an empty one too
        return push_new_word(L, (const char *)at, count, NULL, 0);
    host_word word = read_word(at, count);
    size_t slot = ((word.halves[0] ^ (word.halves[1] >> 7)) * 0x9E3779B97F4A7C15u) >> (64 - HOST_KEPT_WORDS_LOG);
    host_word *kept = &host->kept_words[slot];
    if (kept->halves[0] == word.halves[0] && kept->halves[1] == word.halves[1])
        lua_rawgeti(L, lua_upvalueindex(2), (lua_Integer)slot + 1);
    else
        push_new_word(L, (const char *)at, count, kept, slot);
}

int next_word(lua_State *L) {
    word_iterator *state = lua_touserdata(L, lua_upvalueindex(1));
    lua_host *host = host_of(L);
    host_require_current(L, state->region.generation);
    const uint32_t *place = state->places + 2 * state->at, *read = state->read_places + 2 * state->at;
    if (state->at >= state->end || place[1] > state->region.stop) {
        host->at_hand = state->outer;
        return 0;
    }
    state->at++;
    host->at_hand = (span){state->region.document, place[0], place[1], state->region.generation};
    push_word(L, host, state, read[0], read[1]);
    lua_pushinteger(L, place[0] - state->region.start + 1);
    lua_pushinteger(L, place[1] - state->region.start);
    return 3;
}

static int iterate(lua_State *L, const word_iterator *from) {
    word_iterator *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = *from;
    if (lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_WORDS) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_createtable(L, 1 << HOST_KEPT_WORDS_LOG, 0);
        lua_pushvalue(L, -1);
        lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_WORDS);
    }
    lua_pushcclosure(L, next_word, 2);
    return 1;
}

int region_each_word(lua_State *L) {
    span region = host_to_region(L, 1);
    word_iterator state = start_words(L, &region);
    return iterate(L, &state);
}

int region_each_folded_word(lua_State *L) {
    span region = host_to_region(L, 1);
    word_iterator state = start_words(L, &region);
    const lua_host_buffer *folded = &answer_for(L, &region, true)->buffer;
    state.read_places = (const uint32_t *)(const void *)folded->bytes;
    state.text = folded->bytes + 8 * state.end;
    state.text_count = folded->count - 8 * state.end;
    return iterate(L, &state);
}

int region_count_words(lua_State *L) {
    span region = host_to_region(L, 1);
    word_iterator state = start_words(L, &region);
    size_t end = first_from(state.places, state.end, region.stop);
    if (end > state.at && state.places[2 * end - 1] > region.stop) end--; // the region cuts its last word
    lua_pushinteger(L, (lua_Integer)(end > state.at ? end - state.at : 0));
    return 1;
}
