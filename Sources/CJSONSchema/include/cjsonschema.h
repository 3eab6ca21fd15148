/* JSON documents and JSON Schema (draft-07): a C face of nlohmann-json and valijson.
 *
 * No C++ exception leaves these functions. Text is UTF-8 with an explicit length: names in a
 * document may hold NUL. Handles are owned by the caller and may be read by several threads. */
#ifndef CJSONSCHEMA_H
#define CJSONSCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cjson_document cjson_document;
typedef struct cjson_schema cjson_schema;

/* Called for every fault found. `pointer` is an RFC 6901 JSON pointer; the text lives for the call
 * only. Must not call back into this library, nor throw. */
typedef void (*cjson_report)(void *context, const char *pointer, size_t pointer_length, const char *message,
                             size_t message_length);

/* Parses a document. NULL, and a report, when it is no JSON, no UTF-8, nested deeper than
 * `depth_limit`, or out of memory. Names that are given twice in an object are reported, and the
 * last one counts. Free with cjson_document_free. */
cjson_document *cjson_document_parse(const uint8_t *bytes, size_t length, size_t depth_limit,
                                     cjson_report report, void *context);
void cjson_document_free(cjson_document *document);

/* The text of a member of the top object, not NUL-terminated, alive as long as the document; NULL
 * when there is none, or when it is no text. */
const char *cjson_document_text(const cjson_document *document, const char *name, size_t *length);

/* Compiles a schema. NULL, and a report, when it is no draft-07 schema. `$ref` must stay within the
 * schema. Free with cjson_schema_free. */
cjson_schema *cjson_schema_compile(const uint8_t *bytes, size_t length, cjson_report report, void *context);
void cjson_schema_free(cjson_schema *schema);

typedef enum {
  CJSON_VALID,
  CJSON_INVALID,
  /* Invalid; there were too many faults to go through all of them. */
  CJSON_INVALID_UNFINISHED,
  /* Validation itself failed (out of memory); reported. */
  CJSON_FAILED
} cjson_outcome;

/* Validates a document and reports every fault, in no particular order. */
cjson_outcome cjson_schema_validate(const cjson_schema *schema, const cjson_document *document,
                                    cjson_report report, void *context);

#ifdef __cplusplus
}
#endif
#endif
