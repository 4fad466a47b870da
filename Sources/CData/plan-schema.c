#include "CData.h"

/* The compilers of Swift 6 know #embed, which is of C23, in every mode and say so. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char schema[] = {
#embed "plan.schema.json"
};

const char *jiedai_plan_schema(void) { return schema; }
size_t jiedai_plan_schema_length(void) { return sizeof schema; }
