/* The door to GLPK. */
#ifndef JIEDAI_CGLPK_H
#define JIEDAI_CGLPK_H
#endif
