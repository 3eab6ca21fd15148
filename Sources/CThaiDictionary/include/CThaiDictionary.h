#ifndef CTHAIDICTIONARY_H
#define CTHAIDICTIONARY_H

#include <stdint.h>

/// libthai's list of Thai words. It never changes once opened: any number of threads may read it.
typedef struct CThaiDictionary CThaiDictionary;

/// The longest words that are told, in scalars; the list's own longest has 19.
enum { CTHAI_LONGEST_WORD = 32 };

/// Opens the list that the program carries (trie_fread); null where there is no memory. The caller
/// owns it; there is nothing to close, for it is meant to live as long as the program.
const CThaiDictionary *_Nullable cthai_dictionary_open(void);

/// Finds the words that start at each offset of a text of Unicode scalars.
///
/// Bit L - 1 of `lengths[i]` is set where `text[i..<i + L]` is a word; `lengths` has room for `count`
/// elements. Returns 0 where there is no memory for it; `lengths` is then undefined.
int32_t cthai_dictionary_words(const CThaiDictionary *_Nonnull dictionary, const uint32_t *_Nonnull text,
                               int32_t count, uint32_t *_Nonnull lengths);

/// Called with each word of the list in the order of the list: its scalars, and how many they are.
typedef void (*CThaiWordVisitor)(const uint32_t *_Nonnull word, int32_t count, void *_Nullable context);

/// Visits every word of the list (trie_enumerate).
void cthai_dictionary_visit(const CThaiDictionary *_Nonnull dictionary, CThaiWordVisitor _Nonnull visitor,
                            void *_Nullable context);

#endif
