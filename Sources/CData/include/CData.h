/* Data files carried inside the binary, so that a copied `jiedai` needs nothing beside it. */
#ifndef JIEDAI_CDATA_H
#define JIEDAI_CDATA_H

#include <stddef.h>

/* Stroke sequences of 20,902 characters: `character TAB digits`, 1 横 2 竖 3 撇 4 点 5 折; lines with # are comments. UTF-8, not terminated. */
const char *jiedai_strokes(void);
size_t jiedai_strokes_length(void);

/* The JSON Schema of plan.json. UTF-8, not terminated. */
const char *jiedai_plan_schema(void);
size_t jiedai_plan_schema_length(void);

/* The regulations that come with the product, as a scenario would write them under `policies`. UTF-8, not terminated. */
const char *jiedai_domestic_reception(void);
size_t jiedai_domestic_reception_length(void);
const char *jiedai_foreign_guests(void);
size_t jiedai_foreign_guests_length(void);

#endif
