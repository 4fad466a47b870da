"""Lodging and seating as a general solver is given them: one mixed-integer model, its goals in sequence.

Lodging: rooms of one hotel, floor, kind and price are one class, so that equal rooms aren't told apart; a guest gets a
class; people who may share (one `bond`) fill beds of a class together, others a room each. A junior with a better grade
than a senior in the same hotel is an inversion that weighs their distance in the order; it is written with sums over
grades (staircases), which is stronger than one row a pair of classes. A delegation uses as few floors as it can; the last
goal is the price.

Seating: a seat for each guest; a junior in front of a senior is an inversion of the same weight, by staircases again.

CP-SAT gets the same columns and rows as Boolean and whole variables, with the plan of each goal as a hint for the next;
HiGHS and GLPK get them as they are, each goal held as a row for the next. The limit is shared by all goals. Bounds
are given as far as they hold: for a goal only when all goals before it are proven.
"""
import math
import time


class Model:
    def __init__(self):
        self.columns, self.rows, self.goals = [], [], []

    def column(self, upper=1):
        self.columns.append(upper)
        return len(self.columns) - 1

    def row(self, terms, least=None, most=None):
        self.rows.append((terms, least, most))


def lodging(data):
    guests, rooms, model = data["guests"], data["rooms"], Model()
    classes = {}
    for number, room in enumerate(rooms):
        key = (room["house"], room["floor"], room["kind"], room["grade"], room["beds"], room["price"])
        classes.setdefault(key, []).append(number)
    keys = sorted(classes)
    at = [{c: model.column() for c, key in enumerate(keys) if key[2] in guest["kinds"]} for guest in guests]
    for own in at:
        model.row([(1, x) for x in own.values()], 1, 1)
    price = []
    for c, key in enumerate(keys):
        used = model.column(len(classes[key]))
        price.append((key[5], used))
        here = [g for g in range(len(guests)) if c in at[g]]
        alone = [(1, at[g][c]) for g in here if key[4] < 2 or guests[g]["bond"] < 0]
        parts = []
        for bond in sorted({guests[g]["bond"] for g in here if key[4] > 1 and guests[g]["bond"] >= 0}):
            shared = model.column(len(classes[key]))
            parts.append((1, shared))
            together = [(1, at[g][c]) for g in here if guests[g]["bond"] == bond]
            model.row(together + [(-key[4], shared)], None, 0)
            for term in together:  # Nobody stays where no room is opened: implied, and it tightens the relaxation.
                model.row([term, (-1, shared)], None, 0)
        model.row(alone + parts + [(-1, used)], None, 0)
    model.goals.append(lodging_inversions(model, guests, keys, at))
    model.goals.append(lodging_floors(model, guests, keys, at))
    model.goals.append((price, 0))
    return model, [g["position"] for g in guests], lambda values: handed_out(guests, keys, classes, at, values)


def lodging_inversions(model, guests, keys, at):
    order = sorted(range(len(guests)), key=lambda g: guests[g]["position"])
    grades = sorted({key[3] for key in keys})
    houses = sorted({key[0] for key in keys})
    terms = []
    for place, senior in enumerate(order):
        for junior in order[place + 1:]:
            inverted = None
            for house in houses:
                for grade in grades[:-1]:
                    better = [(1, x) for c, x in at[junior].items() if keys[c][0] == house and keys[c][3] <= grade]
                    worse = [(1, x) for c, x in at[senior].items() if keys[c][0] == house and keys[c][3] > grade]
                    if not better or not worse:
                        continue
                    if inverted is None:
                        inverted = model.column()
                        terms.append((guests[junior]["position"] - guests[senior]["position"], inverted))
                    model.row(better + worse + [(-1, inverted)], None, 1)
    return terms, 0


def lodging_floors(model, guests, keys, at):
    terms, groups = [], sorted({guest["delegation"] for guest in guests})
    for group in groups:
        own = [g for g, guest in enumerate(guests) if guest["delegation"] == group]
        if len(own) < 2:
            continue
        used = []
        for floor in sorted({key[:2] for key in keys}):
            column = model.column()
            used.append((1, column))
            for g in own:
                here = [(1, x) for c, x in at[g].items() if keys[c][:2] == floor]
                if here:
                    model.row(here + [(-1, column)], None, 0)
        model.row(used, 1, None)
        terms += used
    return terms, -sum(1 for group in groups if sum(guest["delegation"] == group for guest in guests) > 1)


def handed_out(guests, keys, classes, at, values):
    plan = [-1] * len(guests)
    for c, key in enumerate(keys):
        free = list(classes[key])
        here = [g for g in range(len(guests)) if c in at[g] and values[at[g][c]] > 0.5]
        open_beds = {}
        for g in sorted(here, key=lambda g: guests[g]["bond"]):
            bond = guests[g]["bond"] if key[4] > 1 else -1
            if bond >= 0 and open_beds.get(bond):
                plan[g] = open_beds[bond].pop()
                continue
            if not free:
                return None
            plan[g] = free.pop(0)
            if bond >= 0:
                open_beds[bond] = [plan[g]] * (key[4] - 1)
    return plan


def seating(data):
    allowed, seats, model = data["allowed"], data["seats"], Model()
    at = [{seat: model.column() for seat in own} for own in allowed]
    for own in at:
        model.row([(1, x) for x in own.values()], 1, 1)
    for seat in range(seats):
        model.row([(1, own[seat]) for own in at if seat in own], None, 1)
    terms = []
    for senior in range(len(at)):
        for junior in range(senior + 1, len(at)):
            inverted = model.column()
            terms.append((junior - senior, inverted))
            for seat in sorted(set(allowed[junior])):
                better = [(1, x) for s, x in at[junior].items() if s <= seat]
                worse = [(1, x) for s, x in at[senior].items() if s > seat]
                if better and worse:
                    model.row(better + worse + [(-1, inverted)], None, 1)
    model.goals.append((terms, 0))
    # Of people who may sit in the same seats the senior sits in front: some best plan is so, and equal ones are left out.
    for own in {tuple(list_) for list_ in allowed}:
        alike = [person for person in range(len(at)) if tuple(allowed[person]) == own]
        for senior, junior in zip(alike, alike[1:]):
            for seat in own:
                better = [(1, at[junior][s]) for s in own if s <= seat]
                front = [(-1, at[senior][s]) for s in own if s < seat]
                model.row(better + front, None, 0)

    def plan(values):
        return [next((seat for seat, x in own.items() if values[x] > 0.5), -1) for own in at]

    return model, list(range(len(at))), plan


def solve(name, data, seconds, threads, watch):
    model, _, plan = {"lodging": lodging, "seating": seating}[data["kind"]](data)
    end, values, bounds, exact = time.monotonic() + seconds, None, [0], True
    for goal in model.goals:
        left = end - time.monotonic()
        if left < 0.05:
            bounds.append(None)
            exact = False
            continue
        better, bound = {"cp-sat": cpsat, "highs": highs, "glpk": glpk}[name](model, goal, left, threads, values)
        if better is None:
            bounds.append(max(bound, 0) if exact and bound is not None else None)
            exact = False
            if values is None:
                return None, bounds
        else:
            values = better
            bounds.append(bound if exact else None)
        reached = sum(c * round(values[x]) for c, x in goal[0]) + goal[1]
        exact = exact and bound is not None and bound >= reached - 1e-6
        model.row([(c, x) for c, x in goal[0]], None, reached - goal[1])
    return plan(values), bounds


def cpsat(model, goal, seconds, threads, hint):
    from ortools.sat.python import cp_model

    problem = cp_model.CpModel()
    columns = [problem.new_int_var(0, upper, "") for upper in model.columns]
    for terms, least, most in model.rows:
        total = cp_model.LinearExpr.weighted_sum([columns[x] for _, x in terms], [c for c, _ in terms])
        problem.add_linear_constraint(
            total, -(1 << 40) if least is None else int(least), (1 << 40) if most is None else int(most))
    if hint:
        for column, value in zip(columns, hint):
            problem.add_hint(column, round(value))
    problem.minimize(cp_model.LinearExpr.weighted_sum([columns[x] for _, x in goal[0]], [c for c, _ in goal[0]]))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = threads
    status = solver.solve(problem)
    bound = math.ceil(solver.best_objective_bound - 1e-6) + goal[1]
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, bound if status != cp_model.UNKNOWN else None
    return [solver.value(column) for column in columns], bound


def highs(model, goal, seconds, threads, hint):
    import highspy
    import numpy

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("threads", threads)
    solver.setOptionValue("mip_rel_gap", 0.0)
    problem = highspy.HighsLp()
    problem.num_col_, problem.num_row_ = len(model.columns), len(model.rows)
    cost = numpy.zeros(len(model.columns))
    for c, x in goal[0]:
        cost[x] += c
    problem.col_cost_ = cost
    problem.col_lower_, problem.col_upper_ = numpy.zeros(len(model.columns)), numpy.array(model.columns, dtype=float)
    problem.row_lower_ = numpy.array([-solver.inf if row[1] is None else row[1] for row in model.rows], dtype=float)
    problem.row_upper_ = numpy.array([solver.inf if row[2] is None else row[2] for row in model.rows], dtype=float)
    problem.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    problem.a_matrix_.start_ = numpy.cumsum([0] + [len(row[0]) for row in model.rows])
    problem.a_matrix_.index_ = numpy.array([x for row in model.rows for _, x in row[0]])
    problem.a_matrix_.value_ = numpy.array([c for row in model.rows for c, _ in row[0]], dtype=float)
    problem.integrality_ = [highspy.HighsVarType.kInteger] * len(model.columns)
    solver.passModel(problem)
    if hint:
        start = highspy.HighsSolution()
        start.col_value = list(hint)
        solver.setSolution(start)
    solver.run()
    info = solver.getInfo()
    bound = math.ceil(info.mip_dual_bound - 1e-6) + goal[1] if math.isfinite(info.mip_dual_bound) else None
    if info.primal_solution_status != 2:
        return None, bound
    return list(solver.getSolution().col_value), bound


def glpk(model, goal, seconds, _threads, _hint):
    import swiglpk

    swiglpk.glp_term_out(swiglpk.GLP_OFF)
    problem = swiglpk.glp_create_prob()
    swiglpk.glp_add_cols(problem, len(model.columns))
    swiglpk.glp_add_rows(problem, len(model.rows))
    for index, upper in enumerate(model.columns, 1):
        swiglpk.glp_set_col_bnds(problem, index, swiglpk.GLP_DB, 0, upper)
        swiglpk.glp_set_col_kind(problem, index, swiglpk.GLP_IV)
    for c, x in goal[0]:
        swiglpk.glp_set_obj_coef(problem, x + 1, c)
    for index, (terms, least, most) in enumerate(model.rows, 1):
        kind = (swiglpk.GLP_UP if least is None else swiglpk.GLP_LO if most is None
                else swiglpk.GLP_FX if least == most else swiglpk.GLP_DB)
        swiglpk.glp_set_row_bnds(problem, index, kind, least or 0, most or 0)
        indices, numbers = swiglpk.intArray(len(terms) + 1), swiglpk.doubleArray(len(terms) + 1)
        for position, (c, x) in enumerate(terms, 1):
            indices[position], numbers[position] = x + 1, c
        swiglpk.glp_set_mat_row(problem, index, len(terms), indices, numbers)
    simplex = swiglpk.glp_smcp()
    swiglpk.glp_init_smcp(simplex)
    simplex.tm_lim = max(1, int(1000 * seconds))
    simplex.presolve = swiglpk.GLP_OFF
    begin, bound = time.monotonic(), None
    swiglpk.glp_adv_basis(problem, 0)
    if swiglpk.glp_simplex(problem, simplex) == 0 and swiglpk.glp_get_status(problem) == swiglpk.GLP_OPT:
        bound = math.ceil(swiglpk.glp_get_obj_val(problem) - 1e-6) + goal[1]
    else:
        return None, None
    control = swiglpk.glp_iocp()
    swiglpk.glp_init_iocp(control)
    control.presolve, control.tm_lim = swiglpk.GLP_OFF, max(1, int(1000 * (seconds - (time.monotonic() - begin))))
    control.cov_cuts = control.clq_cuts = control.mir_cuts = control.gmi_cuts = swiglpk.GLP_ON
    code = swiglpk.glp_intopt(problem, control)
    status = swiglpk.glp_mip_status(problem)
    if status not in (swiglpk.GLP_OPT, swiglpk.GLP_FEAS):
        return None, bound
    values = [swiglpk.glp_mip_col_val(problem, index + 1) for index in range(len(model.columns))]
    if status == swiglpk.GLP_OPT and code == 0:
        bound = round(swiglpk.glp_mip_obj_val(problem)) + goal[1]
    return values, bound
