// fmemopen is POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CThaiDictionary.h"

#include <datrie/trie.h>
#include <stdio.h>
#include <stdlib.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// Embedded at build time, so that the program needs no file where it runs. From libthai-data.
static const uint8_t word_list[] = {
#embed "/usr/share/libthai/thbrk.tri"
};

const CThaiDictionary *cthai_dictionary_open(void) {
  // Mode r: the bytes are read, never written.
  FILE *file = fmemopen((void *)word_list, sizeof word_list, "r");
  if (!file) return NULL;
  Trie *trie = trie_fread(file);
  fclose(file);
  return (const CThaiDictionary *)trie;
}

static uint32_t words_at(TrieState *state, const uint32_t *text, int32_t count) {
  uint32_t lengths = 0;
  for (int32_t length = 0; length < count && length < CTHAI_LONGEST_WORD; length++) {
    // No scalar 0: it is libdatrie's end of a word.
    if (text[length] == 0 || !trie_state_walk(state, text[length])) break;
    if (trie_state_is_terminal(state)) lengths |= UINT32_C(1) << length;
  }
  return lengths;
}

int32_t cthai_dictionary_words(const CThaiDictionary *dictionary, const uint32_t *text, int32_t count,
                               uint32_t *lengths) {
  TrieState *state = trie_root((const Trie *)dictionary);
  if (!state) return 0;
  for (int32_t start = 0; start < count; start++) {
    trie_state_rewind(state);
    lengths[start] = words_at(state, text + start, count - start);
  }
  trie_state_free(state);
  return 1;
}

typedef struct {
  CThaiWordVisitor visitor;
  void *context;
} Visit;

static Bool visit_word(const AlphaChar *key, TrieData data, void *context) {
  (void)data;
  const Visit *visit = context;
  visit->visitor(key, (int32_t)alpha_char_strlen(key), visit->context);
  return TRUE;
}

void cthai_dictionary_visit(const CThaiDictionary *dictionary, CThaiWordVisitor visitor, void *context) {
  Visit visit = {visitor, context};
  trie_enumerate((const Trie *)dictionary, visit_word, &visit);
}
