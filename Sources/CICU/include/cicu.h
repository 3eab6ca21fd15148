#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/* A narrow view of ICU. No ICU type appears here: their definitions clash with those of
   Foundation's own copy of ICU, and ICU's macros rename every function. */

/* Writes the version of the ICU library in use, e.g. "72.1", with its final zero; capacity must be at least 20
   (U_MAX_VERSION_STRING_LENGTH), else the text is empty. From u_getVersion. */
void cicu_version(char *text, int32_t capacity);

/* The rules and dictionary by which Thai words are broken, never changed once opened. */
typedef struct CICUWordRules CICUWordRules;

/* Opens the rules of locale th (ubrk_open, UBRK_WORD), which takes longer than to break a line; null on failure. */
const CICUWordRules *cicu_word_rules_open(void);

/* Breaks UTF-16 text into words by the rules, of which any thread may make use (ubrk_clone).
   Writes at most `capacity` words: where each ends, as a UTF-16 offset (a word starts where the one
   before ends), and into `is_word` 1 for letters, digits or ideographs, 0 for blanks and punctuation.
   Returns how many there are, which may be more than `capacity`; -1 on failure. */
int32_t cicu_word_ends(const CICUWordRules *rules, const uint16_t *text, int32_t length, int32_t *ends,
                       uint8_t *is_word, int32_t capacity);

/* Canonical composition, NFC (unorm2_normalize). Writes at most `capacity` UTF-16 units.
   Returns the length of the result, which may be more than `capacity`; -1 on failure. */
int32_t cicu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

#endif
