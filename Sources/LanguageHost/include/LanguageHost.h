// Tells the language of a text: the Compact Language Detector 2, behind a function of C.
#ifndef LANGUAGE_HOST_H
#define LANGUAGE_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a text is written in.
struct language_guess {
    // BCP 47 code; "un" where nothing tells.
    const char *code;
    // Percent of the text that is in it.
    int percent;
    // Whether the detector stands by it.
    bool is_reliable;
};

// The language of `count` bytes of valid UTF-8.
struct language_guess language_host_guess(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif
#endif
