/* One pass over the content stream of a PDF page, through poppler's output device.

   poppler's public (glib) interface gives text in physical order only, which displaces Thai marks,
   and no ruling lines; the device gives both. It is poppler's private C++ interface, which has no
   stable ABI: the body refuses to compile with any other poppler than 22.12.

   No C++ type shows here. No function throws, exits or prints. poppler has process-wide state
   (fonts, error callback): calls from several threads wait for each other, so run files side by side
   in processes. A document must not be used from two threads at once.

   Coordinates: PDF points, origin at the top left of the page as displayed (crop box, after
   /Rotate), y grows downwards. Every coordinate is finite. */
#ifndef CPDFCONTENT_H
#define CPDFCONTENT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An open document. */
typedef struct cpdf_document cpdf_document;

/* Why a document could not be opened, or a page not be read. */
typedef enum {
  CPDF_OK = 0,
  /* No usable cross-reference table, catalog or page tree, not even after poppler rebuilt it. */
  CPDF_DAMAGED,
  /* Needs a password, or another one than was given, or is encrypted in a way unknown to poppler. */
  CPDF_ENCRYPTED,
  /* The page tree is sound, and empty. */
  CPDF_NO_PAGES,
  /* Out of memory or another failure of the library. */
  CPDF_INTERNAL
} cpdf_status;

/* Size of a message buffer: text is cut to fit and always ends with NUL. */
#define CPDF_MESSAGE_SIZE 256

/* Opens a document from bytes, which are copied. `password` is tried as owner and as user password;
   NULL for none. On CPDF_OK `*document` is the caller's, to be closed with cpdf_close; otherwise it
   is NULL. `message` receives poppler's first complaint, or "". */
cpdf_status cpdf_open(const uint8_t *bytes, size_t count, const char *password,
                      cpdf_document **document, char message[CPDF_MESSAGE_SIZE]);

/* Closes a document; NULL is allowed. */
void cpdf_close(cpdf_document *document);

/* Number of pages, at least 1. */
int cpdf_page_count(const cpdf_document *document);

/* 1 when poppler had to rebuild the cross-reference table, so far. */
int cpdf_was_rebuilt(const cpdf_document *document);

/* 1 when the file is encrypted (with an empty user password, perhaps). */
int cpdf_is_encrypted(const cpdf_document *document);

/* The PDF version that the header or the catalog states. */
void cpdf_version(const cpdf_document *document, int *major, int *minor);

/* An entry of the Info dictionary (e.g. "Title") as Unicode code points; the caller frees the result
   with cpdf_free_text. NULL and 0 when it is missing or empty. */
uint32_t *cpdf_copy_info(cpdf_document *document, const char *key, size_t *count);
void cpdf_free_text(uint32_t *text);

/* How the text of a glyph is known. */
typedef enum {
  /* From the text layer: ToUnicode, or the encoding. */
  CPDF_TEXT_LAYER = 0,
  /* From the font program's own map of characters, or from glyph names. */
  CPDF_TEXT_PROGRAM,
  /* From the font program, backwards through its substitutions (GSUB). */
  CPDF_TEXT_SUBSTITUTION,
  /* Nothing tells. */
  CPDF_TEXT_UNMAPPED,
  CPDF_TEXT_SOURCE_COUNT
} cpdf_text_source;

/* A character that was drawn. */
typedef struct {
  /* Box from pen position to advance (without character and word spacing), ascent to descent. */
  double x0, y0, x1, y1;
  /* y of the baseline for directions 0 and 180, else its x. */
  double baseline;
  /* Size of the font as displayed. */
  double font_size;
  /* Index into `cpdf_page.fonts`. */
  int32_t font;
  /* Character code in the font. */
  uint32_t code;
  cpdf_text_source source;
  /* Code points of what was drawn, in `cpdf_page.text`; none when nothing tells. */
  uint32_t text_start, text_count;
  /* Code points that the text layer gives instead, in `cpdf_page.text`, where `is_corrected` is 1. */
  uint32_t layer_start, layer_count;
  int32_t is_corrected;
  /* Direction in which the text runs, clockwise: 0, 90 (downwards), 180, 270. */
  int32_t direction;
  /* 1 for text render modes 3 and 7, which paint nothing. */
  int32_t is_invisible;
} cpdf_glyph;

/* A run of glyphs that /ActualText replaces. Runs do not overlap and are in order; a nested one is
   left out, as the outer one replaces it too. */
typedef struct {
  uint32_t first_glyph, glyph_count;
  /* Replacement text, in `cpdf_page.text`; none means that the glyphs stand for no text. */
  uint32_t text_start, text_count;
} cpdf_actual_text;

/* A straight horizontal or vertical line, clipped to the page and to the box of the clip path. */
typedef struct {
  /* y of a horizontal, x of a vertical line: its centre. */
  double position;
  double start, end;
  double thickness;
  int32_t is_vertical;
  /* 1 for a thin filled rectangle, 0 for a stroke. */
  int32_t is_filled;
} cpdf_ruling;

/* A picture: its visible area, and the size of its data in pixels. */
/* A filled rectangle that is too thick for a line, as far as it is seen. */
typedef struct {
  double x0, y0, x1, y1;
  /* From 0 (black) to 1 (white), on white paper. */
  double luminance;
} cpdf_fill;

typedef struct {
  double x0, y0, x1, y1;
  int32_t pixel_width, pixel_height;
} cpdf_image;

/* What is known from an embedded font program. */
typedef enum {
  /* Nothing is embedded. */
  CPDF_PROGRAM_NONE = 0,
  /* It names its glyphs, and was used. */
  CPDF_PROGRAM_READ,
  /* It names no glyph: a subset without `cmap`. */
  CPDF_PROGRAM_NAMELESS,
  /* It cannot be opened. */
  CPDF_PROGRAM_UNREADABLE,
  /* It names other letters than the text layer throughout, so it was not believed. */
  CPDF_PROGRAM_CONTRADICTED,
  /* Type 3: every glyph is a drawing. */
  CPDF_PROGRAM_DRAWINGS
} cpdf_program_state;

/* A font that the page uses. Strings end with NUL and live as long as the page. */
typedef struct {
  /* PostScript name without the subset prefix, or "". */
  const char *name;
  /* /Subtype of the font (of the descendant font, for a composite font). */
  const char *kind;
  /* Index for cpdf_font_facts_at: pages that have the same one use the same font. -1 when the document has more
     or larger fonts than the limits. */
  int32_t number;
  int32_t is_embedded, has_to_unicode, is_bold;
  /* 1 when something in the PDF says what the codes mean: ToUnicode, an encoding, a collection of characters. */
  int32_t has_meaning;
  cpdf_program_state program;
} cpdf_font;

/* How the codes of a font were decided, over all pages read so far. */
typedef struct {
  /* As in cpdf_font. */
  const char *name;
  const char *kind;
  /* Of the font dictionary; made up for one that is no object of its own. */
  int32_t object_number;
  int32_t is_embedded, has_to_unicode;
  cpdf_program_state program;
  /* Number of different codes by cpdf_text_source. */
  uint32_t codes[CPDF_TEXT_SOURCE_COUNT];
} cpdf_font_facts;

/* What a page shows. */
typedef struct {
  double width, height;
  int32_t rotation;
  const cpdf_glyph *glyphs;
  size_t glyph_count;
  const uint32_t *text;
  size_t text_count;
  const cpdf_actual_text *actual_texts;
  size_t actual_text_count;
  const cpdf_ruling *rulings;
  size_t ruling_count;
  /* In the order in which they were painted. */
  const cpdf_fill *fills;
  size_t fill_count;
  const cpdf_image *images;
  size_t image_count;
  const cpdf_font *fonts;
  size_t font_count;
  /* Painted shapes that are neither rulings nor plain rectangles nor white: drawings, or letters
     drawn as outlines. */
  size_t shape_count;
  /* 1 when a limit was met and the rest of the page left out. */
  int32_t is_truncated;
  /* Number of errors that poppler met in the page, and the first of them. */
  size_t error_count;
  char first_error[CPDF_MESSAGE_SIZE];
  /* Owner of everything above. */
  void *storage;
} cpdf_page;

/* Reads page `number` (from 1). On CPDF_OK the caller frees the page with cpdf_page_free. */
cpdf_status cpdf_page_read(cpdf_document *document, int number, cpdf_page *page);
void cpdf_page_free(cpdf_page *page);

/* Number of fonts met in the pages read so far. */
size_t cpdf_font_count(const cpdf_document *document);

/* Facts about a font, in order of first use; `index` is below cpdf_font_count. Strings end with NUL and live
   as long as the document. */
cpdf_font_facts cpdf_font_facts_at(const cpdf_document *document, size_t index);

#ifdef __cplusplus
}
#endif
#endif
