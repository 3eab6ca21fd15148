#ifndef CDIAGNOSTICCATALOGUE_H
#define CDIAGNOSTICCATALOGUE_H

#include <stddef.h>
#include <stdint.h>

/// The catalogue of messages, `Resources/catalogue.ini`: UTF-8. Static storage.
extern const uint8_t *const _Nonnull diagnostic_catalogue;
/// Its length in bytes.
extern const size_t diagnostic_catalogue_size;

#endif
