#include "CData.h"

/* The compilers of Swift 6 know #embed, which is of C23, in every mode and say so. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char domestic_reception[] = {
#embed "policies/cn-domestic-reception.yaml"
};

static const char foreign_guests[] = {
#embed "policies/cn-foreign-guests.yaml"
};

const char *jiedai_domestic_reception(void) { return domestic_reception; }
size_t jiedai_domestic_reception_length(void) { return sizeof domestic_reception; }
const char *jiedai_foreign_guests(void) { return foreign_guests; }
size_t jiedai_foreign_guests_length(void) { return sizeof foreign_guests; }
