#include "CData.h"

static const char schema[] = {
#embed "plan.schema.json"
};

const char *jiedai_plan_schema(void) { return schema; }
size_t jiedai_plan_schema_length(void) { return sizeof schema; }
