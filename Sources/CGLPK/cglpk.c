#include "cglpk.h"

#include <glpk.h>
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What a call that GLPK gives up on comes back to. */
typedef struct {
  jmp_buf landing;
  char message[256];
  int warnings;
  long steps; /* of the simplex, when the present node began */
} session;

/* How often this thread's environment was thrown away, and how many live programmes it has. The address of one stands
 * for the thread. */
static _Thread_local int generation, programmes;

/* So many complaints of a simplex mean that it goes round in circles, and so do so many steps in one node, which it tells
 * every few seconds: GLPK has no limit for these. */
enum { PATIENCE = 2000, STEPS = 100000 };

static void circle(session *s) {
  strcpy(s->message, "the simplex method goes round in circles");
  longjmp(s->landing, 1);
}

/* The number of steps in a line such as `#  5000: obj = ...`; -1 where it is another line. */
static long told(const char *text) {
  char *end;
  if (*text == '#' || *text == '*') text++;
  long step = strtol(text, &end, 10);
  return end != text && strncmp(end, ": ", 2) == 0 && !strstr(end, "mip") ? step : -1;
}

static int on_output(void *info, const char *text) {
  session *s = info;
  if (glp_at_error()) {
    size_t used = strlen(s->message);
    size_t room = sizeof s->message - used - 1;
    strncat(s->message, text, room);
  } else if (strstr(text, "instability") && ++s->warnings > PATIENCE) {
    circle(s);
  } else {
    long step = told(text);
    if (step >= 0 && step - s->steps > STEPS) circle(s);
  }
  return 1; /* nothing reaches the terminal: stdout is for results */
}

static void on_error(void *info) {
  session *s = info;
  longjmp(s->landing, 1);
}

/* Hooks are a thread's, and lost with its environment. */
static void guard(session *s) {
  s->message[0] = '\0';
  s->warnings = 0;
  s->steps = 0;
  glp_term_hook(on_output, s);
  glp_error_hook(on_error, s);
}

static void unguard(void) {
  glp_error_hook(NULL, NULL);
  glp_term_hook(NULL, NULL);
}

/* After a jump: the environment is thrown away with every problem in it, and nothing of it may be touched again. */
static void abandon(void) {
  glp_free_env();
  generation++;
}

/* A thread that keeps nothing of GLPK's keeps no environment either. */
static void leave(void) {
  unguard();
  if (programmes == 0) glp_free_env();
}

static int bound_kind(double lower, double upper) {
  if (lower == upper) return GLP_FX;
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  return isinf(upper) ? GLP_LO : GLP_DB;
}

static void load(glp_prob *p, const cglpk_problem *in, int *row, int *column, double *value) {
  glp_set_obj_dir(p, GLP_MIN);
  if (in->columns > 0) glp_add_cols(p, in->columns);
  if (in->rows > 0) glp_add_rows(p, in->rows);
  for (int j = 0; j < in->columns; j++) {
    if (in->integer[j]) glp_set_col_kind(p, j + 1, GLP_IV); /* not GLP_BV: it resets bounds */
    glp_set_col_bnds(p, j + 1, bound_kind(in->lower[j], in->upper[j]), in->lower[j], in->upper[j]);
    glp_set_obj_coef(p, j + 1, in->objective[j]);
  }
  for (int i = 0; i < in->rows; i++)
    glp_set_row_bnds(p, i + 1, bound_kind(in->row_lower[i], in->row_upper[i]), in->row_lower[i], in->row_upper[i]);
  for (int k = 0; k < in->entries; k++) {
    row[k + 1] = in->row_index[k] + 1;
    column[k + 1] = in->column_index[k] + 1;
    value[k + 1] = in->value[k];
  }
  glp_load_matrix(p, in->entries, row, column, value);
}

typedef struct {
  const cglpk_options *options;
  cglpk_result *result;
  session *session;
  int has_best;
} watch;

/* Presolve hides the columns' names, so this only looks and stops. */
static void on_node(glp_tree *tree, void *info) {
  watch *w = info;
  int reason = glp_ios_reason(tree);
  if (reason != GLP_ISELECT && reason != GLP_IBINGO && reason != GLP_IPREPRO) return;
  glp_prob *p = glp_ios_get_prob(tree);
  w->session->steps = glp_get_it_cnt(p);
  int status = glp_mip_status(p);
  w->has_best = status == GLP_FEAS || status == GLP_OPT;
  double best = w->has_best ? glp_mip_obj_val(p) : 0;
  int node = glp_ios_best_node(tree);
  if (node != 0) {
    double bound = glp_ios_node_bound(tree, node);
    if (bound > -1e300 && bound < 1e300) w->result->bound = bound;
  }
  if (reason != GLP_ISELECT) return;
  w->result->nodes++;
  const cglpk_options *o = w->options;
  if ((o->node_limit >= 0 && w->result->nodes > o->node_limit)
      || (o->iteration_limit >= 0 && glp_get_it_cnt(p) > o->iteration_limit)) {
    w->result->why = CGLPK_NODES;
    glp_ios_terminate(tree);
  } else if (o->stop && o->stop(o->context, w->result->nodes, w->has_best, best, w->result->bound)) {
    w->result->why = CGLPK_STOPPED;
    glp_ios_terminate(tree);
  }
}

/* What GLPK's code and status mean, in one place (glpk.md, P12). */
static void judge(cglpk_result *r, int code, int status) {
  switch (code) {
  case 0: r->why = CGLPK_DONE; break;
  case GLP_ENOPFS: r->why = CGLPK_DONE; r->held = CGLPK_INFEASIBLE; return;
  case GLP_ENODFS: r->why = CGLPK_DONE; r->held = CGLPK_UNBOUNDED; return;
  case GLP_ETMLIM: r->why = CGLPK_TIME; break;
  case GLP_EMIPGAP: r->why = CGLPK_GAP; break;
  case GLP_ESTOP: if (r->why != CGLPK_NODES) r->why = CGLPK_STOPPED; break;
  default: r->why = CGLPK_FAILED; break;
  }
  switch (status) {
  case GLP_OPT: r->held = r->why == CGLPK_DONE ? CGLPK_OPTIMAL : CGLPK_FEASIBLE; break;
  case GLP_FEAS: r->held = CGLPK_FEASIBLE; break;
  case GLP_NOFEAS: r->held = CGLPK_INFEASIBLE; break;
  default: r->held = CGLPK_NOTHING; break;
  }
}

cglpk_result cglpk_solve(const cglpk_problem *in, const cglpk_options *options, double *values) {
  cglpk_result result = {.held = CGLPK_NOTHING, .why = CGLPK_FAILED, .bound = -INFINITY};
  size_t entries = (size_t)in->entries + 1;
  int *row = malloc(entries * sizeof *row), *column = malloc(entries * sizeof *column);
  double *value = malloc(entries * sizeof *value);
  if (!row || !column || !value) {
    free(row); free(column); free(value);
    result.fatal = 1;
    strcpy(result.message, "out of memory");
    return result;
  }
  session s;
  guard(&s);
  if (setjmp(s.landing)) {
    abandon();
    result = (cglpk_result){.held = CGLPK_NOTHING, .why = CGLPK_FAILED, .bound = -INFINITY, .fatal = 1};
    memcpy(result.message, s.message, sizeof result.message);
    free(row); free(column); free(value);
    return result;
  }
  glp_prob *p = glp_create_prob();
  load(p, in, row, column, value);
  glp_iocp parm;
  glp_init_iocp(&parm);
  parm.msg_lev = GLP_MSG_ON; /* complaints and steps, for `on_output` to count */
  parm.out_dly = 0;
  parm.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parm.mip_gap = options->gap;
  if (options->cuts) parm.gmi_cuts = parm.mir_cuts = parm.cov_cuts = parm.clq_cuts = GLP_ON;
  if (options->whole > 0) parm.tol_int = options->whole;
  if (options->worth > 0) parm.tol_obj = options->worth;
  if (options->seconds >= 0) parm.tm_lim = options->seconds > 2e6 ? 2000000000 : (int)(options->seconds * 1000) + 1;
  watch w = {options, &result, &s, 0};
  parm.cb_func = on_node;
  parm.cb_info = &w;
  int code = 0;
  if (!options->presolve) { /* branch and cut then starts from an optimal basis of the relaxation */
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_ERR;
    if (parm.tm_lim < simplex.tm_lim) simplex.tm_lim = parm.tm_lim;
    int ended = glp_simplex(p, &simplex);
    if (ended == GLP_ETMLIM) code = GLP_ETMLIM;
    else if (glp_get_status(p) == GLP_NOFEAS) code = GLP_ENOPFS;
    else if (glp_get_status(p) != GLP_OPT) code = GLP_EFAIL;
  }
  if (code == 0) code = glp_intopt(p, &parm);
  judge(&result, code, glp_mip_status(p));
  if (result.held == CGLPK_OPTIMAL || result.held == CGLPK_FEASIBLE) {
    result.objective = glp_mip_obj_val(p);
    for (int j = 0; j < in->columns; j++) values[j] = glp_mip_col_val(p, j + 1);
  }
  if (result.held == CGLPK_OPTIMAL) result.bound = result.objective;
  result.iterations = glp_get_it_cnt(p);
  glp_delete_prob(p);
  leave();
  free(row); free(column); free(value);
  return result;
}

/* A solve that another thread does, with copies of all that it needs; whoever of the two comes last frees it. */
typedef struct {
  pthread_mutex_t lock;
  pthread_cond_t ended;
  int done, left;           /* the solve has ended; nobody waits for it any more */
  int wish;                 /* it is to stop */
  int nodes, has_best;      /* where it stands */
  double best, bound;
  cglpk_problem problem;
  cglpk_options options;
  cglpk_result result;
  double *values;
  void *copies;
} errand;

static void forget(errand *e) {
  pthread_cond_destroy(&e->ended);
  pthread_mutex_destroy(&e->lock);
  free(e->copies);
  free(e);
}

static int on_errand(void *context, int nodes, int has_best, double best, double bound) {
  errand *e = context;
  pthread_mutex_lock(&e->lock);
  e->nodes = nodes;
  e->has_best = has_best;
  e->best = best;
  e->bound = bound;
  int wish = e->wish;
  pthread_mutex_unlock(&e->lock);
  return wish;
}

static void *run_errand(void *context) {
  errand *e = context;
  cglpk_result result = cglpk_solve(&e->problem, &e->options, e->values);
  pthread_mutex_lock(&e->lock);
  e->result = result;
  e->done = 1;
  int left = e->left;
  pthread_cond_signal(&e->ended);
  pthread_mutex_unlock(&e->lock);
  if (left) forget(e);
  return NULL;
}

static void *copied(char **at, const void *from, size_t size) {
  void *to = *at;
  if (size > 0) memcpy(to, from, size);
  *at += (size + 15) / 16 * 16;
  return to;
}

/* Null where memory is short. */
static errand *prepare(const cglpk_problem *in, const cglpk_options *options) {
  size_t columns = (size_t)in->columns, rows = (size_t)in->rows, entries = (size_t)in->entries;
  size_t d = sizeof(double), i = sizeof(int);
  errand *e = calloc(1, sizeof *e);
  char *at = malloc(columns * (4 * d + 1) + rows * 2 * d + entries * (d + 2 * i) + 200);
  if (!e || !at) {
    free(e); free(at);
    return NULL;
  }
  e->copies = at;
  e->problem = *in;
  e->problem.objective = copied(&at, in->objective, columns * d);
  e->problem.lower = copied(&at, in->lower, columns * d);
  e->problem.upper = copied(&at, in->upper, columns * d);
  e->problem.integer = copied(&at, in->integer, columns);
  e->problem.row_lower = copied(&at, in->row_lower, rows * d);
  e->problem.row_upper = copied(&at, in->row_upper, rows * d);
  e->problem.row_index = copied(&at, in->row_index, entries * i);
  e->problem.column_index = copied(&at, in->column_index, entries * i);
  e->problem.value = copied(&at, in->value, entries * d);
  e->values = (double *)at;
  e->options = *options;
  e->options.stop = on_errand;
  e->options.context = e;
  e->bound = -INFINITY;
  pthread_mutex_init(&e->lock, NULL);
  pthread_condattr_t clock;
  pthread_condattr_init(&clock);
  pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
  pthread_cond_init(&e->ended, &clock);
  pthread_condattr_destroy(&clock);
  return e;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Waits for the end, or until the time `until`; the lock is held. */
static void await(errand *e, double until) {
  struct timespec t = {.tv_sec = (time_t)until, .tv_nsec = (long)((until - floor(until)) * 1e9)};
  pthread_cond_timedwait(&e->ended, &e->lock, &t);
}

enum { STACK = 16 << 20 };

cglpk_result cglpk_solve_apart(const cglpk_problem *in, const cglpk_options *options, double *values) {
  errand *e = prepare(in, options);
  if (!e) return cglpk_solve(in, options, values);
  pthread_t thread;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, STACK);
  int failed = pthread_create(&thread, &attributes, run_errand, e);
  pthread_attr_destroy(&attributes);
  if (failed) {
    forget(e);
    return cglpk_solve(in, options, values);
  }
  /* GLPK gives its root and its tree the whole of the limit each, and its presolver as long as it likes: it is asked to
   * stop when the time is over, and left alone when it doesn't hear. */
  double end = options->seconds >= 0 ? now() + options->seconds : INFINITY, limit = end + 1 + 0.1 * options->seconds;
  if (options->seconds < 0) limit = INFINITY;
  int asked = 0; /* by whom it was asked to stop: 1 the clock, 2 `stop` */
  cglpk_result result = {.held = CGLPK_NOTHING, .why = CGLPK_TIME, .bound = -INFINITY};
  pthread_mutex_lock(&e->lock);
  while (!e->done && now() < limit) {
    await(e, now() + 0.03);
    if (e->done || asked == 2) continue;
    if (!asked && now() >= end) asked = e->wish = 1;
    if (!options->stop) continue;
    int nodes = e->nodes, has_best = e->has_best;
    double best = e->best, bound = e->bound;
    pthread_mutex_unlock(&e->lock);
    int wish = options->stop(options->context, nodes, has_best, best, bound);
    pthread_mutex_lock(&e->lock);
    if (!wish) continue;
    asked = 2;
    e->wish = 1;
    result.why = CGLPK_STOPPED;
    if (now() + 0.7 < limit) limit = now() + 0.7;
  }
  int done = e->done;
  if (done) {
    result = e->result;
    if (asked == 1 && result.why == CGLPK_STOPPED) result.why = CGLPK_TIME;
    if (result.held == CGLPK_OPTIMAL || result.held == CGLPK_FEASIBLE)
      memcpy(values, e->values, (size_t)in->columns * sizeof *values);
  } else {
    e->left = 1;
    result.nodes = e->nodes;
    result.bound = e->bound;
  }
  pthread_mutex_unlock(&e->lock);
  if (done) forget(e);
  return result;
}

/* What a relaxation came to. */
typedef struct {
  cglpk_result *result;
  double *values, *reduced;
  int columns;
  double enough;
  cglpk_stop stop;
  void *context;
} relaxation;

static void record(relaxation *r, glp_prob *p) {
  r->result->why = CGLPK_DONE;
  r->result->held = CGLPK_OPTIMAL;
  r->result->objective = r->result->bound = glp_get_obj_val(p);
  for (int j = 0; j < r->columns; j++) {
    r->values[j] = glp_get_col_prim(p, j + 1);
    r->reduced[j] = glp_get_col_dual(p, j + 1);
  }
}

/* Each round of cuts at the root makes the relaxation tighter; where GLPK would branch, it ends. */
static void on_round(glp_tree *tree, void *info) {
  relaxation *r = info;
  glp_prob *p = glp_ios_get_prob(tree);
  switch (glp_ios_reason(tree)) {
  case GLP_ICUTGEN:
  case GLP_IBRANCH:
    if (glp_get_status(p) == GLP_OPT && glp_get_obj_val(p) >= r->result->bound) record(r, p);
    if (glp_ios_reason(tree) == GLP_IBRANCH || r->result->bound >= r->enough
        || (r->stop && r->stop(r->context, 0, 0, 0, -INFINITY)))
      glp_ios_terminate(tree);
    break;
  case GLP_IBINGO:
    if (glp_get_status(p) == GLP_OPT && glp_get_obj_val(p) >= r->result->bound) record(r, p);
    break;
  }
}

cglpk_result cglpk_relax(
    const cglpk_problem *in, double enough, cglpk_stop stop, void *context, double *values, double *reduced) {
  cglpk_result result = {.held = CGLPK_NOTHING, .why = CGLPK_FAILED, .bound = -INFINITY};
  relaxation r = {&result, values, reduced, in->columns, enough, stop, context};
  size_t entries = (size_t)in->entries + 1;
  int *row = malloc(entries * sizeof *row), *column = malloc(entries * sizeof *column);
  double *value = malloc(entries * sizeof *value);
  if (!row || !column || !value) {
    free(row); free(column); free(value);
    return result;
  }
  session s;
  guard(&s);
  if (setjmp(s.landing)) {
    abandon();
    free(row); free(column); free(value);
    return (cglpk_result){.held = CGLPK_NOTHING, .why = CGLPK_FAILED, .bound = -INFINITY, .fatal = 1};
  }
  glp_prob *p = glp_create_prob();
  load(p, in, row, column, value);
  glp_smcp parm;
  glp_init_smcp(&parm);
  parm.msg_lev = GLP_MSG_ERR;
  glp_adv_basis(p, 0); /* GLPK's presolver gives up on problems that it empties */
  int size = in->rows + in->columns;
  parm.it_lim = 200 + 2000000 / (size + 100); /* slices of about a tenth of a second, by counted work */
  int code = GLP_EITLIM;
  for (int slice = 0; code == GLP_EITLIM && slice < 2000; slice++) {
    if (stop && stop(context, 0, 0, 0, -INFINITY)) {
      result.why = CGLPK_STOPPED;
      break;
    }
    code = glp_simplex(p, &parm);
  }
  if (code == 0 && glp_get_status(p) == GLP_OPT) {
    record(&r, p);
    if (result.bound < enough) {
      glp_iocp root;
      glp_init_iocp(&root);
      root.msg_lev = GLP_MSG_ERR;
      root.gmi_cuts = root.mir_cuts = root.cov_cuts = root.clq_cuts = GLP_ON;
      root.cb_func = on_round;
      root.cb_info = &r;
      glp_intopt(p, &root); /* its answer doesn't matter: what it recorded does */
    }
  }
  result.iterations = glp_get_it_cnt(p);
  glp_delete_prob(p);
  leave();
  free(row); free(column); free(value);
  return result;
}

struct cglpk_lp {
  glp_prob *problem; /* null after a fatal error */
  const int *owner;  /* the thread that it belongs to */
  int born;          /* the generation of that thread's environment */
  int solved;
  int grown; /* columns or costs are new since the last solve: the basis is primal feasible, not dual */
  session s;
};

cglpk_lp *cglpk_lp_open(void) {
  cglpk_lp *lp = calloc(1, sizeof *lp);
  if (!lp) return NULL;
  guard(&lp->s);
  if (setjmp(lp->s.landing)) {
    abandon();
    free(lp);
    return NULL;
  }
  lp->problem = glp_create_prob();
  lp->owner = &generation;
  lp->born = generation;
  programmes++;
  glp_set_obj_dir(lp->problem, GLP_MIN);
  unguard();
  return lp;
}

/* Whether the programme may be touched: on its own thread, and as long as the environment it was born in lives. */
static int is_alive(cglpk_lp *lp) {
  if (lp->owner != &generation) {
    strcpy(lp->s.message, "a linear programme was used on another thread");
    return 0;
  }
  if (lp->problem && lp->born != generation) {
    lp->problem = NULL;
    strcpy(lp->s.message, "GLPK gave up on another problem of this thread, and this one went with it");
  }
  return lp->problem != NULL;
}

/* Every call on a live programme starts like this; a jump marks it as lost. */
#define ENTER(lp, lost)          \
  if (!is_alive(lp)) return lost; \
  guard(&(lp)->s);               \
  if (setjmp((lp)->s.landing)) { \
    abandon();                   \
    (lp)->problem = NULL;        \
    return lost;                 \
  }

void cglpk_lp_close(cglpk_lp *lp) {
  /* On another thread GLPK would abort: what the programme holds then goes with its own thread. */
  if (lp->owner != &generation) return;
  programmes--;
  if (is_alive(lp)) {
    guard(&lp->s);
    if (setjmp(lp->s.landing)) abandon();
    else {
      glp_delete_prob(lp->problem);
      leave();
    }
  }
  free(lp);
}

int cglpk_lp_add_row(cglpk_lp *lp, double lower, double upper) {
  ENTER(lp, -1)
  int i = glp_add_rows(lp->problem, 1);
  glp_set_row_bnds(lp->problem, i, bound_kind(lower, upper), lower, upper);
  unguard();
  return i - 1;
}

int cglpk_lp_add_column(cglpk_lp *lp, double cost, double lower, double upper, int entries, const int *rows, const double *values) {
  ENTER(lp, -1)
  int j = glp_add_cols(lp->problem, 1);
  glp_set_obj_coef(lp->problem, j, cost);
  glp_set_col_bnds(lp->problem, j, bound_kind(lower, upper), lower, upper);
  int *index = malloc(((size_t)entries + 1) * sizeof *index);
  double *value = malloc(((size_t)entries + 1) * sizeof *value);
  if (!index || !value) {
    free(index); free(value);
    return -1;
  }
  for (int k = 0; k < entries; k++) {
    index[k + 1] = rows[k] + 1;
    value[k + 1] = values[k];
  }
  glp_set_mat_col(lp->problem, j, entries, index, value);
  free(index); free(value);
  lp->grown = 1;
  unguard();
  return j - 1;
}

int cglpk_lp_set_row(cglpk_lp *lp, int row, int entries, const int *columns, const double *values) {
  ENTER(lp, -1)
  int *index = malloc(((size_t)entries + 1) * sizeof *index);
  double *value = malloc(((size_t)entries + 1) * sizeof *value);
  if (!index || !value) {
    free(index); free(value);
    return -1;
  }
  for (int k = 0; k < entries; k++) {
    index[k + 1] = columns[k] + 1;
    value[k + 1] = values[k];
  }
  glp_set_mat_row(lp->problem, row + 1, entries, index, value);
  free(index); free(value);
  unguard();
  return 0;
}

int cglpk_lp_set_cost(cglpk_lp *lp, int column, double cost) {
  ENTER(lp, -1)
  glp_set_obj_coef(lp->problem, column + 1, cost);
  lp->grown = 1;
  unguard();
  return 0;
}

int cglpk_lp_set_bounds(cglpk_lp *lp, int column, double lower, double upper) {
  ENTER(lp, -1)
  glp_set_col_bnds(lp->problem, column + 1, bound_kind(lower, upper), lower, upper);
  unguard();
  return 0;
}

cglpk_result cglpk_lp_solve(cglpk_lp *lp, double seconds, double *primal, double *dual) {
  const cglpk_result lost = {.held = CGLPK_NOTHING, .why = CGLPK_FAILED, .bound = -INFINITY, .fatal = 1};
  ENTER(lp, lost)
  cglpk_result result = lost;
  result.fatal = 0;
  glp_smcp parm;
  glp_init_smcp(&parm);
  parm.msg_lev = GLP_MSG_OFF;
  if (seconds >= 0) parm.tm_lim = seconds > 2e6 ? 2000000000 : (int)(seconds * 1000) + 1;
  parm.meth = lp->solved && !lp->grown ? GLP_DUALP : GLP_PRIMAL;
  lp->grown = 0;
  /* Degenerate programmes can keep one method going round for ever: it then hands over to the other, and at last begins
   * afresh. */
  int rows = glp_get_num_rows(lp->problem);
  int before = glp_get_it_cnt(lp->problem);
  int code = 0;
  for (int attempt = 0; attempt < 4; attempt++) {
    if (attempt == 1 || attempt == 3) parm.meth = parm.meth == GLP_PRIMAL ? GLP_DUALP : GLP_PRIMAL;
    if (attempt == 2) glp_adv_basis(lp->problem, 0);
    if (attempt == 3) glp_std_basis(lp->problem);
    parm.it_lim = (attempt < 2 ? 2000 + 20 * rows : 20000 + 200 * rows);
    code = glp_simplex(lp->problem, &parm);
    if (code == 0) break;
    if (code != GLP_EITLIM && code != GLP_EBADB && code != GLP_ESING && code != GLP_ECOND && code != GLP_EFAIL) break;
    if (code != GLP_EITLIM && attempt < 1) attempt = 1; /* the basis is no good */
  }
  result.iterations = glp_get_it_cnt(lp->problem) - before;
  int status = glp_get_status(lp->problem);
  if (code == 0) result.why = CGLPK_DONE;
  if (code == GLP_ETMLIM) result.why = CGLPK_TIME;
  if (status == GLP_OPT) {
    result.held = CGLPK_OPTIMAL;
    result.objective = result.bound = glp_get_obj_val(lp->problem);
    lp->solved = 1;
    for (int j = 0; j < glp_get_num_cols(lp->problem); j++) primal[j] = glp_get_col_prim(lp->problem, j + 1);
    for (int i = 0; i < glp_get_num_rows(lp->problem); i++) dual[i] = glp_get_row_dual(lp->problem, i + 1);
  } else if (status == GLP_NOFEAS) {
    result.held = CGLPK_INFEASIBLE;
  } else if (status == GLP_UNBND) {
    result.held = CGLPK_UNBOUNDED;
  }
  unguard();
  return result;
}

const char *cglpk_lp_message(const cglpk_lp *lp) { return lp->s.message; }

const char *cglpk_config(const char *option) { return glp_config(option); }

const char *cglpk_version(void) { return glp_version(); }
