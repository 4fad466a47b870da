/* The door to GLPK: whole solves from flat arrays, and a live linear programme for column generation.
 *
 * GLPK aborts on misuse. Here every call runs under an error hook that jumps back into this file, so a misuse comes
 * back as `fatal` with GLPK's message, and the thread's environment is thrown away with everything in it. Nothing
 * here may be used by two threads at once; different threads don't meet, since GLPK's environment is a thread's own.
 * All indices are from 0; infinities are the C ones. */
#ifndef JIEDAI_CGLPK_H
#define JIEDAI_CGLPK_H

#ifdef __cplusplus
extern "C" {
#endif

/* A problem: minimise `objective` over columns within bounds, rows within bounds. `row_index`, `column_index` and
 * `value` are the entries of the matrix, no pair twice. */
typedef struct {
  int columns;
  const double *objective, *lower, *upper;
  const unsigned char *integer;
  int rows;
  const double *row_lower, *row_upper;
  int entries;
  const int *row_index, *column_index;
  const double *value;
} cglpk_problem;

/* Asked at each node: non-zero stops. It must not call GLPK. */
typedef int (*cglpk_stop)(void *context, int nodes, int has_best, double best, double bound);

typedef struct {
  int node_limit;          /* negative: none */
  int iteration_limit;     /* of the simplex method, looked at between nodes; negative: none */
  double seconds;          /* negative: none */
  double gap;              /* relative; 0 proves */
  int presolve;            /* non-zero: GLPK simplifies the problem first */
  int cuts;                /* non-zero: GLPK adds cuts; their roundings harm where coefficients are large */
  double whole;            /* how far from a whole number is whole; 0: GLPK's 1e-5 */
  double worth;            /* by what part a goal must get better to count; 0: GLPK's 1e-7 */
  cglpk_stop stop;         /* may be null */
  void *context;
} cglpk_options;

enum { CGLPK_OPTIMAL, CGLPK_FEASIBLE, CGLPK_INFEASIBLE, CGLPK_UNBOUNDED, CGLPK_NOTHING };
enum { CGLPK_DONE, CGLPK_NODES, CGLPK_TIME, CGLPK_GAP, CGLPK_STOPPED, CGLPK_FAILED };

typedef struct {
  int held;                /* what we hold */
  int why;                 /* why we stopped */
  int nodes;
  int iterations;          /* of the simplex method */
  double objective, bound;
  int fatal;               /* GLPK itself gave up: `message` says why */
  char message[256];
} cglpk_result;

/* Branch and cut on this thread; `values` has room for every column. */
cglpk_result cglpk_solve(const cglpk_problem *problem, const cglpk_options *options, double *values);

/* The same on a thread of its own, where GLPK can't be asked to stop in the middle of a long step: about a second after
 * `stop` answers non-zero, or after a time limit, the thread is left to itself and the answer is "nothing". `stop` is
 * called on the caller's thread, every few hundredths of a second. */
cglpk_result cglpk_solve_apart(const cglpk_problem *problem, const cglpk_options *options, double *values);

/* The relaxation without the wish for whole numbers, made tighter by cuts while it is less than `enough`; `values` and
 * `reduced` costs have room for every column. It stops without an answer, or with that of fewer cuts, when `stop` (which may be
 * null) answers non-zero. */
cglpk_result cglpk_relax(
    const cglpk_problem *problem, double enough, cglpk_stop stop, void *context, double *values, double *reduced);

/* A linear programme that lives between solves, on the thread that opened it: elsewhere every call fails without
 * touching it. Null where memory is short. */
typedef struct cglpk_lp cglpk_lp;
cglpk_lp *cglpk_lp_open(void);
void cglpk_lp_close(cglpk_lp *lp);
/* The row's or column's index, or -1 after a fatal error. */
int cglpk_lp_add_row(cglpk_lp *lp, double lower, double upper);
int cglpk_lp_add_column(cglpk_lp *lp, double cost, double lower, double upper, int entries, const int *rows, const double *values);
int cglpk_lp_set_row(cglpk_lp *lp, int row, int entries, const int *columns, const double *values);
int cglpk_lp_set_cost(cglpk_lp *lp, int column, double cost);
int cglpk_lp_set_bounds(cglpk_lp *lp, int column, double lower, double upper);
/* Simplex from the present basis, for about so many seconds (negative: no limit); `primal` and `dual` have room for every
 * column and row. */
cglpk_result cglpk_lp_solve(cglpk_lp *lp, double seconds, double *primal, double *dual);
const char *cglpk_lp_message(const cglpk_lp *lp);

/* What GLPK says of its own build: `cglpk_config("TLS")`. Null where it says nothing. */
const char *cglpk_config(const char *option);

/* GLPK's version: "5.0". */
const char *cglpk_version(void);

#ifdef __cplusplus
}
#endif
#endif
