// Embedded by the C compiler: SwiftPM's `embedInCode` writes an array literal of numbers, which takes the
// Swift compiler tens of seconds for files of this size.
#include "CCodebookData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t agency_kinds[] = {
#embed "Resources/agency_kinds.csv"
};
const CodebookDataFile codebook_agency_kinds = {agency_kinds, sizeof agency_kinds};

static const uint8_t header_keywords[] = {
#embed "Resources/header_keywords.csv"
};
const CodebookDataFile codebook_header_keywords = {header_keywords, sizeof header_keywords};

static const uint8_t header_synonyms[] = {
#embed "Resources/header_synonyms.csv"
};
const CodebookDataFile codebook_header_synonyms = {header_synonyms, sizeof header_synonyms};

static const uint8_t indicators[] = {
#embed "Resources/indicators.csv"
};
const CodebookDataFile codebook_indicators = {indicators, sizeof indicators};

static const uint8_t instruments[] = {
#embed "Resources/instruments.csv"
};
const CodebookDataFile codebook_instruments = {instruments, sizeof instruments};

static const uint8_t issues[] = {
#embed "Resources/issues.csv"
};
const CodebookDataFile codebook_issues = {issues, sizeof issues};

static const uint8_t items[] = {
#embed "Resources/items.csv"
};
const CodebookDataFile codebook_items = {items, sizeof items};

static const uint8_t provinces[] = {
#embed "Resources/provinces.csv"
};
const CodebookDataFile codebook_provinces = {provinces, sizeof provinces};

static const uint8_t rating_bands[] = {
#embed "Resources/rating_bands.csv"
};
const CodebookDataFile codebook_rating_bands = {rating_bands, sizeof rating_bands};

static const uint8_t subindicators[] = {
#embed "Resources/subindicators.csv"
};
const CodebookDataFile codebook_subindicators = {subindicators, sizeof subindicators};

static const uint8_t target_words[] = {
#embed "Resources/target_words.csv"
};
const CodebookDataFile codebook_target_words = {target_words, sizeof target_words};
