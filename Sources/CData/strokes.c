#include "CData.h"

/* The compilers of Swift 6 know #embed, which is of C23, in every mode and say so. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char strokes[] = {
#embed "strokes.tsv"
};

const char *jiedai_strokes(void) { return strokes; }
size_t jiedai_strokes_length(void) { return sizeof strokes; }
