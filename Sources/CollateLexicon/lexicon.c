// Packs the lists of every language into the program: bytes that need no work when it starts. A language is a folder with the
// lists that `language.inc` names; each is named here twice.
#include "CollateLexicon.h"

// Known to clang; the module is compiled by nothing else.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define LANGUAGE ar
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE de
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE en
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE es
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE fr
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE it
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE ja
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE pt
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE ru
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE uk
#include "language.inc"
#undef LANGUAGE
#define LANGUAGE zh
#include "language.inc"
#undef LANGUAGE

#define LIST(language, name) {#language, #name, language##_##name, sizeof language##_##name - 1}
#define LANGUAGE(code)                                                                                                \
    LIST(code, abbreviations), LIST(code, adjectives), LIST(code, adverbs), LIST(code, calendar),                     \
    LIST(code, capital_names), LIST(code, city_names), LIST(code, common_words), LIST(code, country_names),           \
    LIST(code, endings), LIST(code, family_names), LIST(code, function_words), LIST(code, given_names),               \
    LIST(code, glosses), LIST(code, measure_words), LIST(code, nouns), LIST(code, number_words),                      \
    LIST(code, signs), LIST(code, time_words), LIST(code, town_names), LIST(code, verbs)

static const struct lexicon_list lists[] = {
    LANGUAGE(ar),
    LANGUAGE(de),
    LANGUAGE(en),
    LANGUAGE(es),
    LANGUAGE(fr),
    LANGUAGE(it),
    LANGUAGE(ja),
    LANGUAGE(pt),
    LANGUAGE(ru),
    LANGUAGE(uk),
    LANGUAGE(zh),
};

const struct lexicon_list *lexicon_list_at(size_t index) {
    return index < sizeof lists / sizeof *lists ? &lists[index] : NULL;
}
