#include "CData.h"

static const char strokes[] = {
#embed "strokes.tsv"
};

const char *jiedai_strokes(void) { return strokes; }
size_t jiedai_strokes_length(void) { return sizeof strokes; }
