#include "cjsonschema.h"

#if !__has_include(<valijson/validator.hpp>)
#error "valijson's headers are missing: run Scripts/fetch-valijson"
#endif

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "document_check.hpp"
#include "json_pointer.hpp"
#include "type_mismatch.hpp"

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

struct cjson_document {
  json root;
};

struct cjson_schema {
  json source;
  valijson::Schema schema;
};

namespace {

/// The caller's function with its context.
struct Reporter {
  cjson_report function;
  void *context;

  void operator()(const std::string &pointer, const std::string &message) const {
    if (function) function(context, pointer.data(), pointer.size(), message.data(), message.size());
  }

  void operator()(const char *message) const noexcept {
    if (function) function(context, "", 0, message, std::char_traits<char>::length(message));
  }
};

/// valijson names one undefined property of an object, at the object. The same rule written as a
/// schema, which `false` stands for, makes it name each of them, at its own place.
void spell_out_closed_objects(json &schema) {
  if (schema.is_object()) {
    auto closed = schema.find("additionalProperties");
    if (closed != schema.end() && *closed == false) *closed = {{"not", json::object()}};
  }
  if (schema.is_structured()) {
    for (auto &child : schema) spell_out_closed_objects(child);
  }
}

/// Whether an error only repeats, at a parent, that a child has errors of its own.
bool is_echo(const std::string &description) {
  static const char *const openings[] = {
      "Failed to validate item #",
      "Failed to validate against schema associated with ",
      "Failed to validate against child schema #",
      "Failed to validate against a conditional schema ",
      "Failed to validate against additional properties schema",
  };
  for (const char *opening : openings) {
    if (description.rfind(opening, 0) == 0) return true;
  }
  return false;
}

void report_all(valijson::ValidationResults &results, const TypeMismatch &mismatch, const Reporter &report) {
  static const char *const wrong_type = "Value type not permitted by 'type'";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    if (is_echo(error.description)) continue;
    const std::string pointer = pointer_of(error.context);
    const bool is_wrong_type = error.description.rfind(wrong_type, 0) == 0;
    const std::string sentence = is_wrong_type ? mismatch.sentence(pointer) : "";
    report(pointer, sentence.empty() ? error.description : sentence);
  }
}

}  // namespace

extern "C" cjson_document *cjson_document_parse(const uint8_t *bytes, size_t length, size_t depth_limit,
                                                cjson_report function, void *context) {
  const Reporter report{function, context};
  try {
    const char *begin = reinterpret_cast<const char *>(bytes);
    DocumentCheck check(depth_limit, report);
    if (!json::sax_parse(begin, begin + length, &check)) return nullptr;
    auto document = std::make_unique<cjson_document>();
    document->root = json::parse(begin, begin + length);
    return document.release();
  } catch (const std::exception &error) {
    report(error.what());
  } catch (...) {
    report("The document cannot be parsed.");
  }
  return nullptr;
}

extern "C" void cjson_document_free(cjson_document *document) { delete document; }

extern "C" const char *cjson_document_text(const cjson_document *document, const char *name, size_t *length) {
  try {
    if (!document->root.is_object()) return nullptr;
    const auto member = document->root.find(name);
    if (member == document->root.end() || !member->is_string()) return nullptr;
    const std::string &text = member->get_ref<const std::string &>();
    *length = text.size();
    return text.data();
  } catch (...) {
    return nullptr;
  }
}

extern "C" cjson_schema *cjson_schema_compile(const uint8_t *bytes, size_t length, cjson_report function,
                                              void *context) {
  const Reporter report{function, context};
  try {
    const char *begin = reinterpret_cast<const char *>(bytes);
    auto schema = std::make_unique<cjson_schema>();
    schema->source = json::parse(begin, begin + length);
    spell_out_closed_objects(schema->source);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(NlohmannJsonAdapter(schema->source), schema->schema);
    return schema.release();
  } catch (const std::exception &error) {
    report(error.what());
  } catch (...) {
    report("The schema cannot be compiled.");
  }
  return nullptr;
}

extern "C" void cjson_schema_free(cjson_schema *schema) { delete schema; }

extern "C" cjson_outcome cjson_schema_validate(const cjson_schema *schema, const cjson_document *document,
                                               cjson_report function, void *context) {
  const Reporter report{function, context};
  try {
    valijson::ValidationResults results;
    cjson_outcome outcome = CJSON_INVALID;
    try {
      valijson::Validator validator;
      const NlohmannJsonAdapter root(document->root);
      if (validator.validate(schema->schema, root, &results)) return CJSON_VALID;
    } catch (const valijson::TooManyErrors &) {
      outcome = CJSON_INVALID_UNFINISHED;
    }
    report_all(results, TypeMismatch(schema->source, document->root), report);
    return outcome;
  } catch (const std::exception &error) {
    report(error.what());
  } catch (...) {
    report("The document cannot be validated.");
  }
  return CJSON_FAILED;
}
