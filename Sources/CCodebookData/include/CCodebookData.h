#ifndef CCODEBOOKDATA_H
#define CCODEBOOKDATA_H

#include <stddef.h>
#include <stdint.h>

/// A data file that the program carries: UTF-8, comma-separated values. Static storage.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} CodebookDataFile;

extern const CodebookDataFile codebook_agency_kinds;
extern const CodebookDataFile codebook_header_keywords;
extern const CodebookDataFile codebook_header_synonyms;
extern const CodebookDataFile codebook_indicators;
extern const CodebookDataFile codebook_instruments;
extern const CodebookDataFile codebook_issues;
extern const CodebookDataFile codebook_items;
extern const CodebookDataFile codebook_provinces;
extern const CodebookDataFile codebook_rating_bands;
extern const CodebookDataFile codebook_subindicators;
extern const CodebookDataFile codebook_target_words;

#endif
