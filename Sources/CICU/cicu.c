#include "cicu.h"

#include <stddef.h>

#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

void cicu_version(char *text, int32_t capacity) {
  if (capacity < U_MAX_VERSION_STRING_LENGTH) {
    if (capacity > 0) text[0] = 0;
    return;
  }
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}

const CICUWordRules *cicu_word_rules_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *rules = ubrk_open(UBRK_WORD, "th", NULL, 0, &status);
  return U_FAILURE(status) ? NULL : (const CICUWordRules *)rules;
}

int32_t cicu_word_ends(const CICUWordRules *rules, const uint16_t *text, int32_t length, int32_t *ends,
                       uint8_t *is_word, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone((const UBreakIterator *)rules, &status);
  if (U_FAILURE(status)) return -1;
  ubrk_setText(iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) {
    ubrk_close(iterator);
    return -1;
  }
  int32_t count = 0;
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    if (count < capacity) {
      ends[count] = end;
      is_word[count] = ubrk_getRuleStatus(iterator) >= UBRK_WORD_NUMBER;
    }
    count++;
  }
  ubrk_close(iterator);
  return count;
}

int32_t cicu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t count =
      unorm2_normalize(normalizer, (const UChar *)text, length, (UChar *)result, capacity, &status);
  return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status) ? count : -1;
}
