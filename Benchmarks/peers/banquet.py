#!/usr/bin/env python3
"""Seat pair-preference banquets with general solvers: CP-SAT (OR-Tools), HiGHS, and GLPK without columns.

    Benchmarks/peers/.venv/bin/python Benchmarks/peers/banquet.py --solver cpsat --time-limit 60 DIR [NAME ...]

Each model is one that somebody who knows the solver would write:
  * a variable for each guest and table, each guest at one table, capacities kept;
  * a variable for each pair with a wish, tied to the tables of the two: for a like, it can be 1 only where both sit at
    one table; for a dislike, it must be 1 where they do;
  * equal tables are told apart by guest k never sitting beyond table k;
  * CP-SAT ties a pair by clauses while these are few, and by (un)equal table numbers where they would be millions.
Prints `instance, value, bound, proven, seconds`, as `jiedai bench banquet` does; every value is counted anew.
"""
import argparse
import json
import pathlib
import sys
import time

LARGEST = 4_000_000  # Rows of a model beyond which neither MILP solver gets as far as the first relaxation in a minute.


class Banquet:
    def __init__(self, path):
        data = json.loads(path.read_text())
        self.guests, self.tables, self.least = data["guests"], data["tables"], data.get("min", 0)
        self.wishes = [tuple(wish) for wish in data["weights"]]
        self.alike = len(set(self.tables)) == 1

    def value(self, seating):
        counts = [0] * len(self.tables)
        for table in seating:
            counts[table] += 1
        for count, table in zip(counts, self.tables):
            assert count <= table and (count == 0 or count >= self.least), "the seating breaks a rule"
        return sum(weight for one, other, weight in self.wishes if seating[one] == seating[other])

    @property
    def most(self):
        return sum(max(0, weight) for _, _, weight in self.wishes)

    def may_sit(self, guest, table):
        return not self.alike or table <= guest


def watcher(cp_model, watch):
    """Tells `watch` of each better seating: seconds, value, bound."""
    class Watcher(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            watch(self.wall_time, self.objective_value, self.best_objective_bound)

    return Watcher()


def cpsat(banquet, seconds, threads, watch=None):
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    tables = range(len(banquet.tables))
    at = [[model.new_bool_var("") if banquet.may_sit(guest, table) else 0 for table in tables]
          for guest in range(banquet.guests)]
    for guest in at:
        model.add_exactly_one(place for place in guest if not isinstance(place, int))
    for table in tables:
        count = sum(guest[table] for guest in at)
        if banquet.least > 1:
            used = model.new_bool_var("")
            model.add(count <= banquet.tables[table] * used)
            model.add(count >= banquet.least * used)
        else:
            model.add(count <= banquet.tables[table])
    few = len(banquet.wishes) * len(banquet.tables) <= 2_000_000
    number = None
    if not few:
        number = [model.new_int_var(0, len(banquet.tables) - 1, "") for _ in at]
        for guest, places in enumerate(at):
            model.add(number[guest] == sum(table * place for table, place in enumerate(places)))
    goal = []
    for one, other, weight in banquet.wishes:
        both = model.new_bool_var("")
        goal.append(weight * both)
        if not few:
            if weight > 0:
                model.add(number[one] == number[other]).only_enforce_if(both)
            else:
                model.add(number[one] != number[other]).only_enforce_if(~both)
            continue
        for table in tables:
            a, b = at[one][table], at[other][table]
            if weight > 0:
                for this, that in ((a, b), (b, a)):
                    if isinstance(this, int):
                        continue
                    model.add_bool_or([~both, ~this] + ([] if isinstance(that, int) else [that]))
            elif not isinstance(a, int) and not isinstance(b, int):
                model.add_bool_or([both, ~a, ~b])
    model.maximize(sum(goal))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = threads
    status = solver.solve(model, watcher(cp_model, watch) if watch else None)
    bound = min(banquet.most, solver.best_objective_bound) if status != cp_model.UNKNOWN else banquet.most
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, bound
    seating = [next(t for t, place in enumerate(guest) if not isinstance(place, int) and solver.value(place))
               for guest in at]
    return seating, bound


def rows(banquet):
    """The MILP: columns (upper bound 1, integer or not, gain) and rows (columns, coefficients, least, most)."""
    tables = range(len(banquet.tables))
    columns, result, place = [], [], {}
    for guest in range(banquet.guests):
        for table in tables:
            if banquet.may_sit(guest, table):
                place[guest, table] = len(columns)
                columns.append((True, 0))
        own = [place[guest, table] for table in tables if (guest, table) in place]
        result.append((own, [1] * len(own), 1, 1))
    for table in tables:
        own = [place[guest, table] for guest in range(banquet.guests) if (guest, table) in place]
        if banquet.least > 1:
            used = len(columns)
            columns.append((True, 0))
            result.append((own + [used], [1] * len(own) + [-banquet.tables[table]], None, 0))
            result.append((own + [used], [1] * len(own) + [-banquet.least], 0, None))
        else:
            result.append((own, [1] * len(own), None, banquet.tables[table]))
    for one, other, weight in banquet.wishes:
        both = len(columns)
        columns.append((False, weight))
        for table in tables:
            a, b = place.get((one, table)), place.get((other, table))
            if weight > 0:
                for this, that in ((a, b), (b, a)):
                    if this is not None:
                        rest = [] if that is None else [that]
                        result.append(([both, this] + rest, [1, 1] + [-1] * len(rest), None, 1))
            elif a is not None and b is not None:
                result.append(([both, a, b], [-1, 1, 1], None, 1))
    return columns, result, place


def too_large(banquet):
    return 2 * len(banquet.wishes) * len(banquet.tables) > LARGEST


def highs(banquet, seconds, threads, _watch=None):
    import highspy
    import numpy

    if too_large(banquet):
        return None, banquet.most
    columns, constraints, place = rows(banquet)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("threads", threads)
    infinity = solver.inf
    problem = highspy.HighsLp()
    problem.num_col_, problem.num_row_ = len(columns), len(constraints)
    problem.sense_ = highspy.ObjSense.kMaximize
    problem.col_cost_ = numpy.array([gain for _, gain in columns], dtype=float)
    problem.col_lower_, problem.col_upper_ = numpy.zeros(len(columns)), numpy.ones(len(columns))
    problem.row_lower_ = numpy.array([-infinity if row[2] is None else row[2] for row in constraints], dtype=float)
    problem.row_upper_ = numpy.array([infinity if row[3] is None else row[3] for row in constraints], dtype=float)
    problem.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    problem.a_matrix_.start_ = numpy.cumsum([0] + [len(row[0]) for row in constraints])
    problem.a_matrix_.index_ = numpy.array([column for row in constraints for column in row[0]])
    problem.a_matrix_.value_ = numpy.array([value for row in constraints for value in row[1]], dtype=float)
    problem.integrality_ = [highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous
                            for whole, _ in columns]
    solver.passModel(problem)
    solver.run()
    info = solver.getInfo()
    bound = min(banquet.most, info.mip_dual_bound)
    if info.primal_solution_status != 2:
        return None, bound
    values = solver.getSolution().col_value
    return chosen(banquet, place, values), bound


def glpk(banquet, seconds, _threads, _watch=None):
    import swiglpk

    if too_large(banquet):
        return None, banquet.most
    columns, constraints, place = rows(banquet)
    swiglpk.glp_term_out(swiglpk.GLP_OFF)
    problem = swiglpk.glp_create_prob()
    swiglpk.glp_set_obj_dir(problem, swiglpk.GLP_MAX)
    swiglpk.glp_add_cols(problem, len(columns))
    swiglpk.glp_add_rows(problem, len(constraints))
    for index, (whole, gain) in enumerate(columns, 1):
        swiglpk.glp_set_col_bnds(problem, index, swiglpk.GLP_DB, 0, 1)
        swiglpk.glp_set_col_kind(problem, index, swiglpk.GLP_IV if whole else swiglpk.GLP_CV)
        swiglpk.glp_set_obj_coef(problem, index, gain)
    for index, (own, values, least, most) in enumerate(constraints, 1):
        kind = (swiglpk.GLP_UP if least is None else swiglpk.GLP_LO if most is None else swiglpk.GLP_FX)
        swiglpk.glp_set_row_bnds(problem, index, kind, least or 0, most or 0)
        indices, numbers = swiglpk.intArray(len(own) + 1), swiglpk.doubleArray(len(own) + 1)
        for position, (column, value) in enumerate(zip(own, values), 1):
            indices[position], numbers[position] = column + 1, value
        swiglpk.glp_set_mat_row(problem, index, len(own), indices, numbers)
    control = swiglpk.glp_iocp()
    swiglpk.glp_init_iocp(control)
    control.presolve, control.tm_lim = swiglpk.GLP_ON, int(1000 * seconds)
    control.cov_cuts = control.clq_cuts = control.mir_cuts = swiglpk.GLP_ON
    best = {"bound": float(banquet.most)}

    def watch(tree, _):
        node = swiglpk.glp_ios_best_node(tree)
        if node:
            best["bound"] = min(best["bound"], swiglpk.glp_ios_node_bound(tree, node))

    try:
        control.cb_func = watch
    except Exception:  # This build of the binding has no callbacks: the bound is the relaxation's.
        pass
    code = swiglpk.glp_intopt(problem, control)
    status = swiglpk.glp_mip_status(problem)
    if status == swiglpk.GLP_OPT and code == 0:
        best["bound"] = swiglpk.glp_mip_obj_val(problem)
    elif best["bound"] >= banquet.most:
        simplex = swiglpk.glp_smcp()
        swiglpk.glp_init_smcp(simplex)
        simplex.tm_lim = int(1000 * seconds)
        if swiglpk.glp_simplex(problem, simplex) == 0 and swiglpk.glp_get_status(problem) == swiglpk.GLP_OPT:
            best["bound"] = min(best["bound"], swiglpk.glp_get_obj_val(problem))
    if status not in (swiglpk.GLP_OPT, swiglpk.GLP_FEAS):
        return None, best["bound"]
    values = [swiglpk.glp_mip_col_val(problem, index + 1) for index in range(len(columns))]
    return chosen(banquet, place, values), best["bound"]


def chosen(banquet, place, values):
    seating = [0] * banquet.guests
    for (guest, table), column in place.items():
        if values[column] > 0.5:
            seating[guest] = table
    return seating


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--solver", choices=["cpsat", "highs", "glpk"], required=True)
    parser.add_argument("--time-limit", type=float, default=60)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    chosen_options = parser.parse_args()
    files = sorted(chosen_options.folder.glob("*.json"))
    if chosen_options.names:
        files = [chosen_options.folder / f"{name}.json" for name in chosen_options.names]
    solve = {"cpsat": cpsat, "highs": highs, "glpk": glpk}[chosen_options.solver]
    table = []
    for path in files:
        banquet = Banquet(path)
        begin = time.monotonic()
        seating, bound = solve(banquet, chosen_options.time_limit, chosen_options.threads)
        seconds = time.monotonic() - begin
        value = banquet.value(seating) if seating else None
        bound = int(bound + 1e-6)
        row = {"instance": path.stem, "value": value, "bound": bound, "proven": value is not None and value >= bound,
               "seconds": round(seconds, 2)}
        table.append(row)
        if chosen_options.format == "text":
            print(*("-" if cell is None else cell for cell in row.values()), sep="\t", flush=True)
    if chosen_options.format == "json":
        json.dump(table, sys.stdout, indent=1)
        print()


if __name__ == "__main__":
    main()
