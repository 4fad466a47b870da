#!/usr/bin/env python3
"""Solve one instance with one peer, and say what came of it as JSON: what `jiedai bench --peers` runs.

    Benchmarks/peers/.venv/bin/python Benchmarks/peers/solve.py --suite darp --solver or-tools --time-limit 10 FILE

Prints one object: `version`; `plan` (for rides the rounds, each a list of nodes; for banquets a table for each guest;
null where nothing was found), `bound`, `stop`, `seconds` of the solve alone without loading the peer, `cpu`, `memory`
(bytes at the peak, the interpreter's included), and `curve`: seconds, value and bound of each better plan. Values aren't
given: whoever asks counts them.
"""
import argparse
import importlib.metadata
import json
import pathlib
import resource
import sys
import time

PACKAGES = {"or-tools": "ortools", "cp-sat": "ortools", "highs": "highspy", "glpk": "swiglpk", "vroom": "pyvroom"}


def rides(options, watch):
    import darp

    instance = darp.Instance(options.file)
    if options.solver == "vroom":
        import darp_vroom

        return darp_vroom.solve(instance, options.time_limit, options.threads), None
    return darp.solve(instance, options.time_limit, watch), None


def banquet(options, watch):
    import banquet as models

    solve = {"cp-sat": models.cpsat, "highs": models.highs, "glpk": models.glpk}[options.solver]
    return solve(models.Banquet(options.file), options.time_limit, options.threads, watch)


def linear(options, watch):
    import linear as models

    return models.solve(options.solver, json.loads(options.file.read_text()), options.time_limit, options.threads, watch)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", choices=["darp", "banquet", "lodging", "seating"], required=True)
    parser.add_argument("--solver", choices=sorted(PACKAGES), required=True)
    parser.add_argument("--time-limit", type=float, default=10)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("file", type=pathlib.Path)
    options = parser.parse_args()
    if options.solver in ("or-tools", "cp-sat"):
        import ortools  # noqa: F401  Loading isn't solving.
    curve = []
    solve = {"darp": rides, "banquet": banquet}.get(options.suite, linear)
    begin = time.monotonic()

    def watch(at, value, reached):
        # Only what is better than all before: local search tells of worse plans too.
        better = not curve or (value > curve[-1][1] if options.suite == "banquet" else value < curve[-1][1])
        if better:
            curve.append([at, value, reached])

    plan, bound = solve(options, watch)
    seconds = time.monotonic() - begin
    used = resource.getrusage(resource.RUSAGE_SELF)
    json.dump(
        {
            "version": importlib.metadata.version(PACKAGES[options.solver]), "plan": plan, "bound": bound,
            "stop": "nothing" if plan is None else "limit" if seconds >= 0.95 * options.time_limit else "done",
            "seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss * 1024,
            "curve": curve[-120:],
        }, sys.stdout)
    print()


if __name__ == "__main__":
    main()
