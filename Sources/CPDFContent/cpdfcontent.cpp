#include "cpdfcontent.h"

#include <poppler-config.h>

// POPPLER_VERSION is a string, which the preprocessor cannot compare; static_assert can.
#ifndef POPPLER_VERSION
#error "poppler-config.h does not state POPPLER_VERSION; install libpoppler-private-dev 22.12 (Debian 12)"
#endif

#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include <Annot.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <UTF.h>
#include <XRef.h>
#include <goo/GooString.h>
#include <goo/gmem.h>

#include "PageContentDevice.hpp"

namespace {

constexpr bool isSupportedVersion(const char *version) {
  const char *wanted = "22.12.";
  for (int i = 0; wanted[i] != 0; i++) {
    if (version[i] != wanted[i]) return false;
  }
  return true;
}
static_assert(isSupportedVersion(POPPLER_VERSION),
              "CPDFContent uses poppler's private C++ interface as it is in 22.12 (Debian 12). Install "
              "libpoppler-private-dev 22.12, or review PageContentDevice for the poppler that is installed.");

// Complaints of poppler during one call on this thread.
struct Complaints {
  std::size_t count = 0;
  char first[CPDF_MESSAGE_SIZE] = "";
};
thread_local Complaints *listener = nullptr;

// poppler would print to stderr without a callback.
void noteError(ErrorCategory category, Goffset, const char *message) {
  if (!listener || category == errSyntaxWarning || category == errConfig) return;
  if (listener->count++ > 0 || !message) return;
  std::strncpy(listener->first, message, CPDF_MESSAGE_SIZE - 1);
}

// poppler keeps process-wide state that it guards in part only: one call at a time.
std::mutex &popplerMutex() {
  static std::mutex mutex;
  return mutex;
}

// Has poppler for itself, and hears its complaints.
class Session {
 public:
  explicit Session(Complaints *complaints) : lock_(popplerMutex()) { listener = complaints; }
  ~Session() { listener = nullptr; }
  Session(const Session &) = delete;
  Session &operator=(const Session &) = delete;

 private:
  std::lock_guard<std::mutex> lock_;
};

// Only annotations that are part of what the page says: not the frames of links, notes or marks.
bool isPartOfPage(Annot *annotation, void *) {
  switch (annotation->getType()) {
    case Annot::typeFreeText:
    case Annot::typeStamp:
    case Annot::typeWidget:
    case Annot::typeWatermark:
      return true;
    default:
      return false;
  }
}

// poppler asks after every few operators whether to go on.
bool shouldStop(void *device) {
  return static_cast<prongsai::PageContentDevice *>(device)->countProgress(1);
}

}  // namespace

struct cpdf_document {
  // First member: poppler's parameters must outlive the document.
  GlobalParamsIniter parameters{noteError};
  std::string bytes;
  std::unique_ptr<PDFDoc> pdf;
  std::unique_ptr<prongsai::DocumentFonts> fonts;
  bool wasRebuilt = false;
  int pageCount = 0;
};

namespace {

// Whether the page tree is sound and empty, rather than out of reach.
bool hasEmptyPageTree(PDFDoc *pdf) {
  Object catalog = pdf->getXRef()->getCatalog();
  if (!catalog.isDict()) return false;
  Object pages = catalog.dictLookup("Pages");
  if (!pages.isDict()) return false;
  Object kids = pages.dictLookup("Kids");
  return kids.isArray() && kids.arrayGetLength() == 0;
}

cpdf_status load(cpdf_document *document, const char *password) {
  std::optional<GooString> secret;
  if (password) secret.emplace(password);
  auto *stream = new MemStream(document->bytes.data(), 0, static_cast<Goffset>(document->bytes.size()),
                               Object(objNull));
  document->pdf = std::make_unique<PDFDoc>(stream, secret, secret, nullptr,
                                           [document] { document->wasRebuilt = true; });
  if (!document->pdf->isOk()) {
    return document->pdf->getErrorCode() == errEncrypted ? CPDF_ENCRYPTED : CPDF_DAMAGED;
  }
  document->fonts = std::make_unique<prongsai::DocumentFonts>(document->pdf->getXRef());
  document->pageCount = document->pdf->getNumPages();
  if (document->pageCount <= 0) return hasEmptyPageTree(document->pdf.get()) ? CPDF_NO_PAGES : CPDF_DAMAGED;
  // A page tree may state a count and hold nothing that can be read.
  constexpr int kPagesTried = 1000;
  for (int number = 1; number <= document->pageCount && number <= kPagesTried; number++) {
    if (document->pdf->getPage(number)) return CPDF_OK;
  }
  return CPDF_DAMAGED;
}

}  // namespace

cpdf_status cpdf_open(const uint8_t *bytes, size_t count, const char *password, cpdf_document **document,
                      char message[CPDF_MESSAGE_SIZE]) {
  *document = nullptr;
  message[0] = 0;
  try {
    Complaints complaints;
    Session session(&complaints);
    auto opened = std::make_unique<cpdf_document>();  // destroyed within the session
    opened->bytes.assign(reinterpret_cast<const char *>(bytes), count);
    cpdf_status status = load(opened.get(), password);
    std::memcpy(message, complaints.first, CPDF_MESSAGE_SIZE);
    if (status == CPDF_OK) *document = opened.release();
    return status;
  } catch (...) {
    return CPDF_INTERNAL;
  }
}

void cpdf_close(cpdf_document *document) {
  try {
    Complaints ignored;
    Session session(&ignored);
    delete document;
  } catch (...) {
  }
}

int cpdf_page_count(const cpdf_document *document) { return document->pageCount; }

int cpdf_was_rebuilt(const cpdf_document *document) { return document->wasRebuilt; }

int cpdf_is_encrypted(const cpdf_document *document) {
  try {
    return document->pdf->isEncrypted();
  } catch (...) {
    return 0;
  }
}

void cpdf_version(const cpdf_document *document, int *major, int *minor) {
  *major = *minor = 0;
  try {
    *major = document->pdf->getPDFMajorVersion();
    *minor = document->pdf->getPDFMinorVersion();
  } catch (...) {
  }
}

uint32_t *cpdf_copy_info(cpdf_document *document, const char *key, size_t *count) {
  *count = 0;
  try {
    Complaints ignored;
    Session session(&ignored);
    std::unique_ptr<GooString> value = document->pdf->getDocInfoStringEntry(key);
    if (!value) return nullptr;
    Unicode *text = nullptr;
    int length = TextStringToUCS4(value->toStr(), &text);
    if (length <= 0) {
      gfree(text);
      return nullptr;
    }
    static_assert(sizeof(Unicode) == sizeof(uint32_t), "poppler's Unicode is a code point");
    *count = static_cast<size_t>(length);
    return text;
  } catch (...) {
    return nullptr;
  }
}

void cpdf_free_text(uint32_t *text) { gfree(text); }

namespace {

// Owner of a page's arrays.
struct PageStorage {
  PageStorage(const prongsai::Bounds &page, prongsai::DocumentFonts *fonts) : device(page, fonts) {}
  prongsai::PageContentDevice device;
  std::vector<cpdf_font> fonts;
};

void describe(PageStorage *storage, const Complaints &complaints, cpdf_page *page) {
  const prongsai::PageContentDevice &device = storage->device;
  storage->fonts = device.fonts();
  page->glyphs = device.glyphs().data();
  page->glyph_count = device.glyphs().size();
  page->text = device.text().data();
  page->text_count = device.text().size();
  page->actual_texts = device.actualTexts().data();
  page->actual_text_count = device.actualTexts().size();
  page->rulings = device.rulings().rulings().data();
  page->ruling_count = device.rulings().rulings().size();
  page->fills = device.rulings().fills().data();
  page->fill_count = device.rulings().fills().size();
  page->images = device.images().data();
  page->image_count = device.images().size();
  page->fonts = storage->fonts.data();
  page->font_count = storage->fonts.size();
  page->shape_count = device.rulings().shapeCount();
  page->is_truncated = device.isFull();
  page->error_count = complaints.count;
  std::memcpy(page->first_error, complaints.first, CPDF_MESSAGE_SIZE);
}

}  // namespace

cpdf_status cpdf_page_read(cpdf_document *document, int number, cpdf_page *page) {
  std::memset(page, 0, sizeof *page);
  try {
    Complaints complaints;
    Session session(&complaints);
    Page *source = document->pdf->getPage(number);
    if (!source) return CPDF_DAMAGED;
    int rotation = ((source->getRotate() % 360) + 360) % 360;
    double width = source->getCropWidth(), height = source->getCropHeight();
    if (rotation % 180 == 90) std::swap(width, height);
    auto storage =
        std::make_unique<PageStorage>(prongsai::Bounds{0, 0, width, height}, document->fonts.get());
    constexpr double kResolution = 72;  // device units are points
    document->pdf->displayPage(&storage->device, number, kResolution, kResolution, 0, false, true, false,
                               shouldStop, &storage->device, isPartOfPage, nullptr);
    storage->device.finish();
    page->width = width;
    page->height = height;
    page->rotation = rotation;
    describe(storage.get(), complaints, page);
    page->storage = storage.release();
    return CPDF_OK;
  } catch (...) {
    return CPDF_INTERNAL;
  }
}

void cpdf_page_free(cpdf_page *page) {
  try {
    delete static_cast<PageStorage *>(page->storage);
  } catch (...) {
  }
  std::memset(page, 0, sizeof *page);
}

size_t cpdf_font_count(const cpdf_document *document) { return document->fonts->count(); }

cpdf_font_facts cpdf_font_facts_at(const cpdf_document *document, size_t index) {
  return document->fonts->facts(index);
}
