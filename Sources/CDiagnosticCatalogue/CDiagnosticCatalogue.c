// Embedded by the C compiler, as the data of the assessment in CCodebookData.
#include "CDiagnosticCatalogue.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t catalogue[] = {
#embed "Resources/catalogue.ini"
};
const uint8_t *const _Nonnull diagnostic_catalogue = catalogue;
const size_t diagnostic_catalogue_size = sizeof catalogue;
